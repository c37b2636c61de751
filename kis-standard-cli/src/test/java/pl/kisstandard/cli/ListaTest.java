package pl.kisstandard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static pl.kisstandard.cli.Przebieg.SPELNIA;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Lists of paths, good and bad. */
@Timeout(120)
class ListaTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_line_that_is_no_text_costs_itself_only() throws IOException {
        String tresc = "  " + SPELNIA + "\t\nz\u00f3\u00b3w.json\n" + SPELNIA;
        Path lista = Files.write(folder.resolve("lista.txt"), tresc.getBytes(StandardCharsets.ISO_8859_1));

        Przebieg przebieg = Przebieg.tutaj("ocen", "@" + lista, SPELNIA);

        assertThat(przebieg.kod()).isEqualTo(3);
        assertThat(przebieg.wyjscie()).contains("Znaleziono 4, oceniono 3, nie oceniono 1");
        assertThat(przebieg.bledy())
                .isEqualTo("@" + lista + ":2: ten wiersz listy nie jest tekstem UTF-8; zapisz listę w tym kodowaniu\n");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_pipe_on_a_list_is_not_waited_for() throws IOException, InterruptedException {
        Path potok = folder.resolve("potok.json");
        assertThat(new ProcessBuilder("mkfifo", potok.toString()).start().waitFor())
                .isZero();
        Path lista = Files.writeString(folder.resolve("lista.txt"), potok + "\n" + SPELNIA);

        Przebieg przebieg = Przebieg.tutaj("ocen", "@" + lista);

        assertThat(przebieg.bledy()).isEqualTo(potok + ": to nie jest zwykły plik\n");
        assertThat(przebieg.wyjscie()).contains("Znaleziono 2, oceniono 1, nie oceniono 1");
    }

    @Test
    void a_line_without_end_is_not_read_to_its_end() {
        assumeTrue(Files.exists(Path.of("/dev/zero")), "tylko tam, gdzie jest /dev/zero");

        Przebieg przebieg = Przebieg.tutaj("ocen", "@/dev/zero", SPELNIA);

        assertThat(przebieg.bledy())
                .startsWith("@/dev/zero:1: ten wiersz jest za długi")
                .hasLineCount(1);
        assertThat(przebieg.wyjscie()).contains("Znaleziono 2, oceniono 1, nie oceniono 1");
    }
}
