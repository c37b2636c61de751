package pl.kisstandard.rules;

import pl.kisstandard.model.Jezyk;

/** Thrown when a parameter is not known or a value is not one it may take. The message says what may be given. */
public final class BlednyParametrException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String en;

    public BlednyParametrException(String adres, String pl, String en) {
        super(adres + ": " + pl);
        this.en = adres + ": " + en;
    }

    /** The message, which is Polish otherwise, in a language. */
    public String komunikat(Jezyk jezyk) {
        return jezyk == Jezyk.PL ? String.valueOf(getMessage()) : en;
    }
}
