package pl.kisstandard.pomiary;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which table, row and column of the page a benchmark fills. */
final class Tabele {

    private static final Map<String, String> WIERSZE = Map.of(
            "jacksonDrzewo", "Jackson: to a tree",
            "jacksonRekordy", "Jackson: to the records",
            "odczyt", "parse (`WniosekReader`: strict, with SHA-256)",
            "ocena", "judge (`ZestawRegul.evaluate`: the whole karta)",
            "odczytZapis", "parse + write a karta made before",
            "odczytOcenaZapis", "parse + judge + write",
            "wczytanie", "load the prebuilt set",
            "kompilacjaJednegoKryterium", "compile a draft with one criterion changed",
            "kompilacjaWszystkich", "compile all 21 criteria from DRL");

    private static final List<String> KOLEJNOSC = List.of(
            "jacksonDrzewo",
            "jacksonRekordy",
            "odczyt",
            "ocena",
            "odczytZapis",
            "odczytOcenaZapis",
            "osadzenie",
            "wczytanie",
            "kompilacjaJednegoKryterium",
            "kompilacjaWszystkich");

    private Tabele() {}

    static List<Pomiar> pomiary(Seria s) {
        return Stream.concat(
                        s.klucze().stream()
                                .filter(k -> k.watki() == 1)
                                .sorted(Comparator.comparing(k -> KOLEJNOSC.indexOf(k.metoda())))
                                .map(k -> pomiar(s, k)),
                        Stream.of("ocena", "odczytZapis").flatMap(metoda -> Stream.of(1, 2, 8)
                                .map(watki -> watkow(s, Klucz.of(metoda, Probka.KOMPLETNY, watki)))))
                .toList();
    }

    private static Pomiar pomiar(Seria s, Klucz k) {
        if (k.metoda().equals("osadzenie")) {
            String silnik = Uczestnik.valueOf(k.parametry().get(0)).nazwa();
            return pomiar(
                    s,
                    k,
                    "Engines, the same verdicts",
                    silnik,
                    opis(k.parametry().get(1)));
        }
        String wiersz = WIERSZE.getOrDefault(k.metoda(), k.metoda());
        return k.parametry().isEmpty()
                ? pomiar(s, k, "A rule set made ready", wiersz, k.raz() ? "first time in a fresh JVM" : "warm")
                : pomiar(s, k, "One wniosek", wiersz, opis(k.parametry().get(0)));
    }

    private static Pomiar watkow(Seria s, Klucz k) {
        return pomiar(
                s,
                k,
                "Threads on one rule set, complete wniosek; time of one operation in each thread",
                WIERSZE.getOrDefault(k.metoda(), k.metoda()),
                k.watki() == 1 ? "1 thread" : k.watki() + " threads");
    }

    private static String opis(String wniosek) {
        return Probka.valueOf(wniosek).opis();
    }

    private static Pomiar pomiar(Seria s, Klucz k, String tabela, String wiersz, String kolumna) {
        return new Pomiar(tabela, wiersz, kolumna, s.jednostka(k), Rozklad.of(s.czasy(k)), Rozklad.of(s.bajty(k)));
    }
}
