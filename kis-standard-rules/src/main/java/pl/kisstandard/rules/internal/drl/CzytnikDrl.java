package pl.kisstandard.rules.internal.drl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.Podpowiedz;
import pl.kisstandard.rules.Usterka;
import pl.kisstandard.rules.internal.drl.Drl.Nazwa;
import pl.kisstandard.rules.internal.drl.Drl.Regula;
import pl.kisstandard.rules.internal.drl.Drl.Warunek;
import pl.kisstandard.rules.internal.drl.Drl.Wyrazenie;

/**
 * Reads DRL into its tree. What is not in the tree's grammar is a fault; reading goes on with the next rule, so that one
 * fault does not hide the others.
 */
public final class CzytnikDrl {

    private static final class Przerwane extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** What joins conditions elsewhere, with what joins them here. */
    private static final Map<String, String> SPOJNIKI = Map.of(
            "and", "&&", "oraz", "&&", "i", "&&", "&", "&&", "or", "||", "lub", "||", "albo", "||", "|", "||", ",",
            "||");

    /** More brackets in brackets than anyone writes, and fewer than the program can follow. */
    private static final int NAJGLEBIEJ = 20;

    private final Zgloszenia zgloszenia;
    private final Leksemy leksemy;
    private int glebokosc;

    private CzytnikDrl(String plik, String drl, List<Usterka> usterki) {
        this.zgloszenia = new Zgloszenia(plik, usterki);
        this.leksemy = new Leksemy(new Lekser(plik, drl, usterki).leksemy());
    }

    /** The tree; null when a fault was added to {@code usterki}. */
    public static @Nullable Drl read(String plik, String drl, Collection<Usterka> usterki) {
        List<Usterka> znalezione = new ArrayList<>();
        if (drl.isBlank()) {
            usterki.add(Usterka.of(plik, 1, 1, "pusty-plik"));
            return null;
        }
        Drl przeczytane = new CzytnikDrl(plik, drl, znalezione).plik();
        usterki.addAll(znalezione);
        return znalezione.isEmpty() ? przeczytane : null;
    }

    private Drl plik() {
        Nazwa pakiet = new Nazwa("", new Miejsce(1, 1));
        List<Nazwa> importy = new ArrayList<>();
        List<Regula> reguly = new ArrayList<>();
        try {
            oczekuj("package");
            pakiet = kropkowana();
            leksemy.opcjonalny(";");
            while (leksemy.biezacy().jest("import")) {
                leksemy.dalej();
                importy.add(kropkowana());
                leksemy.opcjonalny(";");
            }
        } catch (Przerwane e) {
            leksemy.doReguly();
        }
        while (leksemy.biezacy().rodzaj() != Leksem.Rodzaj.KONIEC) {
            try {
                reguly.add(regula());
            } catch (Przerwane e) {
                leksemy.doReguly();
            }
        }
        return new Drl(pakiet, importy, reguly, leksemy.komentarze());
    }

    private Regula regula() {
        glebokosc = 1;
        oczekuj("rule");
        Wyrazenie.Tekst nazwa = tekst("nazwa-bez-cudzyslowu");
        oczekuj("when");
        Nazwa zmienna = zmienna();
        oczekuj(":");
        Nazwa typ = slowo();
        Miejsce nawias = leksemy.biezacy().miejsce();
        oczekuj("(");
        List<Warunek> warunki = new ArrayList<>();
        do {
            warunki.add(warunek(nawias));
        } while (leksemy.opcjonalny(","));
        zamknij(nawias);
        oczekuj("then");
        Wyrazenie.Wywolanie wtedy = orzeczenie();
        if (!leksemy.biezacy().jest("end")) {
            throw usterka(
                    leksemy.biezacy().jest("rule") || leksemy.koniec() ? "brak-end" : "jedno-orzeczenie",
                    pokaz(leksemy.biezacy()));
        }
        leksemy.dalej();
        leksemy.opcjonalny(";");
        return new Regula(nazwa, zmienna, typ, warunki, wtedy, leksemy.komentarze());
    }

    private Wyrazenie.Wywolanie orzeczenie() {
        Wyrazenie co = wyrazenie(leksemy.biezacy().miejsce());
        if (!(co instanceof Wyrazenie.Wywolanie wywolanie)) {
            throw usterka(co.miejsce(), "orzeczenie", "$k");
        }
        if (!leksemy.opcjonalny(";")) {
            throw usterka(leksemy.poprzedni().koniec(), "brak-srednika");
        }
        return wywolanie;
    }

