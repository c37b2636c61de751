package pl.kisstandard.model.wniosek;

/** Stopień przystosowania dla osób niepełnosprawnych, from the lowest. */
public enum StopienPrzystosowania {
    BRAK,
    /** Partial, adequacy not stated. */
    CZESCIOWE,
    /** Partial, stated to be adequate to the participants' needs. */
    CZESCIOWE_ADEKWATNE,
    PELNE
}
