package pl.kisstandard.model.pliki;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.Teksty;
import pl.kisstandard.model.json.Problem;

/** Faults of files are told in both languages, and each has a case in this package. */
class KomunikatyPlikowTest {

    private static final Path TESTY = Path.of("src/test/java/pl/kisstandard/model/pliki");
    private static final Pattern PLIKOW = Pattern.compile("(format|granica|zagrozenie|tabela)[-.].*");
    private static final Teksty TEKSTY = Teksty.load(Problem.class, "problemy");

    /** Told only where a library is missing: its case stands among the examples. */
    private static final String BEZ_BIBLIOTEKI = "format-bez-biblioteki";

    private static List<String> kody(Jezyk jezyk) {
        return TEKSTY.keys(jezyk).stream()
                .filter(k -> PLIKOW.matcher(k).matches() && !k.equals("granica-odczytu") && !k.endsWith("-yaml"))
                .toList();
    }

    @Test
    void every_fault_of_a_file_has_a_case() throws IOException {
        String przypadki;
        try (Stream<Path> pliki = Files.list(TESTY)) {
            przypadki = pliki.map(KomunikatyPlikowTest::tekst).collect(Collectors.joining());
        }
        assertThat(kody(Jezyk.PL))
                .hasSizeGreaterThan(40)
                .filteredOn(k -> !k.equals(BEZ_BIBLIOTEKI))
                .allSatisfy(kod -> assertThat(przypadki)
                        .containsPattern("[\" ]" + Pattern.quote(kod.replaceFirst("^tabela\\.", "")) + "[\"@ ,]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"brak-klucza", "granica-odczytu", "oczekiwano-logicznej"})
    void a_table_has_words_of_its_own(String kod) {
        Problem wTabeli = new Problem("w.csv", 2, 1, "A2", null, "", kod, List.of("rola"));
        Problem wJson = new Problem("w.json", 2, 1, "", kod, List.of("rola"));
        for (Jezyk jezyk : Jezyk.values()) {
            assertThat(wTabeli.komunikat(jezyk))
                    .isNotEqualTo(wJson.komunikat(jezyk))
                    .doesNotContain("klucz", "key", "nawias", "bracket", "true");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_fault_says_what_to_do(Jezyk jezyk) {
        assertThat(kody(jezyk)).isEqualTo(kody(Jezyk.PL)).allSatisfy(kod -> {
            String komunikat = TEKSTY.get(jezyk, kod);
            assertThat(komunikat).matches("(?s).*[.?]( .*|$)").doesNotContain("  ");
        });
    }

    private static String tekst(Path plik) {
        try {
            return Files.readString(plik);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
