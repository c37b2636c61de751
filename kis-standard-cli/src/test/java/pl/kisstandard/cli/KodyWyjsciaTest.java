package pl.kisstandard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static pl.kisstandard.cli.Przebieg.DO_UZUPELNIENIA;
import static pl.kisstandard.cli.Przebieg.NIE_SPELNIA;
import static pl.kisstandard.cli.Przebieg.SPELNIA;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.kisstandard.model.pliki.Limity;

/** The table of exit codes, as the shell sees it. */
class KodyWyjsciaTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void zero_and_a_silent_stderr_when_every_wniosek_fulfils() {
        Przebieg przebieg = Przebieg.proces("ocen", SPELNIA);

        assertThat(przebieg.kod()).isZero();
        assertThat(przebieg.bledy()).isEmpty();
        assertThat(przebieg.wyjscie()).contains("STANDARD SPEŁNIONY").doesNotContain("\u001b", "\r");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gminny-bez-terapeuty.json", "pusty-wniosek.json"})
    void one_when_some_deviate_or_lack_data(String plik) {
        Przebieg przebieg =
                Przebieg.proces("ocen", Przebieg.WNIOSKI.resolve(plik).toString());

        assertThat(przebieg.kod()).isEqualTo(1);
        assertThat(przebieg.bledy()).isEmpty();
    }

    @Test
    void two_when_an_option_is_mistyped_and_nothing_is_judged() {
        Przebieg przebieg = Przebieg.proces("ocen", "--formt", "json", SPELNIA);

        assertThat(przebieg.kod()).isEqualTo(2);
        assertThat(przebieg.wyjscie()).isEmpty();
        assertThat(przebieg.bledy()).isEqualTo("""
                        kis-standard ocen: nieznana opcja „--formt”. Czy chodziło o „--format”?
                        Użyj: kis-standard ocen --help
                        """);
    }

    @Test
    void three_when_a_file_is_missing() {
        Przebieg przebieg = Przebieg.proces("ocen", "nie-ma-mnie.json");

        assertThat(przebieg.kod()).isEqualTo(3);
        assertThat(przebieg.wyjscie()).isEmpty();
        assertThat(przebieg.bledy()).isEqualTo("nie-ma-mnie.json: nie ma takiego pliku ani folderu\n");
    }

    @Test
    void four_when_there_is_nowhere_to_write() throws IOException {
        Path pelny = Path.of("/dev/full");
        assumeTrue(Files.exists(pelny), "tylko tam, gdzie jest /dev/full");
        Process proces = new ProcessBuilder(Przebieg.polecenie("ocen", SPELNIA))
                .redirectOutput(pelny.toFile())
                .start();

        assertThat(Przebieg.koniec(proces)).isEqualTo(4);
        assertThat(new String(proces.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .startsWith("kis-standard: nie udało się zapisać wyniku (")
                .doesNotContain("\tat ");
    }

    @Test
    void the_worst_code_wins_and_the_rest_is_judged() {
        Przebieg przebieg = Przebieg.proces("ocen", SPELNIA, NIE_SPELNIA, "nie-ma-mnie.json", DO_UZUPELNIENIA);

        assertThat(przebieg.kod()).isEqualTo(3);
        assertThat(przebieg.wyjscie())
                .contains("Znaleziono 4, oceniono 3, nie oceniono 1")
                .contains("nie-ma-mnie.json: nie ma takiego pliku ani folderu");
        assertThat(Przebieg.proces("ocen", SPELNIA, NIE_SPELNIA).kod()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {255, 256, 257})
    void three_however_many_files_are_rejected(int ile) throws IOException {
        for (int i = 0; i < ile; i++) {
            Files.writeString(folder.resolve("wniosek-" + i + ".json"), "{}");
        }

        Przebieg przebieg = Przebieg.proces("ocen", folder.toString());

        assertThat(przebieg.kod()).isEqualTo(3);
        assertThat(przebieg.wyjscie()).contains("Znaleziono " + ile + ", oceniono 0, nie oceniono " + ile);
        assertThat(przebieg.bledy().lines()).hasSize(ile);
    }

    @Test
    void three_when_a_folder_holds_no_wnioski() throws IOException {
        Files.writeString(folder.resolve("czytaj.txt"), "to nie wniosek");
        Files.writeString(folder.resolve(".ukryty.json"), "{}");
        Files.writeString(folder.resolve("~$otwarty.xlsx"), "");
        Files.writeString(folder.resolve(".~lock.otwarty.ods#"), "");

        Przebieg przebieg = Przebieg.proces("ocen", folder.toString());

        assertThat(przebieg.kod()).isEqualTo(3);
        assertThat(przebieg.wyjscie())
                .contains(
                        "Znaleziono 1, oceniono 0, nie oceniono 1",
                        "pominięto pliki, które nie wyglądają na wnioski",
                        "dowiązania do folderów już przejrzanych: 1",
                        "  – " + folder.resolve("czytaj.txt"))
                .doesNotContain("otwarty", "ukryty");
        assertThat(przebieg.bledy()).isEqualTo(folder + ": w folderze nie ma żadnego pliku z wnioskami\n");
    }

    @Test
    void three_when_a_file_is_too_big() throws IOException {
        Path plik = Files.write(folder.resolve("duzy.json"), new byte[Limity.DOMYSLNE.bajty() + 1]);

        assertThat(Przebieg.tutaj("ocen", plik.toString()).kod()).isEqualTo(3);
    }

    @Test
    void three_when_the_content_cannot_be_read() throws IOException {
        Path plik = Files.write(folder.resolve("smieci.json"), new byte[] {0, -1, 17, 3});
        Path brak = Files.createSymbolicLink(folder.resolve("urwane.json"), Path.of("nie-ma"));

        Przebieg przebieg = Przebieg.tutaj("ocen", folder.toString());

        assertThat(przebieg.kod()).isEqualTo(3);
        assertThat(przebieg.bledy()).contains(plik + ":1:2: ", brak + ": nie ma takiego pliku ani folderu");
        assertThat(przebieg.wyjscie()).contains("Znaleziono 2, oceniono 0, nie oceniono 2");
    }
}
