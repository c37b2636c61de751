package pl.kisstandard.model.pliki;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.formularz.Kolumna;
import pl.kisstandard.model.json.NiepoprawnyWniosekException;
import pl.kisstandard.model.json.Problem;
import pl.kisstandard.model.json.WczytanyWniosek;
import pl.kisstandard.model.pliki.Przeklad.Miejsce;

/** The first row of a flat table, which says how to read the others. Immutable. */
final class Naglowek {

    private static final int SKROT = 120;

    private record Wpis(String lista, String kod, int ktory) {}

    private record Odpowiedziana(Kolumna kolumna, Komorka komorka) {}

    private final Tabela tabela;
    private final Map<Integer, Kolumna> kolumny;
    private final int ileKomorek;

    private Naglowek(Tabela tabela, Map<Integer, Kolumna> kolumny, int ileKomorek) {
        this.tabela = tabela;
        this.kolumny = kolumny;
        this.ileKomorek = ileKomorek;
    }

    /**
     * Understands the names of the columns.
     *
     * @throws NiepoprawnyWniosekException when it does not; lists every such name
     */
    static Naglowek of(Tabela tabela, Wiersz wiersz) {
        Map<Integer, Kolumna> kolumny = new TreeMap<>();
        List<Problem> problemy = new ArrayList<>();
        List<Komorka> komorki = wiersz.komorki();
        for (Komorka komorka : komorki) {
            if (komorka.pusta()) {
                continue;
            }
            Kolumna kolumna = NazwyKolumn.kolumna(komorka.tekst());
            if (komorka.wartosc() instanceof Komorka.Wada wada) {
                problemy.add(tabela.problem(wiersz.numer(), komorka.kolumna(), wada.kod()));
            } else if (kolumna == null) {
                problemy.add(nieznana(tabela, wiersz.numer(), komorka));
            } else if (kolumny.containsValue(kolumna)) {
                problemy.add(tabela.problem(
                        wiersz.numer(), komorka.kolumna(), "tabela-powtorzona-kolumna", skrot(komorka.tekst())));
            } else {
                kolumny.put(komorka.kolumna(), kolumna);
            }
        }
        if (!problemy.isEmpty()) {
            throw new NiepoprawnyWniosekException(problemy);
        }
        return new Naglowek(tabela, kolumny, komorki.size());
    }

    /**
     * Reads a row.
     *
     * @throws NiepoprawnyWniosekException when it is not a wniosek
     */
    WczytanyWniosek read(Wiersz wiersz, String nazwa, Limity limity) {
        List<Komorka> komorki = wiersz.komorki();
        if (wiersz.dokladnie() && komorki.size() != ileKomorek) {
            throw tabela.blad(wiersz.numer(), "format-cudzyslow");
        }
        Przeklad przeklad = new Przeklad(new Miejsce(tabela, wiersz.numer(), 0));
        Map<Wpis, String> wpisy = new HashMap<>();
        Map<String, Integer> ile = new HashMap<>();
        for (Odpowiedziana odpowiedz : odpowiedzi(komorki, wiersz.numer(), przeklad)) {
            Kolumna kolumna = odpowiedz.kolumna;
            Miejsce miejsce = new Miejsce(tabela, wiersz.numer(), odpowiedz.komorka.kolumna());
            String wskaznik = kolumna.pole().wskaznik();
            if (kolumna.lista() != null) {
                Wpis wpis = new Wpis(kolumna.lista().wskaznik(), kolumna.kod(), kolumna.numer());
                String poczatek = wpisy.get(wpis);
                if (poczatek == null) {
                    poczatek = wpis.lista + "/" + (ile.merge(wpis.lista, 1, Integer::sum) - 1) + "/";
                    wpisy.put(wpis, poczatek);
                    przeklad.rodzaj(poczatek + kolumna.lista().rodzaj().wskaznik(), kolumna.kod(), miejsce);
                }
                wskaznik = poczatek + wskaznik;
            } else if (kolumna.numer() > 0) {
                wskaznik += "/" + (ile.merge(wskaznik, 1, Integer::sum) - 1);
            }
            przeklad.odpowiedz(wskaznik, kolumna.pole(), odpowiedz.komorka, miejsce);
        }
        return przeklad.read(nazwa, limity);
    }

    /** The cells that say something, those of a field with several values in the order of their numbers. */
    private List<Odpowiedziana> odpowiedzi(List<Komorka> komorki, long wiersz, Przeklad przeklad) {
        List<Odpowiedziana> odpowiedzi = new ArrayList<>();
        for (Komorka komorka : komorki) {
            Kolumna kolumna = kolumny.get(komorka.kolumna());
            if (komorka.pusta()) {
                continue;
            }
            if (kolumna == null) {
                przeklad.wada(new Miejsce(tabela, wiersz, komorka.kolumna()), "", "tabela-nadmiarowa-komorka");
            } else {
                odpowiedzi.add(new Odpowiedziana(kolumna, komorka));
            }
        }
        odpowiedzi.sort(Comparator.comparingInt(o -> o.kolumna.lista() == null ? o.kolumna.numer() : 0));
        return odpowiedzi;
    }

    private static Problem nieznana(Tabela tabela, long wiersz, Komorka komorka) {
        @Nullable String podobna = NazwyKolumn.podobna(komorka.tekst());
        String nazwa = skrot(komorka.tekst());
        return podobna == null
                ? tabela.problem(wiersz, komorka.kolumna(), "tabela-nieznana-kolumna", nazwa)
                : tabela.problem(wiersz, komorka.kolumna(), "tabela-nieznana-kolumna-podobna", nazwa, podobna);
    }

    private static String skrot(String tekst) {
        String krotki = tekst.length() <= SKROT ? tekst : tekst.substring(0, SKROT) + "…";
        return krotki.replaceAll("\\p{C}", "\uFFFD");
    }
}
