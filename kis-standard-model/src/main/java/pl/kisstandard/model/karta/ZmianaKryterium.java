package pl.kisstandard.model.karta;

/** In what way a criterion was judged otherwise than by the published rule set, the widest change first. */
public enum ZmianaKryterium {
    /** The published set does not have it. */
    DODANE,
    /** Its rules, texts or declarations differ. */
    ZMIENIONE,
    /** It is not known what the draft was made from. */
    NIEZNANA,
    /** Only values of its parameters differ. */
    PARAMETR
}
