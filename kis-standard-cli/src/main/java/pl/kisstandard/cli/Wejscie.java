package pl.kisstandard.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One file to look for wnioski in, or one path at which there is none: it counts as found and not judged.
 *
 * @param nazwa what to call it
 * @param plik the file; null for standard input and where there is none
 * @param wzgledna the path as kartas are filed under; null for standard input
 * @param przeszkoda key of the words saying why it cannot be read, when that is known already
 */
record Wejscie(
        String nazwa,
        @Nullable Path plik,
        @Nullable Path wzgledna,
        @Nullable String przeszkoda) {

    static Wejscie pliku(Path plik, Path wzgledna) {
        return new Wejscie(NazwaSciezki.of(plik).toString(), plik, NazwaSciezki.of(wzgledna), null);
    }

    static Wejscie niedostepne(String nazwa, String przeszkoda) {
        return new Wejscie(nazwa, null, null, przeszkoda);
    }

    static Wejscie standardowe(String nazwa) {
        return new Wejscie(nazwa, null, null, null);
    }

    /** Whether it is standard input. */
    boolean standardowe() {
        return plik == null && przeszkoda == null;
    }
}
