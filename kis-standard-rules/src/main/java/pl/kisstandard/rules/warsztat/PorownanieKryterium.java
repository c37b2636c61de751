package pl.kisstandard.rules.warsztat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.karta.Wynik;

/**
 * A criterion in two rule sets, over all wnioski at its boundaries.
 *
 * @param id id of the criterion
 * @param kod short code of the row
 * @param nazwa the requirement, in the language asked for
 * @param stosunek what the second is to the first
 * @param parametry the parameters that differ
 * @param przejscia how many wnioski of the space go from which verdict to which; none when nothing had to be tried
 * @param kontrprzyklady the smallest wniosek of each direction that occurs
 * @param przestrzen what was tried; null when nothing had to be
 */
public record PorownanieKryterium(
        String id,
        String kod,
        String nazwa,
        Stosunek stosunek,
        List<RoznicaParametru> parametry,
        List<Przejscie> przejscia,
        List<Kontrprzyklad> kontrprzyklady,
        @Nullable OpisPrzestrzeni przestrzen) {

    /** How many wnioski get the verdict {@code a} by the first rule set and {@code b} by the second; null where the criterion is not. */
    public record Przejscie(@Nullable Wynik a, @Nullable Wynik b, long ile) {}

    public PorownanieKryterium {
        parametry = List.copyOf(parametry);
        przejscia = List.copyOf(przejscia);
        kontrprzyklady = List.copyOf(kontrprzyklady);
    }

    /** Whether the second rule set cannot judge some wniosek that the first can. */
    public boolean nieocenia() {
        return przejscia.stream().anyMatch(p -> p.b() == Wynik.NIEOCENIONE && p.a() != Wynik.NIEOCENIONE);
    }

    /** Whether some verdict differs, or the criterion is in one of the rule sets only. */
    public boolean zmieniaWyniki() {
        return switch (stosunek) {
            case TE_SAME_REGULY, ROWNOWAZNE, INNE_PRZYCZYNY -> false;
            case OSTRZEJSZE, LAGODNIEJSZE, NIEPOROWNYWALNE, DODANE, USUNIETE -> true;
        };
    }
}
