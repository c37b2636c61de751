package pl.kisstandard.cli.raport;

import java.util.List;
import pl.kisstandard.model.karta.Wynik;

/** The colours of the charts; the page's style sheet has the same ones. */
final class Barwy {

    static final String CIEMNY = "#1b1b1b";
    static final String JASNY = "#ffffff";

    /** Of shares from none to all. */
    static final List<String> STOPNIE = List.of("#eef5ef", "#fde3db", "#f9bba9", "#ee8673", "#c93a33", "#8a1416");

    private Barwy() {}

    static String of(Wynik wynik) {
        return switch (wynik) {
            case SPELNIENIE -> "#e3f1e6";
            case ODCHYLENIE -> "#b3261e";
            case BRAK_DANYCH -> "#f2b53a";
            case NIE_DOTYCZY -> "#cdd3da";
            case NIEOCENIONE -> "#2b2b2b";
        };
    }

    /** Of a text on a verdict's colour. */
    static String naTle(Wynik wynik) {
        return wynik == Wynik.ODCHYLENIE || wynik == Wynik.NIEOCENIONE ? JASNY : CIEMNY;
    }

    /** The step of a share, from 0 for none. */
    static int stopien(long czesc, long calosc) {
        int stopnie = STOPNIE.size() - 1;
        return czesc == 0 ? 0 : (int) Math.max(1, (czesc * stopnie + calosc - 1) / calosc);
    }

    /** Of a text on a step's colour. */
    static String naTle(int stopien) {
        return stopien >= STOPNIE.size() - 2 ? JASNY : CIEMNY;
    }
}
