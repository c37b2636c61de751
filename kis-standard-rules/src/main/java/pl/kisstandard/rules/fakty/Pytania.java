package pl.kisstandard.rules.fakty;

import pl.kisstandard.model.wniosek.Ustalenie;

/** The questions that the rules of one criterion put, by number. Thread-safe. */
public interface Pytania {

    /** Of rules that put none. */
    Pytania BRAK = new Pytania() {
        @Override
        public int ile() {
            return 0;
        }

        @Override
        public Ustalenie zadaj(int numer, Kryterium kryterium) {
            throw new IndexOutOfBoundsException(numer);
        }
    };

    /** How many there are. */
    int ile();

    /** Puts one to the sections of a criterion. */
    Ustalenie zadaj(int numer, Kryterium kryterium);
}
