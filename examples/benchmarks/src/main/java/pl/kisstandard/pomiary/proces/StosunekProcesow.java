package pl.kisstandard.pomiary.proces;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One thing over another, both measured in every round, or a quantity; less is better.
 *
 * @param nazwa what over what, in English
 * @param jednostka {@code ×} of a ratio, {@code s} or {@code MB} of a quantity
 * @param cel the aim: at most this; null when it is only watched
 */
public record StosunekProcesow(
        String nazwa,
        String jednostka,
        @Nullable Double cel,
        double mediana,
        double najmniej,
        double najwiecej,
        int rund) {

    static StosunekProcesow of(String nazwa, String jednostka, @Nullable Double cel, double... rundy) {
        if (rundy.length == 0) {
            throw new IllegalArgumentException("Nic nie zmierzono: " + nazwa);
        }
        double[] rosnaco = rundy.clone();
        Arrays.sort(rosnaco);
        int n = rosnaco.length;
        double mediana = (rosnaco[(n - 1) / 2] + rosnaco[n / 2]) / 2;
        return new StosunekProcesow(nazwa, jednostka, cel, mediana, rosnaco[0], rosnaco[n - 1], n);
    }
}
