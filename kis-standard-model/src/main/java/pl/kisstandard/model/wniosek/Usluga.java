package pl.kisstandard.model.wniosek;

import org.jspecify.annotations.Nullable;

/** A line that lists a service; a planned service is there as much as a given one. */
sealed interface Usluga extends Pozycja permits UslugaIndywidualna, UslugaGrupowa {

    /** Whether it is given, planned or absent; null when not stated. */
    @Nullable
    RealizacjaUslugi realizacja();

    @Override
    default @Nullable Boolean jest() {
        return realizacja() == null ? null : realizacja() != RealizacjaUslugi.BRAK;
    }

    @Override
    default String poleOdpowiedzi() {
        return "realizacja";
    }

    @Override
    default @Nullable Object odpowiedz() {
        RealizacjaUslugi realizacja = realizacja();
        return realizacja == null ? null : realizacja.name();
    }
}
