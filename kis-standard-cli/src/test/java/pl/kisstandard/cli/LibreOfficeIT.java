package pl.kisstandard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.pliki.OpcjeOdczytu;
import pl.kisstandard.model.pliki.PlikWnioskow;
import pl.kisstandard.model.wniosek.Wniosek;

/** The blank form, filled in and saved by LibreOffice, read and judged like the same answers in JSON. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LibreOfficeIT {

    /** The Python that Debian's package python3-uno serves. */
    private static final String PYTHON = "/usr/bin/python3";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    private static Path folder = Path.of("");

    private final List<String> pliki = new ArrayList<>();

    @BeforeAll
    void LibreOffice_fills_the_form_with_every_example() throws IOException {
        assumeTrue(
                dziala("soffice", "--version") && dziala(PYTHON, "-c", "import uno"),
                "SKIPPED: no LibreOffice; apt-get install libreoffice-calc-nogui python3-uno");
        Path formularze = Files.createDirectory(folder.resolve("formularze"));
        for (Jezyk jezyk : Jezyk.values()) {
            String kod = jezyk.name().toLowerCase(Locale.ROOT);
            Path pusty = folder.resolve("pusty-" + kod + ".xlsx");
            assertThat(Przebieg.tutaj("formularz", "--wyjscie", pusty.toString(), "--jezyk", kod)
                            .kod())
                    .isZero();
            for (Path przyklad : przyklady()) {
                String nazwa = nazwa(przyklad) + "." + kod;
                List<String> zadanie = new ArrayList<>(List.of(pusty.toString()));
                zadanie.addAll(WypelnionyFormularz.komorki(jezyk, MAPPER.readTree(przyklad.toFile())));
                Files.write(formularze.resolve(nazwa + ".tsv"), zadanie);
                pliki.addAll(List.of(nazwa + ".xlsx", nazwa + ".ods"));
            }
        }
        Path skrypt = Path.of("src/test/resources/pl/kisstandard/cli/wypelnij.py");
        Przebieg przebieg = Przebieg.proces(
                Map.of(),
                null,
                List.of(PYTHON, skrypt.toString(), folder.resolve("profil").toString(), formularze.toString()));
        assertThat(przebieg.kod()).as(przebieg.bledy()).isZero();
    }

    @ParameterizedTest
    @MethodSource("pliki")
    void a_filled_in_form_is_judged_like_its_answers_in_JSON(String plik) throws IOException {
        Path formularz = folder.resolve("formularze").resolve(plik);
        Path json = Przebieg.WNIOSKI.resolve(plik.replaceFirst("\\..*", ".json"));

        JsonNode karta = karta(formularz);
        JsonNode oczekiwana = karta(json);
        assertThat(karta.get("kryteria")).isEqualTo(oczekiwana.get("kryteria")).hasSize(21);
        assertThat(karta.get("opinia")).isEqualTo(oczekiwana.get("opinia"));
        String bezPustych =
                wczytaj(json).toString().replaceAll("=\\s+(?=[,\\]])", "=null"); // a blank cell says nothing
        assertThat(wczytaj(formularz)).hasToString(bezPustych);
    }

    private static JsonNode karta(Path plik) throws IOException {
        Przebieg przebieg = Przebieg.tutaj("ocen", "--format", "json", plik.toString());
        assertThat(przebieg.bledy()).isEmpty();
        return MAPPER.readTree(przebieg.wyjscie());
    }

    @SuppressWarnings("UnusedMethod") // by its name
    private List<String> pliki() {
        return pliki;
    }

    private static Wniosek wczytaj(Path plik) throws IOException {
        try (PlikWnioskow wnioski = PlikWnioskow.open(plik, OpcjeOdczytu.DOMYSLNE)) {
            return Objects.requireNonNull(wnioski.next()).read().wniosek();
        }
    }

    private static List<Path> przyklady() throws IOException {
        try (var wszystkie = Files.list(Przebieg.WNIOSKI)) {
            return wszystkie
                    .filter(p -> p.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static String nazwa(Path plik) {
        return plik.getFileName().toString().replace(".json", "");
    }

    private static boolean dziala(String... polecenie) {
        try {
            return new ProcessBuilder(polecenie)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
