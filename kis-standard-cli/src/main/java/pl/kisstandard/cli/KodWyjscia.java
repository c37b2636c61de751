package pl.kisstandard.cli;

import pl.kisstandard.model.karta.Opinia;

/** Exit codes: a class of outcome, never a count. Of several files the worst decides, 4 over 3 over 1 over 0. */
final class KodWyjscia {

    /** Every wniosek fulfils the standard. */
    static final int SPELNIA = 0;

    /** Some wniosek deviates or needs completing. */
    static final int NIE_SPELNIA = 1;

    /** The command line is wrong, or the draft or scenario it points at is faulty; there is no result. */
    static final int BLEDNE_UZYCIE = 2;

    /** Some input could not be judged: missing, unreadable or not a wniosek. */
    static final int NIE_OCENIONO = 3;

    /** The program or the rule set failed. */
    static final int AWARIA = 4;

    private KodWyjscia() {}

    static int of(Opinia opinia) {
        return switch (opinia) {
            case SPELNIA -> SPELNIA;
            case DO_UZUPELNIENIA, NIE_SPELNIA -> NIE_SPELNIA;
            case NIEOCENIONY -> AWARIA;
        };
    }

    static int worst(int jeden, int drugi) {
        return Math.max(jeden, drugi);
    }
}
