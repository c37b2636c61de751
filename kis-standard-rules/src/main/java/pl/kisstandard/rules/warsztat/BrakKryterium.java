package pl.kisstandard.rules.warsztat;

import java.util.List;
import pl.kisstandard.model.karta.WynikKryterium;

/**
 * What would have to change in a wniosek for one criterion to be fulfilled.
 *
 * @param teraz the row of the wniosek as it is
 * @param rozwiazania the smallest sets of changes found, all of one size, the most natural first; none when nothing that was tried
 *     fulfils it
 * @param wiecej how many more there are in other places of the wniosek
 * @param pewnosc what is known of their size
 */
public record BrakKryterium(WynikKryterium teraz, List<Rozwiazanie> rozwiazania, int wiecej, Pewnosc pewnosc) {

    /** What is known of the size. */
    public enum Pewnosc {
        /** Every smaller set of changes of the same kind was tried and does not fulfil. */
        NAJMNIEJSZA,
        /** There were too many smaller sets to try them all; none of these changes can be left out. */
        NIEZMNIEJSZALNA,
        /** Nothing that was tried fulfils. */
        NIE_ZNALEZIONO
    }

    /**
     * Changes, and the row after them.
     *
     * @param po the changed wniosek judged again: fulfilled, or does not apply
     */
    public record Rozwiazanie(List<Krok> kroki, WynikKryterium po) {
        public Rozwiazanie {
            kroki = List.copyOf(kroki);
        }

        /** Whether it is right only where the wniosek has a mistake; such are named when the club can bring nothing about. */
        public boolean pomylka() {
            return kroki.stream().anyMatch(Krok::pomylka);
        }
    }

    public BrakKryterium {
        rozwiazania = List.copyOf(rozwiazania);
    }
}
