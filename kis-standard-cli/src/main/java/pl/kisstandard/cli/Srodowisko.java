package pl.kisstandard.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.util.Map;

/**
 * What one run of the program has of the machine.
 *
 * @param wejscie standard input
 * @param wyjscie standard output
 * @param bledy standard error
 * @param terminal whether standard output is a terminal
 * @param kolorowyTerminal whether standard output is a terminal whose user does not mind colours
 */
record Srodowisko(InputStream wejscie, Wyjscie wyjscie, Wyjscie bledy, boolean terminal, boolean kolorowyTerminal) {

    /** The streams of this process. */
    static Srodowisko procesu() {
        boolean terminal = jestTerminal();
        return new Srodowisko(
                System.in,
                new Wyjscie(new FileOutputStream(FileDescriptor.out)),
                new Wyjscie(new FileOutputStream(FileDescriptor.err)),
                terminal,
                terminal && chceKolorow(System.getenv()));
    }

    /** After no-color.org: NO_COLOR set to anything but an empty text means no. */
    static boolean chceKolorow(Map<String, String> zmienne) {
        return zmienne.getOrDefault("NO_COLOR", "").isEmpty() && !"dumb".equals(zmienne.get("TERM"));
    }

    @SuppressWarnings("SystemConsoleNull") // it is null up to Java 21; what holds later is asked below
    private static boolean jestTerminal() {
        Console konsola = System.console();
        if (konsola == null) {
            return false;
        }
        try {
            // From Java 22 on there is a console without a terminal too, and a method that tells.
            return (boolean) Console.class.getMethod("isTerminal").invoke(konsola);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
