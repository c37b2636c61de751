package pl.kisstandard.model.pliki;

import java.math.BigDecimal;
import java.time.LocalDate;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.Slownik;

/**
 * A cell that holds something.
 *
 * @param kolumna its column, from 0
 * @param wartosc a String, BigDecimal, Boolean, LocalDate or {@link Wada}
 */
record Komorka(int kolumna, Object wartosc) {

    /** Why a cell cannot be taken for an answer. */
    record Wada(String kod) {

        /** A number or a day that the spreadsheet made into something else: an hour, hundredths, a moment. */
        static final Wada ZAMIENIONA = new Wada("tabela-zamieniony-wpis");

        static final Wada FORMULA = new Wada("zagrozenie-formula");
        static final Wada BLAD = new Wada("tabela-blad-komorki");
        static final Wada ZAKRYTA = new Wada("tabela-zakryta-komorka");
    }

    private static final int NAJWIEKSZY_WYKLADNIK = 30;

    /** What it says, without spaces around it; empty when it says nothing. */
    String tekst() {
        if (wartosc instanceof BigDecimal liczba) {
            return Math.abs((long) liczba.scale()) + liczba.precision() > NAJWIEKSZY_WYKLADNIK
                    ? liczba.toString()
                    : plain(liczba);
        }
        if (wartosc instanceof Boolean || wartosc instanceof LocalDate) {
            return Slownik.wartosc(Jezyk.PL, wartosc);
        }
        return wartosc instanceof String tekst ? przyciety(tekst) : "";
    }

    boolean pusta() {
        return wartosc instanceof String tekst && przyciety(tekst).isEmpty();
    }

    private static String plain(BigDecimal liczba) {
        return liczba.signum() == 0 ? "0" : liczba.stripTrailingZeros().toPlainString();
    }

    /** Without spaces around it, the non-breaking ones and invisible marks among them. */
    static String przyciety(String tekst) {
        int od = 0;
        int po = tekst.length();
        while (od < po && odstep(tekst.charAt(od))) {
            od++;
        }
        while (po > od && odstep(tekst.charAt(po - 1))) {
            po--;
        }
        return tekst.substring(od, po);
    }

    private static boolean odstep(char c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }
}
