package pl.kisstandard.model.wniosek;

/** Who employs a person working with the club. */
public enum Zatrudniajacy {
    WNIOSKODAWCA,
    /** A partner of the club, for example an OPS lending its pracownik socjalny. */
    PARTNER
}
