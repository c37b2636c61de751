package pl.kisstandard.pomiary.proces;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A process to be measured.
 *
 * @param polecenie its command line
 * @param zmienne what its environment has besides
 */
record Proces(List<String> polecenie, Map<String, String> zmienne) {

    private static final long CO_ILE_MS = 10;

    /**
     * What one run took.
     *
     * @param sekundy from start to end
     * @param pamiecMb the most memory it held; 0 where the system does not tell
     */
    record Koszt(double sekundy, double pamiecMb) {}

    /** A program of this module in a Java without any options. */
    static Proces java(Path java, String klasy, Class<?> program, List<String> argumenty) {
        List<String> polecenie =
                new ArrayList<>(List.of(java.resolve("bin/java").toString(), "-cp", klasy, program.getName()));
        polecenie.addAll(argumenty);
        return new Proces(polecenie, Map.of());
    }

    /**
     * Runs it to its end.
     *
     * @throws IllegalStateException when it ends with another code than 0: what failed fast is not fast
     */
    Koszt run() throws IOException, InterruptedException {
        ProcessBuilder budowa =
                new ProcessBuilder(polecenie).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD);
        budowa.environment().putAll(zmienne);
        long od = System.nanoTime();
        Process proces = budowa.start();
        Path stan = Path.of("/proc", Long.toString(proces.pid()), "status");
        double pamiec = 0;
        while (!proces.waitFor(CO_ILE_MS, TimeUnit.MILLISECONDS)) {
            pamiec = Math.max(pamiec, pamiec(stan));
        }
        double sekundy = (System.nanoTime() - od) / 1e9;
        if (proces.exitValue() != 0) {
            throw new IllegalStateException("Kod " + proces.exitValue() + ": " + String.join(" ", polecenie));
        }
        return new Koszt(sekundy, pamiec);
    }

    private static double pamiec(Path stan) {
        try {
            for (String linia : Files.readAllLines(stan)) {
                if (linia.startsWith("VmHWM:")) {
                    return Double.parseDouble(linia.replaceAll("\\D", "")) / 1024;
                }
            }
        } catch (IOException e) {
            return 0; // it has just ended, or this system has no /proc
        }
        return 0;
    }
}
