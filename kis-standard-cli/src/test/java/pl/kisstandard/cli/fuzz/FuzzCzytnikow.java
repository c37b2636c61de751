package pl.kisstandard.cli.fuzz;

import java.util.logging.Level;
import java.util.logging.Logger;

/** What Jazzer calls; its first argument is the name of a {@link Cel}. */
public final class FuzzCzytnikow {

    private static Cel cel = Cel.BEZ_FORMATU;

    private FuzzCzytnikow() {}

    /** Called once, before the first input. */
    public static void fuzzerInitialize(String[] argumenty) {
        Logger.getLogger("").setLevel(Level.OFF);
        cel = Cel.valueOf(argumenty[0]);
        cel.sprawdz(new byte[0]);
    }

    /** Called with every input. */
    public static void fuzzerTestOneInput(byte[] tresc) {
        cel.sprawdz(tresc);
    }
}
