package pl.kisstandard.model.wniosek;

import org.jspecify.annotations.Nullable;

/** What the wniosek says about one required thing. */
public enum Stan {
    /** Stated, at the required level. */
    TAK,
    /** Stated as absent or below the level, or not listed in a section declared complete. */
    NIE,
    /** Not stated: the section is silent and not declared complete, or an answer is left empty. */
    NIEZNANE,
    /** Stated in two ways that exclude each other. */
    SPRZECZNE;

    static Stan of(@Nullable Boolean odpowiedz) {
        return odpowiedz == null ? NIEZNANE : odpowiedz ? TAK : NIE;
    }

    /** Both must hold: one NIE decides, then a contradiction, then a missing answer. */
    Stan and(Stan inny) {
        if (this == NIE || inny == NIE) {
            return NIE;
        }
        if (this == SPRZECZNE || inny == SPRZECZNE) {
            return SPRZECZNE;
        }
        return this == NIEZNANE || inny == NIEZNANE ? NIEZNANE : TAK;
    }
}
