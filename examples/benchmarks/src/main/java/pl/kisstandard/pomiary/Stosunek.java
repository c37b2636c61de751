package pl.kisstandard.pomiary;

import org.jspecify.annotations.Nullable;

/**
 * What is aimed at: one thing over another, both measured in every round; less is better.
 *
 * @param nazwa what over what, in English
 * @param wariant on what, when there are several; otherwise empty
 * @param jednostka {@code ×}, or {@code KB} for what is counted and not compared
 * @param cel the aim: at most this; null when it is only watched
 * @param wartosc what came out
 * @param tolerancja by how much the median may be worse than the published one: 0.25 for a quarter
 */
public record Stosunek(
        String nazwa,
        String wariant,
        String jednostka,
        @Nullable Double cel,
        Rozklad wartosc,
        double tolerancja) {

    /** Both names; unique. */
    String pelnaNazwa() {
        return wariant.isEmpty() ? nazwa : nazwa + ", " + wariant;
    }
}
