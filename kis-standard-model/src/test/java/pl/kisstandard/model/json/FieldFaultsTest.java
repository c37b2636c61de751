package pl.kisstandard.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.kisstandard.model.json.Bledy.assertBledy;
import static pl.kisstandard.model.json.Bledy.bledy;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldFaultsTest {

    @Test
    void an_unknown_key_is_pointed_at_with_or_without_a_suggestion() {
        assertBledy(wniosek("▶\"kadrra\": {}"), "nieznany-klucz-podobny /kadrra");
        assertBledy(wniosek("▶\"Kadra\": {}"), "nieznany-klucz-podobny /Kadra");
        assertBledy(wniosek("\n\t▶\"pies\" : {\"kot\": [1, {}]}"), "nieznany-klucz /pies");
        assertBledy(wniosek("\"kadra\": {▶\"stanowisko\": []}"), "nieznany-klucz-podobny /kadra/stanowisko");
        assertBledy(wniosek("▶\"a/b~\": 1"), "nieznany-klucz /a~1b~0");
        assertBledy(wniosek("▶\"zażółć\": 1, ▶\"gęślą\": 2"), "nieznany-klucz /zażółć", "nieznany-klucz /gęślą");
    }

    @Test
    void a_repeated_key_is_reported_once_at_its_second_place() {
        assertBledy(wniosek("\"kadra\": {}, ▶\"kadra\": {}, \"kadra\": null"), "powtorzony-klucz /kadra");
        assertBledy(wniosek("▶\"wersjaModelu\": \"1.0\""), "powtorzony-klucz /wersjaModelu");
        assertBledy(
                wniosek("\"kadra\": {\"stanowiska\": [{\"rola\": \"LIDER\",\n▶\"rola\": \"LIDER\"}]}"),
                "powtorzony-klucz /kadra/stanowiska/0/rola");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\"A\"", "7", "true", "[]", "[{}]"})
    void an_object_is_expected(String wartosc) {
        assertBledy(wniosek("\"kadra\": ▶" + wartosc), "oczekiwano-obiektu /kadra");
        assertBledy(
                wniosek("\"kadra\": {\"stanowiska\": [▶" + wartosc + "]}"), "oczekiwano-obiektu /kadra/stanowiska/0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\"A\"", "7", "false", "{}", "{\"rola\": \"LIDER\"}"})
    void a_list_is_expected(String wartosc) {
        assertBledy(wniosek("\"kadra\": {\"stanowiska\": ▶" + wartosc + "}"), "oczekiwano-listy /kadra/stanowiska");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "1.5", "true", "{}", "[]", "[\"A\"]"})
    void a_text_is_expected(String wartosc) {
        assertBledy(wniosek("\"sporzadzil\": ▶" + wartosc), "oczekiwano-tekstu /sporzadzil");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\" \"", "\"true\"", "\"null\"", "\"tak\"", "0", "1", "1.0", "{}", "[true]"})
    void a_logical_value_is_expected(String wartosc) {
        assertBledy(wniosek("\"kadra\": {\"kompletna\": ▶" + wartosc + "}"), "oczekiwano-logicznej /kadra/kompletna");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\" \"", "\"40\"", "\"null\"", "true", "{}", "[40]"})
    void a_number_is_expected(String wartosc) {
        assertBledy(ramy("\"miesiace\": ▶" + wartosc), "oczekiwano-liczby " + RAMY + "/miesiace");
        assertBledy(
                ramy("\"planMiesieczny\": [40, ▶" + wartosc + "]"), "oczekiwano-liczby " + RAMY + "/planMiesieczny/1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\" \"", "\"60\"", "true", "{}", "[60]", "60.0", "6e1", "1e99999999999"})
    void a_whole_number_is_expected(String wartosc) {
        assertBledy(ramy("\"minutWGodzinie\": ▶" + wartosc), "oczekiwano-calkowitej " + RAMY + "/minutWGodzinie");
    }

    @ParameterizedTest
    @CsvSource({"-1", "0", "121", "99999999999", "123456789012345678901234567890"})
    void a_whole_number_has_bounds(String liczba) {
        assertBledy(ramy("\"minutWGodzinie\": ▶" + liczba), "minuty-poza-zakresem " + RAMY + "/minutWGodzinie");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1",
                "-0.0001",
                "1000.0001",
                "1001",
                "1e4",
                "40.00001",
                "40.00000",
                "1e-5",
                "1e999999",
                "1e400000000",
                "1e-400000000",
                "-1e400000000",
                "1e99999999999",
                "1e-99999999999",
                "0e400000000"
            })
    void a_number_has_bounds_and_four_places_however_it_is_written(String liczba) {
        Assertions.assertTimeout(
                Duration.ofSeconds(5),
                () -> assertBledy(ramy("\"miesiace\": ▶" + liczba), "liczba-poza-zakresem " + RAMY + "/miesiace"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"20140203", "true", "{}", "[2014, 2, 3]"})
    void a_date_is_expected(String wartosc) {
        assertBledy(wniosek("\"dataSporzadzenia\": ▶" + wartosc), "oczekiwano-daty /dataSporzadzenia");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-11-31",
                "2014-02-29",
                "03.02.2014",
                "2014-2-3",
                "2014-02-03T00:00",
                " 2014-02-03",
                "",
                "dziś",
                "+2014-02-03",
                "٢٠١٤-٠٢-٠٣"
            })
    void a_date_must_exist_and_be_written_year_first(String data) {
        assertBledy(wniosek("\"dataSporzadzenia\": ▶\"" + data + "\""), "niemozliwa-data /dataSporzadzenia");
    }

    @Test
    void a_code_is_expected_and_a_near_one_suggested() {
        String pole = " /kadra/stanowiska/0/rola";
        for (String wartosc : new String[] {"\"\"", "\" \"", "\"KOT\"", "\"0\"", "0", "true", "{}", "[\"LIDER\"]"}) {
            assertBledy(
                    wniosek("\"kadra\": {\"stanowiska\": [{\"rola\": ▶" + wartosc + "}]}"), "nieznana-wartosc" + pole);
        }
        for (String wartosc : new String[] {"\"lider\"", "\"LIDER \"", "\" LIDER\"", "\"PSYCHOLOH\""}) {
            assertBledy(
                    wniosek("\"kadra\": {\"stanowiska\": [{\"rola\": ▶" + wartosc + "}]}"),
                    "nieznana-wartosc-podobna" + pole);
        }
        assertBledy(
                wniosek("\"klub\": {\"prowadzacy\": [\"OPS\", ▶\"PCPR1\"]}"), "nieznana-wartosc /klub/prowadzacy/1");
    }

    @Test
    void a_line_of_a_list_needs_its_code() {
        assertBledy(
                wniosek("\"kadra\": {\"stanowiska\": [\n  ▶{\"obsadzone\": true}, {\"rola\": ▶null}]}"),
                "brak-klucza /kadra/stanowiska/0",
                "brak-klucza /kadra/stanowiska/1/rola");
    }

    @Test
    void a_list_has_no_null_elements() {
        assertBledy(wniosek("\"kadra\": {\"stanowiska\": [▶null]}"), "pusty-element /kadra/stanowiska/0");
        assertBledy(wniosek("\"klub\": {\"prowadzacy\": [▶null]}"), "pusty-element /klub/prowadzacy/0");
        assertBledy(ramy("\"planMiesieczny\": [40, ▶null]"), "pusty-element " + RAMY + "/planMiesieczny/1");
    }

    @Test
    void all_faults_of_a_file_are_reported_at_once_in_order_of_place() {
        assertBledy(
                """
                {
                  "wersjaModelu": ▶"2.0",
                  ▶"wnioskodawcaa": {"nazwa": 7},
                  "klub": {"kodPocztowy": ▶12345, "prowadzacy": [▶"OPSX"]},
                  "kadra": {
                    "kompletna": ▶"tak",
                    "stanowiska": [▶null, ▶{"obsadzone": ▶1}, {"rola": "LIDER", ▶"rola": "LIDER"}]
                  },
                  "przygotowanieOrganizacyjne": {"ramyCzasowe": {"minutWGodzinie": ▶-45, "miesiace": ▶"6"}},
                  "dataSporzadzenia": ▶"31.11.2022"
                }
                """,
                "nieznana-wersja /wersjaModelu",
                "nieznany-klucz-podobny /wnioskodawcaa",
                "oczekiwano-tekstu /klub/kodPocztowy",
                "nieznana-wartosc-podobna /klub/prowadzacy/0",
                "oczekiwano-logicznej /kadra/kompletna",
                "pusty-element /kadra/stanowiska/0",
                "brak-klucza /kadra/stanowiska/1",
                "oczekiwano-logicznej /kadra/stanowiska/1/obsadzone",
                "powtorzony-klucz /kadra/stanowiska/2/rola",
                "minuty-poza-zakresem " + RAMY + "/minutWGodzinie",
                "oczekiwano-liczby " + RAMY + "/miesiace",
                "niemozliwa-data /dataSporzadzenia");
    }

    @Test
    void a_long_or_unprintable_key_is_shortened_and_cleaned() {
        Problem problem =
                bledy(wniosek("\"\\u001b[31m" + "k".repeat(500) + "\": 1")).get(0);
        assertThat(problem.argumenty().get(0))
                .hasSize(121)
                .startsWith("\uFFFD[31mkkk")
                .endsWith("…");
        assertThat(problem.wskaznik()).hasSize(121).startsWith("/\uFFFD[31mkkk");
    }

    private static final String RAMY = "/przygotowanieOrganizacyjne/ramyCzasowe";

    private static String wniosek(String pola) {
        return "{\"wersjaModelu\": \"1.0\", " + pola + "}";
    }

    private static String ramy(String pola) {
        return wniosek("\"przygotowanieOrganizacyjne\": {\"ramyCzasowe\": {" + pola + "}}");
    }
}
