package pl.kisstandard.model.wniosek;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How the lines of a list are read together. In the tables a line is a role with its answer: {@code +} filled,
 * {@code -} not filled, {@code ?} left open; the two columns are the state in an open and in a closed section.
 */
class WykazTest {

    @ParameterizedTest
    @CsvSource({
        // silence
        "'',                               NIEZNANE,  NIEZNANE",
        "PRAWNIK+,                         NIEZNANE,  NIE",
        "INNA+,                            NIEZNANE,  NIE",
        // one line
        "PSYCHOLOG+,                       TAK,       TAK",
        "PSYCHOLOG-,                       NIE,       NIE",
        "PSYCHOLOG?,                       NIEZNANE,  NIEZNANE",
        // several lines of one kind
        "PSYCHOLOG+ PSYCHOLOG+,            TAK,       TAK",
        "PSYCHOLOG- PSYCHOLOG-,            NIE,       NIE",
        "PSYCHOLOG+ PSYCHOLOG?,            TAK,       TAK",
        "PSYCHOLOG? PSYCHOLOG-,            NIEZNANE,  NIEZNANE",
        "PSYCHOLOG+ PSYCHOLOG-,            SPRZECZNE, SPRZECZNE",
        "PSYCHOLOG- PSYCHOLOG? PSYCHOLOG+, SPRZECZNE, SPRZECZNE"
    })
    void one_kind(String linie, Stan otwarta, Stan zamknieta) {
        Set<String> psycholog = Set.of("PSYCHOLOG");
        assertThat(stan(kadra(null, linie), psycholog, 1)).isEqualTo(otwarta);
        assertThat(stan(kadra(false, linie), psycholog, 1)).isEqualTo(otwarta);
        assertThat(stan(kadra(true, linie), psycholog, 1)).isEqualTo(zamknieta);
    }

    @ParameterizedTest
    @CsvSource({
        "AK+,       TAK,       TAK",
        "A+ K+,     TAK,       TAK",
        "A+,        NIEZNANE,  NIE",
        "AK-,       NIE,       NIE",
        "AK?,       NIEZNANE,  NIEZNANE",
        // stated together it holds for both parts and contradicts a part stated absent
        "AK+ K?,    TAK,       TAK",
        "AK+ K-,    SPRZECZNE, SPRZECZNE",
        "AK+ AK-,   SPRZECZNE, SPRZECZNE",
        "AK+ AK?,   TAK,       TAK",
        // otherwise it speaks for a part only when the part is not listed by itself
        "AK- A+ K+, TAK,       TAK",
        "AK- A+,    NIE,       NIE",
        "AK- A?,    NIE,       NIE",
        "AK- A? K+, NIEZNANE,  NIEZNANE",
        "AK? A+ K+, TAK,       TAK",
        "AK? A+,    NIEZNANE,  NIEZNANE",
        "AK? A-,    NIE,       NIE",
        "AK? A- K+, NIE,       NIE",
        // a contradiction decides nothing, but the other part may
        "A+ A- K+,  SPRZECZNE, SPRZECZNE",
        "A+ A- K-,  NIE,       NIE",
        "A+ A-,     SPRZECZNE, NIE"
    })
    void a_combined_kind(String linie, Stan otwarta, Stan zamknieta) {
        String role = linie.replace("AK", "PRACOWNIK_@_KSIEGOWY")
                .replaceAll("\\bA(?=[-+?])", "PRACOWNIK_ADMINISTRACYJNY")
                .replaceAll("\\bK(?=[-+?])", "KSIEGOWY")
                .replace("@", "ADMINISTRACYJNO");
        Set<String> obie = Set.of("PRACOWNIK_ADMINISTRACYJNY", "KSIEGOWY");
        assertThat(stan(kadra(null, role), obie, 2)).isEqualTo(otwarta);
        assertThat(stan(kadra(true, role), obie, 2)).isEqualTo(zamknieta);
    }

    @ParameterizedTest
    @CsvSource({
        "1, PSYCHOLOG+,                                 TAK,       TAK",
        "1, PSYCHOLOG+ PRAWNIK+ PRAWNIK-,               TAK,       TAK",
        "1, PSYCHOLOG-,                                 NIEZNANE,  NIE",
        "1, PSYCHOLOG- PRAWNIK- TERAPEUTA-,             NIE,       NIE",
        "1, PSYCHOLOG- PRAWNIK- TERAPEUTA?,             NIEZNANE,  NIEZNANE",
        "1, PSYCHOLOG- PRAWNIK+ PRAWNIK- TERAPEUTA?,    SPRZECZNE, SPRZECZNE",
        "2, PSYCHOLOG+ PRAWNIK-,                        NIEZNANE,  NIE",
        "2, PSYCHOLOG+ PRAWNIK- TERAPEUTA-,             NIE,       NIE",
        "2, PSYCHOLOG+ PRAWNIK+ TERAPEUTA-,             TAK,       TAK",
        "3, PSYCHOLOG+ PRAWNIK+ TERAPEUTA+,             TAK,       TAK",
        "3, PSYCHOLOG-,                                 NIE,       NIE",
        "3, PSYCHOLOG- PRAWNIK+ PRAWNIK-,               NIE,       NIE",
        "3, PSYCHOLOG+ PRAWNIK+ PRAWNIK-,               SPRZECZNE, NIE",
        "4, PSYCHOLOG+ PRAWNIK+ TERAPEUTA+,             TAK,       TAK",
        "4, PSYCHOLOG+ PRAWNIK+ TERAPEUTA-,             NIE,       NIE"
    })
    void at_least_so_many_of_three(int minimum, String linie, Stan otwarta, Stan zamknieta) {
        Set<String> trzy = Set.of("PSYCHOLOG", "PRAWNIK", "TERAPEUTA");
        assertThat(stan(kadra(null, linie), trzy, minimum)).isEqualTo(otwarta);
        assertThat(stan(kadra(true, linie), trzy, minimum)).isEqualTo(zamknieta);
    }

