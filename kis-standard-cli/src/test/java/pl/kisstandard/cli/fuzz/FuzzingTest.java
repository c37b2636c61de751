package pl.kisstandard.cli.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Any bytes end in kartas or classed faults: first the known ones, then those that a coverage-guided fuzzer makes up.
 * {@code mvn verify} fuzzes all readers together for seconds, {@code mvn -Pfuzz test} each for minutes;
 * {@code -Dfuzz.sekundy=600 -Dfuzz.cele=CSV,JSON} says how long and which.
 */
class FuzzingTest {

    private static final Path WYNIKI = Path.of("target", "fuzz");
    private static final String SEKUNDY = System.getProperty("fuzz.sekundy", "15");
    private static final long ZAPAS_SEKUND = 240;

    /** Only what reads files is watched: the rules are not what a file can break. */
    private static final String CZYTNIKI = String.join(
            File.pathSeparator,
            "pl.kisstandard.model.json.**",
            "pl.kisstandard.model.pliki.**",
            "com.fasterxml.jackson.core.json.**",
            "com.fasterxml.jackson.dataformat.**",
            "com.fasterxml.aalto.**",
            "de.siegmar.**",
            "org.dhatim.**",
            "org.yaml.**");

    @TestFactory
    Stream<DynamicTest> every_seed_ends_in_kartas_or_classed_faults() {
        return Arrays.stream(Cel.values()).flatMap(FuzzingTest::ziarna);
    }

    private static Stream<DynamicTest> ziarna(Cel cel) {
        try {
            return Ziarna.of(cel).entrySet().stream()
                    .map(ziarno -> DynamicTest.dynamicTest(
                            cel.folder() + "/" + ziarno.getKey(), () -> cel.sprawdz(ziarno.getValue())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("cele")
    void the_fuzzer_finds_nothing(Cel cel) throws IOException, InterruptedException {
        Path folder = WYNIKI.resolve(cel.folder());
        Path dziennik = folder.resolve("dziennik.txt");
        Files.createDirectories(folder.resolve("korpus"));
        Process jazzer = new ProcessBuilder(polecenie(cel, folder))
                .redirectErrorStream(true)
                .redirectOutput(dziennik.toFile())
                .start();

        boolean skonczony = jazzer.waitFor(Long.parseLong(SEKUNDY) + ZAPAS_SEKUND, TimeUnit.SECONDS);
        jazzer.destroyForcibly();
        assertThat(skonczony).as("Jazzer skończył pracę, %s", dziennik).isTrue();
        assertThat(jazzer.exitValue())
                .as(
                        "Znalezisko opisuje %s; zachowaj jego plik z %s w src/test/resources/fuzz/%s",
                        dziennik, folder, cel.folder())
                .isZero();
        assertThat(dziennik).content().containsPattern("Done [1-9]\\d* runs");
    }

    private static Stream<Cel> cele() {
        return Arrays.stream(System.getProperty("fuzz.cele", Cel.DOWOLNY.name()).split(",", -1))
                .map(Cel::valueOf);
    }

    private static List<String> polecenie(Cel cel, Path folder) throws IOException {
        List<String> polecenie = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + FuzzCzytnikow.class.getName(),
                "--target_args=" + cel,
                "--instrumentation_includes=" + CZYTNIKI,
                "--custom_hook_includes=" + CZYTNIKI,
                "--reproducer_path=" + folder,
                "-artifact_prefix=" + folder + File.separator,
                "-max_total_time=" + SEKUNDY,
                "-timeout=60",
                "-rss_limit_mb=0",
                "-print_final_stats=1",
                folder.resolve("korpus").toString()));
        polecenie.add(zapisane(Ziarna.of(cel), folder.resolve("ziarna")).toString());
        return polecenie;
    }

    private static Path zapisane(Map<String, byte[]> ziarna, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> ziarno : ziarna.entrySet()) {
            Files.write(folder.resolve(ziarno.getKey()), ziarno.getValue());
        }
        return folder;
    }
}
