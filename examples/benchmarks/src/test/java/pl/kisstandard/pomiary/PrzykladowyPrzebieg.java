package pl.kisstandard.pomiary;

import java.util.List;

/** Invented results. */
final class PrzykladowyPrzebieg {

    private PrzykladowyPrzebieg() {}

    static Przebieg na(int java, List<Stosunek> stosunki) {
        return new Przebieg(
                java,
                "JDK " + java + ".0.1",
                "2026-11-22",
                new Maszyna("Linux", "procesor", 2, "8 GB"),
                new Zmierzone(stosunki, List.of()));
    }

    /** A ratio aimed at 1, with a tolerance of a quarter. */
    static Stosunek stosunek(String nazwa, String wariant, double wartosc) {
        return new Stosunek(nazwa, wariant, "×", 1.0, Rozklad.of(wartosc), 0.25);
    }
}
