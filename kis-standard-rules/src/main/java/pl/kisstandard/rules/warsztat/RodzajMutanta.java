package pl.kisstandard.rules.warsztat;

import java.util.Locale;

/** What can be wrong with a rule or a parameter without anybody seeing it: the kinds of mutants. */
public enum RodzajMutanta {
    /** A rule compares with another answer. */
    STAN,
    /** A rule has lost a condition. */
    WARUNEK,
    /** A rule has lost an alternative. */
    MOZLIWOSC,
    /** {@code ||} stands for {@code &&}, or the other way round. */
    SPOJNIK,
    /** A rule asks about something else. */
    KOD,
    /** A rule gives another verdict. */
    WERDYKT,
    /** A rule gives another reason. */
    PRZYCZYNA,
    /** A rule is missing. */
    REGULA,
    /** A threshold lies a little higher or lower, or reaching it is not enough. */
    PROG,
    /** A flag is the other way round. */
    FLAGA,
    /** A choice is another. */
    WYBOR,
    /** A list has a code more or less. */
    ZBIOR;

    /** The word for it in texts and files. */
    public String slowo() {
        return name().toLowerCase(Locale.ROOT);
    }
}
