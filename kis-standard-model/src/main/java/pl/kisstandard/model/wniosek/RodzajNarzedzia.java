package pl.kisstandard.model.wniosek;

/** Tools for the diagnosis of a participant's situation (SC KIS 2014, Formularz 3, Przygotowanie Organizacyjne). */
public enum RodzajNarzedzia implements Rodzaj {
    ANKIETA,
    /** Kwestionariusz zainteresowań i preferencji zawodowych. */
    KWESTIONARIUSZ_ZAINTERESOWAN,
    TESTY_PSYCHOLOGICZNE,
    INNE
}
