package pl.kisstandard.model.pliki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.json.NiepoprawnyWniosekException;
import pl.kisstandard.model.json.Problem;
import pl.kisstandard.model.json.WczytanyWniosek;
import pl.kisstandard.model.json.WniosekReader;

class CzytnikYamlTest {

    private static final String WERSJA = "wersjaModelu: '1.0'\n";

    static List<Path> przyklady() throws IOException {
        try (Stream<Path> pliki = Files.list(Path.of("..", "examples", "wnioski"))) {
            return pliki.filter(p -> p.toString().endsWith(".json")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("przyklady")
    void an_example_says_the_same_in_yaml(Path json) throws IOException {
        byte[] yaml = new YAMLMapper().writeValueAsBytes(new ObjectMapper().readTree(json.toFile()));
        WczytanyWniosek wniosek = read(yaml);
        assertThat(wniosek.wniosek()).isEqualTo(WniosekReader.read(json).wniosek());
        assertThat(wniosek.suma()).isEqualTo(WczytanyWniosek.sha256(yaml));
    }

    @Test
    void comments_and_a_byte_order_mark_are_read_over() {
        assertThat(read("\uFEFF# przykład zmyślony\n" + WERSJA + "kadra:\n  kompletna: true # tak\n")
                        .wniosek()
                        .kadra())
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ~", " null", " # jeszcze nie wiadomo"})
    void a_key_with_nothing_behind_it_says_nothing(String nic) {
        String yaml = WERSJA + "dataSporzadzenia:" + nic + "\nkadra:\n  kompletna:" + nic + "\n";
        assertThat(read(yaml).wniosek().dataSporzadzenia()).isNull();
    }

    @Test
    void a_fault_is_told_at_its_line_and_column() {
        assertThat(problemy(WERSJA + "kadra:\n  stanowiska:\n    - rola: LIDER\n      obsadzone: tak\n"))
                .singleElement()
                .isEqualTo(new Problem(
                        "w.yaml", 5, 18, "/kadra/stanowiska/0/obsadzone", "oczekiwano-logicznej", List.of()));
    }

    @Test
    void a_missing_key_is_told_at_the_place_of_its_parent() {
        assertThat(problemy(WERSJA + "kadra:\n  stanowiska:\n    - obsadzone: true\n"))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.kod()).isEqualTo("brak-klucza");
                    assertThat(p.linia()).isEqualTo(4);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"0x1F", "1_000", "010", ".inf", ".nan", "1:30", "+5", "39,5", "'40'"})
    void only_numbers_written_as_in_json_are_numbers(String liczba) {
        assertThat(kody(WERSJA + "przygotowanieOrganizacyjne:\n  ramyCzasowe:\n    miesiace: " + liczba + "\n"))
                .containsExactly("oczekiwano-liczby");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "no", "on", "off", "tak", "y", "'true'"})
    void no_other_word_is_true_or_false(String slowo) {
        assertThat(kody(WERSJA + "kadra:\n  kompletna: " + slowo + "\n")).containsExactly("oczekiwano-logicznej");
    }

    static Stream<List<String>> bledy() {
        String bomba = "a: &a [x, x]\n" + "b: &b [*a, *a, *a, *a, *a, *a, *a, *a]\n";
        return Stream.of(
                List.of("", "pusty-plik"),
                List.of("# tylko komentarz\n", "pusty-plik"),
                List.of("tekst", "oczekiwano-obiektu"),
                List.of("- 1\n", "oczekiwano-obiektu"),
                List.of(WERSJA + "kadra: {kompletna: true\n", "skladnia-yaml"),
                List.of(WERSJA + "kadra:\n\tkompletna: true\n", "skladnia-yaml"),
                List.of(WERSJA + "? [1, 2]\n: 3\n", "skladnia-yaml"),
                List.of(WERSJA + "---\n" + WERSJA, "tresc-za-dokumentem"),
                List.of(WERSJA + WERSJA, "powtorzony-klucz"),
                List.of(WERSJA + "kardra: {}\n", "nieznany-klucz-podobny"),
                List.of(WERSJA + bomba, "zagrozenie-odsylacz-yaml"),
                List.of(WERSJA + "kadra: *a\n", "zagrozenie-odsylacz-yaml"),
                List.of(WERSJA + "sporzadzil: !!javax.script.ScriptEngineManager []\n", "zagrozenie-znacznik-yaml"),
                List.of(WERSJA + "kadra: " + "[".repeat(65) + "]".repeat(65) + "\n", "granica-odczytu"));
    }

    @ParameterizedTest
    @MethodSource("bledy")
    void a_fault_has_its_code(List<String> przypadek) {
        assertThat(kody(przypadek.get(0))).containsExactly(przypadek.get(1));
        assertThat(problemy(przypadek.get(0))).allSatisfy(p -> {
            assertThat(p.komunikat(Jezyk.PL)).isNotBlank();
            assertThat(p.komunikat(Jezyk.EN)).isNotBlank();
        });
    }

    /** The pointers of all these values would take a gigabyte. */
    @Test
    void deep_long_keys_cost_no_memory() {
        StringBuilder yaml = new StringBuilder(WERSJA);
        for (int i = 0; i < 20; i++) {
            yaml.append(" ".repeat(i)).append("k".repeat(1_000)).append(":\n");
        }
        yaml.append(" ".repeat(20)).append("- 1\n").append((" ".repeat(20) + "- 1\n").repeat(50_000));
        assertThat(kody(yaml.toString())).containsExactly("nieznany-klucz");
    }

    @Test
    void bytes_that_are_not_utf8_are_told_at_their_place() {
        byte[] latin = "# ok\nsporzadzil: ó".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(problemy(latin)).containsExactly(new Problem("w.yaml", 2, 13, "", "nie-utf8", List.of()));
    }

    private static List<String> kody(String yaml) {
        return problemy(yaml).stream().map(Problem::kod).toList();
    }

    private static List<Problem> problemy(String yaml) {
        return problemy(yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Problem> problemy(byte[] yaml) {
        List<Problem> problemy = new ArrayList<>();
        assertThatThrownBy(() -> read(yaml))
                .asInstanceOf(type(NiepoprawnyWniosekException.class))
                .satisfies(e -> problemy.addAll(e.problemy()));
        return problemy;
    }

    private static WczytanyWniosek read(String yaml) {
        return read(yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static WczytanyWniosek read(byte[] yaml) {
        return CzytnikYaml.read(yaml, "w.yaml", Limity.DOMYSLNE);
    }
}
