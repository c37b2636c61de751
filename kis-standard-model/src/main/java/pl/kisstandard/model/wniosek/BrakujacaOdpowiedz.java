package pl.kisstandard.model.wniosek;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * An answer that has to be given, or put right, before a criterion can be decided.
 *
 * @param wskaznik JSON pointer of the field or list to fill in
 * @param element code of the thing asked for, for example {@code TERAPEUTA}; null where the field says it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BrakujacaOdpowiedz(String wskaznik, @Nullable String element) {}
