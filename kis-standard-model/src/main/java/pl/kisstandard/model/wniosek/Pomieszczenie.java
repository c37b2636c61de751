package pl.kisstandard.model.wniosek;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A room; one line is one room.
 *
 * @param rodzaj what the room is for
 * @param nazwa its name; two lines with the same kind and name speak of the same room
 * @param dostepne whether the club's participants can use it; ownership is not needed
 * @param przystosowane whether it suits the profile of the classes (asked of class rooms only)
 * @param opis the applicant's own words, for example the title to use the room
 */
public record Pomieszczenie(
        RodzajPomieszczenia rodzaj,
        @Zmiana(Zmiana.Kiedy.GDY_POMYLKA) @Nullable String nazwa,
        @Nullable Boolean dostepne,
        @Nullable Boolean przystosowane,
        @Nullable String opis) {

    public Pomieszczenie {
        Objects.requireNonNull(rodzaj, "rodzaj");
    }

    /** Whether nothing is said about it. */
    boolean milczy() {
        return dostepne == null && przystosowane == null;
    }

    /** Whether another line speaks of this room too. */
    boolean toSamoCo(Pomieszczenie inne) {
        return rodzaj == inne.rodzaj && nazwa != null && nazwa.equals(inne.nazwa);
    }
}
