package pl.kisstandard.cli;

import pl.kisstandard.model.karta.Opinia;
import pl.kisstandard.model.karta.Wynik;

/** When verdicts are coloured. A colour only ever accompanies the word. */
enum Kolor {
    AUTO,
    ZAWSZE,
    NIGDY;

    Paleta paleta(Srodowisko srodowisko) {
        return new Paleta(this == ZAWSZE || (this == AUTO && srodowisko.kolorowyTerminal()));
    }

    /** Colours words, or leaves them as they are. */
    record Paleta(boolean wlaczona) {

        static final Paleta BEZ_KOLORU = new Paleta(false);

        private static final String ZIELONY = "32";
        private static final String CZERWONY = "31";
        private static final String ZOLTY = "33";
        private static final String PURPUROWY = "35";
        private static final String DOMYSLNY = "39";

        String koloruj(Wynik wynik, String tekst) {
            return koloruj(
                    tekst,
                    switch (wynik) {
                        case SPELNIENIE -> ZIELONY;
                        case ODCHYLENIE -> CZERWONY;
                        case BRAK_DANYCH -> ZOLTY;
                        case NIEOCENIONE -> PURPUROWY;
                        case NIE_DOTYCZY -> DOMYSLNY;
                    });
        }

        String koloruj(Opinia opinia, String tekst) {
            return koloruj(
                    tekst,
                    switch (opinia) {
                        case SPELNIA -> ZIELONY;
                        case NIE_SPELNIA -> CZERWONY;
                        case DO_UZUPELNIENIA -> ZOLTY;
                        case NIEOCENIONY -> PURPUROWY;
                    });
        }

        private String koloruj(String tekst, String kod) {
            return wlaczona ? "\u001b[1;" + kod + "m" + tekst + "\u001b[0m" : tekst;
        }
    }
}
