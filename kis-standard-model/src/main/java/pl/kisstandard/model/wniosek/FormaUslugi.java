package pl.kisstandard.model.wniosek;

/** Form in which a service of the individual section is given. */
public enum FormaUslugi {
    INDYWIDUALNA,
    GRUPOWA
}
