package pl.kisstandard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The class archive that bin/kis-standard makes for itself: whatever becomes of it, a karta comes out as without it. */
@DisabledOnOs(OS.WINDOWS)
class ArchiwumIT {

    private static final String WYDANIE_99 = "JAVA_VERSION=\"99.0.1\"\nJAVA_RUNTIME_VERSION=\"99.0.1\"\n";
    private static final Duration NAJDLUZEJ = Duration.ofMinutes(3);

    @TempDir
    private Path folder = Path.of("");

    private Path skrypt = Path.of("");
    private Path target = Path.of("");
    private Path archiwa = Path.of("");

    /** The program as it stands beside its sources, without the sources: there is nothing to build. */
    @BeforeEach
    void a_program_without_an_archive() throws IOException {
        Path modul = Files.createDirectories(folder.resolve("projekt/modul"));
        skrypt = Files.createDirectories(modul.resolve("bin")).resolve("kis-standard");
        Files.copy(Path.of("bin", "kis-standard"), skrypt);
        target = Files.createDirectories(modul.resolve("target"));
        Files.copy(Path.of("target", "kis-standard-cli.jar"), target.resolve("kis-standard-cli.jar"));
        Files.createSymbolicLink(target.resolve("lib"), Path.of("target", "lib").toAbsolutePath());
        Files.createDirectories(modul.resolveSibling("examples"));
        Files.createSymbolicLink(
                modul.resolveSibling("examples").resolve("wnioski"),
                Path.of("../examples/wnioski").toAbsolutePath());
        archiwa = target.resolve("archiwa");
    }

    @AfterEach
    void nobody_makes_an_archive_any_more() {
        zabij();
    }

    @Test
    void it_is_made_beside_the_first_run_and_used_by_the_next() throws IOException {
        Przebieg pierwszy = ocen();

        Path archiwum = poczekaj();

        assertThat(zJava(szpieg()).wyjscie()).contains("=" + archiwum);
        assertThat(ocen()).isEqualTo(pierwszy);
        assertThat(pierwszy.bledy()).isEmpty();
        Przebieg zeSwoim = Przebieg.proces(Map.of("JAVA_TOOL_OPTIONS", "-Xshare:auto"), null, polecenie());
        assertThat(zeSwoim.wyjscie()).isEqualTo(pierwszy.wyjscie());
    }

    @Test
    void a_damaged_one_is_not_used_and_is_made_anew() throws IOException {
        Przebieg bez = ocen();
        Path archiwum = poczekaj();
        byte[] dobre = Files.readAllBytes(archiwum);
        byte[] zmienione = dobre.clone();
        Arrays.fill(zmienione, dobre.length / 2, dobre.length / 2 + 100_000, (byte) 0);

        for (byte[] zepsute : List.of(zmienione, Arrays.copyOf(dobre, dobre.length / 2))) {
            Files.delete(archiwum);
            Files.write(archiwum, zepsute);

            assertThat(ocen()).isEqualTo(bez);
            poczekaj();
            assertThat(zJava(szpieg()).wyjscie()).contains("=" + archiwum);
        }
    }

