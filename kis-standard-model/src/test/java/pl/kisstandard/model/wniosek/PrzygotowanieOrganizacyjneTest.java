package pl.kisstandard.model.wniosek;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrzygotowanieOrganizacyjneTest {

    private static final String RAMY = "/przygotowanieOrganizacyjne/ramyCzasowe";
    private static final BigDecimal CZTERDZIESCI = BigDecimal.valueOf(40);

    @ParameterizedTest
    @CsvSource({"40,      TAK", "40.0000, TAK", "41,      TAK", "39.9999, NIE", "0,       NIE", ",        NIEZNANE"})
    void hours_of_participation(@Nullable BigDecimal godziny, Stan stan) {
        assertThat(wszystkie(ramy(godziny, null, "", null)).getStan()).isEqualTo(stan);
        assertThat(wszystkie(ramy(null, godziny, "", null)).getStan())
                .as("of the package")
                .isEqualTo(stan);
    }

    @ParameterizedTest
    @CsvSource({
        "40,   60, TAK",
        "40,   45, NIE",
        "53,   45, NIE",
        "53.3, 45, NIE",
        "53.3334, 45, TAK",
        "54,   45, TAK",
        "20,   120, TAK",
        "40,   0,  NIE"
    })
    void hours_of_another_length_are_compared_in_minutes(BigDecimal godziny, int minut, Stan stan) {
        assertThat(wszystkie(ramy(godziny, null, "", minut)).getStan()).isEqualTo(stan);
    }

    @ParameterizedTest
    @CsvSource({
        "40;40;40, NAJNIZSZY_MIESIAC, TAK",
        "80;39;80, NAJNIZSZY_MIESIAC, NIE",
        "80;39;80, SREDNIA,           TAK",
        "39;40,    SREDNIA,           NIE",
        "10;10,    POMIN,             NIEZNANE",
        "'',       NAJNIZSZY_MIESIAC, NIEZNANE"
    })
    void a_plan_month_by_month(String miesiace, String plan, Stan stan) {
        PrzygotowanieOrganizacyjne sekcja = ramy(null, null, miesiace, null);
        assertThat(sekcja.godziny(CZTERDZIESCI, "WSZYSTKIE_PODANE", plan, 60).getStan())
                .isEqualTo(stan);
    }

    @ParameterizedTest
    @CsvSource({
        "WSZYSTKIE_PODANE, 48, 20, NIE",
        "WSZYSTKIE_PODANE, 20, 48, NIE",
        "WSZYSTKIE_PODANE, 48, 48, TAK",
        "UCZESTNICTWO,     48, 20, TAK",
        "UCZESTNICTWO,     20, 48, NIE",
        "UCZESTNICTWO,     ,   48, NIEZNANE",
        "PAKIET,           20, 48, TAK",
        "PAKIET,           48, 20, NIE",
        "PAKIET,           48, ,   NIEZNANE"
    })
    void every_measure_that_counts_must_reach_the_minimum(
            String podstawa, @Nullable BigDecimal uczestnictwa, @Nullable BigDecimal pakietu, Stan stan) {
        PrzygotowanieOrganizacyjne sekcja = ramy(uczestnictwa, pakietu, "", null);
        Ustalenie ustalenie = sekcja.godziny(CZTERDZIESCI, podstawa, "NAJNIZSZY_MIESIAC", 60);
        assertThat(ustalenie.getStan()).isEqualTo(stan);
        assertThat(ustalenie.dowody().brakujaceOdpowiedzi())
                .isEqualTo(
                        stan == Stan.NIEZNANE
                                ? List.of(new BrakujacaOdpowiedz(
                                        RAMY + (podstawa.equals("PAKIET") ? "/godzinyPakietu" : "/godzinyUczestnictwa"),
                                        null))
                                : List.of());
    }

    @Test
    void the_evidence_of_hours_is_each_measure_and_the_length_of_the_hour() {
        assertThat(wszystkie(ramy(BigDecimal.valueOf(48), BigDecimal.valueOf(60), "50;45", 45))
                        .dowody()
                        .odczyty())
                .containsExactly(
                        new Odczyt(RAMY + "/godzinyUczestnictwa", null, BigDecimal.valueOf(48), null),
                        new Odczyt(
                                RAMY + "/planMiesieczny",
                                null,
                                List.of(BigDecimal.valueOf(50), BigDecimal.valueOf(45)),
                                null),
                        new Odczyt(RAMY + "/godzinyPakietu", null, BigDecimal.valueOf(60), null),
                        new Odczyt(RAMY + "/minutWGodzinie", null, 45, null));
    }

    @Test
    void two_measures_that_differ_and_an_hour_of_no_length_are_noticed() {
        BigDecimal h = BigDecimal.valueOf(48);
        assertThat(rozne(ramy(h, new BigDecimal("48.00"), "", null))).isEqualTo(Stan.NIE);
        assertThat(rozne(ramy(h, BigDecimal.valueOf(50), "", null))).isEqualTo(Stan.TAK);
        assertThat(rozne(ramy(h, null, "48;47", null))).isEqualTo(Stan.TAK);
        assertThat(rozne(ramy(h, null, "", null))).isEqualTo(Stan.NIE);
        assertThat(nieokreslona(ramy(h, null, "", null))).isEqualTo(Stan.TAK);
        assertThat(nieokreslona(ramy(h, null, "", 60))).isEqualTo(Stan.NIE);
        assertThat(nieokreslona(PrzygotowanieOrganizacyjne.PUSTE)).isEqualTo(Stan.NIE);
    }

    @ParameterizedTest
    @CsvSource({"3, TAK", "3.0, TAK", "2.9999, NIE", "12, TAK", ", NIEZNANE"})
    void months_of_participation(@Nullable BigDecimal miesiace, Stan stan) {
        RamyCzasowe ramy = new RamyCzasowe(null, null, List.of(), null, miesiace, null);
        Ustalenie ustalenie =
                new PrzygotowanieOrganizacyjne(true, null, List.of(), List.of(), ramy).miesiace(BigDecimal.valueOf(3));
        assertThat(ustalenie.getStan()).isEqualTo(stan);
        assertThat(ustalenie.dowody().brakujaceOdpowiedzi())
                .isEqualTo(
                        stan == Stan.NIEZNANE ? List.of(new BrakujacaOdpowiedz(RAMY + "/miesiace", null)) : List.of());
    }

    @Test
    void the_length_of_the_hour_alone_states_nothing() {
        assertThat(ramy(null, null, "", 60).zamknieta()).isFalse();
        assertThat(ramy(BigDecimal.ZERO, null, "", null).zamknieta()).isTrue();
        assertThat(ramy(null, null, "0", null).zamknieta()).isTrue();
        assertThat(new PrzygotowanieOrganizacyjne(
                                true,
                                null,
                                List.of(new Regulamin(ZakresRegulaminu.ORGANIZACJA, true, null, null)),
                                List.of(),
                                null)
                        .zamknieta())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "UCZESTNICTWO, true,  TAK,      TAK",
        "UCZESTNICTWO, false, NIE,      NIE",
        "UCZESTNICTWO, ,      NIEZNANE, NIEZNANE",
        "ORGANIZACJA,  true,  NIEZNANE, NIE"
    })
    void a_regulamin_counts_by_its_scope(
            ZakresRegulaminu zakres, @Nullable Boolean posiada, Stan otwarta, Stan zamknieta) {
        List<Regulamin> regulaminy = List.of(new Regulamin(zakres, posiada, null, "Regulamin KIS"));
        Set<String> uczestnictwo = Set.of("UCZESTNICTWO");
        assertThat(new PrzygotowanieOrganizacyjne(null, null, regulaminy, List.of(), null)
                        .regulamin(uczestnictwo)
                        .getStan())
                .isEqualTo(otwarta);
        assertThat(new PrzygotowanieOrganizacyjne(true, null, regulaminy, List.of(), null)
                        .regulamin(uczestnictwo)
                        .getStan())
                .isEqualTo(zamknieta);
    }

    @Test
    void the_tools_of_diagnosis_are_counted_by_kind() {
        List<NarzedzieDiagnozy> dwa = List.of(
                new NarzedzieDiagnozy(RodzajNarzedzia.ANKIETA, true, null),
                new NarzedzieDiagnozy(RodzajNarzedzia.ANKIETA, true, null),
                new NarzedzieDiagnozy(RodzajNarzedzia.TESTY_PSYCHOLOGICZNE, null, null));
        PrzygotowanieOrganizacyjne sekcja = new PrzygotowanieOrganizacyjne(true, null, List.of(), dwa, null);
        Set<String> trzy = Set.of("ANKIETA", "KWESTIONARIUSZ_ZAINTERESOWAN", "TESTY_PSYCHOLOGICZNE");
        assertThat(sekcja.narzedzia(trzy, 3).getStan()).isEqualTo(Stan.NIE);
        assertThat(sekcja.narzedzia(trzy, 2).getStan()).isEqualTo(Stan.NIEZNANE);
        assertThat(sekcja.narzedzia(trzy, 2).dowody().brakujaceOdpowiedzi())
                .containsExactly(new BrakujacaOdpowiedz(
                        "/przygotowanieOrganizacyjne/narzedziaDiagnozy/2/posiada", "TESTY_PSYCHOLOGICZNE"));
    }

    private static Ustalenie wszystkie(PrzygotowanieOrganizacyjne sekcja) {
        return sekcja.godziny(CZTERDZIESCI, "WSZYSTKIE_PODANE", "NAJNIZSZY_MIESIAC", 60);
    }

    private static Stan rozne(PrzygotowanieOrganizacyjne sekcja) {
        return sekcja.rozneMiaryGodzin("WSZYSTKIE_PODANE", "NAJNIZSZY_MIESIAC", 60)
                .getStan();
    }

    private static Stan nieokreslona(PrzygotowanieOrganizacyjne sekcja) {
        return sekcja.nieokreslonaGodzina("WSZYSTKIE_PODANE", "NAJNIZSZY_MIESIAC", 60)
                .getStan();
    }

    private static PrzygotowanieOrganizacyjne ramy(
            @Nullable BigDecimal uczestnictwa, @Nullable BigDecimal pakietu, String plan, @Nullable Integer minut) {
        List<BigDecimal> miesiace = plan.isEmpty()
                ? List.of()
                : Arrays.stream(plan.split(";")).map(BigDecimal::new).toList();
        RamyCzasowe ramy = new RamyCzasowe(uczestnictwa, pakietu, miesiace, minut, null, null);
        return new PrzygotowanieOrganizacyjne(true, null, List.of(), List.of(), ramy);
    }
}
