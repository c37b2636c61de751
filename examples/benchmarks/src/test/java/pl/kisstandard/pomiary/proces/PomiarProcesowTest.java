package pl.kisstandard.pomiary.proces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Everything that is measured runs once, to see that it runs; what it takes is not looked at. */
@DisabledOnOs(OS.WINDOWS)
class PomiarProcesowTest {

    private static final Path PROJEKT = Path.of("../..");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void every_process_starts_and_does_its_work() throws IOException, InterruptedException {
        Path jar = PROJEKT.resolve("kis-standard-cli/target/kis-standard-cli.jar");
        assumeTrue(Files.exists(jar), "the program is not built; mvn verify builds it first");
        PomiarProcesow pomiar = new PomiarProcesow(PROJEKT, Path.of(System.getProperty("java.home")), folder);

        List<StosunekProcesow> wyniki = new ArrayList<>(pomiar.zimnyStart(1));
        wyniki.addAll(pomiar.wsad(1, 100));
        wyniki.addAll(pomiar.pamiec(100, 200));

        assertThat(wyniki).hasSize(14).allSatisfy(w -> assertThat(w.mediana()).isPositive());
    }
}
