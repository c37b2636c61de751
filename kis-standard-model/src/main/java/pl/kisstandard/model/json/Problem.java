package pl.kisstandard.model.json;

import java.util.List;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.Teksty;

/**
 * One fault of a file that keeps it from being a wniosek. Never repeats what was written in a field.
 *
 * @param nazwa name of the file
 * @param linia line, from 1
 * @param kolumna column, from 1
 * @param wskaznik JSON pointer of the place; empty for the whole document
 * @param kod code of the fault, for example {@code nieznany-klucz}
 * @param argumenty names and allowed values quoted in the message
 */
public record Problem(String nazwa, int linia, int kolumna, String wskaznik, String kod, List<String> argumenty) {

    private static final Teksty TEKSTY = Teksty.load(Problem.class, "problemy");

    public Problem {
        argumenty = List.copyOf(argumenty);
    }

    /** What is wrong and how to mend it, without the place. */
    public String komunikat(Jezyk jezyk) {
        return TEKSTY.get(jezyk, kod, argumenty.toArray());
    }

    /** {@code file:line:column: message [pointer]}. */
    public String opis(Jezyk jezyk) {
        return nazwa + ":" + linia + ":" + kolumna + ": " + komunikat(jezyk)
                + (wskaznik.isEmpty() ? "" : " [" + wskaznik + "]");
    }
}
