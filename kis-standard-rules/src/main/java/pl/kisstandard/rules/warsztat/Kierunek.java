package pl.kisstandard.rules.warsztat;

import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.karta.Werdykt;
import pl.kisstandard.model.karta.Wynik;

/** How a judgement of one wniosek changes from one rule set to another. */
public enum Kierunek {
    /** The verdict gets worse. */
    GORZEJ,
    /** The verdict gets better. */
    LEPIEJ,
    /** One of the verdicts is "does not apply" and the other "fulfilled", or one could not be given. */
    INACZEJ,
    /** The same verdict for another reason, or with other remarks. */
    INNA_PRZYCZYNA;

    /** The direction; null when nothing changes. */
    static @Nullable Kierunek of(Werdykt a, Werdykt b) {
        Kierunek wyniku = of(a.wynik(), b.wynik());
        return wyniku != null || a.equals(b) ? wyniku : INNA_PRZYCZYNA;
    }

    /** The direction of the verdict alone; null when it is the same. */
    public static @Nullable Kierunek of(Wynik a, Wynik b) {
        if (a == b) {
            return null;
        }
        if (a == Wynik.NIEOCENIONE || b == Wynik.NIEOCENIONE) {
            return INACZEJ;
        }
        int roznica = Integer.compare(miejsce(b), miejsce(a));
        return roznica < 0 ? GORZEJ : roznica > 0 ? LEPIEJ : INACZEJ;
    }

    private static int miejsce(Wynik wynik) {
        return switch (wynik) {
            case ODCHYLENIE -> 0;
            case BRAK_DANYCH -> 1;
            case SPELNIENIE, NIE_DOTYCZY -> 2;
            case NIEOCENIONE -> -1;
        };
    }
}
