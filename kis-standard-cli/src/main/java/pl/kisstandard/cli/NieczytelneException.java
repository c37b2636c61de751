package pl.kisstandard.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Thrown when the bytes of an input cannot be had. Carries the key of the words that say why. */
final class NieczytelneException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String klucz;

    NieczytelneException(String klucz) {
        super(klucz);
        this.klucz = klucz;
    }

    static NieczytelneException of(IOException e) {
        if (e instanceof NoSuchFileException) {
            return new NieczytelneException("wejscie.nie-ma");
        }
        return new NieczytelneException(
                e instanceof AccessDeniedException ? "wejscie.brak-uprawnien" : "wejscie.nieczytelne");
    }

    String klucz() {
        return klucz;
    }
}
