package pl.kisstandard.rules.warsztat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.kisstandard.rules.Usterka;

/** There is one layout of rules, whatever they looked like. */
class FormatowanieTest {

    private static final long ZIARNO = 7;
    private static final Pattern ODSTEP = Pattern.compile("\"[^\"]*\"|\\s+");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_released_set_has_the_layout_already() throws IOException {
        Folder.kopia(folder);

        assertThat(Formatowanie.of(folder, true)).isEqualTo(new Formatowanie(List.of(), List.of()));
    }

    @Test
    void rules_with_scrambled_white_space_come_back_to_the_released_bytes() throws IOException {
        Folder.kopia(folder);
        Random los = new Random(ZIARNO);
        for (Path plik : Folder.pliki(folder)) {
            if (plik.toString().endsWith(".drl")) {
                Files.writeString(plik, rozrzucone(Files.readString(plik), los));
            }
        }

        Formatowanie wynik = Formatowanie.of(folder, true);

        assertThat(wynik.usterki()).isEmpty();
        assertThat(wynik.zmienione()).hasSize(21);
        for (Path plik : Folder.pliki(Folder.ZRODLO)) {
            assertThat(folder.resolve(Folder.ZRODLO.relativize(plik).toString()))
                    .hasSameBinaryContentAs(plik);
        }
        assertThat(Formatowanie.of(folder, true).zmienione()).isEmpty();
    }

    private static String rozrzucone(String drl, Random los) {
        return ODSTEP.matcher(drl)
                .replaceAll((MatchResult m) ->
                        Matcher.quoteReplacement(m.group().startsWith("\"") ? m.group() : odstep(m.group(), los)));
    }

    private static String odstep(String dotad, Random los) {
        String reguly = dotad.contains("\n\n") ? "\n" : "";
        return reguly + List.of(" ", "\t", "  \r\n ", "\n\n   ").get(los.nextInt(4)) + (reguly.isEmpty() ? "" : "\n");
    }

    @Test
    void comments_are_kept_and_formatting_twice_changes_nothing_more() throws IOException {
        Folder.kopia(folder);
        Path drl = folder.resolve("kadra-lider/kryterium.drl");
        Folder.zamienPierwsze(
                drl, "rule \"kadra-lider: spelnienie", "// kto prowadzi klub\nrule   \"kadra-lider: spelnienie");

        assertThat(Formatowanie.of(folder, false).zmienione()).containsExactly("kadra-lider/kryterium.drl");
        assertThat(Files.readString(drl)).contains("rule   ");
        Formatowanie.of(folder, true);
        assertThat(Files.readString(drl)).contains("\n// kto prowadzi klub\nrule \"kadra-lider: spelnienie");
        assertThat(Formatowanie.of(folder, true).zmienione()).isEmpty();
    }

    @Test
    void a_file_that_cannot_be_read_stays_as_it_is_and_is_told() throws IOException {
        Folder.kopia(folder);
        Path drl = folder.resolve("kadra-lider/kryterium.drl");
        Folder.zamienPierwsze(drl, "KryteriumKis( id", "KryteriumKis  id");
        Path yaml = folder.resolve("kadra-lider/kryterium.yaml");
        Files.write(yaml, "kod: \"\u0105\"  \n".getBytes(java.nio.charset.Charset.forName("windows-1250")));
        byte[] dotad = Files.readAllBytes(yaml);
        String reguly = Files.readString(drl);

        Formatowanie wynik = Formatowanie.of(folder, true);

        assertThat(wynik.zmienione()).isEmpty();
        assertThat(wynik.usterki())
                .extracting(Usterka::plik)
                .contains("kadra-lider/kryterium.drl", "kadra-lider/kryterium.yaml");
        assertThat(Files.readString(drl)).isEqualTo(reguly);
        assertThat(Files.readAllBytes(yaml)).isEqualTo(dotad);
    }

    @Test
    void of_yaml_only_line_ends_and_the_end_of_the_file_change() throws IOException {
        Folder.kopia(folder);
        Path yaml = folder.resolve("kadra-lider/przypadki.yaml");
        String dotad = Files.readString(yaml);
        Files.write(yaml, (dotad.replace("\n", "  \r\n") + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));

        assertThat(Formatowanie.of(folder, true).zmienione()).containsExactly("kadra-lider/przypadki.yaml");
        assertThat(Files.readString(yaml)).isEqualTo(dotad);
        assertThat(folder.resolve("kadra-lider")).isDirectoryNotContaining("glob:**.tmp");
    }
}
