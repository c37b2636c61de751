package pl.kisstandard.model.wniosek;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ramy czasowe uczestnictwa w zajęciach. Opening hours of the club are not class hours and have no place here.
 *
 * @param godzinyUczestnictwa hours a month that a participant attends
 * @param godzinyPakietu hours a month of the whole service package, individual and group services together
 * @param planMiesieczny hours of participation in each month of the cycle, when a month-by-month plan exists
 * @param minutWGodzinie length of the hour the applicant counts in, in minutes
 * @param miesiace length of participation in months: of the one unbroken block the wniosek speaks of
 * @param opis the applicant's own words
 */
public record RamyCzasowe(
        @Nullable BigDecimal godzinyUczestnictwa,
        @Nullable BigDecimal godzinyPakietu,
        List<BigDecimal> planMiesieczny,
        @Zmiana(Zmiana.Kiedy.NIGDY) @Nullable Integer minutWGodzinie,
        @Nullable BigDecimal miesiace,
        @Nullable String opis) {

    static final RamyCzasowe PUSTE = new RamyCzasowe(null, null, List.of(), null, null, null);

    public RamyCzasowe {
        planMiesieczny = Wykaz.kopia(planMiesieczny);
    }

    boolean puste() {
        return godzinyUczestnictwa == null && godzinyPakietu == null && planMiesieczny.isEmpty() && miesiace == null;
    }
}
