package pl.kisstandard.model.wniosek;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A room of the tables is its name ({@code _} for none) and two answers, accessible and suited: {@code +}, {@code -} or
 * {@code ?}. The two columns are the state in an open and in a closed section.
 */
class BazaLokalowaTest {

    @ParameterizedTest
    @CsvSource({
        "1, _++,           TAK,       TAK",
        "1, _+-,           NIE,       NIE",
        "1, _-+,           NIE,       NIE",
        "1, _-?,           NIE,       NIE",
        "1, _+?,           NIEZNANE,  NIEZNANE",
        "1, _??,           NIEZNANE,  NIEZNANE",
        "1, _+- _++,       TAK,       TAK",
        "1, _+- _?+,       NIEZNANE,  NIEZNANE",
        "1, _-- _--,       NIE,       NIE",
        // lines with one name speak of one room
        "1, a+? a?+,       TAK,       TAK",
        "1, a++ a-+,       SPRZECZNE, SPRZECZNE",
        "1, a+? a-?,       SPRZECZNE, SPRZECZNE",
        "1, a+- a--,       NIE,       NIE",
        "1, a++ a-+ b++,   TAK,       TAK",
        "1, a++ b-+,       TAK,       TAK",
        "1, _++ _-+,       TAK,       TAK",
        "1, a++ a-+ b--,   SPRZECZNE, SPRZECZNE",
        // two rooms needed
        "2, a++,           NIEZNANE,  NIE",
        "2, a++ a++,       NIEZNANE,  NIE",
        "2, a++ b++,       TAK,       TAK",
        "2, a++ b+?,       NIEZNANE,  NIEZNANE",
        "2, a++ b-+,       NIEZNANE,  NIE",
        "2, a-+ b-+,       NIE,       NIE",
        "2, a++ b++ b-+,   SPRZECZNE, SPRZECZNE"
    })
    void rooms_for_classes(int minimum, String linie, Stan otwarta, Stan zamknieta) {
        assertThat(baza(null, linie).pomieszczeniaDoZajec(minimum).getStan()).isEqualTo(otwarta);
        assertThat(baza(true, linie).pomieszczeniaDoZajec(minimum).getStan()).isEqualTo(zamknieta);
    }

    @Test
    void silence_about_rooms_is_absence_only_in_a_closed_section() {
        assertThat(baza(true, "").pomieszczeniaDoZajec(1).getStan()).isEqualTo(Stan.NIEZNANE);
        assertThat(baza(null, "_++").pomieszczeniaHigienicznoSanitarne(1).getStan())
                .isEqualTo(Stan.NIEZNANE);
        Ustalenie brak = baza(true, "_++").pomieszczeniaHigienicznoSanitarne(1);
        assertThat(brak.getStan()).isEqualTo(Stan.NIE);
        assertThat(brak.dowody().odczyty()).containsExactly(new Odczyt("/bazaLokalowa/kompletna", null, true, null));
    }

    @Test
    void a_sanitary_room_need_only_be_accessible() {
        for (Boolean przystosowane : new Boolean[] {null, true, false}) {
            Pomieszczenie toaleta =
                    new Pomieszczenie(RodzajPomieszczenia.HIGIENICZNO_SANITARNE, null, true, przystosowane, null);
            BazaLokalowa baza = new BazaLokalowa(null, null, List.of(toaleta), null, null, null);
            assertThat(baza.pomieszczeniaHigienicznoSanitarne(1).getStan()).isEqualTo(Stan.TAK);
        }
    }

    @Test
    void open_answers_of_rooms_are_asked_for_where_they_stand() {
        assertThat(baza(true, "a+? b-+ c??").pomieszczeniaDoZajec(1).dowody().brakujaceOdpowiedzi())
                .containsExactly(
                        new BrakujacaOdpowiedz("/bazaLokalowa/pomieszczenia/0/przystosowane", "a"),
                        new BrakujacaOdpowiedz("/bazaLokalowa/pomieszczenia/2/dostepne", "c"),
                        new BrakujacaOdpowiedz("/bazaLokalowa/pomieszczenia/2/przystosowane", "c"));
        assertThat(baza(null, "a++").pomieszczeniaDoZajec(2).dowody().brakujaceOdpowiedzi())
                .containsExactly(new BrakujacaOdpowiedz("/bazaLokalowa/pomieszczenia", "DO_ZAJEC"));
    }

