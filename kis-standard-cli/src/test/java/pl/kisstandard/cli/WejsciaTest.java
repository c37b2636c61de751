package pl.kisstandard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static pl.kisstandard.cli.Przebieg.NIE_SPELNIA;
import static pl.kisstandard.cli.Przebieg.SPELNIA;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.kisstandard.model.Jezyk;

/** What of the command line is judged, and what is said of the rest. */
class WejsciaTest {

    @TempDir
    private Path folder = Path.of("");

    private final Pominiete pominiete = new Pominiete();

    @Test
    void a_folder_gives_its_files_in_order_of_path_and_names_what_it_leaves_out() throws IOException {
        List<String> pliki = List.of("a.json", "a-b/x.yaml", "a/y.csv", "b.NDJSON", "c.ods", "d.xlsx", "e.jsonl.gz");
        for (String plik : pliki) {
            plik(plik);
        }
        plik("skan.pdf");
        plik("a/notatka.txt");
        plik(".ukryty.json");
        plik(".git/x.json");
        plik("~$d.xlsx");
        plik(".~lock.c.ods#");

        assertThat(wejscia(folder.toString()))
                .containsExactly("a-b/x.yaml", "a.json", "a/y.csv", "b.NDJSON", "c.ods", "d.xlsx", "e.jsonl.gz");
        assertThat(pominiete.nazwy())
                .containsExactly(
                        folder.resolve("a/notatka.txt").toString(),
                        folder.resolve("skan.pdf").toString());
    }

    @Test
    void only_the_first_left_out_are_named() throws IOException {
        plik("a.json");
        for (int i = 0; i < 25; i++) {
            plik("skan-" + i + ".pdf");
        }
        Files.copy(Path.of(SPELNIA), folder.resolve("b.json"));

        Przebieg przebieg = Przebieg.tutaj("ocen", folder.toString(), "--format", "json");

        assertThat(przebieg.bledy())
                .contains("dowiązania do folderów już przejrzanych: 25", "skan-0.pdf", "– i jeszcze 5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*.json         | a.json b.json",
                "[ab].json      | a.json b.json",
                "{a,c/*}.json   | a.json c/d.json c/e.json",
                "?.yaml         | x.yaml",
                "**/*.json      | a.json b.json c/d.json c/e.json c/f/g.json",
                "c/**/*.json    | c/d.json c/e.json c/f/g.json",
                "c*             | c/d.json c/e.json c/f/g.json",
                "*/e.*          | c/e.json"
            })
    void a_pattern_that_the_shell_left_is_expanded(String wzorzec, String pliki) throws IOException {
        for (String plik : List.of("b.json", "a.json", "x.yaml", "c/e.json", "c/d.json", "c/f/g.json", ".u/z.json")) {
            plik(plik);
        }

        assertThat(wejscia(folder + "/" + wzorzec)).containsExactly(pliki.split(" ", -1));
        assertThat(pominiete.ile()).isZero();
    }

    @Test
    void a_pattern_without_a_match_is_not_judged_and_named() {
        Przebieg przebieg = Przebieg.tutaj("ocen", folder + "/*.xlsx", folder + "/[.json", SPELNIA);

        assertThat(przebieg.kod()).isEqualTo(3);
        assertThat(przebieg.bledy()).contains("/*.xlsx: do tego wzorca nie pasuje żaden plik", "/[.json: nie ma");
        assertThat(przebieg.wyjscie()).contains("Znaleziono 3, oceniono 1, nie oceniono 2");
    }

    @Test
    void a_file_whose_name_looks_like_a_pattern_is_a_file() throws IOException {
        plik("[1].json");
        plik("1.json");

        assertThat(wejscia(folder + "/[1].json")).containsExactly("[1].json");
    }

    @Test
    void a_list_gives_one_path_a_line() throws IOException {
        plik("a b.json");
        plik("c/d.json");
        Path lista = folder.resolve("lista.txt");
        String tresc = "\uFEFF# nasze\r\n" + folder + "/a b.json\r\n\r\n   \n#nie\n" + folder + "/c\n-\n@x";
        Files.writeString(lista, tresc);

        assertThat(wejscia("@" + lista)).containsExactly("a b.json", "c/d.json", "-", "@x");
    }

    @Test
    void a_list_that_cannot_be_used_is_an_input_not_judged() throws IOException {
        Path pusta = Files.writeString(folder.resolve("pusta.txt"), "# nic\n\n");
        Path zla = Files.write(folder.resolve("zla.txt"), "żółw.json\n".getBytes(StandardCharsets.ISO_8859_1));

        Przebieg przebieg = Przebieg.tutaj("ocen", "@nie-ma.txt", "@" + pusta, "@" + zla, SPELNIA);

        assertThat(przebieg.kod()).isEqualTo(3);
        assertThat(przebieg.bledy())
                .contains(
                        "@nie-ma.txt: nie ma takiej listy",
                        "pusta.txt: na liście nie ma",
                        "zla.txt:1: ten wiersz listy nie jest");
        assertThat(przebieg.wyjscie()).contains("Znaleziono 4, oceniono 1, nie oceniono 3");
    }

