package pl.kisstandard.rules.warsztat;

/** What a criterion of one rule set is to the same criterion of another. */
public enum Stosunek {
    /** Rules and parameters are the same; nothing had to be tried. */
    TE_SAME_REGULY,
    /** Every wniosek of the space is judged alike. */
    ROWNOWAZNE,
    /** Every verdict is the same, some reasons or remarks are not. */
    INNE_PRZYCZYNY,
    /** No verdict is better, some are worse. */
    OSTRZEJSZE,
    /** No verdict is worse, some are better. */
    LAGODNIEJSZE,
    /** Some verdicts are better and some worse, or apply to other wnioski, or cannot be given. */
    NIEPOROWNYWALNE,
    /** Only the second rule set has it. */
    DODANE,
    /** Only the first rule set has it. */
    USUNIETE
}
