package pl.kisstandard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Many wnioski at once: the order and the bytes do not depend on the threads. */
class WatkiTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "ndjson"})
    void one_thread_and_many_give_the_same_bytes(String format) throws IOException {
        String wsad = DuzyWsad.mieszany(folder, 26).toString();

        Przebieg jeden = Przebieg.tutaj("ocen", wsad, "--watki", "1", "--format", format);

        assertThat(jeden.kod()).isEqualTo(3);
        assertThat(jeden.wyjscie() + jeden.bledy()).contains("Znaleziono 53, oceniono 44, nie oceniono 9");
        assertThat(Przebieg.tutaj("ocen", wsad, "--watki", "2", "--format", format))
                .isEqualTo(jeden);
        assertThat(Przebieg.tutaj("ocen", wsad, "--threads", "9", "--format", format))
                .isEqualTo(jeden);
    }

    @Test
    void ndjson_gives_one_karta_a_line_and_nothing_else() throws IOException {
        Path plik = DuzyWsad.ndjson(folder.resolve("wnioski.ndjson"), 26);

        Przebieg przebieg = Przebieg.tutaj("ocen", plik.toString(), "--format", "ndjson");

        assertThat(przebieg.wyjscie().lines()).hasSize(22).allSatisfy(karta -> assertThat(karta)
                .startsWith("{\"wersjaModelu\"")
                .endsWith("}"));
        assertThat(przebieg.wyjscie().lines().skip(20).findFirst().orElseThrow())
                .contains("\"plik\":\"" + plik + ":25\"");
        assertThat(przebieg.bledy()).contains("Znaleziono 26, oceniono 22, nie oceniono 4");
    }

    @Test
    void a_file_of_many_gives_a_JSON_array() throws IOException {
        Path plik = DuzyWsad.ndjson(folder.resolve("wnioski.ndjson"), 1);

        assertThat(Przebieg.tutaj("ocen", plik.toString(), "--format", "json").wyjscie())
                .startsWith("[\n{")
                .endsWith("}\n]\n");
    }

    @ParameterizedTest
    @CsvSource({"20, ''", "1, --format-wejscia=ndjson"})
    void what_comes_slowly_is_judged_as_it_comes(int ile, String opcja) throws IOException, InterruptedException {
        Path wyjscie = folder.resolve("wyjscie");
        Process proces = new ProcessBuilder(
                        Przebieg.polecenie("ocen", "-", "--format", "ndjson", opcja.isEmpty() ? "--watki=2" : opcja))
                .redirectOutput(wyjscie.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        byte[] wiersz = (DuzyWsad.wiersze().get(0) + "\n").repeat(ile).getBytes(StandardCharsets.UTF_8);
        try (OutputStream wejscie = proces.getOutputStream()) {
            wejscie.write(wiersz);
            wejscie.flush();
            for (int i = 0; i < 600 && liczbaLinii(wyjscie) < ile; i++) {
                Thread.sleep(100);
            }
            assertThat(liczbaLinii(wyjscie)).isEqualTo(ile);
            wejscie.write(wiersz);
        }

        assertThat(Przebieg.koniec(proces)).isEqualTo(1);
        assertThat(liczbaLinii(wyjscie)).isEqualTo(2L * ile);
    }

    @Test
    void one_wniosek_of_many_is_explained_by_its_number() throws IOException {
        String plik = DuzyWsad.ndjson(folder.resolve("wnioski.ndjson"), 26).toString();

        assertThat(Przebieg.tutaj("wyjasnij", plik + ":17", "K3").wyjscie())
                .contains("WYJAŚNIENIE WYNIKU: K3")
                .contains("wnioski.ndjson:17");
        assertThat(Przebieg.tutaj("wyjasnij", plik + ":5", "K3").bledy()).contains("wnioski.ndjson:5:");
        assertThat(Przebieg.tutaj("wyjasnij", plik + ":99", "K3"))
                .isEqualTo(new Przebieg(3, "", plik + ":99: w pliku nie ma wniosku o tym numerze\n"));
        Przebieg bezNumeru = Przebieg.tutaj("wyjasnij", plik, "K3");
        assertThat(bezNumeru.kod()).isEqualTo(2);
        assertThat(bezNumeru.bledy()).contains("zawiera więcej niż jeden wniosek", plik + ":1");
    }

    private static long liczbaLinii(Path plik) throws IOException {
        return Files.exists(plik) ? Files.readString(plik).lines().count() : 0;
    }
}
