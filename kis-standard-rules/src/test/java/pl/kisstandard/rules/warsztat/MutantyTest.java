package pl.kisstandard.rules.warsztat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.rules.BlednyZestawException;
import pl.kisstandard.rules.NieznanyZestawException;
import pl.kisstandard.rules.Usterka;

/** Slips of the pen in rules and parameters, and the cases that notice them. */
class MutantyTest {

    private static final String ID = "sc-kis:2014.1";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_cases_of_the_released_set_notice_every_slip() {
        Mutanty mutanty = Mutanty.of(ID, List.of(), Jezyk.PL);

        assertThat(mutanty.niezauwazone()).isEmpty();
        assertThat(mutanty.liczniki()).containsOnlyKeys(RodzajMutanta.values());
        assertThat(mutanty.razem().razem()).isGreaterThan(1_600);
        assertThat(mutanty.razem().rownowazne()).isLessThan(30);
        assertThat(mutanty.liczniki().entrySet().stream()
                        .filter(l -> l.getValue().rownowazne() > 0)
                        .map(l -> l.getKey()))
                .as("only answers that cannot occur are excused")
                .containsExactly(RodzajMutanta.STAN, RodzajMutanta.WARUNEK, RodzajMutanta.MOZLIWOSC);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kadra-lider                    | lider jest też doradcą        | mutant-kod          | zamiast o LIDER pytała o PSYCHOLOG
            kadra-administracyjno-ksiegowy | pracownik administracyjny jest też liderem | mutant-zbior.mniej | usunął z listy roleDoUwagi pozycję „pracownik administracyjny”
            wspolpraca-porozumienie-ops    | a wymienione porozumienie się skończyło | mutant-warunek | zabrakło warunku
            """)
    void a_case_taken_away_leaves_a_slip_unnoticed(String kryterium, String przypadek, String kod, String komunikat)
            throws IOException {
        Path kopia = Folder.kopia(folder);
        Folder.bezPrzypadku(kopia, kryterium, przypadek);

        List<Usterka> niezauwazone =
                Mutanty.of(kopia, List.of(kryterium), Jezyk.PL).niezauwazone();

        assertThat(niezauwazone).filteredOn(u -> u.kod().equals(kod)).anySatisfy(u -> assertThat(u.komunikat(Jezyk.PL))
                .contains(komunikat, "Dodaj przypadek"));
        assertThat(niezauwazone).allSatisfy(u -> {
            assertThat(u.plik()).startsWith(kryterium + "/kryterium.");
            assertThat(u.komunikat(Jezyk.EN)).contains("no case would notice").doesNotContain("{");
            assertThat(u.dlaczego(Jezyk.EN)).isNotBlank();
        });
    }

    @Test
    void a_threshold_that_no_case_reaches_exactly_is_told_with_the_case_to_add() throws IOException {
        Path kopia = Folder.kopia(folder);
        Path przypadki = kopia.resolve("org-ramy-czasowe/przypadki.yaml");
        Folder.zamien(przypadki, "miesiace: 3 }", "miesiace: 4 }");
        Folder.zamien(przypadki, "miesiace: 3.0 }", "miesiace: 4.0 }");

        List<Usterka> niezauwazone = Mutanty.of(kopia, List.of("O3"), Jezyk.PL).niezauwazone();

        assertThat(niezauwazone)
                .extracting(u -> u.komunikat(Jezyk.PL))
                .contains(
                        "Gdyby ktoś zmienił próg minMiesiecy z 3 na 3,1, żaden przypadek by tego nie zauważył."
                                + " Dodaj przypadek z wartością 3, która jeszcze wystarcza.",
                        "Gdyby ktoś przy progu minMiesiecy zmienił ≥ na >, czyli wymagał więcej niż 3, żaden przypadek"
                                + " by tego nie zauważył. Dodaj przypadek z wartością dokładnie 3.");
        assertThat(Mutanty.of(kopia, List.of("O3"), Jezyk.EN).niezauwazone())
                .anySatisfy(u -> assertThat(u.komunikat(Jezyk.EN)).contains("from 3 to 3.1, no case would notice"));
    }

    @Test
    void a_slip_is_told_at_the_line_of_the_rule() throws IOException {
        Path kopia = Folder.kopia(folder);
        Folder.bezPrzypadku(kopia, "kadra-lider", "lider jest też doradcą");

        Usterka usterka =
                Mutanty.of(kopia, List.of("K1"), Jezyk.PL).niezauwazone().get(0);

        assertThat(Files.readAllLines(kopia.resolve(usterka.plik())).get(usterka.wiersz() - 1))
                .contains("laczenieRol(\"LIDER\")");
    }

    @Test
    void nothing_is_tried_while_a_case_fails() throws IOException {
        Path kopia = Folder.kopia(folder);
        Folder.zamienPierwsze(
                kopia.resolve("kadra-lider/przypadki.yaml"),
                "zmiana: {}",
                "zmiana: { kadra: { kompletna: true, stanowiska: [] }, kierownik: null, sporzadzil: null }");

        assertThatThrownBy(() -> Mutanty.of(kopia, List.of("kadra-lider"), Jezyk.PL))
                .isInstanceOfSatisfying(
                        BlednyZestawException.class,
                        e -> assertThat(e.usterki()).extracting(Usterka::kod).contains("przypadek-wynik"));
    }

    @Test
    void nothing_is_tried_while_two_rules_judge_alike() throws IOException {
        Path kopia = Folder.kopia(folder);
        Folder.zamien(kopia.resolve("kadra-lider/kryterium.drl"), "$u.stan == Stan.NIE )", "$u.stan == Stan.TAK )");

        assertThatThrownBy(() -> Mutanty.of(kopia, List.of("kadra-lider"), Jezyk.PL))
                .isInstanceOfSatisfying(
                        BlednyZestawException.class,
                        e -> assertThat(e.usterki()).extracting(Usterka::kod).containsExactly("luka", "dwa-werdykty"));
    }

    @Test
    void an_unknown_set_or_criterion_is_refused() {
        assertThatThrownBy(() -> Mutanty.of("sc-kis:1", List.of(), Jezyk.PL))
                .isInstanceOf(NieznanyZestawException.class);
        assertThatThrownBy(() -> Mutanty.of(ID, List.of("K1", "K77"), Jezyk.PL))
                .isInstanceOfSatisfying(NieznaneKryteriumException.class, e -> {
                    assertThat(e.nazwa()).isEqualTo("K77");
                    assertThat(e.znane()).hasSize(21).contains("kadra-lider");
                });
    }
}
