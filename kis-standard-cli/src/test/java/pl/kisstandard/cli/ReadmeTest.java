package pl.kisstandard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows of the program is what the program prints; "…" stands for lines left out. */
class ReadmeTest {

    private static final Pattern BLOK = Pattern.compile("<!-- (ocen) (\\S+) -->\n```\\w*\n(.*?)```", Pattern.DOTALL);

    @Test
    void the_karta_in_the_readme_is_what_the_program_prints() throws IOException {
        List<MatchResult> bloki = BLOK.matcher(Files.readString(Path.of("../README.md")))
                .results()
                .toList();

        assertThat(bloki).isNotEmpty();
        for (MatchResult blok : bloki) {
            Przebieg przebieg =
                    Przebieg.tutaj(blok.group(1), Path.of("..", blok.group(2)).toString());
            List<String> pokazane =
                    blok.group(3).lines().filter(w -> !w.equals("…")).toList();

            assertThat(przebieg.wyjscie().lines().toList()).containsSubsequence(pokazane);
            assertThat(pokazane).hasSizeGreaterThan(5);
        }
    }
}
