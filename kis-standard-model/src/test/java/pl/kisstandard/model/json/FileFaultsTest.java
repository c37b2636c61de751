package pl.kisstandard.model.json;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static pl.kisstandard.model.json.Bledy.assertBledy;
import static pl.kisstandard.model.json.Bledy.bledy;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileFaultsTest {

    private static final String MALY = "{\"wersjaModelu\": \"1.0\"}";

    @Test
    void a_byte_order_mark_is_a_fault_besides_those_that_follow() {
        assertBledy("▶\uFEFF" + MALY, "bom");
        List<Problem> problemy = bledy("\uFEFF{\n\"kadrra\": 1}");
        assertThat(problemy).extracting(Problem::kod).containsExactly("bom", "brak-klucza", "nieznany-klucz-podobny");
        assertThat(problemy.get(2)).extracting(Problem::linia, Problem::kolumna).containsExactly(2, 1);
    }

    @Test
    void utf_16_and_utf_32_are_not_utf_8() {
        List<Charset> kodowania =
                List.of(UTF_16, UTF_16LE, UTF_16BE, Charset.forName("UTF-32"), Charset.forName("UTF-32LE"));
        for (Charset kodowanie : kodowania) {
            assertThat(bledy(MALY.getBytes(kodowanie)))
                    .as(kodowanie.name())
                    .singleElement()
                    .satisfies(p -> assertThat(p.kod()).isEqualTo("nie-utf8"))
                    .satisfies(p -> assertThat(p.linia()).isEqualTo(1));
        }
    }

    @Test
    void a_byte_of_windows_1250_is_pointed_at() {
        byte[] bajty =
                "{\"wersjaModelu\": \"1.0\",\n \"sporzadzil\": \"Ewa Żak\"}".getBytes(Charset.forName("windows-1250"));
        assertThat(bledy(bajty)).singleElement().satisfies(p -> {
            assertThat(p.kod()).isEqualTo("nie-utf8");
            assertThat(p.linia()).isEqualTo(2);
            assertThat(p.kolumna()).isEqualTo(" \"sporzadzil\": \"Ewa Ż".length());
        });
    }

    @Test
    void overlong_utf_8_and_encoded_surrogates_are_not_utf_8() {
        for (List<Integer> ciag : List.of(List.of(0xC0, 0xAF), List.of(0xED, 0xA0, 0x80), List.of(0xE2, 0x82))) {
            byte[] bajty = "{\"wersjaModelu\": \"1.0\", \"sporzadzil\": \"abc\"}".getBytes(UTF_8);
            int miejsce = bajty.length - 5;
            for (int i = 0; i < ciag.size(); i++) {
                bajty[miejsce + i] = ciag.get(i).byteValue();
            }
            assertThat(bledy(bajty)).singleElement().satisfies(p -> {
                assertThat(p.kod()).isEqualTo("nie-utf8");
                assertThat(p.kolumna()).isEqualTo(miejsce + 1);
            });
        }
    }

    @Test
    void a_file_cut_off_anywhere_is_a_fault() {
        byte[] cale = Wzorzec.bajty();
        int koniec = new String(cale, UTF_8).stripTrailing().getBytes(UTF_8).length;
        for (int dlugosc = 0; dlugosc < koniec; dlugosc += 41) {
            assertThat(bledy(Arrays.copyOf(cale, dlugosc)))
                    .as("cut off after %d bytes", dlugosc)
                    .extracting(Problem::kod)
                    .containsAnyOf("pusty-plik", "skladnia", "nie-utf8");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", " \r\n\t "})
    void an_empty_file_is_called_empty(String tresc) {
        assertThat(bledy(tresc)).singleElement().satisfies(p -> {
            assertThat(p.kod()).isEqualTo("pusty-plik");
            assertThat(p.linia()).isEqualTo(1);
            assertThat(p.kolumna()).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"▶null", "\n  ▶null\n", "▶[]", "▶[{\"wersjaModelu\": \"1.0\"}]", "▶\"tekst\"", "▶7", "▶true"})
    void a_document_must_be_an_object(String dokument) {
        assertBledy(dokument, "oczekiwano-obiektu");
    }

    @Test
    void the_version_is_required_and_known() {
        assertBledy("▶{}", "brak-klucza");
        assertBledy("{\"wersjaModelu\": ▶null}", "brak-klucza /wersjaModelu");
        assertBledy("{\"wersjaModelu\": ▶1.0}", "oczekiwano-tekstu /wersjaModelu");
        assertBledy("{\"wersjaModelu\": ▶\"1.1\"}", "nieznana-wersja /wersjaModelu");
        assertBledy("{\"wersjaModelu\": ▶\"\"}", "nieznana-wersja /wersjaModelu");
    }

    @Test
    void nothing_but_white_space_may_follow_the_document() {
        assertBledy(MALY + "\n▶{}", "tresc-za-dokumentem");
        assertBledy(MALY + " ▶7", "tresc-za-dokumentem");
        assertThat(bledy(MALY + " koniec")).extracting(Problem::kod).containsExactly("skladnia");
        assertThat(bledy(MALY + "}")).extracting(Problem::kod).containsExactly("skladnia");
        assertThat(bledy(MALY + "\0")).extracting(Problem::kod).containsExactly("nie-utf8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"wersjaModelu\": \"1.0\",}",
                "{\"wersjaModelu\": \"1.0\" /* uwaga */}",
                "{'wersjaModelu': \"1.0\"}",
                "{wersjaModelu: \"1.0\"}",
                "{\"wersjaModelu\": \"1.0\", \"sporzadzil\": \"\t\"}",
                "{\"wersjaModelu\": \"1.0\", \"kadra\": NaN}",
                "{\"wersjaModelu\": \"1.0\", \"kadra\": {\"stanowiska\": [}}",
                "{\"wersjaModelu\" \"1.0\"}",
                "{\"wersjaModelu\": \"1.0\", \"sporzadzil\": „Ewa”}"
            })
    void what_is_not_json_is_a_fault_of_syntax(String tresc) {
        assertThat(bledy(tresc)).extracting(Problem::kod).containsExactly("skladnia");
    }

    @Test
    void a_fault_of_syntax_is_placed_in_its_line() {
        assertThat(bledy("{\n  \"wersjaModelu\": \"1.0\",\n  \"kadra\": {\"opis\" 7}\n}"))
                .extracting(Problem::kod, Problem::linia)
                .containsExactly(tuple("skladnia", 3));
    }

    @Test
    void faults_before_a_fault_of_syntax_are_reported_too() {
        assertThat(bledy("{\"wersjaModelu\": \"1.0\", \"kadra\": 1,\n \"klub\": }"))
                .extracting(Problem::kod)
                .containsExactly("oczekiwano-obiektu", "skladnia");
    }

    @Test
    void deep_nesting_ends_quickly_in_a_fault() {
        String gleboko = "[".repeat(300_000);
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
            assertThat(bledy("{\"wersjaModelu\": \"1.0\", \"kadra\": " + gleboko))
                    .extracting(Problem::kod)
                    .containsExactly("oczekiwano-obiektu", "granica-odczytu");
            assertThat(bledy(gleboko))
                    .extracting(Problem::kod)
                    .containsExactly("oczekiwano-obiektu", "granica-odczytu");
        });
    }

    @Test
    void a_number_of_thousands_of_digits_is_a_fault() {
        String ramy =
                "{\"wersjaModelu\": \"1.0\", \"przygotowanieOrganizacyjne\": {\"ramyCzasowe\": {\"miesiace\": %s}}}";
        assertThat(bledy(ramy.formatted("9".repeat(5_000))))
                .extracting(Problem::kod)
                .containsExactly("granica-odczytu");
        assertThat(bledy(ramy.formatted("0." + "1".repeat(5_000))))
                .extracting(Problem::kod)
                .containsExactly("granica-odczytu");
    }
}
