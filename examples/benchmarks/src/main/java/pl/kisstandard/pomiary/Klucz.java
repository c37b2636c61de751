package pl.kisstandard.pomiary;

import java.util.List;
import java.util.Objects;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;

/**
 * One benchmark with its parameters.
 *
 * @param metoda its method
 * @param parametry values of its parameters, in the order of their names
 * @param watki how many threads ran it
 * @param raz whether it ran once in a fresh JVM, and not until warm
 */
record Klucz(String metoda, List<String> parametry, int watki, boolean raz) {

    static Klucz of(RunResult wynik) {
        BenchmarkParams p = wynik.getParams();
        return new Klucz(
                p.getBenchmark().substring(p.getBenchmark().lastIndexOf('.') + 1),
                p.getParamsKeys().stream()
                        .sorted()
                        .map(nazwa -> Objects.requireNonNull(p.getParam(nazwa)))
                        .toList(),
                p.getThreads(),
                p.getMode() == Mode.SingleShotTime);
    }

    static Klucz of(String metoda, Probka wniosek, int watki) {
        return new Klucz(metoda, List.of(wniosek.name()), watki, false);
    }

    static Klucz of(Uczestnik silnik, Probka wniosek) {
        return new Klucz("osadzenie", List.of(silnik.name(), wniosek.name()), 1, false);
    }
}