    @Test
    void of_no_things_nothing_is_there() {
        assertThat(stan(kadra(null, "PSYCHOLOG+"), Set.of(), 1)).isEqualTo(Stan.NIE);
    }

    @Test
    void a_description_closes_no_section() {
        Kadra kadra = new Kadra(true, "Wszystko jest.", List.of());
        assertThat(kadra.pusta()).isTrue();
        assertThat(kadra.zamknieta()).isFalse();
        assertThat(kadra.zamknieciaSekcji().getStan()).isEqualTo(Stan.NIE);
        assertThat(kadra(true, "INNA-").zamknieciaSekcji().getStan()).isEqualTo(Stan.TAK);
        assertThat(kadra(null, "INNA-").zamknieciaSekcji().getStan()).isEqualTo(Stan.NIE);
    }

    @Test
    void the_evidence_says_what_was_read_what_is_there_what_lacks_and_what_to_answer() {
        Kadra kadra = kadra(null, "PSYCHOLOG+ PRAWNIK? TERAPEUTA- INNA+");
        Set<String> cztery = new LinkedHashSet<>(List.of("PSYCHOLOG", "PRAWNIK", "TERAPEUTA", "DORADCA_ZAWODOWY"));
        Ustalenie.Dowody dowody = kadra.obsadzone(cztery, 4, true, true).dowody();
        assertThat(dowody.odczyty())
                .containsExactly(
                        new Odczyt("/kadra/stanowiska/0/obsadzone", "PSYCHOLOG", true, "opis PSYCHOLOG"),
                        new Odczyt("/kadra/stanowiska/1/obsadzone", "PRAWNIK", null, "opis PRAWNIK"),
                        new Odczyt("/kadra/stanowiska/2/obsadzone", "TERAPEUTA", false, "opis TERAPEUTA"),
                        new Odczyt("/kadra/kompletna", null, null, null));
        assertThat(dowody.podano()).containsExactly("PSYCHOLOG");
        assertThat(dowody.brakuje()).containsExactly("PRAWNIK", "TERAPEUTA", "DORADCA_ZAWODOWY");
        assertThat(dowody.brakujaceOdpowiedzi())
                .containsExactly(
                        new BrakujacaOdpowiedz("/kadra/stanowiska/1/obsadzone", "PRAWNIK"),
                        new BrakujacaOdpowiedz("/kadra/stanowiska", "DORADCA_ZAWODOWY"));
    }

    @Test
    void a_contradiction_asks_for_every_line_it_stands_in() {
        Kadra kadra = kadra(true, "KSIEGOWY- INNA+ PRACOWNIK_ADMINISTRACYJNO_KSIEGOWY+");
        assertThat(kadra.obsadzone(Set.of("KSIEGOWY"), 1, true, true).dowody().brakujaceOdpowiedzi())
                .containsExactly(
                        new BrakujacaOdpowiedz("/kadra/stanowiska/0/obsadzone", "KSIEGOWY"),
                        new BrakujacaOdpowiedz("/kadra/stanowiska/2/obsadzone", "PRACOWNIK_ADMINISTRACYJNO_KSIEGOWY"));
    }

    @Test
    void a_decided_question_asks_nothing() {
        assertThat(kadra(true, "PSYCHOLOG+")
                        .obsadzone(Set.of("PSYCHOLOG"), 1, true, true)
                        .dowody()
                        .brakujaceOdpowiedzi())
                .isEmpty();
        assertThat(kadra(true, "PRAWNIK+")
                        .obsadzone(Set.of("PSYCHOLOG"), 1, true, true)
                        .dowody())
                .isEqualTo(new Ustalenie.Dowody(
                        List.of(new Odczyt("/kadra/kompletna", null, true, null)),
                        List.of(),
                        List.of("PSYCHOLOG"),
                        List.of()));
    }

    private static Stan stan(Kadra kadra, Set<String> role, int minimum) {
        return kadra.obsadzone(role, minimum, true, true).getStan();
    }

    private static Kadra kadra(@Nullable Boolean kompletna, String linie) {
        List<Stanowisko> stanowiska = new ArrayList<>();
        for (String linia : linie.isBlank() ? new String[0] : linie.split(" ")) {
            String rola = linia.substring(0, linia.length() - 1);
            Boolean obsadzone = linia.endsWith("?") ? null : (Boolean) linia.endsWith("+");
            stanowiska.add(new Stanowisko(RolaKadry.valueOf(rola), obsadzone, null, null, "opis " + rola));
        }
        return new Kadra(kompletna, null, stanowiska);
    }
}
