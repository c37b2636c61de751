package pl.kisstandard.rules.internal.drl;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pl.kisstandard.model.wniosek.Stan;
import pl.kisstandard.rules.Usterka;
import pl.kisstandard.rules.internal.DefinicjaKryterium;
import pl.kisstandard.rules.internal.drl.Drl.Nazwa;
import pl.kisstandard.rules.internal.drl.Drl.Regula;
import pl.kisstandard.rules.internal.drl.Drl.Warunek;
import pl.kisstandard.rules.internal.drl.Drl.Wyrazenie;

/** Holds every name and type in the rules of a criterion against the vocabulary and the declared parameters. */
public final class KontrolaDrl {

    /** Several times what the longest rule and the longest criterion have. */
    private static final int NAJWIECEJ_W_REGULE = 50;

    private static final int NAJWIECEJ_W_PLIKU = 1000;

    private final String pakiet;
    private final DefinicjaKryterium definicja;
    private final Slownictwo slownictwo;
    private final Zgloszenia zgloszenia;
    private final KontrolaPytan pytania;
    private final Map<String, Miejsce> zmienne = new HashMap<>();

    private KontrolaDrl(String pakiet, DefinicjaKryterium definicja, Slownictwo slownictwo, Zgloszenia zgloszenia) {
        this.pakiet = pakiet;
        this.definicja = definicja;
        this.slownictwo = slownictwo;
        this.zgloszenia = zgloszenia;
        this.pytania = new KontrolaPytan(definicja, slownictwo, zgloszenia);
    }

    /** Adds what cannot be compiled to {@code usterki}. */
    public static void check(
            String plik,
            Drl drl,
            String pakiet,
            DefinicjaKryterium definicja,
            Slownictwo slownictwo,
            Collection<Usterka> usterki) {
        KontrolaDrl kontrola = new KontrolaDrl(pakiet, definicja, slownictwo, new Zgloszenia(plik, usterki));
        kontrola.naglowek(drl);
        if (kontrola.zaWiele(drl)) {
            return;
        }
        Set<String> nazwy = new HashSet<>();
        for (Regula regula : drl.reguly()) {
            if (!nazwy.add(regula.nazwa().tekst())) {
                kontrola.zgloszenia.usterka(
                        regula.nazwa().miejsce(),
                        "podwojna-regula",
                        regula.nazwa().tekst());
            }
            kontrola.regula(regula);
        }
    }

    /** Whether there are more conditions than the engine can arrange. */
    private boolean zaWiele(Drl drl) {
        int wszystkich = 0;
        for (Regula regula : drl.reguly()) {
            int tej =
                    regula.warunki().stream().mapToInt(KontrolaDrl::porownania).sum();
            wszystkich += tej;
            if (tej > NAJWIECEJ_W_REGULE) {
                zgloszenia.usterka(regula.nazwa().miejsce(), "za-wiele-warunkow", tej, NAJWIECEJ_W_REGULE);
                return true;
            }
        }
        if (wszystkich > NAJWIECEJ_W_PLIKU) {
            zgloszenia.usterka(new Miejsce(1, 1), "za-wiele-warunkow", wszystkich, NAJWIECEJ_W_PLIKU);
        }
        return wszystkich > NAJWIECEJ_W_PLIKU;
    }

    private static int porownania(Warunek warunek) {
        if (warunek instanceof Warunek.Albo a) {
            return a.mozliwosci().stream().mapToInt(KontrolaDrl::porownania).sum();
        }
        return warunek instanceof Warunek.Oraz o
                ? o.warunki().stream().mapToInt(KontrolaDrl::porownania).sum()
                : 1;
    }

    private void naglowek(Drl drl) {
        if (!drl.pakiet().tekst().equals(pakiet)) {
            zgloszenia.usterka(
                    drl.pakiet().miejsce(), "inny-pakiet", drl.pakiet().tekst(), pakiet);
        }
        for (Nazwa i : drl.importy()) {
            if (!slownictwo.importy().contains(i.tekst())) {
                zgloszenia.usterka(
                        i.miejsce(), "niedozwolony-import", i.tekst(), String.join(", ", slownictwo.importy()));
            }
        }
        for (String wymagany : slownictwo.importy()) {
            if (drl.importy().stream().noneMatch(i -> i.tekst().equals(wymagany))) {
                zgloszenia.usterka(drl.pakiet().miejsce(), "brak-importu", wymagany);
            }
        }
    }

    private void regula(Regula regula) {
        zmienne.clear();
        regula.nazwa()
                .tekst()
                .codePoints()
                .filter(c -> c != ' ' && c != ':' && c != ',' && c != '-' && !Character.isLetterOrDigit(c))
                .findFirst()
                .ifPresent(c -> zgloszenia.usterka(regula.nazwa().miejsce(), "znak-w-nazwie", Character.toString(c)));
        if (!regula.typ().tekst().equals(slownictwo.fakt())) {
            zgloszenia.usterka(
                    regula.typ().miejsce(), "nieznany-fakt", regula.typ().tekst(), slownictwo.fakt());
        }
        zmienna(regula.zmienna());
        if (regula.warunki().isEmpty() || !id(regula.warunki().get(0))) {
            zgloszenia.usterka(regula.typ().miejsce(), "brak-id", definicja.id());
        }
        regula.warunki().stream().skip(1).forEach(this::warunek);
        wtedy(regula);
    }

