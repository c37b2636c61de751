package pl.kisstandard.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.Jezyk;

/**
 * A rule-set version as it is listed: what it is, and when it is in force.
 *
 * @param id address, {@code standard:version}
 * @param nazwaPl name in Polish
 * @param nazwaEn name in English
 * @param zrodlo the publication it implements
 * @param status legal standing, for example {@code rekomendacja}
 * @param obowiazujeOd first day in force, inclusive
 * @param obowiazujeDo last day in force, inclusive; null when none is set
 * @param wycofany why it should no longer be used and what replaces it; null when it may be used
 */
public record OpisZestawu(
        String id,
        String nazwaPl,
        String nazwaEn,
        String zrodlo,
        String status,
        LocalDate obowiazujeOd,
        @Nullable LocalDate obowiazujeDo,
        @Nullable String wycofany) {

    /** The name in a language. */
    public String nazwa(Jezyk jezyk) {
        return jezyk == Jezyk.PL ? nazwaPl : nazwaEn;
    }

    /** Whether the version is in force on a day, both bounds inclusive. */
    public boolean obowiazuje(LocalDate dzien) {
        return !dzien.isBefore(obowiazujeOd) && (obowiazujeDo == null || !dzien.isAfter(obowiazujeDo));
    }
}
