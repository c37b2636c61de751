package pl.kisstandard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.kisstandard.cli.Przebieg.NIE_SPELNIA;
import static pl.kisstandard.cli.Przebieg.SPELNIA;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Standard input, output and errors, as a process. */
class StrumienieTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void standard_input_is_read() {
        Przebieg przebieg =
                Przebieg.proces(Map.of(), Path.of(NIE_SPELNIA), Przebieg.polecenie("ocen", "-", "--format", "json"));

        assertThat(przebieg.kod()).isEqualTo(1);
        assertThat(przebieg.wyjscie()).contains("\"opinia\" : \"NIE_SPELNIA\"");
    }

    @Test
    void a_slow_input_is_awaited_to_its_end() throws IOException, InterruptedException {
        byte[] wniosek = Files.readAllBytes(Path.of(SPELNIA));
        Process proces = new ProcessBuilder(Przebieg.polecenie("ocen", "-"))
                .redirectOutput(folder.resolve("wyjscie").toFile())
                .start();
        try (OutputStream wejscie = proces.getOutputStream()) {
            wejscie.write(wniosek, 0, 100);
            wejscie.flush();
            Thread.sleep(2_000);
            wejscie.write(wniosek, 100, wniosek.length - 100);
        }

        assertThat(Przebieg.koniec(proces)).isZero();
    }

    @Test
    void an_empty_input_is_no_wniosek() {
        Przebieg przebieg = Przebieg.tutaj("ocen", "-");

        assertThat(przebieg.kod()).isEqualTo(3);
        assertThat(przebieg.bledy()).startsWith("standardowe wejście:1:1: Plik jest pusty.");
    }

    @Test
    void it_ends_quietly_when_nobody_reads() throws IOException {
        for (int i = 0; i < 40; i++) {
            Files.copy(Path.of(NIE_SPELNIA), folder.resolve("wniosek-" + i + ".json"));
        }
        Process proces = new ProcessBuilder(Przebieg.polecenie("ocen", folder.toString())).start();
        try (BufferedReader czytelnik =
                new BufferedReader(new InputStreamReader(proces.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(czytelnik.readLine()).startsWith("═══");
        }

        assertThat(Przebieg.koniec(proces)).isEqualTo(1);
        assertThat(proces.getErrorStream().readAllBytes()).isEmpty();
    }

    @Test
    void Polish_letters_are_written_where_the_machine_knows_none() {
        Map<String, String> zmienne = Map.of("LC_ALL", "C", "LANG", "C");

        Przebieg przebieg = Przebieg.proces(zmienne, null, Przebieg.polecenie("ocen", SPELNIA, "nie-ma.json"));

        assertThat(przebieg.wyjscie()).contains("KOŃCOWA OPINIA – PROPOZYCJA PROGRAMU", "STANDARD SPEŁNIONY");
        assertThat(przebieg.bledy()).isEqualTo("nie-ma.json: nie ma takiego pliku ani folderu\n");
    }

    @Test
    void the_language_does_not_depend_on_the_machine() {
        Map<String, String> zmienne = Map.of("LC_ALL", "en_US.UTF-8", "LANG", "en_US.UTF-8");

        String polskie = Przebieg.proces(zmienne, null, Przebieg.polecenie("ocen", SPELNIA))
                .wyjscie();

        assertThat(polskie).isEqualTo(Przebieg.tutaj("ocen", SPELNIA).wyjscie());
    }

    @Test
    void colour_is_on_request_and_a_verdict_is_always_a_word() {
        Map<String, String> bezKoloru = Map.of("NO_COLOR", "1");
        String zwykly = Przebieg.proces(bezKoloru, null, Przebieg.polecenie("ocen", NIE_SPELNIA))
                .wyjscie();
        String kolorowy =
                Przebieg.tutaj("ocen", NIE_SPELNIA, "--kolor", "zawsze").wyjscie();

        assertThat(zwykly)
                .doesNotContain("\u001b")
                .isEqualTo(Przebieg.tutaj("ocen", NIE_SPELNIA).wyjscie());
        assertThat(kolorowy).contains("\u001b[1;31modchylenie\u001b[0m");
        assertThat(kolorowy.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(zwykly);
        assertThat(Przebieg.tutaj("ocen", NIE_SPELNIA, "--color", "never").wyjscie())
                .isEqualTo(zwykly);
    }

    @Test
    void one_file_gives_a_JSON_object() throws IOException {
        Przebieg przebieg = Przebieg.proces("ocen", "--format", "json", "--na-dzien", "2014-04-15", SPELNIA);

        JsonNode karta = JSON.readTree(przebieg.wyjscie());
        assertThat(karta.get("opinia").asText()).isEqualTo("SPELNIA");
        assertThat(karta.get("kryteria")).hasSize(21);
        assertThat(karta.get("dataSporzadzenia").asText()).isEqualTo("2014-04-15");
        assertThat(przebieg.bledy()).isEmpty();
    }

    @Test
    void several_files_give_a_JSON_array_and_the_rejected_are_on_stderr_only() throws IOException {
        Przebieg przebieg = Przebieg.proces("ocen", "--format=json", SPELNIA, "nie-ma.json", NIE_SPELNIA);

        JsonNode karty = JSON.readTree(przebieg.wyjscie());
        assertThat(karty).hasSize(2);
        assertThat(karty.get(1).get("opinia").asText()).isEqualTo("NIE_SPELNIA");
        assertThat(przebieg.bledy()).contains("nie-ma.json: ", "Znaleziono 3, oceniono 2, nie oceniono 1");
    }

    @Test
    void a_folder_gives_a_JSON_array_even_with_one_file_or_none() throws IOException {
        Files.copy(Path.of(SPELNIA), folder.resolve("a.json"));
        assertThat(JSON.readTree(Przebieg.tutaj("ocen", "--format", "json", folder.toString())
                        .wyjscie()))
                .hasSize(1);

        Files.writeString(folder.resolve("a.json"), "{");
        Przebieg odrzucony = Przebieg.tutaj("ocen", "--format", "json", folder.toString());
        assertThat(JSON.readTree(odrzucony.wyjscie()).isArray()).isTrue();
        assertThat(odrzucony.kod()).isEqualTo(3);
    }

    @Test
    void files_of_one_name_in_two_folders_are_both_judged() throws IOException {
        Path pierwszy = Files.createDirectories(folder.resolve("a/b c")).resolve("wniosek.json");
        Path drugi = Files.createDirectories(folder.resolve("z")).resolve("wniosek.JSON");
        Files.copy(Path.of(SPELNIA), pierwszy);
        Files.copy(Path.of(NIE_SPELNIA), drugi);
        Files.copy(
                Path.of(SPELNIA),
                Files.createDirectories(folder.resolve(".ukryty")).resolve("wniosek.json"));

        Przebieg przebieg = Przebieg.tutaj("ocen", folder.toString());

        assertThat(przebieg.kod()).isEqualTo(1);
        assertThat(przebieg.wyjscie())
                .containsSubsequence(pierwszy.toString(), drugi.toString(), "Znaleziono 2, oceniono 2, nie oceniono 0");
    }

    @Test
    void a_link_to_the_folder_above_is_no_endless_loop() throws IOException {
        Files.copy(Path.of(SPELNIA), folder.resolve("a.json"));
        Files.createSymbolicLink(folder.resolve("w-kolko"), folder);

        Przebieg przebieg = Przebieg.tutaj("ocen", folder.toString());

        assertThat(przebieg.kod()).isZero();
        assertThat(przebieg.bledy()).isEmpty();
    }

    @Test
    void a_file_name_gives_the_terminal_no_orders() {
        Przebieg przebieg = Przebieg.tutaj("ocen", "nie\u001b[31mma.json", "a\nb.json");

        assertThat(przebieg.bledy()).doesNotContain("\u001b").hasLineCount(2);
        assertThat(przebieg.wyjscie()).doesNotContain("\u001b");
    }

    @Test
    void NO_COLOR_switches_colours_off() {
        assertThat(Srodowisko.chceKolorow(Map.of())).isTrue();
        assertThat(Srodowisko.chceKolorow(Map.of("NO_COLOR", ""))).isTrue();
        assertThat(Srodowisko.chceKolorow(Map.of("NO_COLOR", "0"))).isFalse();
        assertThat(Srodowisko.chceKolorow(Map.of("TERM", "dumb"))).isFalse();
    }
}