    /** Whether the condition names the criterion; another id is a fault of its own. */
    private boolean id(Warunek warunek) {
        if (!(warunek instanceof Warunek.Porownanie p)
                || !(p.lewa() instanceof Wyrazenie.Sciezka s)
                || !s.tekst().equals("id")
                || !(p.prawa() instanceof Wyrazenie.Tekst id)) {
            return false;
        }
        if (!p.relacja().tekst().equals("==")) {
            zgloszenia.usterka(p.relacja().miejsce(), "rozne-od", p.relacja().tekst());
        } else if (!id.tekst().equals(definicja.id())) {
            zgloszenia.usterka(id.miejsce(), "inne-id", id.tekst(), definicja.id());
        }
        return true;
    }

    private void warunek(Warunek warunek) {
        if (warunek instanceof Warunek.Pytanie p) {
            zmienna(p.zmienna());
            pytania.pytanie(p.pytanie());
        } else if (warunek instanceof Warunek.Porownanie p) {
            porownanie(p);
        } else if (warunek instanceof Warunek.Albo a) {
            a.mozliwosci().forEach(this::wAlternatywie);
        } else if (warunek instanceof Warunek.Oraz o) {
            o.warunki().forEach(this::wAlternatywie);
        }
    }

    private void wAlternatywie(Warunek warunek) {
        if (warunek instanceof Warunek.Pytanie p) {
            zgloszenia.usterka(
                    p.zmienna().miejsce(), "pytanie-w-alternatywie", p.zmienna().tekst());
        } else {
            warunek(warunek);
        }
    }

    private void zmienna(Nazwa zmienna) {
        if (!zmienna.tekst().startsWith("$")) {
            zgloszenia.usterka(zmienna.miejsce(), "zmienna-bez-dolara", zmienna.tekst());
        } else if (!zmienna.tekst().matches("\\$[A-Za-z0-9_]{0,40}")) {
            zgloszenia.usterka(zmienna.miejsce(), "polska-litera", zmienna.tekst());
        } else if (zmienne.put(zmienna.tekst(), zmienna.miejsce()) != null) {
            zgloszenia.usterka(zmienna.miejsce(), "podwojna-zmienna", zmienna.tekst());
        }
    }

    private void porownanie(Warunek.Porownanie p) {
        if (!p.relacja().tekst().equals("==")) {
            zgloszenia.usterka(
                    p.relacja().miejsce(),
                    p.relacja().tekst().equals("!=")
                                    || p.relacja().tekst().equals("<>")
                                    || p.lewa() instanceof Wyrazenie.Sciezka
                            ? "rozne-od"
                            : "porownanie-liczb",
                    p.relacja().tekst());
        } else if (p.lewa() instanceof Wyrazenie.Wywolanie w) {
            pytania.wartoscParametru(w, p.prawa());
        } else if (p.lewa() instanceof Wyrazenie.Sciezka s) {
            stan(s, p.prawa());
        } else {
            zgloszenia.usterka(p.lewa().miejsce(), "lewa-strona", ZapisDrl.wyrazenie(p.lewa()));
        }
    }

    private void stan(Wyrazenie.Sciezka lewa, Wyrazenie prawa) {
        Nazwa zmienna = lewa.czlony().get(0);
        if (!znana(zmienna)) {
            return;
        }
        if (lewa.czlony().size() != 2 || !lewa.czlony().get(1).tekst().equals("stan")) {
            Nazwa ostatni = lewa.czlony().get(lewa.czlony().size() - 1);
            zgloszenia.usterka(ostatni.miejsce(), "nieznane-pole", lewa.tekst(), zmienna.tekst() + ".stan");
            return;
        }
        Set<String> stany =
                Arrays.stream(Stan.values()).map(s -> "Stan." + s.name()).collect(Collectors.toSet());
        String podany = ZapisDrl.wyrazenie(prawa);
        if (!(prawa instanceof Wyrazenie.Sciezka) || !stany.contains(podany)) {
            String slowo = podany.replaceFirst("^(Stan\\.)?", "Stan.");
            zgloszenia.nieznane(new Nazwa(slowo, prawa.miejsce()), "nieznany-stan", stany, podany);
        }
    }

    private void wtedy(Regula regula) {
        Wyrazenie.Wywolanie w = regula.wtedy();
        List<Nazwa> czlony = w.co().czlony();
        if (!czlony.get(0).tekst().equals(regula.zmienna().tekst()) || czlony.size() != 2) {
            zgloszenia.usterka(w.miejsce(), "orzeczenie", regula.zmienna().tekst());
            return;
        }
        if (!slownictwo.orzeczenia().contains(czlony.get(1).tekst())) {
            zgloszenia.nieznane(czlony.get(1), "nieznane-orzeczenie", slownictwo.orzeczenia());
            return;
        }
        if (w.argumenty().isEmpty()
                || !(w.argumenty().get(0) instanceof Wyrazenie.Tekst kod)
                || !kod.tekst().matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            zgloszenia.usterka(w.miejsce(), "orzeczenie-bez-kodu", czlony.get(1).tekst());
            return;
        }
        for (Wyrazenie ustalenie : w.argumenty().subList(1, w.argumenty().size())) {
            if (ustalenie instanceof Wyrazenie.Sciezka s && s.czlony().size() == 1) {
                if (s.tekst().equals(regula.zmienna().tekst())) {
                    zgloszenia.usterka(s.miejsce(), "nie-ustalenie", s.tekst());
                } else {
                    znana(s.czlony().get(0));
                }
            } else {
                zgloszenia.usterka(ustalenie.miejsce(), "nie-ustalenie", ZapisDrl.wyrazenie(ustalenie));
            }
        }
    }

    private boolean znana(Nazwa zmienna) {
        if (!zmienne.containsKey(zmienna.tekst())) {
            zgloszenia.nieznane(zmienna, "nieznana-zmienna", zmienne.keySet());
            return false;
        }
        return true;
    }
}
