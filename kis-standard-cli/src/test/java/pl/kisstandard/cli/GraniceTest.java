package pl.kisstandard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.kisstandard.cli.Przebieg.SPELNIA;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.kisstandard.model.pliki.Limity;

/** What is too big, too deep, too slow or too much for the memory costs itself only. */
class GraniceTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_size_of_a_wniosek_is_limited() throws IOException {
        Path plik = DuzyWsad.ndjson(folder.resolve("wnioski.ndjson"), 3);

        Przebieg przebieg = ocen("1 KB.", plik, "--limit-bajtow", "1KB");

        assertThat(przebieg.bledy()).contains("wnioski.ndjson:1:1: Ten wiersz ma więcej niż 1 KB.");
        assertThat(przebieg.wyjscie())
                .contains("nie oceniono – przekroczona granica: 4", "Granice zmieniają opcje --limit-bajtow");
        assertThat(Przebieg.tutaj("ocen", plik.toString(), "--limit-bytes", "16384")
                        .wyjscie())
                .contains("oceniono 3");
    }

    @Test
    void nesting_is_limited() throws IOException {
        Path plik = Files.writeString(folder.resolve("a.json"), "{\"wersjaModelu\": \"1.0\", \"x\": [[[[]]]]}");

        assertThat(ocen("nawiasy są zbyt głęboko", plik, "--limit-zagniezdzenia", "3")
                        .wyjscie())
                .contains("przekroczona granica: 1");
        assertThat(Przebieg.tutaj("ocen", plik.toString()).bledy()).contains("Nieznany klucz");
    }

    @Test
    void the_rows_of_a_file_are_limited() throws IOException {
        Path plik = DuzyWsad.ndjson(folder.resolve("wnioski.ndjson"), 9);

        Przebieg przebieg = Przebieg.tutaj("ocen", plik.toString(), SPELNIA, "--limit-wierszy", "3");

        assertThat(przebieg.bledy()).contains("Plik ma więcej wierszy niż 3");
        assertThat(przebieg.wyjscie()).contains("Znaleziono 5, oceniono 4, nie oceniono 1");
    }

    @Test
    void what_a_packed_file_unpacks_to_is_limited() throws IOException {
        Path plik = folder.resolve("bomba.ndjson.gz");
        try (GZIPOutputStream bomba = new GZIPOutputStream(Files.newOutputStream(plik))) {
            for (int i = 0; i < 3_000; i++) {
                bomba.write(new byte[1024]);
            }
        }

        ocen("nie kończy się w obrębie 2 MB", plik, "--limit-rozpakowania", "2MB", "--limit-bajtow", "1MB");
    }

    @Test
    void a_wniosek_that_takes_too_long_is_given_up_and_the_rest_is_judged() throws IOException {
        Path powolny = DuzyWsad.powolny(folder.resolve("powolny.json"), 60_000);
        List<String> argumenty = new ArrayList<>(List.of("ocen", "--limit-czasu", "10", "--watki", "1"));
        argumenty.addAll(List.of(SPELNIA, powolny.toString(), SPELNIA));

        Przebieg przebieg = Przebieg.proces(argumenty.toArray(String[]::new));

        assertThat(przebieg.kod()).isEqualTo(3);
        assertThat(przebieg.bledy())
                .contains(powolny + ": ocena trwa dłużej niż 10 s; granicę podnosi opcja --limit-czasu")
                .hasLineCount(1);
        assertThat(przebieg.wyjscie())
                .contains("Znaleziono 3, oceniono 2, nie oceniono 1", "nie oceniono – przekroczona granica: 1");
        assertThat(Przebieg.proces("wyjasnij", powolny.toString(), "K3", "--limit-czasu", "1"))
                .matches(p -> p.kod() == 3 && p.bledy().contains("ocena trwa dłużej niż 1 s"));
    }

    @Test
    void a_wniosek_that_needs_too_much_memory_costs_itself_only() throws IOException {
        Path duzy = Files.writeString(folder.resolve("b.json"), "{\"x\": \"" + "a".repeat(15_000_000) + "\"}");
        Files.copy(Path.of(SPELNIA), folder.resolve("a.json"));
        Files.copy(Path.of(SPELNIA), folder.resolve("c.json"));
        List<String> polecenie = new ArrayList<>(Przebieg.polecenie("ocen", folder.toString()));
        polecenie.add(1, "-Xmx40m");

        Przebieg przebieg = Przebieg.proces(Map.of(), null, polecenie);

        assertThat(przebieg.bledy()).contains(duzy + ": program zawiódł przy tym pliku (OutOfMemoryError)");
        assertThat(przebieg.kod()).isEqualTo(4);
        assertThat(przebieg.wyjscie()).contains("Znaleziono 3, oceniono 2, nie oceniono 1");
    }

    @Test
    void many_big_wnioski_do_not_add_up_in_memory() throws IOException {
        String wniosek = Files.readString(Path.of(SPELNIA));
        for (int i = 0; i < 12; i++) {
            Files.writeString(folder.resolve(i + ".json"), wniosek + " ".repeat(15_000_000));
        }
        List<String> polecenie = new ArrayList<>(Przebieg.polecenie("ocen", folder.toString(), "--watki", "2"));
        polecenie.add(1, "-Xmx192m");

        Przebieg przebieg = Przebieg.proces(Map.of(), null, polecenie);

        assertThat(przebieg.bledy()).isEmpty();
        assertThat(przebieg.wyjscie()).contains("Znaleziono 12, oceniono 12, nie oceniono 0");
    }

    @Test
    void nesting_without_end_overflows_no_stack() throws IOException {
        Path plik = Files.writeString(
                folder.resolve("gleboki.json"), "{\"wersjaModelu\": \"1.0\", \"x\": " + "[".repeat(3_000_000));

        ocen("gleboki.json:1:", plik, "--limit-zagniezdzenia", "999999999");
    }

    @Test
    void help_gives_the_defaults_that_hold() {
        String pomoc = Przebieg.tutaj("ocen", "--help").wyjscie();

        assertThat(Limity.DOMYSLNE).isEqualTo(new Limity(16 << 20, 64, 10_000_000, 256 << 20));
        assertThat(pomoc).contains("(domyślnie 16MB)", "(domyślnie 64)", "(domyślnie 10000000)", "(domyślnie 256MB)");
        assertThat(pomoc).containsSubsequence("Wejście:", "Ocena:", "Wynik:", "Granice (");
    }

    /** Judges a file that is over a limit together with one that is not. */
    private static Przebieg ocen(String blad, Path plik, String... opcje) {
        List<String> argumenty = new ArrayList<>(List.of("ocen", plik.toString(), SPELNIA));
        argumenty.addAll(List.of(opcje));
        Przebieg przebieg = Przebieg.tutaj(argumenty.toArray(String[]::new));
        assertThat(przebieg.kod()).isEqualTo(3);
        assertThat(przebieg.bledy()).contains(blad);
        return przebieg;
    }
}
