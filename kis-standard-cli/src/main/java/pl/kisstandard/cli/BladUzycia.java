package pl.kisstandard.cli;

/** Thrown for a command line that asks for something impossible. The message is in the user's language. */
final class BladUzycia extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BladUzycia(String komunikat) {
        super(komunikat);
    }
}
