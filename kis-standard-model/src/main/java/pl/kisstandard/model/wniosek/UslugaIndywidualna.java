package pl.kisstandard.model.wniosek;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A service of the individual section.
 *
 * @param rodzaj kind of service
 * @param realizacja whether it is given, planned or absent
 * @param forma form in which it is given; null means individual, as the section's heading says
 * @param opis the applicant's own words
 */
public record UslugaIndywidualna(
        RodzajUslugiIndywidualnej rodzaj,
        @Nullable RealizacjaUslugi realizacja,
        @Nullable FormaUslugi forma,
        @Nullable String opis)
        implements Usluga {

    public UslugaIndywidualna {
        Objects.requireNonNull(rodzaj, "rodzaj");
    }

    @Override
    public Rodzaj co() {
        return rodzaj;
    }
}
