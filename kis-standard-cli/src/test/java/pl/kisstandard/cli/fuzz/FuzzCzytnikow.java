package pl.kisstandard.cli.fuzz;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What Jazzer calls; its first argument is the name of a {@link Cel}. */
public final class FuzzCzytnikow {

    private static Cel cel = Cel.BEZ_FORMATU;

    private FuzzCzytnikow() {}

    /** Called once, before the first input; loads all classes, so that no input is blamed for the time it takes. */
    public static void fuzzerInitialize(String[] argumenty) throws IOException {
        Logger.getLogger("").setLevel(Level.OFF);
        cel = Cel.valueOf(argumenty[0]);
        Ziarna.of(cel).values().forEach(cel::sprawdz);
    }

    /** Called with every input. */
    public static void fuzzerTestOneInput(byte[] tresc) {
        cel.sprawdz(tresc);
    }
}
