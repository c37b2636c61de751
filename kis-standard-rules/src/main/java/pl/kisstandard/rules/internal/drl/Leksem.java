package pl.kisstandard.rules.internal.drl;

/** A word, number, quoted text or mark of DRL; {@code tekst} of a quoted text is without its quotes. */
record Leksem(Rodzaj rodzaj, String tekst, Miejsce miejsce, Miejsce koniec) {

    enum Rodzaj {
        SLOWO,
        LICZBA,
        TEKST,
        ZNAK,
        KOMENTARZ,
        KONIEC
    }

    boolean jest(String znak) {
        return (rodzaj == Rodzaj.ZNAK || rodzaj == Rodzaj.SLOWO) && tekst.equals(znak);
    }
}
