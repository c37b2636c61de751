package pl.kisstandard.pomiary.silniki;

import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.model.wniosek.RealizacjaUslugi;

/** What the lines of one list say about each code of an enum, as bits. */
@SuppressWarnings("EnumOrdinal") // the floor is what plain Java can do at best
final class Glosy {
    private static final int JEST = 1;
    private static final int JEST_GRUPOWO = 2;
    private static final int BRAK = 4;
    private static final int OTWARTE = 8;

    private final int[] glosy;
    private boolean zamkniete;

    Glosy(int kodow) {
        glosy = new int[kodow];
    }

    void dodaj(Enum<?> kod, @Nullable Boolean jest) {
        glosy[kod.ordinal()] |= jest == null ? OTWARTE : jest ? JEST : BRAK;
    }

    void dodaj(Enum<?> kod, @Nullable RealizacjaUslugi realizacja, boolean grupowo) {
        boolean jest = realizacja == RealizacjaUslugi.SWIADCZONA || realizacja == RealizacjaUslugi.PLANOWANA;
        glosy[kod.ordinal()] |= realizacja == null ? OTWARTE : !jest ? BRAK : grupowo ? JEST_GRUPOWO : JEST;
    }

    /** Whether any line has an answer. */
    boolean cokolwiek() {
        int razem = 0;
        for (int glos : glosy) {
            razem |= glos;
        }
        return (razem & ~OTWARTE) != 0;
    }

    /** Whether a code that no line names counts as absent. */
    void zamknij(boolean zamknij) {
        zamkniete = zamknij;
    }

    boolean zaprzeczono(Enum<?> kod) {
        return (glosy[kod.ordinal()] & BRAK) != 0;
    }

    /** The verdict on one thing. */
    Wynik wynik(Enum<?> kod) {
        return wynik(glosy[kod.ordinal()]);
    }

    /** The verdict on a part: the combined name affirms it, and speaks otherwise only where no line of its own does. */
    Wynik wynik(Enum<?> czesc, Enum<?> lacznie) {
        int wlasne = glosy[czesc.ordinal()];
        int laczne = glosy[lacznie.ordinal()];
        return wynik(wlasne == 0 ? laczne : wlasne | (laczne & (JEST | JEST_GRUPOWO)));
    }

    private Wynik wynik(int glos) {
        if (glos == BRAK || (glos == 0 && zamkniete)) {
            return Wynik.ODCHYLENIE;
        }
        boolean jest = (glos & JEST) != 0 && (glos & BRAK) == 0;
        return jest ? Wynik.SPELNIENIE : Wynik.BRAK_DANYCH;
    }

    static Wynik wszystkie(Wynik... wyniki) {
        return przesadza(Wynik.ODCHYLENIE, Wynik.SPELNIENIE, wyniki);
    }

    static Wynik ktorykolwiek(Wynik... wyniki) {
        return przesadza(Wynik.SPELNIENIE, Wynik.ODCHYLENIE, wyniki);
    }

    private static Wynik przesadza(Wynik jeden, Wynik wszystkie, Wynik... wyniki) {
        Wynik razem = wszystkie;
        for (Wynik wynik : wyniki) {
            if (wynik == jeden) {
                return jeden;
            }
            if (wynik == Wynik.BRAK_DANYCH) {
                razem = Wynik.BRAK_DANYCH;
            }
        }
        return razem;
    }
}
