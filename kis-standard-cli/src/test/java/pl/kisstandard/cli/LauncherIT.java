package pl.kisstandard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script bin/kis-standard with the jar that the build has just made. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {

    private static final Path SKRYPT = Path.of("bin", "kis-standard").toAbsolutePath();

    @TempDir
    private Path folder = Path.of("");

    /** Maven leaves a jar whose content has not changed as old as it was. */
    @BeforeAll
    static void the_jar_has_just_been_built() throws IOException {
        Files.setLastModifiedTime(Path.of("target", "kis-standard-cli.jar"), FileTime.from(Instant.now()));
    }

    @Test
    void it_runs_from_any_folder() {
        Przebieg przebieg = uruchom(SKRYPT, Map.of(), "ocen", Przebieg.SPELNIA);

        assertThat(przebieg.bledy()).isEmpty();
        assertThat(przebieg.kod()).isZero();
        assertThat(przebieg.wyjscie()).contains("STANDARD SPEŁNIONY");
    }

    @Test
    void it_works_through_a_link_in_a_folder_with_a_space_and_passes_arguments_on() throws IOException {
        Path zeSpacja = Files.createDirectories(folder.resolve("moje programy"));
        Path posrednie = Files.createSymbolicLink(zeSpacja.resolve("kis posredni"), SKRYPT);
        Path dowiazanie = Files.createSymbolicLink(folder.resolve("kis"), folder.relativize(posrednie));
        Files.copy(Path.of(Przebieg.NIE_SPELNIA), folder.resolve("moj  wniosek $HOME.json"));

        Przebieg przebieg = uruchom(dowiazanie, Map.of(), "ocen", "moj  wniosek $HOME.json");

        assertThat(przebieg.bledy()).isEmpty();
        assertThat(przebieg.kod()).isEqualTo(1);
        assertThat(przebieg.wyjscie()).contains("moj wniosek $HOME.json");
    }

    @Test
    void it_reads_a_file_with_a_Polish_name_where_the_machine_knows_no_Polish_letters() {
        String skrypt = "cd \"$1\" && cp \"$2\" \"$(printf 'pr\\303\\263g.json')\" && exec \"$3\" ocen *.json";
        List<String> polecenie =
                List.of("sh", "-c", skrypt, "sh", folder.toString(), Przebieg.SPELNIA, SKRYPT.toString());

        Przebieg przebieg = Przebieg.proces(Map.of("LC_ALL", "C"), null, polecenie);

        assertThat(przebieg.bledy()).isEmpty();
        assertThat(przebieg.kod()).isZero();
        assertThat(przebieg.wyjscie()).contains("próg.json");
    }

    @Test
    void it_takes_Java_from_JAVA_HOME_and_says_what_to_do_without_one() throws IOException {
        assertThat(uruchom(SKRYPT, Map.of("JAVA_HOME", System.getProperty("java.home")), "-V")
                        .kod())
                .isZero();

        Przebieg bezJavy = uruchom(SKRYPT, Map.of("JAVA_HOME", folder.toString()), "-V");
        assertThat(bezJavy.kod()).isEqualTo(4);
        assertThat(bezJavy.bledy()).startsWith("kis-standard: nie znaleziono Javy.");
    }

    @Test
    void it_refuses_a_Java_that_is_too_old() throws IOException {
        Path java = Files.createDirectories(folder.resolve("stara/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nexit 99\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Files.writeString(folder.resolve("stara/release"), "JAVA_VERSION=\"11.0.2\"\n");

        Przebieg przebieg =
                uruchom(SKRYPT, Map.of("JAVA_HOME", folder.resolve("stara").toString()), "-V");

        assertThat(przebieg.kod()).isEqualTo(4);
        assertThat(przebieg.bledy())
                .contains("potrzebna jest Java 17 lub nowsza")
                .contains("11");
    }

    @Test
    void a_long_job_is_compiled_fully_and_a_short_one_starts_fast() throws IOException {
        Path java = Files.createDirectories(folder.resolve("echo/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho \"$@\"\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Files.writeString(folder.resolve("echo/release"), "JAVA_VERSION=\"99.0.1\"\n");
        Path duzy = Files.write(folder.resolve("duży zbiór.ndjson"), new byte[9 * 1024 * 1024]);
        Map<String, String> srodowisko =
                Map.of("JAVA_HOME", folder.resolve("echo").toString());

        assertThat(uruchom(SKRYPT, srodowisko, "ocen", Przebieg.SPELNIA).wyjscie())
                .contains("-XX:TieredStopAtLevel=1")
                .endsWith("-jar " + Path.of("target", "kis-standard-cli.jar").toAbsolutePath() + " ocen "
                        + Przebieg.SPELNIA + "\n");
        assertThat(uruchom(SKRYPT, srodowisko, "ocen", duzy.toString()).wyjscie())
                .doesNotContain("TieredStopAtLevel")
                .endsWith(" ocen " + duzy + "\n");
    }

    @Test
    void both_scripts_tell_a_first_run_from_changed_sources() throws IOException {
        Path modul = Files.createDirectories(folder.resolve("projekt/modul"));
        Path skrypt = Files.createDirectories(modul.resolve("bin")).resolve("kis-standard");
        Files.copy(SKRYPT, skrypt);
        Path mvn = Files.createDirectories(folder.resolve("programy")).resolve("mvn");
        Files.writeString(mvn, "#!/bin/sh\nexit 1\n");
        assertThat(mvn.toFile().setExecutable(true)).isTrue();
        Map<String, String> zmienne = Map.of("PATH", mvn.getParent() + ":" + System.getenv("PATH"));

        assertThat(uruchom(skrypt, zmienne, "-V").bledy()).startsWith("kis-standard: pierwsze uruchomienie, buduję…\n");
        Files.createFile(modul.resolve("target/kis-standard-cli.jar"));
        assertThat(uruchom(skrypt, zmienne, "-V").bledy()).startsWith("kis-standard: źródła się zmieniły, buduję…\n");
        assertThat(Files.readString(SKRYPT.resolveSibling("kis-standard.cmd")).replaceAll("\\s+", " "))
                .contains("if exist \"%JAR%\" ( echo kis-standard: zrodla sie zmienily, buduje... 1>&2 ) "
                        + "else ( echo kis-standard: pierwsze uruchomienie, buduje... 1>&2 )");
    }

    private Przebieg uruchom(Path skrypt, Map<String, String> zmienne, String... argumenty) {
        // A shell of its own gives the folder to run from.
        List<String> polecenie = new ArrayList<>(
                List.of("sh", "-c", "cd \"$1\" && shift && exec \"$@\"", "sh", folder.toString(), skrypt.toString()));
        polecenie.addAll(List.of(argumenty));
        return Przebieg.proces(zmienne, null, polecenie);
    }
}
