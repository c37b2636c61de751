package pl.kisstandard.model.wniosek;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A role in the club's staff.
 *
 * @param rola the role
 * @param obsadzone whether somebody fills the role
 * @param zatrudniajacy who employs that person; any employer and any basis of work is accepted by default
 * @param osoba a label telling persons apart within this wniosek ("A", "B"), never a name; equal labels mean one person
 * @param opis the applicant's own words, for example the basis and hours of work
 */
public record Stanowisko(
        RolaKadry rola,
        @Nullable Boolean obsadzone,
        @Nullable Zatrudniajacy zatrudniajacy,
        @Nullable String osoba,
        @Nullable String opis)
        implements Pozycja {

    public Stanowisko {
        Objects.requireNonNull(rola, "rola");
    }

    @Override
    public Rodzaj co() {
        return rola;
    }

    @Override
    public @Nullable Boolean jest() {
        return obsadzone;
    }

    @Override
    public String poleOdpowiedzi() {
        return "obsadzone";
    }
}
