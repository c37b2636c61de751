package pl.kisstandard.model.karta;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A parameter a criterion was judged with.
 *
 * @param nazwa its name within the criterion
 * @param opis what it settles, as a sentence
 * @param wartosc the value in force: a number, a logical value, a text or a list of codes
 * @param jednostka unit in the form that stands after the value, for example "role" after 4; null where there is none
 * @param opublikowana the value of the published rule set, present only when it was changed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WartoscParametru(
        String nazwa,
        String opis,
        Object wartosc,
        @Nullable String jednostka,
        @Nullable Object opublikowana) {

    /** Whether the value differs from the published rule set. */
    public boolean zmieniony() {
        return opublikowana != null;
    }
}
