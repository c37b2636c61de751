package pl.kisstandard.model.wniosek;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * Wnioskodawca: the institution that creates the club.
 *
 * @param nazwa name
 * @param adres address
 */
public record Wnioskodawca(
        @NotBlank(message = "{formalne.wymagane}") @Nullable String nazwa,
        @NotBlank(message = "{formalne.wymagane}") @Nullable String adres) {}
