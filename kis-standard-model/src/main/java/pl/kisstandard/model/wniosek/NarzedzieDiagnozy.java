package pl.kisstandard.model.wniosek;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A diagnosis tool.
 *
 * @param rodzaj kind of tool
 * @param posiada whether the club has it
 * @param opis the applicant's own words
 */
public record NarzedzieDiagnozy(
        RodzajNarzedzia rodzaj,
        @Nullable Boolean posiada,
        @Nullable String opis) implements Pozycja {

    public NarzedzieDiagnozy {
        Objects.requireNonNull(rodzaj, "rodzaj");
    }

    @Override
    public Rodzaj co() {
        return rodzaj;
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
