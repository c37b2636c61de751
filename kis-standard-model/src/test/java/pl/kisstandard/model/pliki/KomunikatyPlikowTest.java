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
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.Teksty;
import pl.kisstandard.model.json.Problem;

/** Faults of files are told in both languages, and each has a case in this package. */
class KomunikatyPlikowTest {

    private static final Path TESTY = Path.of("src/test/java/pl/kisstandard/model/pliki");
    private static final Pattern PLIKOW = Pattern.compile("(format|granica|zagrozenie|tabela)[-.].*");
    private static final Teksty TEKSTY = Teksty.load(Problem.class, "problemy");

    private static List<String> kody(Jezyk jezyk) {
        return TEKSTY.keys(jezyk).stream()
                .filter(k -> PLIKOW.matcher(k).matches() && !k.equals("granica-odczytu") && !k.endsWith("-yaml"))
                .toList();
    }

    @Test
    void every_fault_of_a_file_has_a_case() throws IOException {
        String przypadki;
        try (Stream<Path> pliki = Files.list(TESTY)) {
            przypadki = pliki.filter(p -> !p.endsWith("KomunikatyPlikowTest.java"))
                    .map(KomunikatyPlikowTest::tekst)
                    .collect(Collectors.joining());
        }
        assertThat(kody(Jezyk.PL)).hasSizeGreaterThan(40).allSatisfy(kod -> assertThat(przypadki)
                .containsPattern("[\" ]" + Pattern.quote(kod.replaceFirst("^tabela\\.", "")) + "[\"@ ,]"));
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
