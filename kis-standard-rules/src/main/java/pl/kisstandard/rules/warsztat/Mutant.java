package pl.kisstandard.rules.warsztat;

import org.jspecify.annotations.Nullable;
import pl.kisstandard.rules.Usterka;
import pl.kisstandard.rules.internal.drl.Drl.Regula;

/**
 * A criterion with one thing wrong in it.
 *
 * @param opis what is told when no case notices it
 */
record Mutant(RodzajMutanta rodzaj, Usterka opis, Zmiana zmiana) {

    /** What is wrong. */
    sealed interface Zmiana {}

    /** One rule is another; null when it is missing. */
    record ZmianaReguly(Regula regula, @Nullable Regula nowa) implements Zmiana {}

    /** A parameter has another published value. */
    record ZmianaParametru(String nazwa, Object wartosc) implements Zmiana {}
}
