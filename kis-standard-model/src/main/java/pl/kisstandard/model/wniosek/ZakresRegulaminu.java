package pl.kisstandard.model.wniosek;

/** What a regulamin regulates; its title does not matter. */
public enum ZakresRegulaminu implements Rodzaj {
    /** Rights and duties of participants in the classes. */
    UCZESTNICTWO,
    /** The club's organisation only. */
    ORGANIZACJA
}
