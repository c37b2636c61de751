package pl.kisstandard.model.karta;

import java.util.List;

/**
 * Ocena poprawności formalnej: reported apart from the criteria and never deciding them.
 *
 * @param stan outcome
 * @param uwagi what is wrong, in the order of the form
 */
public record OcenaFormalna(Stan stan, List<UwagaFormalna> uwagi) {

    /** Outcome of the formal assessment. */
    public enum Stan {
        POPRAWNA,
        NIEPOPRAWNA,
        /** No working Jakarta Validation provider on the class path: nothing was checked. */
        NIEPRZEPROWADZONA
    }

    public OcenaFormalna {
        uwagi = List.copyOf(uwagi);
    }

    /**
     * A formal fault.
     *
     * @param kod code; {@code formal-wpis-do-rejestru…} concerns the entry in the voivode's register
     * @param wskaznik JSON pointer of the field
     * @param komunikat what is wrong and how to mend it; never repeats what was written in the field
     */
    public record UwagaFormalna(String kod, String wskaznik, String komunikat) {}
}
