package pl.kisstandard.pomiary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import pl.kisstandard.pomiary.proces.PomiarProcesow;
import pl.kisstandard.pomiary.proces.StosunekProcesow;

/** Whole processes: what is a ratio is held, what is a quantity is shown. */
final class Procesy {

    private static final double TOLERANCJA = 0.30;

    /** Rounds of batches, which take minutes each. */
    private static final int RUND_WSADU = 3;

    private Procesy() {}

    /**
     * Measures them.
     *
     * @param java home of a Java
     * @param wsady whether to measure batches too
     */
    static Zmierzone zmierz(Path java, int rundy, boolean wsady) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("pomiary");
        try {
            PomiarProcesow pomiar = new PomiarProcesow(Path.of("../.."), java, folder);
            List<StosunekProcesow> wyniki = new ArrayList<>(pomiar.zimnyStart(rundy));
            if (wsady) {
                wyniki.addAll(pomiar.wsad(Math.min(rundy, RUND_WSADU), 100_000));
                wyniki.addAll(pomiar.pamiec(100_000, 1_000_000));
            }
            return zmierzone(wyniki);
        } finally {
            try (Stream<Path> pliki = Files.walk(folder)) {
                for (Path plik : pliki.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(plik);
                }
            }
        }
    }

    static Zmierzone zmierzone(List<StosunekProcesow> wyniki) {
        return new Zmierzone(
                wyniki.stream()
                        .filter(Procesy::jestStosunkiem)
                        .map(w -> new Stosunek(w.nazwa(), "", w.jednostka(), w.cel(), rozklad(w), TOLERANCJA))
                        .toList(),
                wyniki.stream()
                        .filter(w -> !jestStosunkiem(w))
                        .map(w -> new Pomiar(
                                "Whole processes", w.nazwa(), "one process", w.jednostka(), rozklad(w), null))
                        .toList());
    }

    private static boolean jestStosunkiem(StosunekProcesow w) {
        return w.jednostka().equals("×");
    }

    private static Rozklad rozklad(StosunekProcesow w) {
        return new Rozklad(
                Rozklad.zaokraglona(w.mediana()),
                Rozklad.zaokraglona(w.najmniej()),
                Rozklad.zaokraglona(w.najwiecej()),
                w.rund());
    }
}