    private Warunek warunek(Miejsce nawias) {
        if (leksemy.biezacy().jest("(")) {
            Miejsce otwarty = otworz();
            Warunek wewnatrz = mozliwosci(otwarty);
            zamknij(otwarty);
            return wewnatrz;
        }
        Wyrazenie lewa = wyrazenie(nawias);
        Leksem znak = leksemy.biezacy();
        if (znak.jest(":")) {
            leksemy.dalej();
            Wyrazenie pytanie = wyrazenie(nawias);
            if (!(lewa instanceof Wyrazenie.Sciezka zmienna)
                    || zmienna.czlony().size() != 1
                    || !zmienna.tekst().startsWith("$")) {
                throw usterka(lewa.miejsce(), "zmienna-bez-dolara", pokaz(lewa));
            }
            if (!(pytanie instanceof Wyrazenie.Wywolanie wywolanie)) {
                throw usterka(pytanie.miejsce(), "pytanie-bez-nawiasow", pokaz(pytanie));
            }
            return new Warunek.Pytanie(zmienna.czlony().get(0), wywolanie);
        }
        if (znak.jest("===")) {
            throw usterka("literowka", "===", "==");
        }
        if (!Set.of("==", "!=", "<>", "<", "<=", ">", ">=").contains(znak.tekst())
                || znak.rodzaj() != Leksem.Rodzaj.ZNAK) {
            throw usterka(
                    znak.jest("then") || znak.jest("end")
                            ? "brak-nawiasu"
                            : znak.jest("=") ? "jeden-znak-rownosci" : "brak-relacji",
                    pokaz(znak),
                    nawias.wiersz());
        }
        leksemy.dalej();
        return new Warunek.Porownanie(lewa, new Nazwa(znak.tekst(), znak.miejsce()), wyrazenie(nawias));
    }

    private Warunek mozliwosci(Miejsce nawias) {
        List<Warunek> albo = new ArrayList<>(List.of(oraz(nawias)));
        while (leksemy.opcjonalny("||")) {
            albo.add(oraz(nawias));
        }
        return albo.size() == 1 ? albo.get(0) : new Warunek.Albo(albo);
    }

    private Warunek oraz(Miejsce nawias) {
        List<Warunek> oraz = new ArrayList<>(List.of(warunek(nawias)));
        while (leksemy.opcjonalny("&&")) {
            oraz.add(warunek(nawias));
        }
        return oraz.size() == 1 ? oraz.get(0) : new Warunek.Oraz(oraz);
    }

    private Wyrazenie wyrazenie(Miejsce nawias) {
        Leksem l = leksemy.biezacy();
        switch (l.rodzaj()) {
            case TEKST -> {
                leksemy.dalej();
                return new Wyrazenie.Tekst(l.tekst(), l.miejsce());
            }
            case LICZBA -> {
                leksemy.dalej();
                return new Wyrazenie.Stala(l.tekst(), l.miejsce());
            }
            case SLOWO -> {
                if (l.jest("true") || l.jest("false")) {
                    leksemy.dalej();
                    return new Wyrazenie.Stala(l.tekst(), l.miejsce());
                }
                return sciezka();
            }
            default -> {
                if (l.jest("!")) {
                    throw usterka("zaprzeczenie", "!");
                }
                throw l.jest(")") || l.jest(",") ? usterka("brak-warunku", l.tekst()) : nieoczekiwany("", nawias);
            }
        }
    }

    private Wyrazenie sciezka() {
        List<Nazwa> czlony = new ArrayList<>(List.of(slowo()));
        while (leksemy.opcjonalny(".")) {
            czlony.add(slowo());
        }
        Wyrazenie.Sciezka sciezka = new Wyrazenie.Sciezka(czlony);
        if (!leksemy.biezacy().jest("(")) {
            return sciezka;
        }
        Miejsce otwarty = otworz();
        List<Wyrazenie> argumenty = new ArrayList<>();
        if (!leksemy.biezacy().jest(")")) {
            do {
                argumenty.add(wyrazenie(otwarty));
            } while (leksemy.opcjonalny(","));
        }
        zamknij(otwarty);
        if (leksemy.biezacy().jest(".")) {
            throw usterka("wywolanie-na-wyniku", pokaz(sciezka));
        }
        return new Wyrazenie.Wywolanie(sciezka, argumenty);
    }

