package pl.kisstandard.model.karta;

/** Końcowa opinia, as a proposal: the certifying unit decides, the library does not. Worst last. */
public enum Opinia {
    /** Every criterion is fulfilled or does not apply. */
    SPELNIA,
    /** No deviation, but answers are missing. */
    DO_UZUPELNIENIA,
    /** At least one deviation. */
    NIE_SPELNIA,
    /** At least one criterion could not be judged by the machine. */
    NIEOCENIONY
}
