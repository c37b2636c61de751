package pl.kisstandard.model.wniosek;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A service of the group section.
 *
 * @param rodzaj kind of service
 * @param realizacja whether it is given, planned or absent
 * @param opis the applicant's own words
 */
public record UslugaGrupowa(
        RodzajUslugiGrupowej rodzaj,
        @Nullable RealizacjaUslugi realizacja,
        @Nullable String opis) implements Usluga {

    public UslugaGrupowa {
        Objects.requireNonNull(rodzaj, "rodzaj");
    }

    @Override
    public Rodzaj co() {
        return rodzaj;
    }
}
