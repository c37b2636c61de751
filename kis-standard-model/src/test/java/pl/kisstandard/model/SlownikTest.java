package pl.kisstandard.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.kisstandard.model.formularz.Objasnienia;
import pl.kisstandard.model.json.Problem;
import pl.kisstandard.model.karta.KartaStandardu;
import pl.kisstandard.model.wniosek.Wniosek;

class SlownikTest {

    private static final Teksty SLOWNIK = Teksty.load(Slownik.class, "slownik");
    private static final Teksty PROBLEMY = Teksty.load(Problem.class, "problemy");
    private static final Teksty OBJASNIENIA = Teksty.load(Objasnienia.class, "objasnienia");

    @ParameterizedTest
    @EnumSource
    void every_field_of_the_wniosek_has_a_label_and_every_label_a_field(Jezyk jezyk) {
        List<String> klucze = pola(Wniosek.class).keySet().stream()
                .map(sciezka -> "pole" + sciezka.replace('/', '.'))
                .toList();
        assertThat(klucze).hasSizeGreaterThan(60);
        assertThat(SLOWNIK.keys(jezyk).stream().filter(k -> k.startsWith("pole.")))
                .containsExactlyInAnyOrderElementsOf(klucze);
    }

    @ParameterizedTest
    @EnumSource
    void every_code_of_the_model_has_words(Jezyk jezyk) {
        Set<String> kody = new TreeSet<>();
        for (Class<?> rekord : List.of(Wniosek.class, KartaStandardu.class)) {
            for (Class<?> typ : pola(rekord).values()) {
                if (typ.isEnum()) {
                    Arrays.stream(typ.getEnumConstants()).map(Object::toString).forEach(kody::add);
                }
            }
        }
        assertThat(kody).contains("LIDER", "PUP", "GRUPOWA", "NIE_SPELNIA", "NIEPRZEPROWADZONA");
        assertThat(kody)
                .allSatisfy(kod ->
                        assertThat(SLOWNIK.has(jezyk, "kod." + kod)).as(kod).isTrue());
    }

    @Test
    void both_languages_have_the_same_keys_and_no_empty_text() {
        for (Teksty teksty : List.of(SLOWNIK, PROBLEMY, OBJASNIENIA)) {
            assertThat(teksty.keys(Jezyk.PL)).isEqualTo(teksty.keys(Jezyk.EN)).isNotEmpty();
            for (String klucz : teksty.keys(Jezyk.PL)) {
                assertThat(teksty.get(Jezyk.PL, klucz)).as(klucz).isNotBlank();
                assertThat(teksty.get(Jezyk.EN, klucz)).as(klucz).isNotBlank();
            }
        }
    }

    @Test
    void both_languages_fill_in_the_same_places() {
        for (Teksty teksty : List.of(SLOWNIK, PROBLEMY, OBJASNIENIA)) {
            for (String klucz : teksty.keys(Jezyk.PL)) {
                assertThat(miejsca(teksty.get(Jezyk.PL, klucz)))
                        .as(klucz)
                        .isEqualTo(miejsca(teksty.get(Jezyk.EN, klucz)));
            }
        }
    }

    /** ASCII quotes stand only where JSON itself is quoted. */
    @Test
    void polish_texts_have_polish_quotation_marks() {
        for (Teksty teksty : List.of(SLOWNIK, PROBLEMY, OBJASNIENIA)) {
            for (String klucz : teksty.keys(Jezyk.PL)) {
                assertThat(teksty.get(Jezyk.PL, klucz).replaceAll("\"\\d{4}-\\d{2}-\\d{2}\"", ""))
                        .as(klucz)
                        .doesNotContain("\"", "'", "“");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /kadra/stanowiska/2/obsadzone | Kadra – stanowisko 3: czy ktoś pełni tę rolę
                    /kadra/stanowiska/2           | Kadra – stanowisko 3
                    /kadra/stanowiska             | Kadra – stanowisko
                    /klub/prowadzacy/0            | Klub Integracji Społecznej – kto prowadzi klub
                    /dataSporzadzenia             | Data sporządzenia wniosku
                    /nieznane/pole                | /nieznane/pole
                    """)
    void a_pointer_is_told_as_the_form_names_the_field(String wskaznik, String slowa) {
        assertThat(Slownik.pole(Jezyk.PL, wskaznik)).isEqualTo(slowa);
    }

    @Test
    void values_are_written_as_people_of_the_language_write_them() {
        assertThat(Slownik.wartosc(Jezyk.PL, null)).isEqualTo("nie podano");
        assertThat(Slownik.wartosc(Jezyk.EN, null)).isEqualTo("not stated");
        assertThat(Slownik.wartosc(Jezyk.PL, true)).isEqualTo("tak");
        assertThat(Slownik.wartosc(Jezyk.EN, false)).isEqualTo("no");
        assertThat(Slownik.wartosc(Jezyk.PL, new BigDecimal("39.50"))).isEqualTo("39,5");
        assertThat(Slownik.wartosc(Jezyk.EN, new BigDecimal("39.50"))).isEqualTo("39.5");
        assertThat(Slownik.wartosc(Jezyk.PL, new BigDecimal("1E+3"))).isEqualTo("1000");
        assertThat(Slownik.wartosc(Jezyk.PL, 45)).isEqualTo("45");
        assertThat(Slownik.wartosc(Jezyk.PL, LocalDate.of(2014, 2, 3))).isEqualTo("03.02.2014");
        assertThat(Slownik.wartosc(Jezyk.EN, LocalDate.of(2014, 2, 3))).isEqualTo("2014-02-03");
        assertThat(Slownik.wartosc(Jezyk.PL, "PSYCHOLOG")).isEqualTo("psycholog");
        assertThat(Slownik.wartosc(Jezyk.PL, "własne słowa")).isEqualTo("własne słowa");
        assertThat(Slownik.wartosc(Jezyk.EN, List.of("PSYCHOLOG", "PRAWNIK"))).isEqualTo("psychologist, lawyer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kod.NIEZNANY", ""})
    void a_missing_text_is_an_error_of_the_program(String klucz) {
        assertThatThrownBy(() -> SLOWNIK.get(Jezyk.EN, klucz))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Brak tekstu " + klucz + " w slownik_en");
    }

    private static List<String> miejsca(String tekst) {
        return Pattern.compile("\\{\\d}|#")
                .matcher(tekst)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    /** Paths of all components below a record, without list positions, with the types found there. */
    private static Map<String, Class<?>> pola(Class<?> rekord) {
        Map<String, Class<?>> pola = new LinkedHashMap<>();
        zbierz(rekord, "", pola);
        return pola;
    }

    private static void zbierz(Class<?> rekord, String sciezka, Map<String, Class<?>> pola) {
        for (RecordComponent pole : rekord.getRecordComponents()) {
            Type typ = pole.getGenericType();
            Class<?> klasa =
                    (Class<?>) (typ instanceof ParameterizedType lista ? lista.getActualTypeArguments()[0] : typ);
            pola.put(sciezka + "/" + pole.getName(), klasa);
            if (klasa.isRecord()) {
                zbierz(klasa, sciezka + "/" + pole.getName(), pola);
            }
        }
    }
}
