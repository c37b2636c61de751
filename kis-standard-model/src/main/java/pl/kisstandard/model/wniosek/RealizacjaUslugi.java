package pl.kisstandard.model.wniosek;

/** Whether a service is given. */
public enum RealizacjaUslugi {
    SWIADCZONA,
    PLANOWANA,
    BRAK
}
