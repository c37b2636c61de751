package pl.kisstandard.model.wniosek;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Data wpisu i numer rejestru wojewody.
 *
 * @param data day of the entry
 * @param numer number in the register, if one was given
 */
public record WpisDoRejestru(
        @NotNull(message = "{formal-wpis-do-rejestru.brak-daty}")
        @PastOrPresent(message = "{formalne.data-z-przyszlosci}")
        @Nullable
        LocalDate data,

        @Nullable String numer) {}