    @Test
    void a_changed_program_and_another_Java_get_one_of_their_own() throws IOException {
        ocen();
        Path archiwum = poczekaj();
        Path inna = java(
                "#!/bin/sh\necho \"$@\"\n",
                Files.readString(wydanie())
                        .replaceAll("(?m)^JAVA_RUNTIME_VERSION.*$", "JAVA_RUNTIME_VERSION=\"17.0.999+1\""));

        assertThat(zJava(inna).wyjscie()).doesNotContain("=" + archiwum);
        poczekajNaKoniec();
        Path jar = target.resolve("kis-standard-cli.jar");
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(1)));

        assertThat(zJava(szpieg()).wyjscie()).doesNotContain("=" + archiwum);
    }

    @Test
    void two_runs_at_once_and_one_whose_making_was_killed_leave_one_good_archive() throws IOException {
        Process pierwszy = proces();
        Process drugi = proces();
        assertThat(List.of(Przebieg.koniec(pierwszy), Przebieg.koniec(drugi))).containsOnly(0);
        zabij();

        Przebieg nastepny = ocen();
        Path archiwum = poczekaj();

        assertThat(nastepny.kod()).isZero();
        try (Stream<Path> pliki = Files.list(archiwa)) {
            assertThat(pliki)
                    .containsExactlyInAnyOrder(archiwum, Path.of(archiwum + ".suma"), archiwa.resolve(".zamek"));
        }
    }

    @Test
    void where_it_cannot_be_made_the_program_runs_without_it() throws IOException {
        Files.createFile(archiwa); // a file where its folder should be, as good as a folder nobody may write to

        assertThat(ocen().kod()).isZero();
        assertThat(ocen().bledy()).isEmpty();

        Files.delete(archiwa);
        Path nieumiejaca = java("#!/bin/sh\necho karta\n", WYDANIE_99);
        assertThat(zJava(nieumiejaca).wyjscie()).isEqualTo("karta\n");
        poczekajNaKoniec();
        assertThat(archiwa.resolve("kis-standard-99.0.1.suma")).hasContent("brak");
        assertThat(zJava(nieumiejaca).wyjscie()).isEqualTo("karta\n");
    }

    @Test
    void on_a_full_disk_the_program_runs_without_it() throws IOException {
        List<String> polecenie = new ArrayList<>(List.of("sh", "-c", "ulimit -f 2000; exec \"$@\"", "sh"));
        polecenie.addAll(polecenie());

        Przebieg przebieg = Przebieg.proces(Map.of(), null, polecenie);

        assertThat(przebieg.kod()).isZero();
        assertThat(przebieg.bledy()).isEmpty();
        poczekajNaKoniec();
        assertThat(zJava(szpieg()).wyjscie()).doesNotContain("=" + archiwa);
    }

    @Test
    void making_it_holds_neither_the_streams_nor_the_time_of_the_run() throws IOException {
        Path powolna = java("#!/bin/sh\ncase $* in *nowe*) sleep 20 ;; esac\necho karta\n", WYDANIE_99);
        long od = System.nanoTime();

        assertThat(zJava(powolna).wyjscie()).isEqualTo("karta\n"); // read until the last holder closes it

        assertThat(Duration.ofNanos(System.nanoTime() - od)).isLessThan(Duration.ofSeconds(15));
    }

    private Przebieg ocen() {
        return Przebieg.proces(Map.of(), null, polecenie());
    }

    private Process proces() throws IOException {
        return new ProcessBuilder(polecenie())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private List<String> polecenie() {
        return List.of(
                skrypt.toString(),
                "ocen",
                Path.of(Przebieg.SPELNIA).toAbsolutePath().toString());
    }

    private Przebieg zJava(Path dom) {
        return Przebieg.proces(Map.of("JAVA_HOME", dom.toString()), null, polecenie());
    }

    /** A Java that only says with what options it was called, and takes itself for that of this test. */
    private Path szpieg() throws IOException {
        return java("#!/bin/sh\necho \"$@\"\n", Files.readString(wydanie()));
    }

    private static Path wydanie() {
        return Path.of(System.getProperty("java.home"), "release");
    }

    private Path java(String skryptJavy, String wydanie) throws IOException {
        Path dom = Files.createTempDirectory(folder, "java");
        Path java = Files.createDirectories(dom.resolve("bin")).resolve("java");
        Files.writeString(java, skryptJavy);
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Files.writeString(dom.resolve("release"), wydanie);
        return dom;
    }

    /** Waits until nobody makes an archive any more; gives the one there is. */
    private Path poczekaj() throws IOException {
        poczekajNaKoniec();
        try (Stream<Path> pliki = Files.list(archiwa)) {
            List<Path> sumy = pliki.filter(p -> p.toString().endsWith(".suma")).toList();
            assertThat(sumy).hasSize(1);
            return Path.of(sumy.get(0).toString().replaceFirst("\\.suma$", ""));
        }
    }

    private void poczekajNaKoniec() {
        long koniec = System.nanoTime() + NAJDLUZEJ.toNanos();
        while (!robiace().isEmpty()) {
            assertThat(System.nanoTime()).isLessThan(koniec);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    private void zabij() {
        while (!robiace().isEmpty()) {
            robiace().forEach(ProcessHandle::destroyForcibly);
        }
    }

    /** Processes left behind by the launcher of this test. */
    private List<ProcessHandle> robiace() {
        return ProcessHandle.allProcesses()
                .filter(p -> p.info().commandLine().orElse("").contains(folder.toString()))
                .toList();
    }
}
