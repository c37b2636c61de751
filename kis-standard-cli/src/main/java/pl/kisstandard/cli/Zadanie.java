package pl.kisstandard.cli;

import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.pliki.Zapis;

/**
 * One wniosek found, or what stands in the way of one.
 *
 * @param wejscie where it was found
 * @param zapis the wniosek, not read yet; null when there is none
 * @param przeszkoda why there is none; null when there is
 */
record Zadanie(
        Wejscie wejscie, @Nullable Zapis zapis, @Nullable WierszWsadu przeszkoda) {

    String nazwa() {
        return zapis == null ? wejscie.nazwa() : zapis.nazwa();
    }

    /** Line or row in a file that holds many; 0 in one that holds just one. */
    long numer() {
        return zapis == null ? 0 : zapis.numer();
    }
}
