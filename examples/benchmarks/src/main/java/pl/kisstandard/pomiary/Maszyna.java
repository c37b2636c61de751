package pl.kisstandard.pomiary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** On what it was measured, without names of hosts and users. */
record Maszyna(String system, String procesor, int rdzenie, String pamiec) {

    static Maszyna ta() {
        return new Maszyna(
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                wiersz("/proc/cpuinfo", "model name"),
                Runtime.getRuntime().availableProcessors(),
                pamiec(wiersz("/proc/meminfo", "MemTotal")));
    }

    private static String pamiec(String kilobajty) {
        return kilobajty.endsWith(" kB")
                ? Math.round(Long.parseLong(kilobajty.replace(" kB", "")) / 1048576.0) + " GB"
                : kilobajty;
    }

    /** Value of a line {@code key : value}; Linux alone has such files. */
    private static String wiersz(String plik, String klucz) {
        try (Stream<String> wiersze = Files.lines(Path.of(plik))) {
            return wiersze.filter(w -> w.startsWith(klucz))
                    .map(w -> w.substring(w.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException e) {
            return "unknown";
        }
    }

    @Override
    public String toString() {
        return system + ", " + procesor + ", " + rdzenie + " cores, " + pamiec;
    }
}
