package pl.kisstandard.cli;

/** When verdicts are coloured. A colour only ever accompanies the word. */
enum Kolor {
    AUTO,
    ZAWSZE,
    NIGDY;

    /** Whether what is written to standard output is coloured. */
    boolean wlaczony(Srodowisko srodowisko) {
        return this == ZAWSZE || (this == AUTO && srodowisko.kolorowyTerminal());
    }
}
