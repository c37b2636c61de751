package pl.kisstandard.model.wniosek;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Kryterium Przygotowania Organizacyjnego.
 *
 * @param kompletna see {@link Sekcja}
 * @param opis the section in the applicant's own words
 * @param regulaminy regulations of the club
 * @param narzedziaDiagnozy tools for diagnosing a participant's situation
 * @param ramyCzasowe hours and months of participation
 */
public record PrzygotowanieOrganizacyjne(
        @Zmiana(Zmiana.Kiedy.NIGDY) @Nullable Boolean kompletna,
        @Nullable String opis,
        List<@Valid Regulamin> regulaminy,
        List<NarzedzieDiagnozy> narzedziaDiagnozy,
        @Nullable RamyCzasowe ramyCzasowe)
        implements Sekcja {

    private static final PolaListy REGULAMINY = new PolaListy("/przygotowanieOrganizacyjne/regulaminy");

    private static final PolaListy NARZEDZIA = new PolaListy("/przygotowanieOrganizacyjne/narzedziaDiagnozy");

    /** A section that states nothing. */
    public static final PrzygotowanieOrganizacyjne PUSTE =
            new PrzygotowanieOrganizacyjne(null, null, List.of(), List.of(), null);

    public PrzygotowanieOrganizacyjne {
        regulaminy = Wykaz.kopia(regulaminy);
        narzedziaDiagnozy = Wykaz.kopia(narzedziaDiagnozy);
    }

    /** Whether the club has a regulamin of one of the scopes. */
    public Ustalenie regulamin(Set<String> zakresy) {
        return new Wykaz<>(this, REGULAMINY, regulaminy).coNajmniej(zakresy, 1);
    }

    /** Whether the club has a regulamin of one scope. */
    public Ustalenie regulamin(String zakres) {
        return regulamin(Set.of(zakres));
    }

    /** Whether the club has one diagnosis tool. */
    public Ustalenie narzedzie(String rodzaj) {
        return narzedzia(Set.of(rodzaj), 1);
    }

    /** Whether the club has at least {@code minimum} of the diagnosis tools. */
    public Ustalenie narzedzia(Set<String> rodzaje, int minimum) {
        return new Wykaz<>(this, NARZEDZIA, narzedziaDiagnozy).coNajmniej(rodzaje, minimum);
    }

    /**
     * Whether the stated measures of hours a month reach a minimum: NIE when any of them is below it, TAK when at least
     * one is stated and none is below, NIEZNANE when none is stated (whether or not the section is complete).
     *
     * @param minimum hours a month, inclusive
     * @param podstawa which measures count: {@code WSZYSTKIE_PODANE}, {@code UCZESTNICTWO} or {@code PAKIET}
     * @param plan how a month-by-month plan counts: {@code NAJNIZSZY_MIESIAC}, {@code SREDNIA} or {@code POMIN}
     * @param minut length of the required hour in minutes; also taken for the applicant's hour when not stated
     */
    @Odpowiedzi({Stan.TAK, Stan.NIE, Stan.NIEZNANE})
    public Ustalenie godziny(BigDecimal minimum, String podstawa, String plan, int minut) {
        return new MiaryGodzin(ramy(), podstawa, plan, minut).coNajmniej(minimum);
    }

    /** TAK when the wniosek states two measures of hours that differ. */
    @Odpowiedzi({Stan.TAK, Stan.NIE})
    public Ustalenie rozneMiaryGodzin(String podstawa, String plan, int minut) {
        return new MiaryGodzin(ramy(), podstawa, plan, minut).rozne();
    }

    /** TAK when hours are stated without saying how long an hour is. */
    @Odpowiedzi({Stan.TAK, Stan.NIE})
    public Ustalenie nieokreslonaGodzina(String podstawa, String plan, int minut) {
        return new MiaryGodzin(ramy(), podstawa, plan, minut).bezDlugosciGodziny();
    }

    /** Whether participation lasts at least {@code minimum} months; NIEZNANE when not stated. */
    @Odpowiedzi({Stan.TAK, Stan.NIE, Stan.NIEZNANE})
    public Ustalenie miesiace(BigDecimal minimum) {
        BigDecimal miesiace = ramy().miesiace();
        String pole = "/przygotowanieOrganizacyjne/ramyCzasowe/miesiace";
        if (miesiace == null) {
            return new Ustalenie(
                    Stan.NIEZNANE,
                    () -> new Ustalenie.Dowody(
                            List.of(odczytKompletnosci()),
                            List.of(),
                            List.of(),
                            List.of(new BrakujacaOdpowiedz(pole, null))));
        }
        return new Ustalenie(
                Stan.of(miesiace.compareTo(minimum) >= 0),
                () -> new Ustalenie.Dowody(
                        List.of(new Odczyt(pole, null, miesiace, ramy().opis())),
                        List.of(miesiace),
                        List.of(),
                        List.of()));
    }

    private RamyCzasowe ramy() {
        return ramyCzasowe == null ? RamyCzasowe.PUSTE : ramyCzasowe;
    }

    @Override
    public String wskaznik() {
        return "/przygotowanieOrganizacyjne";
    }

    @Override
    public boolean pusta() {
        return Wykaz.milczy(regulaminy) && Wykaz.milczy(narzedziaDiagnozy) && ramy().puste();
    }
}
