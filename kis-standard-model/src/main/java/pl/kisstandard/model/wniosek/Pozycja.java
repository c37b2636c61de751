package pl.kisstandard.model.wniosek;

import org.jspecify.annotations.Nullable;

/** A line of a list in a section: "this thing is, or is not, there". */
sealed interface Pozycja permits Stanowisko, NarzedzieDiagnozy, Regulamin, Usluga {

    /** What the line speaks of. */
    Rodzaj co();

    /** Whether the line says the thing is there; null when it leaves that open. */
    @Nullable
    Boolean jest();

    /** Name of the field holding the answer. */
    String poleOdpowiedzi();

    /** The answer as written, for quoting. */
    default @Nullable Object odpowiedz() {
        return jest();
    }

    /** The applicant's own words about the thing. */
    @Nullable
    String opis();
}
