package pl.kisstandard.rules.wyrocznia;

/** What one line of a list says of the thing it lists. */
enum Glos {
    /** The thing is there. */
    TAK,
    /** The thing is not there. */
    NIE,
    /** The line leaves it open. */
    OTWARTY,
    /** The thing is there, but not shown to be of the required form. */
    W_INNEJ_FORMIE;

    static Glos z(Boolean odpowiedz) {
        if (odpowiedz == null) {
            return OTWARTY;
        }
        return odpowiedz ? TAK : NIE;
    }

    boolean stwierdzaObecnosc() {
        return this == TAK || this == W_INNEJ_FORMIE;
    }
}
