package pl.kisstandard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import pl.kisstandard.model.json.WczytanyWniosek;

/** A run that is interrupted, as a process: it leaves nothing by halves and can go on. */
@DisabledOnOs(OS.WINDOWS)
class PrzerwanieTest {

    private static final int ILE = 600;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void SIGINT_leaves_no_half_file_and_the_run_goes_on_to_the_same_bytes() throws IOException, InterruptedException {
        Path wnioski = DuzyWsad.ndjson(folder.resolve("wnioski.ndjson"), ILE);
        Path bledy = folder.resolve("bledy");
        Path wyniki = folder.resolve("wyniki");

        Process proces = new ProcessBuilder(polecenie(wnioski, wyniki))
                .redirectError(bledy.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Path dziennik = wyniki.resolve(Dziennik.NAZWA);
        for (int i = 0; i < 3_000 && (!Files.exists(dziennik) || Files.size(dziennik) < 20_000); i++) {
            Thread.sleep(20);
        }
        przerwij(proces);

        assertThat(Przebieg.koniec(proces)).isEqualTo(130);
        int zrobione = Files.readAllLines(dziennik).size() - 1;
        assertThat(zrobione).isBetween(1, ILE - 1);
        assertThat(Files.readString(bledy)).contains("Przerwano.", "Znaleziono " + zrobione + ", oceniono ");
        Map<String, String> przerwane = pliki(wyniki);
        assertThat(przerwane.keySet()).noneMatch(nazwa -> nazwa.endsWith(".tmp"));
        assertThat(folder.resolve("wyniki.csv")).doesNotExist();

        Przebieg wznowiony = Przebieg.proces(Map.of(), null, polecenie(wnioski, wyniki));
        Path zaJednymRazem = folder.resolve("za-jednym-razem");
        Przebieg caly = Przebieg.proces(Map.of(), null, polecenie(wnioski, zaJednymRazem));

        assertThat(wznowiony.kod()).isEqualTo(3);
        assertThat(caly.wyjscie()).contains("Znaleziono " + ILE + ", oceniono ");
        assertThat(wznowiony.wyjscie()).startsWith(caly.wyjscie()).contains("karty z poprzedniego przebiegu");
        assertThat(pliki(wyniki)).isEqualTo(pliki(zaJednymRazem));
        assertThat(folder.resolve("wyniki.csv")).hasSameBinaryContentAs(folder.resolve("za-jednym-razem.csv"));
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void SIGTERM_while_waiting_for_input_says_what_was_done() throws IOException, InterruptedException {
        Path bledy = folder.resolve("bledy");
        Path wyjscie = folder.resolve("wyjscie");
        Process proces = new ProcessBuilder(Przebieg.polecenie("ocen", Przebieg.SPELNIA, "-", "--format", "ndjson"))
                .redirectError(bledy.toFile())
                .redirectOutput(wyjscie.toFile())
                .start();
        proces.getOutputStream().flush();
        for (int i = 0; i < 750 && wyjscie.toFile().length() == 0; i++) {
            Thread.sleep(20);
        }
        Thread.sleep(500);
        proces.destroy();

        assertThat(Przebieg.koniec(proces)).isEqualTo(143);
        assertThat(Files.readString(bledy)).contains("Przerwano.", "PODSUMOWANIE");
    }

    /** Neither pipe is read: the run stands still with its table half written. */
    @Test
    void SIGINT_ends_a_run_whose_pipes_nobody_reads_and_leaves_no_working_file()
            throws IOException, InterruptedException {
        Path wnioski = DuzyWsad.ndjson(folder.resolve("wnioski.ndjson"), ILE);
        Path tabela = folder.resolve("t.xlsx");
        Process proces = new ProcessBuilder(Przebieg.polecenie("ocen", wnioski + "", "--zbiorczo", tabela + ""))
                .redirectErrorStream(true)
                .start();
        for (int i = 0; i < 3_000 && liczba(folder) < 3; i++) {
            Thread.sleep(20);
        }
        Thread.sleep(3_000);
        przerwij(proces);

        assertThat(Przebieg.koniec(proces)).isEqualTo(130);
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
        assertThat(tabela).doesNotExist();
    }

    private static long liczba(Path gdzie) throws IOException {
        try (Stream<Path> pliki = Files.list(gdzie)) {
            return pliki.count();
        }
    }

    private static void przerwij(Process proces) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", "-INT", String.valueOf(proces.pid()))
                        .start()
                        .waitFor())
                .isZero();
    }

    private static List<String> polecenie(Path wnioski, Path wyniki) {
        return Przebieg.polecenie(
                "ocen",
                wnioski.toString(),
                "--wznow",
                "--format",
                "ndjson",
                "--wyjscie",
                wyniki.toString(),
                "--zbiorczo",
                wyniki + ".csv");
    }

    /** Sums of the files by path. */
    private static Map<String, String> pliki(Path gdzie) throws IOException {
        Map<String, String> pliki = new TreeMap<>();
        try (Stream<Path> wszystkie = Files.walk(gdzie)) {
            for (Path plik : wszystkie.filter(Files::isRegularFile).toList()) {
                pliki.put(gdzie.relativize(plik).toString(), WczytanyWniosek.sha256(Files.readAllBytes(plik)));
            }
        }
        return pliki;
    }
}
