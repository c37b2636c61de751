package pl.kisstandard.przyklady;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents quote is what the files say and what the examples print. */
class DokumentacjaTest {

    private static final Path KORZEN = Path.of("..");
    private static final Pattern CYTAT = Pattern.compile("<!-- plik: (\\S+) -->\n```\\w*\n(.*?)```", Pattern.DOTALL);
    private static final Pattern WYNIK =
            Pattern.compile("<!-- Osadzenie (\\S+) -->\n```\\w*\n(.*?)```", Pattern.DOTALL);
    private static final Pattern ODSYLACZ = Pattern.compile("\\]\\(([^)#:]+)\\)");

    @Test
    void quoted_code_stands_in_the_named_file() throws IOException {
        List<MatchResult> cytaty = bloki(CYTAT);

        assertThat(cytaty).hasSizeGreaterThanOrEqualTo(2);
        for (MatchResult cytat : cytaty) {
            assertThat(bezWciec(Files.readString(KORZEN.resolve(cytat.group(1)))))
                    .as(cytat.group(1))
                    .contains(bezWciec(cytat.group(2)));
        }
    }

    @Test
    void the_embedding_example_prints_what_the_readme_shows() throws IOException {
        List<MatchResult> wyniki = bloki(WYNIK);

        assertThat(wyniki).isNotEmpty();
        for (MatchResult wynik : wyniki) {
            PrintStream ekran = System.out;
            ByteArrayOutputStream wyjscie = new ByteArrayOutputStream();
            try {
                System.setOut(new PrintStream(wyjscie, true, StandardCharsets.UTF_8));
                Osadzenie.main(new String[] {KORZEN.resolve(wynik.group(1)).toString()});
            } finally {
                System.setOut(ekran);
            }
            assertThat(wyjscie.toString(StandardCharsets.UTF_8)).isEqualTo(wynik.group(2));
        }
    }

    @Test
    void links_lead_somewhere() throws IOException {
        List<String> odsylacze = new ArrayList<>();
        for (Path dokument : dokumenty()) {
            ODSYLACZ.matcher(Files.readString(dokument))
                    .results()
                    .forEach(o ->
                            odsylacze.add(dokument.resolveSibling(o.group(1)).toString()));
        }

        assertThat(odsylacze).isNotEmpty().allSatisfy(o -> assertThat(Path.of(o))
                .exists());
    }

    private static List<MatchResult> bloki(Pattern blok) throws IOException {
        List<MatchResult> bloki = new ArrayList<>();
        for (Path dokument : dokumenty()) {
            bloki.addAll(blok.matcher(Files.readString(dokument)).results().toList());
        }
        return bloki;
    }

    private static List<Path> dokumenty() throws IOException {
        try (Stream<Path> pliki = Files.list(KORZEN)) {
            List<Path> dokumenty = new ArrayList<>(
                    pliki.filter(p -> p.toString().endsWith(".md")).sorted().toList());
            dokumenty.add(Path.of("README.md"));
            dokumenty.add(Path.of("../kis-standard-rules/README.md"));
            dokumenty.add(Path.of("benchmarks/README.md"));
            return dokumenty;
        }
    }

    private static String bezWciec(String tekst) {
        return tekst.replaceAll("(?m)^\\s+|\\s+$", "");
    }
}
