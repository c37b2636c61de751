package pl.kisstandard.pomiary;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;

/**
 * Values of several rounds, to three significant digits.
 *
 * @param mediana the middle one
 * @param najmniej the least
 * @param najwiecej the greatest
 * @param rund how many there were
 */
public record Rozklad(double mediana, double najmniej, double najwiecej, int rund) {

    public static Rozklad of(double... wartosci) {
        if (wartosci.length == 0) {
            throw new IllegalArgumentException("Nic nie zmierzono");
        }
        double[] rosnaco = wartosci.clone();
        Arrays.sort(rosnaco);
        int n = rosnaco.length;
        double mediana = (rosnaco[(n - 1) / 2] + rosnaco[n / 2]) / 2;
        return new Rozklad(zaokraglona(mediana), zaokraglona(rosnaco[0]), zaokraglona(rosnaco[n - 1]), n);
    }

    /** To three significant digits. */
    static double zaokraglona(double wartosc) {
        return BigDecimal.valueOf(wartosc).round(new MathContext(3)).doubleValue();
    }

    /** A value without an exponent and without idle zeros: 0.05, 12.3, 4560. */
    static String tekst(double wartosc) {
        BigDecimal liczba = BigDecimal.valueOf(wartosc).stripTrailingZeros();
        return liczba.toPlainString();
    }
}
