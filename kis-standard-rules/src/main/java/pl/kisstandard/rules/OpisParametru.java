package pl.kisstandard.rules;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.karta.WartoscParametru;

/**
 * A parameter as the rule set describes it.
 *
 * @param adres what to change it by, {@code criterion.parameter}
 * @param wartosc its name, description, unit and value in force
 * @param od lowest value of a number; null for others
 * @param najwyzej highest value of a number; null for others
 * @param dozwolone codes a choice or a list may take; empty for others
 * @param zrodlo the words of the publication it follows from, always Polish
 */
public record OpisParametru(
        String adres,
        WartoscParametru wartosc,
        @Nullable BigDecimal od,
        @Nullable BigDecimal najwyzej,
        List<String> dozwolone,
        String zrodlo) {

    public OpisParametru {
        dozwolone = List.copyOf(dozwolone);
    }
}
