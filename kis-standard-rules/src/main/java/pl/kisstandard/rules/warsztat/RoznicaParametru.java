package pl.kisstandard.rules.warsztat;

import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.karta.WartoscParametru;

/**
 * A parameter whose value differs between two rule sets.
 *
 * @param adres {@code criterion.parameter}
 * @param a its value in the first; null when it has no such parameter
 * @param b its value in the second; null when it has no such parameter
 */
public record RoznicaParametru(
        String adres,
        @Nullable WartoscParametru a,
        @Nullable WartoscParametru b) {}
