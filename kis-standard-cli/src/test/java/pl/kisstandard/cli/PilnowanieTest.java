package pl.kisstandard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code --pilnuj} as a process: every saving of a file is answered, however an editor saves. */
@DisabledOnOs(OS.WINDOWS)
class PilnowanieTest {

    /** Much more than it takes; the machine of a build may be busy. */
    private static final Duration ODPOWIEDZ = Duration.ofSeconds(20);

    @TempDir
    private Path folder = Path.of("");

    private Process proces = new ProcessBuilder("true").start();
    private BufferedReader wyjscie =
            new BufferedReader(new InputStreamReader(proces.getInputStream(), StandardCharsets.UTF_8));

    PilnowanieTest() throws IOException {}

    @BeforeEach
    void start() throws IOException {
        WarsztatTest.kopia(folder);
        proces = new ProcessBuilder(Przebieg.polecenie("reguly", "sprawdz", folder.toString(), "--pilnuj"))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        proces.getOutputStream().close();
        wyjscie = new BufferedReader(new InputStreamReader(proces.getInputStream(), StandardCharsets.UTF_8));
    }

    @AfterEach
    void koniec() {
        proces.destroyForcibly();
    }

    @Test
    @Timeout(180)
    void every_way_of_saving_is_answered_and_control_c_ends_it_with_code_zero() throws Exception {
        Path drl = folder.resolve("kadra-lider/kryterium.drl");
        String dobre = Files.readString(drl);
        assertThat(odpowiedz()).last().asString().contains(" 0 usterek, ");

        String zle = dobre.replace("$u.stan == Stan.NIE )", "$u.stan == Stan.NIEZNANE )");
        long zapisane = System.nanoTime();
        Files.writeString(drl, zle);
        assertThat(odpowiedz()).contains("Zmieniono: kadra-lider/kryterium.drl").anySatisfy(l -> assertThat(l)
                .contains("[dwa-werdykty]"));
        assertThat(Duration.ofNanos(System.nanoTime() - zapisane)).isLessThan(ODPOWIEDZ);

        Path obok = Files.writeString(drl.resolveSibling("4913"), dobre);
        Files.move(obok, drl, StandardCopyOption.REPLACE_EXISTING);
        assertThat(odpowiedz()).last().asString().contains(" 0 usterek, ");

        Files.writeString(drl, dobre.substring(0, dobre.length() / 2));
        assertThat(odpowiedz()).anySatisfy(l -> assertThat(l).contains("kadra-lider/kryterium.drl:"));
        Files.writeString(drl, dobre);
        assertThat(odpowiedz()).last().asString().contains(" 0 usterek, ");

        usun(folder.resolve("kadra-lider"));
        assertThat(odpowiedz()).anySatisfy(l -> assertThat(l).contains("[brak-"));
        przywroc("kadra-lider");
        assertThat(odpowiedz()).last().asString().contains(" 0 usterek, ");

        for (int i = 0; i < 300; i++) {
            Files.writeString(folder.resolve("burza-" + i), "x");
        }
        assertThat(odpowiedz()).anySatisfy(l -> assertThat(l).contains("[zbedny-plik]"));

        assertThat(new ProcessBuilder("kill", "-INT", String.valueOf(proces.pid()))
                        .start()
                        .waitFor())
                .isZero();
        assertThat(Przebieg.koniec(proces)).isZero();
    }

    @Test
    @Timeout(60)
    void a_save_during_the_first_check_never_leaves_a_stale_pass() throws Exception {
        Path przypadki = folder.resolve("wspolpraca-porozumienie-pup/przypadki.yaml");
        Thread.sleep(1000);
        Files.writeString(przypadki, Files.readString(przypadki).replaceFirst("SPELNIENIE", "ODCHYLENIE"));

        List<String> odpowiedz = odpowiedz();
        if (odpowiedz.get(odpowiedz.size() - 1).contains(" 0 usterek, ")) {
            odpowiedz = odpowiedz();
        }

        assertThat(odpowiedz).anySatisfy(l -> assertThat(l).contains("[przypadek-wynik-przyczyny]"));
    }

    private void przywroc(String kryterium) throws IOException {
        Files.createDirectory(folder.resolve(kryterium));
        try (Stream<Path> pliki = Files.list(WarsztatTest.ZESTAW.resolve(kryterium))) {
            for (Path plik : pliki.toList()) {
                Files.copy(plik, folder.resolve(kryterium).resolve(String.valueOf(plik.getFileName())));
            }
        }
    }

    private static void usun(Path katalog) throws IOException {
        try (Stream<Path> pliki = Files.list(katalog)) {
            for (Path plik : pliki.toList()) {
                Files.delete(plik);
            }
        }
        Files.delete(katalog);
    }

    /** The lines up to the next summary. */
    private List<String> odpowiedz() throws IOException {
        List<String> linie = new ArrayList<>();
        for (String linia = wyjscie.readLine(); linia != null; linia = wyjscie.readLine()) {
            linie.add(linia);
            if (linia.matches("\\d+ kryteri\\S+, .* s")) {
                return linie;
            }
        }
        throw new AssertionError("The process has ended after " + linie);
    }
}
