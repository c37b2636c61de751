package pl.kisstandard.model.wniosek;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A value read from the wniosek.
 *
 * @param wskaznik JSON pointer (RFC 6901) of the field that was read, for example {@code /kadra/stanowiska/2/obsadzone}
 * @param element code of the thing the value speaks of, for example {@code PSYCHOLOG}; null where the field says it
 * @param wartosc the value: text, number, logical value, or null when the field is empty
 * @param opis the applicant's own words standing beside the value
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Odczyt(
        String wskaznik,
        @Nullable String element,
        @Nullable Object wartosc,
        @Nullable String opis) {}
