package pl.kisstandard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static pl.kisstandard.cli.Przebieg.SPELNIA;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.kisstandard.model.Jezyk;

/** Walking folders: links, names that are no text, what the run writes itself. */
@Timeout(120)
class PrzegladTest {

    @TempDir
    private Path folder = Path.of("");

    private final Pominiete pominiete = new Pominiete();

    @ParameterizedTest
    @ValueSource(strings = {"", "/*", "/**/*.json", "/*/*.json", "/out/*"})
    void what_the_run_writes_is_not_judged(String wzorzec) throws IOException {
        Path wnioski = Files.createDirectories(folder.resolve("w"));
        Files.copy(Path.of(SPELNIA), wnioski.resolve("a.json"));
        Files.createSymbolicLink(wnioski.resolve("wyniki"), Files.createDirectories(folder.resolve("w/out")));
        String wyjscie = wnioski.resolve("out").toString();
        List<String> polecenie = new ArrayList<>(
                List.of("ocen", wnioski + wzorzec, wnioski + "/a.json", "--wyjscie", wyjscie, "--format", "json"));
        Przebieg.tutaj(polecenie.toArray(String[]::new));
        polecenie.add("--wznow");

        Przebieg drugi = Przebieg.tutaj(polecenie.toArray(String[]::new));

        assertThat(drugi.bledy()).doesNotContain("karta");
        assertThat(drugi.wyjscie()).contains(", nie oceniono " + (wzorzec.matches("/(out|[*])/.*") ? 1 : 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/**/*.json", "/**"})
    @DisabledOnOs(OS.WINDOWS)
    void links_to_the_folder_above_are_no_endless_loop(String wzorzec) throws IOException {
        plik("a.json");
        plik("b/c.json");
        Files.createSymbolicLink(folder.resolve("p"), Path.of("."));
        Files.createSymbolicLink(folder.resolve("q"), Path.of("."));
        Files.createSymbolicLink(folder.resolve("b/r"), Path.of(".."));

        assertThat(wejscia(folder + wzorzec)).containsExactly("a.json", "b/c.json");
        assertThat(pominiete.nazwy())
                .containsExactly(
                        folder + "/b/r → " + folder.toRealPath(),
                        folder + "/p → " + folder.toRealPath(),
                        folder + "/q → " + folder.toRealPath());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void folders_linked_to_each_other_are_entered_once_by_link() throws IOException {
        List<String> nazwy = List.of("a", "b", "c", "d", "e", "f", "g", "h");
        for (String nazwa : nazwy) {
            plik(nazwa + "/x.json");
            for (String cel : nazwy) {
                Files.createSymbolicLink(folder.resolve(nazwa + "/" + cel), Path.of("..", cel));
            }
        }

        assertThat(wejscia(folder.toString())).hasSize(15).contains("a/x.json", "h/x.json");
        assertThat(wejscia(folder + "/**/*.json")).hasSizeLessThan(24).contains("a/x.json", "h/x.json");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_link_to_a_folder_elsewhere_is_followed_once() throws IOException {
        plik("gdzie/x.json");
        Files.createDirectories(folder.resolve("w"));
        Files.createSymbolicLink(folder.resolve("w/a"), folder.resolve("gdzie"));
        Files.createSymbolicLink(folder.resolve("w/b"), folder.resolve("gdzie"));

        assertThat(wejscia(folder + "/w")).containsExactly("w/a/x.json");
        assertThat(pominiete.nazwy())
                .containsExactly(folder + "/w/b → " + folder.resolve("gdzie").toRealPath());
    }

    @Test
    @DisabledOnOs({OS.WINDOWS, OS.MAC})
    void files_whose_names_are_no_text_are_judged_each_under_a_name_of_its_own() throws Exception {
        String skrypt = "cp \"$1\" \"$2/a$(printf '\\377').json\" && cp \"$1\" \"$2/a$(printf '\\376').json\"";
        Process kopia = new ProcessBuilder("sh", "-c", skrypt, "sh", SPELNIA, folder.toString()).start();
        assumeTrue(kopia.waitFor() == 0, "system plików przyjmuje tylko UTF-8");
        Files.copy(Path.of(SPELNIA), folder.resolve("a\uFFFD.json"));

        Przebieg przebieg = Przebieg.tutaj("ocen", folder.toString(), "--format", "ndjson");

        assertThat(przebieg.kod()).isZero();
        assertThat(przebieg.wyjscie().lines()).hasSize(3);
        assertThat(przebieg.wyjscie()).contains("/a%FE.json\"", "/a%FF.json\"", "/a\uFFFD.json\"");
        Path wyniki = folder.resolve("wyniki");
        Przebieg.tutaj("ocen", folder.toString(), "--format", "json", "--wyjscie", wyniki.toString());
        assertThat(wyniki.resolve("a%FE.json.karta.json")).exists();
        assertThat(wyniki.resolve("a%FF.json.karta.json")).exists();
    }

    private List<String> wejscia(String argument) {
        Wejscia wejscia = new Wejscia(List.of(argument), new Komunikaty(Jezyk.PL), p -> false, pominiete);
        List<String> nazwy = new ArrayList<>();
        for (Wejscie w = wejscia.next(); w != null; w = wejscia.next()) {
            nazwy.add(w.nazwa().replace(folder + "/", ""));
        }
        return nazwy;
    }

    private void plik(String nazwa) throws IOException {
        Path plik = folder.resolve(nazwa);
        Files.createDirectories(plik.getParent());
        Files.writeString(plik, "{}");
    }
}
