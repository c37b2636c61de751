package pl.kisstandard.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One thing to be judged, or one path at which nothing to judge was found: it counts as found and not judged.
 *
 * @param nazwa what to call it
 * @param plik the file; null for standard input and where there is none
 * @param przeszkoda key of the words saying why it cannot be read, when that is known already
 */
record Wejscie(String nazwa, @Nullable Path plik, @Nullable String przeszkoda) {

    /** A wniosek takes a few kilobytes; more than this is something else, and must not fill the memory. */
    static final int NAJWIECEJ_BAJTOW = 16 * 1024 * 1024;

    /**
     * Reads everything, standard input to its end.
     *
     * @throws NieczytelneException when that fails or there is too much
     */
    byte[] czytaj(InputStream standardowe) throws NieczytelneException {
        if (przeszkoda != null) {
            throw new NieczytelneException(przeszkoda);
        }
        if (plik == null) {
            return czytajStrumien(standardowe);
        }
        try (InputStream in = Files.newInputStream(plik)) {
            return czytajStrumien(in);
        } catch (IOException e) {
            throw NieczytelneException.of(e);
        }
    }

    private static byte[] czytajStrumien(InputStream in) throws NieczytelneException {
        byte[] bajty;
        try {
            bajty = in.readNBytes(NAJWIECEJ_BAJTOW + 1);
        } catch (IOException e) {
            throw NieczytelneException.of(e);
        }
        if (bajty.length > NAJWIECEJ_BAJTOW) {
            throw new NieczytelneException("wejscie.za-duze");
        }
        return bajty;
    }
}