    @Test
    void a_file_whose_name_starts_with_an_at_sign_is_given_with_its_folder() throws IOException {
        plik("@x.json");

        assertThat(wejscia(folder + "/@x.json")).containsExactly("@x.json");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_pipe_is_read_when_named_and_refused_in_a_folder() throws IOException, InterruptedException {
        Path potok = folder.resolve("potok.json");
        assertThat(new ProcessBuilder("mkfifo", potok.toString()).start().waitFor())
                .isZero();
        Przebieg wFolderze = Przebieg.tutaj("ocen", folder.toString());

        assertThat(wFolderze.kod()).isEqualTo(3);
        assertThat(wFolderze.bledy()).isEqualTo(potok + ": to nie jest zwykły plik\n");

        Process pisarz =
                new ProcessBuilder("sh", "-c", "cat \"$1\" > \"$2\"", "sh", NIE_SPELNIA, potok.toString()).start();
        assertThat(Przebieg.tutaj("ocen", potok.toString()).kod()).isEqualTo(1);
        assertThat(pisarz.waitFor()).isZero();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void process_substitution_of_the_shell_works() {
        String skrypt = "exec \"$@\" ocen /dev/fd/3 3< \"$KIS_WNIOSEK\"";
        List<String> polecenie = new ArrayList<>(List.of("sh", "-c", skrypt, "sh"));
        polecenie.addAll(Przebieg.polecenie());

        Przebieg przebieg = Przebieg.proces(Map.of("KIS_WNIOSEK", NIE_SPELNIA), null, polecenie);

        assertThat(przebieg.bledy()).isEmpty();
        assertThat(przebieg.kod()).isEqualTo(1);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void what_may_not_be_read_is_named_and_the_rest_is_judged() throws IOException {
        Path plik = plik("a.json");
        Path podfolder = plik("b/c.json").getParent();
        Files.setPosixFilePermissions(plik, PosixFilePermissions.fromString("-w-------"));
        Files.setPosixFilePermissions(podfolder, PosixFilePermissions.fromString("-w-------"));
        Files.copy(Path.of(SPELNIA), folder.resolve("d.json"));
        boolean wszystkoWolno = Files.isReadable(plik);
        Przebieg przebieg = Przebieg.tutaj("ocen", folder.toString());
        Files.setPosixFilePermissions(podfolder, PosixFilePermissions.fromString("rwx------"));

        assumeTrue(!wszystkoWolno, "administrator może czytać wszystko");
        assertThat(przebieg.kod()).isEqualTo(3);
        assertThat(przebieg.bledy())
                .contains(plik + ": brak uprawnień do odczytu", podfolder + ": brak uprawnień do odczytu");
        assertThat(przebieg.wyjscie()).contains("Znaleziono 3, oceniono 1, nie oceniono 2");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_file_that_cannot_be_read_to_its_end_is_named_and_the_rest_is_judged() throws IOException {
        Path pamiec = Path.of("/proc/self/mem");
        assumeTrue(Files.exists(pamiec), "tylko tam, gdzie jest /proc/self/mem");

        Przebieg przebieg = Przebieg.tutaj("ocen", pamiec.toString(), SPELNIA);

        assertThat(przebieg.kod()).isEqualTo(3);
        assertThat(przebieg.bledy()).isEqualTo(pamiec + ": nie da się odczytać\n");
        assertThat(przebieg.wyjscie()).contains("Znaleziono 2, oceniono 1, nie oceniono 1");
    }

    @Test
    void the_format_may_be_given() throws IOException {
        Path plik = folder.resolve("wnioski.txt");
        String wniosek = Files.readString(Path.of(SPELNIA)).replace("\n", " ");
        Files.writeString(plik, wniosek + "\n" + wniosek + "\n");

        Przebieg przebieg = Przebieg.tutaj("ocen", plik.toString(), "--format-wejscia", "ndjson");

        assertThat(przebieg.kod()).isZero();
        assertThat(przebieg.wyjscie()).contains("wnioski.txt:2", "Znaleziono 2, oceniono 2, nie oceniono 0");
        assertThat(Przebieg.tutaj("evaluate", plik.toString(), "--input-format", "csv")
                        .kod())
                .isEqualTo(3);
    }

    /** Names below the folder of the test, where there are such. */
    private List<String> wejscia(String argument) {
        Wejscia wejscia = new Wejscia(List.of(argument), new Komunikaty(Jezyk.PL), p -> false, pominiete);
        List<String> nazwy = new ArrayList<>();
        for (Wejscie w = wejscia.next(); w != null; w = wejscia.next()) {
            nazwy.add(w.nazwa().replace(folder + "/", ""));
        }
        return nazwy;
    }

    private Path plik(String nazwa) throws IOException {
        Path plik = folder.resolve(nazwa);
        Files.createDirectories(plik.getParent());
        return Files.writeString(plik, "{}");
    }
}
