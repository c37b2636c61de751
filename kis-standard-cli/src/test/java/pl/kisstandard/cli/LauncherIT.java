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
    void uruchamiaProgramZKazdegoFolderu() {
        Przebieg przebieg = uruchom(SKRYPT, Map.of(), "ocen", Przebieg.SPELNIA);

        assertThat(przebieg.bledy()).isEmpty();
        assertThat(przebieg.kod()).isZero();
        assertThat(przebieg.wyjscie()).contains("STANDARD SPEŁNIONY");
    }

    @Test
    void dzialaPrzezDowiazanieWFolderzeZeSpacjaIPrzekazujeArgumentyBezZmian() throws IOException {
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
    void czytaPlikOPolskiejNazwieTakzeTamGdzieKomputerPolskichLiterNieZna() {
        String skrypt = "cd \"$1\" && cp \"$2\" \"$(printf 'pr\\303\\263g.json')\" && exec \"$3\" ocen *.json";
        List<String> polecenie =
                List.of("sh", "-c", skrypt, "sh", folder.toString(), Przebieg.SPELNIA, SKRYPT.toString());

        Przebieg przebieg = Przebieg.proces(Map.of("LC_ALL", "C"), null, polecenie);

        assertThat(przebieg.bledy()).isEmpty();
        assertThat(przebieg.kod()).isZero();
        assertThat(przebieg.wyjscie()).contains("próg.json");
    }

    @Test
    void uzywaJavyZeZmiennejJavaHomeAGdyJejNieMaMowiCoZrobic() throws IOException {
        assertThat(uruchom(SKRYPT, Map.of("JAVA_HOME", System.getProperty("java.home")), "-V")
                        .kod())
                .isZero();

        Przebieg bezJavy = uruchom(SKRYPT, Map.of("JAVA_HOME", folder.toString()), "-V");
        assertThat(bezJavy.kod()).isEqualTo(4);
        assertThat(bezJavy.bledy()).startsWith("kis-standard: nie znaleziono Javy.");
    }

    @Test
    void odmawiaNaZbytStarejJavie() throws IOException {
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

    private Przebieg uruchom(Path skrypt, Map<String, String> zmienne, String... argumenty) {
        // A shell of its own gives the folder to run from.
        List<String> polecenie = new ArrayList<>(
                List.of("sh", "-c", "cd \"$1\" && shift && exec \"$@\"", "sh", folder.toString(), skrypt.toString()));
        polecenie.addAll(List.of(argumenty));
        return Przebieg.proces(zmienne, null, polecenie);
    }
}
