package pl.kisstandard.rules.internal.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import pl.kisstandard.rules.internal.drl.Drl.Nazwa;
import pl.kisstandard.rules.internal.drl.Drl.Regula;
import pl.kisstandard.rules.internal.drl.Drl.Warunek;
import pl.kisstandard.rules.internal.drl.Drl.Wyrazenie;

/** Writes the tree as DRL in the one layout there is. Comments within a rule move above it. */
public final class ZapisDrl {

    private static final int NAJDLUZSZY_WIERSZ = 140;
    private static final int NAJDLUZSZA_MOZLIWOSC = 120;
    private static final int LAMANY_WIERSZ = 100;
    private static final String WCIECIE = "        ";
    private static final String DALSZY_CIAG = "            ";

    private ZapisDrl() {}

    /** The file. */
    public static String write(Drl drl) {
        StringBuilder zapis =
                new StringBuilder("package ").append(drl.pakiet().tekst()).append("\n\n");
        drl.importy().stream()
                .map(Nazwa::tekst)
                .forEach(i -> zapis.append("import ").append(i).append('\n'));
        for (Regula regula : drl.reguly()) {
            zapis.append('\n');
            komentarze(regula.komentarze(), zapis);
            zapis.append(write(regula));
        }
        if (!drl.komentarze().isEmpty()) {
            zapis.append('\n');
            komentarze(drl.komentarze(), zapis);
        }
        return zapis.toString();
    }

    private static void komentarze(List<String> komentarze, StringBuilder zapis) {
        komentarze.forEach(k -> zapis.append(k).append('\n'));
    }

    /** The rules without comments and package, which do not change what they say. */
    public static String reguly(Drl drl) {
        return drl.reguly().stream().map(ZapisDrl::write).collect(Collectors.joining("\n"));
    }

    /** One rule, without its comments. */
    public static String write(Regula regula) {
        String warunki = regula.warunki().stream().map(ZapisDrl::warunek).collect(Collectors.joining(",\n" + WCIECIE));
        return "rule \"" + regula.nazwa().tekst() + "\"\nwhen\n    "
                + regula.zmienna().tekst() + " : " + regula.typ().tekst() + "( " + warunki + " )\nthen\n    "
                + wyrazenie(regula.wtedy()) + ";\nend\n";
    }

    /** One condition. */
    public static String warunek(Warunek warunek) {
        if (warunek instanceof Warunek.Pytanie p) {
            return pytanie(p);
        }
        if (warunek instanceof Warunek.Porownanie p) {
            return wyrazenie(p.lewa()) + " " + p.relacja().tekst() + " " + wyrazenie(p.prawa());
        }
        if (warunek instanceof Warunek.Albo a) {
            List<String> mozliwosci =
                    a.mozliwosci().stream().map(ZapisDrl::warunek).toList();
            String calosc = "( " + String.join(" || ", mozliwosci) + " )";
            return WCIECIE.length() + calosc.length() <= NAJDLUZSZA_MOZLIWOSC
                    ? calosc
                    : lam(
                            "( " + mozliwosci.get(0),
                            mozliwosci.stream().skip(1).map(m -> " || " + m).toList(),
                            " )");
        }
        return zlacz(((Warunek.Oraz) warunek).warunki(), " && ");
    }

    private static String zlacz(List<Warunek> warunki, String spojnik) {
        return warunki.stream().map(ZapisDrl::warunek).collect(Collectors.joining(spojnik));
    }

    private static String pytanie(Warunek.Pytanie p) {
        String calosc = p.zmienna().tekst() + " : " + wyrazenie(p.pytanie());
        if (WCIECIE.length() + calosc.length() + 1 <= NAJDLUZSZY_WIERSZ) {
            return calosc;
        }
        List<String> argumenty = new ArrayList<>();
        int ostatni = p.pytanie().argumenty().size() - 1;
        for (int i = 1; i <= ostatni; i++) {
            argumenty.add(" " + wyrazenie(p.pytanie().argumenty().get(i)) + (i == ostatni ? "" : ","));
        }
        String poczatek = p.zmienna().tekst() + " : " + wyrazenie(p.pytanie().co()) + "("
                + wyrazenie(p.pytanie().argumenty().get(0)) + (ostatni == 0 ? "" : ",");
        return lam(poczatek, argumenty, ")");
    }

    /** Parts one after another in lines of fitting length. */
    private static String lam(String poczatek, List<String> czesci, String koniec) {
        StringBuilder zapis = new StringBuilder(poczatek);
        int dlugosc = WCIECIE.length() + poczatek.length();
        for (String czesc : czesci) {
            if (dlugosc + czesc.length() > LAMANY_WIERSZ) {
                zapis.append('\n').append(DALSZY_CIAG).append(czesc.strip());
                dlugosc = DALSZY_CIAG.length() + czesc.length() - 1;
            } else {
                zapis.append(czesc);
                dlugosc += czesc.length();
            }
        }
        return zapis.append(koniec).toString();
    }

    /** One value. */
    public static String wyrazenie(Wyrazenie w) {
        if (w instanceof Wyrazenie.Tekst t) {
            return "\"" + t.tekst() + "\"";
        }
        if (w instanceof Wyrazenie.Stala s) {
            return s.tekst();
        }
        if (w instanceof Wyrazenie.Sciezka s) {
            return s.tekst();
        }
        Wyrazenie.Wywolanie wywolanie = (Wyrazenie.Wywolanie) w;
        return wywolanie.co().tekst()
                + wywolanie.argumenty().stream().map(ZapisDrl::wyrazenie).collect(Collectors.joining(", ", "(", ")"));
    }
}