    @Test
    void a_contradiction_asks_for_the_answers_of_every_line_of_the_room() {
        assertThat(baza(true, "a++ b-- a-+").pomieszczeniaDoZajec(1).dowody().brakujaceOdpowiedzi())
                .contains(
                        new BrakujacaOdpowiedz("/bazaLokalowa/pomieszczenia/0/dostepne", "a"),
                        new BrakujacaOdpowiedz("/bazaLokalowa/pomieszczenia/2/dostepne", "a"))
                .extracting(BrakujacaOdpowiedz::element)
                .containsOnly("a");
    }

    @ParameterizedTest
    @CsvSource({
        "+, ?, TAK",
        "+, -, TAK",
        "-, ?, NIE",
        "-, -, NIE",
        "?, ?, NIEZNANE",
        "?, -, NIEZNANE",
        "?, +, TAK",
        "-, +, SPRZECZNE"
    })
    void the_need_of_adaptation(String potrzeba, String uczestnicy, Stan stan) {
        BazaLokalowa baza = new BazaLokalowa(
                null, null, List.of(), odpowiedz(potrzeba.charAt(0)), odpowiedz(uczestnicy.charAt(0)), null);
        assertThat(baza.potrzeba(true, false).getStan()).isEqualTo(stan);
        assertThat(baza.potrzeba(true, true).getStan()).as("always").isEqualTo(Stan.TAK);
        List<BrakujacaOdpowiedz> pytania = baza.potrzeba(true, false).dowody().brakujaceOdpowiedzi();
        boolean otwarte = stan == Stan.NIEZNANE || stan == Stan.SPRZECZNE;
        assertThat(pytania)
                .isEqualTo(
                        otwarte
                                ? List.of(new BrakujacaOdpowiedz("/bazaLokalowa/potrzebaPrzystosowania", null))
                                : List.of());
    }

    @Test
    void participants_with_disabilities_presume_no_need_when_the_presumption_is_off() {
        BazaLokalowa baza = new BazaLokalowa(null, null, List.of(), null, true, null);
        assertThat(baza.potrzeba(false, false).getStan()).isEqualTo(Stan.NIEZNANE);
    }

    @ParameterizedTest
    @CsvSource({
        "PELNE,               TAK,      TAK",
        "CZESCIOWE_ADEKWATNE, TAK,      NIE",
        "CZESCIOWE,           NIEZNANE, NIE",
        "BRAK,                NIE,      NIE",
        ",                    NIEZNANE, NIEZNANE"
    })
    void the_degree_of_adaptation(@Nullable StopienPrzystosowania stopien, Stan adekwatne, Stan pelne) {
        BazaLokalowa baza = new BazaLokalowa(true, null, List.of(), null, null, stopien);
        assertThat(baza.przystosowanie("CZESCIOWE_ADEKWATNE").getStan()).isEqualTo(adekwatne);
        assertThat(baza.przystosowanie("PELNE").getStan()).isEqualTo(pelne);
        assertThat(baza.przystosowanie("CZESCIOWE_ADEKWATNE").dowody().brakujaceOdpowiedzi())
                .hasSize(adekwatne == Stan.NIEZNANE ? 1 : 0)
                .allSatisfy(p -> assertThat(p.wskaznik()).isEqualTo("/bazaLokalowa/stopienPrzystosowania"));
    }

    private static BazaLokalowa baza(@Nullable Boolean kompletna, String linie) {
        List<Pomieszczenie> pomieszczenia = new ArrayList<>();
        for (String linia : linie.isBlank() ? new String[0] : linie.split(" ")) {
            String nazwa = linia.substring(0, 1);
            pomieszczenia.add(new Pomieszczenie(
                    RodzajPomieszczenia.DO_ZAJEC,
                    nazwa.equals("_") ? null : nazwa,
                    odpowiedz(linia.charAt(1)),
                    odpowiedz(linia.charAt(2)),
                    null));
        }
        return new BazaLokalowa(kompletna, null, pomieszczenia, null, null, null);
    }

    private static @Nullable Boolean odpowiedz(char znak) {
        return znak == '?' ? null : (Boolean) (znak == '+');
    }
}
