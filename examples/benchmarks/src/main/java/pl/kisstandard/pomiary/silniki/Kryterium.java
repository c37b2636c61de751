package pl.kisstandard.pomiary.silniki;

import java.util.List;
import pl.kisstandard.model.karta.Wynik;

/** The criteria by their codes in the karta, in the order of the rule set. */
public enum Kryterium {
    L1,
    L2,
    L3,
    K1,
    K2,
    K3,
    K4,
    O1,
    O2,
    O3,
    W1,
    W2,
    I1,
    I2,
    I3,
    G1,
    G2,
    G3,
    G4,
    G5,
    G6;

    /** The verdicts it can have. */
    List<Wynik> werdykty() {
        return this == L3 || this == W2
                ? List.of(Wynik.SPELNIENIE, Wynik.ODCHYLENIE, Wynik.NIE_DOTYCZY, Wynik.BRAK_DANYCH)
                : List.of(Wynik.SPELNIENIE, Wynik.ODCHYLENIE, Wynik.BRAK_DANYCH);
    }
}