    private Miejsce otworz() {
        if (++glebokosc > NAJGLEBIEJ) {
            throw usterka("za-gleboko", NAJGLEBIEJ);
        }
        Miejsce otwarty = leksemy.biezacy().miejsce();
        leksemy.dalej();
        return otwarty;
    }

    /** The bracket that closes the one at a place. */
    private void zamknij(Miejsce otwarty) {
        glebokosc--;
        if (!leksemy.opcjonalny(")")) {
            throw nieoczekiwany(")", otwarty);
        }
    }

    private Przerwane nieoczekiwany(String oczekiwany, Miejsce nawias) {
        Leksem l = leksemy.biezacy();
        String spojnik = SPOJNIKI.get(l.tekst());
        if (spojnik != null && l.rodzaj() != Leksem.Rodzaj.TEKST) {
            return usterka("spojnik", l.tekst(), spojnik);
        }
        if (l.jest("||") || l.jest("&&")) {
            return usterka("spojnik-bez-nawiasu", l.tekst());
        }
        if (Zakazane.zawiera(l)) {
            return zakazane(l);
        }
        boolean otwarty = leksemy.koniec()
                || Set.of("then", "end", "rule", ":", "==", "!=", "<", "<=", ">", ">=")
                        .contains(l.tekst());
        if (otwarty) {
            return usterka(nawias, "brak-nawiasu", pokaz(l), nawias.wiersz());
        }
        return oczekiwany.equals(")")
                ? usterka(leksemy.poprzedni().koniec(), "brak-przecinka", pokaz(l))
                : usterka("skladnia", pokaz(l));
    }

    private Przerwane zakazane(Leksem l) {
        return switch (l.tekst()) {
            case "not" -> usterka("zaprzeczenie", "not");
            case "#" -> usterka("literowka", "#", "//");
            default -> usterka("niedozwolona-konstrukcja", l.tekst());
        };
    }

    private void oczekuj(String znak) {
        if (!leksemy.biezacy().jest(znak)) {
            Leksem l = leksemy.biezacy();
            if (Zakazane.zawiera(l)) {
                throw zakazane(l);
            }
            String literowka = l.rodzaj() == Leksem.Rodzaj.SLOWO && !l.tekst().equals(znak)
                    ? Podpowiedz.najblizsza(l.tekst(), Set.of(znak))
                    : null;
            throw literowka != null ? usterka("literowka", l.tekst(), znak) : usterka("oczekiwano", znak, pokaz(l));
        }
        leksemy.dalej();
    }

    private Nazwa kropkowana() {
        Nazwa pierwsza = slowo();
        StringBuilder nazwa = new StringBuilder(pierwsza.tekst());
        while (leksemy.opcjonalny(".")) {
            nazwa.append('.').append(slowo().tekst());
        }
        return new Nazwa(nazwa.toString(), pierwsza.miejsce());
    }

    private Nazwa zmienna() {
        Leksem l = leksemy.biezacy();
        if (l.rodzaj() == Leksem.Rodzaj.SLOWO
                && !Zakazane.zawiera(l)
                && !l.tekst().startsWith("$")) {
            throw usterka("zmienna-bez-dolara", l.tekst());
        }
        return slowo();
    }

    private Nazwa slowo() {
        Leksem l = leksemy.biezacy();
        if (Zakazane.zawiera(l)) {
            throw zakazane(l);
        }
        if (l.rodzaj() != Leksem.Rodzaj.SLOWO) {
            throw usterka("skladnia", pokaz(l));
        }
        leksemy.dalej();
        return new Nazwa(l.tekst(), l.miejsce());
    }

    private Wyrazenie.Tekst tekst(String kod) {
        Leksem l = leksemy.biezacy();
        if (l.rodzaj() != Leksem.Rodzaj.TEKST) {
            throw usterka(kod, pokaz(l));
        }
        leksemy.dalej();
        return new Wyrazenie.Tekst(l.tekst(), l.miejsce());
    }

    private static String pokaz(Leksem l) {
        return l.rodzaj() == Leksem.Rodzaj.TEKST ? "\"" + l.tekst() + "\"" : l.tekst();
    }

    private static String pokaz(Wyrazenie w) {
        return ZapisDrl.wyrazenie(w);
    }

    private Przerwane usterka(String kod, Object... argumenty) {
        return usterka(leksemy.biezacy().miejsce(), kod, argumenty);
    }

    private Przerwane usterka(Miejsce miejsce, String kod, Object... argumenty) {
        zgloszenia.usterka(miejsce, kod, argumenty);
        return new Przerwane();
    }
}
