package pl.kisstandard.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** The program {@code kis-standard}: judges wnioski and writes the karta standardu KIS. */
public final class KisStandard {

    private KisStandard() {}

    /** Runs the program and ends the process with its exit code. */
    public static void main(String... argumenty) {
        System.setProperty("org.jboss.logging.provider", "slf4j"); // which is silent here
        if (OcenCommand.nazwane(List.of(argumenty))) {
            Rozbieg.start();
        }
        System.exit(run(List.of(argumenty), Srodowisko.procesu()));
    }

    /**
     * Runs the program and returns its exit code, see {@link KodWyjscia}. Nothing but names of files needs no picocli: its
     * classes are of a format that no class archive takes, and reading its annotations takes longer than judging.
     */
    static int run(List<String> argumenty, Srodowisko srodowisko) {
        Komunikaty komunikaty = Komunikaty.of(argumenty);
        if (!OcenCommand.samePliki(argumenty)) {
            return LiniaPolecen.run(argumenty, srodowisko, komunikaty);
        }
        try {
            return new OcenCommand(srodowisko, komunikaty, argumenty.subList(1, argumenty.size())).call();
        } catch (RuntimeException | Error e) {
            return LiniaPolecen.blad(e, argumenty, srodowisko, komunikaty);
        }
    }

    /** The version of this program, written by the build. */
    static String wersja() {
        Properties wydanie = new Properties();
        try (InputStream in = KisStandard.class.getResourceAsStream("wydanie.properties")) {
            wydanie.load(Objects.requireNonNull(in, "wydanie.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException("wydanie.properties", e);
        }
        return wydanie.getProperty("wersja", "");
    }
}
