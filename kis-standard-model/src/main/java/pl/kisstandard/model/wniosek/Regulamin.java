package pl.kisstandard.model.wniosek;

import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A regulamin of the club.
 *
 * @param zakres what it regulates
 * @param posiada whether the club has adopted it
 * @param dataPrzyjecia day of adoption
 * @param opis the applicant's own words, for example its title
 */
public record Regulamin(
        ZakresRegulaminu zakres,
        @Nullable Boolean posiada,

        @PastOrPresent(message = "{formalne.data-z-przyszlosci}") @Nullable
        LocalDate dataPrzyjecia,

        @Nullable String opis)
        implements Pozycja {

    public Regulamin {
        Objects.requireNonNull(zakres, "zakres");
    }

    @Override
    public Rodzaj co() {
        return zakres;
    }

    @Override
    public @Nullable Boolean jest() {
        return posiada;
    }

    @Override
    public String poleOdpowiedzi() {
        return "posiada";
    }
}
