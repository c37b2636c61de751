package pl.kisstandard.model.pliki;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import pl.kisstandard.model.formularz.Kolumna;
import pl.kisstandard.model.json.NiepoprawnyWniosekException;
import pl.kisstandard.model.json.Problem;
import pl.kisstandard.model.json.WczytanyWniosek;
import pl.kisstandard.model.pliki.Przeklad.Miejsce;

/** The first row of a flat table, which says how to read the others. Immutable. */
final class Naglowek {

    private static final int SKROT = 120;

    /** How many unknown names are compared with the known ones. */
    private static final int PODOBNE = 20;

    private record Wpis(String lista, String kod, int ktory) {}

    private final Tabela tabela;
    private final Map<Integer, Kolumna> kolumny;

    private Naglowek(Tabela tabela, Map<Integer, Kolumna> kolumny) {
        this.tabela = tabela;
        this.kolumny = kolumny;
    }

    /**
     * Understands the names of the columns.
     *
     * @throws NiepoprawnyWniosekException when it does not; lists such names, quoting only what is near a known one
     */
    static Naglowek of(Tabela tabela, Wiersz wiersz) {
        Map<Integer, Kolumna> kolumny = new TreeMap<>();
        Set<String> znane = new HashSet<>();
        List<Problem> problemy = new ArrayList<>();
        List<Komorka> komorki =
                wiersz.komorki().stream().filter(k -> !k.pusta()).toList();
        int nieznane = 0;
        for (Komorka komorka : komorki) {
            if (problemy.size() == Przeklad.NAJWIECEJ_WAD) {
                problemy.add(tabela.problem(
                        wiersz.numer(), komorka.kolumna(), "granica-bledy", String.valueOf(Przeklad.NAJWIECEJ_WAD)));
                break;
            }
            Kolumna kolumna = NazwyKolumn.kolumna(komorka.tekst());
            if (komorka.wartosc() instanceof Komorka.Wada wada) {
                problemy.add(tabela.problem(wiersz.numer(), komorka.kolumna(), wada.kod()));
            } else if (kolumna == null) {
                problemy.add(nieznana(tabela, wiersz.numer(), komorka, nieznane++ < PODOBNE));
            } else if (!znane.add(kolumna.adres())) {
                problemy.add(tabela.problem(
                        wiersz.numer(), komorka.kolumna(), "tabela-powtorzona-kolumna", skrot(komorka.tekst())));
            } else {
                kolumny.put(komorka.kolumna(), kolumna);
            }
        }
        if (nieznane > 0 && znane.isEmpty()) {
            throw tabela.blad(wiersz.numer(), "tabela-brak-nazw-kolumn");
        }
        if (!problemy.isEmpty()) {
            throw new NiepoprawnyWniosekException(problemy);
        }
        return new Naglowek(tabela, kolumny);
    }

    /**
     * Reads a row.
     *
     * @throws NiepoprawnyWniosekException when it is not a wniosek
     */
    WczytanyWniosek read(Wiersz wiersz, String nazwa, Limity limity) {
        Przeklad przeklad = new Przeklad(new Miejsce(tabela, wiersz.numer(), 0));
        Map<Wpis, String> wpisy = new HashMap<>();
        Map<String, Integer> ile = new HashMap<>();
        kolumny.forEach((ktora, kolumna) -> {
            if (kolumna.lista() == null && kolumna.numer() > 0) {
                Miejsce miejsce = new Miejsce(tabela, wiersz.numer(), ktora);
                przeklad.wartosc(kolumna.pole(), kolumna.numer(), null, miejsce);
            }
        });
        for (Komorka komorka : wiersz.komorki()) {
            Kolumna kolumna = kolumny.get(komorka.kolumna());
            Miejsce miejsce = new Miejsce(tabela, wiersz.numer(), komorka.kolumna());
            if (komorka.pusta()) {
                continue;
            }
            if (kolumna == null) {
                przeklad.wada(miejsce, "", "tabela-nadmiarowa-komorka");
                continue;
            }
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
                przeklad.wartosc(kolumna.pole(), kolumna.numer(), komorka, miejsce);
                continue;
            }
            przeklad.odpowiedz(wskaznik, kolumna.pole(), komorka, miejsce);
        }
        return przeklad.read(nazwa, limity);
    }

    private static Problem nieznana(Tabela tabela, long wiersz, Komorka komorka, boolean szukaj) {
        String podobna = szukaj ? NazwyKolumn.podobna(komorka.tekst()) : null;
        return podobna == null
                ? tabela.problem(wiersz, komorka.kolumna(), "tabela-nieznana-kolumna")
                : tabela.problem(
                        wiersz, komorka.kolumna(), "tabela-nieznana-kolumna-podobna", skrot(komorka.tekst()), podobna);
    }

    private static String skrot(String tekst) {
        String krotki = tekst.length() <= SKROT ? tekst : tekst.substring(0, SKROT) + "…";
        return krotki.replaceAll("\\p{C}", "\uFFFD");
    }
}
