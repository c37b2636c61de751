package pl.kisstandard.model.wniosek;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A line of the tables is {@code realizacja/forma}, {@code -} for an answer left empty. */
class UslugiTest {

    private static final Set<String> PSYCHOLOGICZNE = Set.of("PORADNICTWO_PSYCHOLOGICZNE");

    @ParameterizedTest
    @CsvSource({
        "SWIADCZONA/INDYWIDUALNA,              TAK",
        "SWIADCZONA/-,                         TAK",
        "PLANOWANA/INDYWIDUALNA,               TAK",
        "SWIADCZONA/GRUPOWA,                   NIEZNANE",
        "PLANOWANA/GRUPOWA,                    NIEZNANE",
        "-/INDYWIDUALNA,                       NIEZNANE",
        "-/-,                                  NIEZNANE",
        "BRAK/-,                               NIE",
        "BRAK/GRUPOWA,                         NIE",
        "SWIADCZONA/GRUPOWA SWIADCZONA/-,      TAK",
        "SWIADCZONA/- BRAK/-,                  SPRZECZNE",
        "SWIADCZONA/GRUPOWA BRAK/-,            SPRZECZNE",
        "-/- BRAK/-,                           NIEZNANE"
    })
    void an_individual_service(String linie, Stan stan) {
        for (Boolean kompletna : new Boolean[] {null, true}) {
            assertThat(indywidualne(kompletna, linie)
                            .uslugi(PSYCHOLOGICZNE, 1, true)
                            .getStan())
                    .isEqualTo(stan);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PLANOWANA/-,                 NIE",
        "PLANOWANA/GRUPOWA,           NIE",
        "PLANOWANA/- SWIADCZONA/-,    TAK",
        "PLANOWANA/- -/-,             NIEZNANE"
    })
    void a_planned_service_where_plans_do_not_count(String linie, Stan stan) {
        assertThat(indywidualne(null, linie).uslugi(PSYCHOLOGICZNE, 1, false).getStan())
                .isEqualTo(stan);
    }

    @Test
    void a_service_for_a_group_asks_for_its_form_and_an_open_one_for_its_provision() {
        assertThat(indywidualne(null, "SWIADCZONA/GRUPOWA -/GRUPOWA")
                        .uslugi(PSYCHOLOGICZNE, 1, true)
                        .dowody()
                        .brakujaceOdpowiedzi())
                .containsExactly(
                        new BrakujacaOdpowiedz("/uslugiIndywidualne/uslugi/0/forma", "PORADNICTWO_PSYCHOLOGICZNE"),
                        new BrakujacaOdpowiedz(
                                "/uslugiIndywidualne/uslugi/1/realizacja", "PORADNICTWO_PSYCHOLOGICZNE"));
    }

    @Test
    void the_answer_is_quoted_as_written() {
        assertThat(indywidualne(null, "PLANOWANA/-")
                        .uslugi(PSYCHOLOGICZNE, 1, true)
                        .dowody()
                        .odczyty())
                .containsExactly(new Odczyt(
                        "/uslugiIndywidualne/uslugi/0/realizacja", "PORADNICTWO_PSYCHOLOGICZNE", "PLANOWANA", "opis"));
    }

    @Test
    void one_service_under_the_combined_name_is_both() {
        Set<String> obie = Set.of("PORADNICTWO_SOCJALNE", "PORADNICTWO_PEDAGOGICZNE");
        UslugiIndywidualne laczna = new UslugiIndywidualne(
                null,
                null,
                List.of(new UslugaIndywidualna(
                        RodzajUslugiIndywidualnej.PORADNICTWO_SOCJALNO_PEDAGOGICZNE,
                        RealizacjaUslugi.SWIADCZONA,
                        null,
                        null)));
        assertThat(laczna.uslugi(obie, 2, true).getStan()).isEqualTo(Stan.TAK);
        Set<String> warsztaty = Set.of("WARSZTATY_EDUKACJI_SPOLECZNEJ", "WARSZTATY_EDUKACJI_ZAWODOWEJ");
        assertThat(grupowe(RodzajUslugiGrupowej.WARSZTATY_EDUKACJI_SPOLECZNEJ_I_ZAWODOWEJ, RealizacjaUslugi.SWIADCZONA)
                        .uslugi(warsztaty, 2, true)
                        .getStan())
                .isEqualTo(Stan.TAK);
        assertThat(grupowe(RodzajUslugiGrupowej.WARSZTATY_EDUKACJI_SPOLECZNEJ, RealizacjaUslugi.SWIADCZONA)
                        .uslugi(warsztaty, 2, true)
                        .getStan())
                .isEqualTo(Stan.NIEZNANE);
    }

    @Test
    void a_group_service_is_there_when_given_or_planned() {
        Set<String> kursy = Set.of("KURSY_ZAWODOWE");
        assertThat(kursy(RealizacjaUslugi.SWIADCZONA).uslugi(kursy, 1, true).getStan())
                .isEqualTo(Stan.TAK);
        assertThat(kursy(RealizacjaUslugi.PLANOWANA).uslugi(kursy, 1, true).getStan())
                .isEqualTo(Stan.TAK);
        assertThat(kursy(RealizacjaUslugi.PLANOWANA).uslugi(kursy, 1, false).getStan())
                .isEqualTo(Stan.NIE);
        assertThat(kursy(RealizacjaUslugi.BRAK).uslugi(kursy, 1, true).getStan())
                .isEqualTo(Stan.NIE);
        Ustalenie otwarte = kursy(null).uslugi(kursy, 1, true);
        assertThat(otwarte.getStan()).isEqualTo(Stan.NIEZNANE);
        assertThat(otwarte.dowody().brakujaceOdpowiedzi())
                .containsExactly(new BrakujacaOdpowiedz("/uslugiGrupowe/uslugi/0/realizacja", "KURSY_ZAWODOWE"));
    }

    private static UslugiGrupowe kursy(@Nullable RealizacjaUslugi realizacja) {
        return grupowe(RodzajUslugiGrupowej.KURSY_ZAWODOWE, realizacja);
    }

    private static UslugiGrupowe grupowe(RodzajUslugiGrupowej rodzaj, @Nullable RealizacjaUslugi realizacja) {
        return new UslugiGrupowe(null, null, List.of(new UslugaGrupowa(rodzaj, realizacja, null)));
    }

    private static UslugiIndywidualne indywidualne(@Nullable Boolean kompletna, String linie) {
        List<UslugaIndywidualna> uslugi = new ArrayList<>();
        for (String linia : linie.split(" ", -1)) {
            int kreska = linia.indexOf('/');
            String realizacja = linia.substring(0, kreska);
            String forma = linia.substring(kreska + 1);
            uslugi.add(new UslugaIndywidualna(
                    RodzajUslugiIndywidualnej.PORADNICTWO_PSYCHOLOGICZNE,
                    realizacja.equals("-") ? null : RealizacjaUslugi.valueOf(realizacja),
                    forma.equals("-") ? null : FormaUslugi.valueOf(forma),
                    "opis"));
        }
        return new UslugiIndywidualne(kompletna, null, uslugi);
    }
}
