package pl.kisstandard.rules;

/** Thrown when a parameter is not known or a value is not one it may take. The message says what may be given. */
public final class BlednyParametrException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public BlednyParametrException(String adres, String komunikat) {
        super(adres + ": " + komunikat);
    }
}
