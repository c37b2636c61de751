package pl.kisstandard.model.wniosek;

import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An agreement with a local partner.
 *
 * @param strona kind of the partner
 * @param nazwaStrony the partner's name
 * @param rodzaj kind of document
 * @param podpisKlubu whether the club's side has signed
 * @param podpisPartnera whether the partner has signed
 * @param dataZawarcia day of signing
 * @param obowiazujeDo last day in force, inclusive; null when no end is set
 * @param opis the applicant's own words
 */
public record Porozumienie(
        RodzajInstytucji strona,
        @Zmiana(Zmiana.Kiedy.GDY_POMYLKA) @Nullable String nazwaStrony,
        @Zmiana(Zmiana.Kiedy.GDY_POMYLKA) @Nullable RodzajPorozumienia rodzaj,
        @Nullable Boolean podpisKlubu,
        @Nullable Boolean podpisPartnera,

        @Zmiana(Zmiana.Kiedy.GDY_POMYLKA) @PastOrPresent(message = "{formalne.data-z-przyszlosci}") @Nullable
        LocalDate dataZawarcia,

        @Nullable LocalDate obowiazujeDo,
        @Nullable String opis) {

    public Porozumienie {
        Objects.requireNonNull(strona, "strona");
    }

    /** Whether nothing is said about it but with whom it is. */
    boolean milczy() {
        return rodzaj == null
                && podpisKlubu == null
                && podpisPartnera == null
                && dataZawarcia == null
                && obowiazujeDo == null;
    }

    /** Both sides have signed a document of an accepted kind. */
    Stan podpisane(boolean listIntencyjny) {
        Stan dokument = rodzaj == null
                ? Stan.NIEZNANE
                : Stan.of(rodzaj == RodzajPorozumienia.POROZUMIENIE
                        || (listIntencyjny && rodzaj == RodzajPorozumienia.LIST_INTENCYJNY));
        return dokument.and(Stan.of(podpisKlubu)).and(Stan.of(podpisPartnera));
    }

    /** In force on a day, both bounds inclusive; without dates nothing speaks against it, without the day dates cannot tell. */
    Stan wMocy(@Nullable LocalDate dzien) {
        if (dataZawarcia == null && obowiazujeDo == null) {
            return Stan.TAK;
        }
        if (dzien == null) {
            return Stan.NIEZNANE;
        }
        boolean zawarte = dataZawarcia == null || !dataZawarcia.isAfter(dzien);
        return Stan.of(zawarte && (obowiazujeDo == null || !obowiazujeDo.isBefore(dzien)));
    }

    /** Both lines describe the same document and answer who signed it differently. */
    boolean przeczy(Porozumienie inne) {
        return strona == inne.strona
                && rodzaj == inne.rodzaj
                && Objects.equals(nazwaStrony, inne.nazwaStrony)
                && Objects.equals(dataZawarcia, inne.dataZawarcia)
                && (rozne(podpisKlubu, inne.podpisKlubu) || rozne(podpisPartnera, inne.podpisPartnera));
    }

    private static boolean rozne(@Nullable Boolean jeden, @Nullable Boolean drugi) {
        return jeden != null && drugi != null && !jeden.equals(drugi);
    }
}
