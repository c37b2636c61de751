package pl.kisstandard.model;

import java.util.Locale;

/** Language of people-facing texts. Always chosen by the caller, never taken from the machine. */
public enum Jezyk {
    PL,
    EN;

    /** The locale to look texts up with. */
    public Locale locale() {
        return this == PL ? Locale.forLanguageTag("pl-PL") : Locale.ENGLISH;
    }
}
