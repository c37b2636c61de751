package pl.kisstandard.model.wniosek;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * A person named in a header field. Personal data: never logged, never needed to judge a criterion.
 *
 * @param imieNazwisko first and last name
 * @param kontakt telephone, e-mail or address
 */
public record Osoba(
        @NotBlank(message = "{formalne.wymagane}") @Nullable String imieNazwisko,
        @NotBlank(message = "{formalne.wymagane}") @Nullable String kontakt) {}
