package pl.kisstandard.pomiary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** What JMH measured, round by round. What is divided was measured in the same round, minutes apart at most. */
final class Seria {

    private record Wartosc(double czas, double bajty, String jednostka) {}

    private final Map<Klucz, List<Wartosc>> wartosci = new LinkedHashMap<>();

    /** Takes what one round gave. */
    void dodaj(Collection<RunResult> runda) {
        for (RunResult wynik : runda) {
            Result<?> czas = wynik.getPrimaryResult();
            @Nullable Result<?> bajty = wynik.getSecondaryResults().get("gc.alloc.rate.norm");
            wartosci.computeIfAbsent(Klucz.of(wynik), k -> new ArrayList<>())
                    .add(new Wartosc(
                            czas.getScore(),
                            bajty == null ? Double.NaN : bajty.getScore(),
                            czas.getScoreUnit().replace("/op", "").replace("us", "µs")));
        }
    }

    /** Time of one operation in each round. */
    double[] czasy(Klucz klucz) {
        return rundy(klucz).stream().mapToDouble(Wartosc::czas).toArray();
    }

    /** Bytes allocated by one operation in each round. */
    double[] bajty(Klucz klucz) {
        return rundy(klucz).stream().mapToDouble(Wartosc::bajty).toArray();
    }

    String jednostka(Klucz klucz) {
        return rundy(klucz).get(0).jednostka();
    }

    private List<Wartosc> rundy(Klucz klucz) {
        List<Wartosc> rundy = wartosci.get(klucz);
        if (rundy == null) {
            throw new IllegalStateException("Nie zmierzono " + klucz + "; zmierzono " + wartosci.keySet());
        }
        return rundy;
    }

    List<Klucz> klucze() {
        return List.copyOf(wartosci.keySet());
    }

    static double[] iloraz(double[] licznik, double[] mianownik) {
        if (licznik.length != mianownik.length) {
            throw new IllegalStateException("Różna liczba rund: " + licznik.length + " i " + mianownik.length);
        }
        return IntStream.range(0, licznik.length)
                .mapToDouble(i -> licznik[i] / mianownik[i])
                .toArray();
    }

    /** The least of each round. */
    static double[] najmniejsze(List<double[]> serie) {
        return IntStream.range(0, serie.get(0).length)
                .mapToDouble(i -> serie.stream().mapToDouble(s -> s[i]).min().orElseThrow())
                .toArray();
    }
}
