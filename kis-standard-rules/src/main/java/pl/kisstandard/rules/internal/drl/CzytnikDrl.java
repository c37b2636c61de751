package pl.kisstandard.rules.internal.drl;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
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

    private final String plik;
    private final List<Usterka> usterki;
    private final List<Leksem> leksemy = new ArrayList<>();
    /** Comments not yet given to a rule, each with the number of the word before which it stands. */
    private final Deque<Map.Entry<Integer, String>> komentarze = new ArrayDeque<>();

    private int i;
    private int glebokosc;

    private CzytnikDrl(String plik, String drl, List<Usterka> usterki) {
        this.plik = plik;
        this.usterki = usterki;
        for (Leksem l : new Lekser(plik, drl, usterki).leksemy()) {
            if (l.rodzaj() == Leksem.Rodzaj.KOMENTARZ) {
                komentarze.add(Map.entry(leksemy.size(), l.tekst()));
            } else {
                leksemy.add(l);
            }
        }
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
            opcjonalny(";");
            while (biezacy().jest("import")) {
                dalej();
                importy.add(kropkowana());
                opcjonalny(";");
            }
        } catch (Przerwane e) {
            doReguly();
        }
        while (biezacy().rodzaj() != Leksem.Rodzaj.KONIEC) {
            try {
                reguly.add(regula());
            } catch (Przerwane e) {
                doReguly();
            }
        }
        return new Drl(pakiet, importy, reguly, komentarze());
    }

    private Regula regula() {
        glebokosc = 1;
        oczekuj("rule");
        Wyrazenie.Tekst nazwa = tekst("nazwa-bez-cudzyslowu");
        oczekuj("when");
        Nazwa zmienna = zmienna();
        oczekuj(":");
        Nazwa typ = slowo();
        Miejsce nawias = biezacy().miejsce();
        oczekuj("(");
        List<Warunek> warunki = new ArrayList<>();
        do {
            warunki.add(warunek(nawias));
        } while (opcjonalny(","));
        zamknij(nawias);
        oczekuj("then");
        Wyrazenie.Wywolanie wtedy = orzeczenie();
        if (!biezacy().jest("end")) {
            throw usterka(biezacy().jest("rule") || koniec() ? "brak-end" : "jedno-orzeczenie", pokaz(biezacy()));
        }
        dalej();
        opcjonalny(";");
        return new Regula(nazwa, zmienna, typ, warunki, wtedy, komentarze());
    }

    private Wyrazenie.Wywolanie orzeczenie() {
        Wyrazenie co = wyrazenie(biezacy().miejsce());
        if (!(co instanceof Wyrazenie.Wywolanie wywolanie)) {
            throw usterka(co.miejsce(), "orzeczenie", "$k");
        }
        if (!opcjonalny(";")) {
            throw usterka(poprzedni().koniec(), "brak-srednika");
        }
        return wywolanie;
    }

    private Warunek warunek(Miejsce nawias) {
        if (biezacy().jest("(")) {
            Miejsce otwarty = otworz();
            Warunek wewnatrz = mozliwosci(otwarty);
            zamknij(otwarty);
            return wewnatrz;
        }
        Wyrazenie lewa = wyrazenie(nawias);
        Leksem znak = biezacy();
        if (znak.jest(":")) {
            dalej();
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
        dalej();
        return new Warunek.Porownanie(lewa, new Nazwa(znak.tekst(), znak.miejsce()), wyrazenie(nawias));
    }

    private Warunek mozliwosci(Miejsce nawias) {
        List<Warunek> albo = new ArrayList<>(List.of(oraz(nawias)));
        while (opcjonalny("||")) {
            albo.add(oraz(nawias));
        }
        return albo.size() == 1 ? albo.get(0) : new Warunek.Albo(albo);
    }

    private Warunek oraz(Miejsce nawias) {
        List<Warunek> oraz = new ArrayList<>(List.of(warunek(nawias)));
        while (opcjonalny("&&")) {
            oraz.add(warunek(nawias));
        }
        return oraz.size() == 1 ? oraz.get(0) : new Warunek.Oraz(oraz);
    }

    private Wyrazenie wyrazenie(Miejsce nawias) {
        Leksem l = biezacy();
        switch (l.rodzaj()) {
            case TEKST -> {
                dalej();
                return new Wyrazenie.Tekst(l.tekst(), l.miejsce());
            }
            case LICZBA -> {
                dalej();
                return new Wyrazenie.Stala(l.tekst(), l.miejsce());
            }
            case SLOWO -> {
                if (l.jest("true") || l.jest("false")) {
                    dalej();
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
        while (opcjonalny(".")) {
            czlony.add(slowo());
        }
        Wyrazenie.Sciezka sciezka = new Wyrazenie.Sciezka(czlony);
        if (!biezacy().jest("(")) {
            return sciezka;
        }
        Miejsce otwarty = otworz();
        List<Wyrazenie> argumenty = new ArrayList<>();
        if (!biezacy().jest(")")) {
            do {
                argumenty.add(wyrazenie(otwarty));
            } while (opcjonalny(","));
        }
        zamknij(otwarty);
        if (biezacy().jest(".")) {
            throw usterka("wywolanie-na-wyniku", pokaz(sciezka));
        }
        return new Wyrazenie.Wywolanie(sciezka, argumenty);
    }

    private Miejsce otworz() {
        if (++glebokosc > NAJGLEBIEJ) {
            throw usterka("za-gleboko", NAJGLEBIEJ);
        }
        Miejsce otwarty = biezacy().miejsce();
        dalej();
        return otwarty;
    }

    /** The bracket that closes the one at a place. */
    private void zamknij(Miejsce otwarty) {
        glebokosc--;
        if (!opcjonalny(")")) {
            throw nieoczekiwany(")", otwarty);
        }
    }

    private Przerwane nieoczekiwany(String oczekiwany, Miejsce nawias) {
        Leksem l = biezacy();
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
        boolean otwarty = koniec()
                || Set.of("then", "end", "rule", ":", "==", "!=", "<", "<=", ">", ">=")
                        .contains(l.tekst());
        if (otwarty) {
            return usterka(nawias, "brak-nawiasu", pokaz(l), nawias.wiersz());
        }
        return oczekiwany.equals(")")
                ? usterka(poprzedni().koniec(), "brak-przecinka", pokaz(l))
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
        if (!biezacy().jest(znak)) {
            Leksem l = biezacy();
            if (Zakazane.zawiera(l)) {
                throw zakazane(l);
            }
            String literowka = l.rodzaj() == Leksem.Rodzaj.SLOWO && !l.tekst().equals(znak)
                    ? Podpowiedz.najblizsza(l.tekst(), Set.of(znak))
                    : null;
            throw literowka != null ? usterka("literowka", l.tekst(), znak) : usterka("oczekiwano", znak, pokaz(l));
        }
        dalej();
    }

    private Nazwa kropkowana() {
        Nazwa pierwsza = slowo();
        StringBuilder nazwa = new StringBuilder(pierwsza.tekst());
        while (opcjonalny(".")) {
            nazwa.append('.').append(slowo().tekst());
        }
        return new Nazwa(nazwa.toString(), pierwsza.miejsce());
    }

    private Nazwa zmienna() {
        Leksem l = biezacy();
        if (l.rodzaj() == Leksem.Rodzaj.SLOWO
                && !Zakazane.zawiera(l)
                && !l.tekst().startsWith("$")) {
            throw usterka("zmienna-bez-dolara", l.tekst());
        }
        return slowo();
    }

    private Nazwa slowo() {
        Leksem l = biezacy();
        if (Zakazane.zawiera(l)) {
            throw zakazane(l);
        }
        if (l.rodzaj() != Leksem.Rodzaj.SLOWO) {
            throw usterka("skladnia", pokaz(l));
        }
        dalej();
        return new Nazwa(l.tekst(), l.miejsce());
    }

    private Wyrazenie.Tekst tekst(String kod) {
        Leksem l = biezacy();
        if (l.rodzaj() != Leksem.Rodzaj.TEKST) {
            throw usterka(kod, pokaz(l));
        }
        dalej();
        return new Wyrazenie.Tekst(l.tekst(), l.miejsce());
    }

    /** The comments that stand before the present word and belong to nothing yet. */
    private List<String> komentarze() {
        List<String> wczesniejsze = new ArrayList<>();
        while (!komentarze.isEmpty() && komentarze.element().getKey() < Math.max(i, 1)) {
            wczesniejsze.add(komentarze.remove().getValue());
        }
        return wczesniejsze;
    }

    private boolean opcjonalny(String znak) {
        boolean jest = biezacy().jest(znak);
        if (jest) {
            dalej();
        }
        return jest;
    }

    /** After a fault: the next rule. */
    private void doReguly() {
        while (!koniec() && !(biezacy().jest("rule") && biezacy().miejsce().kolumna() == 1)) {
            i++;
        }
    }

    private boolean koniec() {
        return biezacy().rodzaj() == Leksem.Rodzaj.KONIEC;
    }

    private Leksem biezacy() {
        return leksemy.get(i);
    }

    private Leksem poprzedni() {
        return leksemy.get(Math.max(i - 1, 0));
    }

    private void dalej() {
        if (!koniec()) {
            i++;
        }
    }

    private static String pokaz(Leksem l) {
        return l.rodzaj() == Leksem.Rodzaj.TEKST ? "\"" + l.tekst() + "\"" : l.tekst();
    }

    private static String pokaz(Wyrazenie w) {
        return ZapisDrl.wyrazenie(w);
    }

    private Przerwane usterka(String kod, Object... argumenty) {
        return usterka(biezacy().miejsce(), kod, argumenty);
    }

    private Przerwane usterka(Miejsce miejsce, String kod, Object... argumenty) {
        usterki.add(Usterka.of(plik, miejsce.wiersz(), miejsce.kolumna(), kod, argumenty));
        return new Przerwane();
    }
}
