package pl.kisstandard.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.Teksty;

/** Every fault says the same in Polish and in English: what is wrong and how to mend it. */
class MessagesTest {

    private static final String PRZYPADKI = "komunikaty.csv";

    /** Faults of files that are not JSON; their cases stand in the package {@code pliki}. */
    private static final Pattern PLIKOW =
            Pattern.compile("(format|zagrozenie|tabela|miejsce)[-.].*|granica-(?!odczytu).*|.*-yaml");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = PRZYPADKI, delimiter = '|', quoteCharacter = '\'')
    void a_fault_is_told_in_both_languages(String kod, String tresc, String pl, String en) {
        Problem problem = Bledy.bledy(odczytaj(tresc)).stream()
                .filter(p -> p.kod().equals(kod))
                .findFirst()
                .orElseThrow();
        assertThat(problem.komunikat(Jezyk.PL)).isEqualTo(pl);
        assertThat(problem.komunikat(Jezyk.EN)).isEqualTo(en);
    }

    /** {@code nieczytelny} stands for a fault the diagnosis missed; no known document has it. */
    @Test
    void every_message_has_a_case() throws IOException {
        try (var in = Objects.requireNonNull(MessagesTest.class.getResourceAsStream(PRZYPADKI))) {
            String przypadki = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(Teksty.load(Problem.class, "problemy").keys(Jezyk.PL))
                    .filteredOn(kod -> !PLIKOW.matcher(kod).matches())
                    .allSatisfy(kod -> assertThat(przypadki.lines().filter(l -> l.startsWith(kod + " |")))
                            .hasSize(kod.equals("nieczytelny") ? 0 : 1));
        }
    }

    private static String odczytaj(String tresc) {
        return tresc.replace("\\uFEFF", "\uFEFF").replace("\\0", "\0").replace("GLEBOKO", "[".repeat(2_000));
    }
}
