package pl.kisstandard.model.karta;

/** Końcowa opinia, as a proposal: the certifying unit decides, the library does not. Worst last. */
public enum Opinia {
    /** Every criterion that counts is fulfilled or does not apply, within the tolerated deviations (none by default). */
    SPELNIA,
    /** No more deviations than tolerated, but answers are missing. */
    DO_UZUPELNIENIA,
    /** More deviations than tolerated: by default, at least one. */
    NIE_SPELNIA,
    /** At least one criterion could not be judged by the machine. */
    NIEOCENIONY
}
