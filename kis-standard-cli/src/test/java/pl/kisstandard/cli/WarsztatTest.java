package pl.kisstandard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checking, trying and formatting a rule set's folder at a terminal. */
class WarsztatTest {

    static final Path ZESTAW = Path.of("..", "kis-standard-rules/src/main/resources/standardy/sc-kis/2014.1");

    private static final String DRL = "kadra-lider/kryterium.drl";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void kopia() throws IOException {
        kopia(folder);
    }

    static void kopia(Path cel) throws IOException {
        try (Stream<Path> pliki = Files.walk(ZESTAW)) {
            for (Path plik : pliki.filter(Files::isRegularFile).toList()) {
                Path kopia = cel.resolve(ZESTAW.relativize(plik).toString());
                Files.createDirectories(Objects.requireNonNull(kopia.getParent()));
                Files.copy(plik, kopia);
            }
        }
    }

    static void zamien(Path plik, String co, String naCo) throws IOException {
        String tekst = Files.readString(plik);
        assertThat(tekst).contains(co);
        Files.writeString(plik, tekst.replace(co, naCo));
    }

    @Test
    void a_set_without_faults_has_code_zero_and_a_summary() {
        Przebieg caly = Przebieg.tutaj("reguly", "sprawdz", folder.toString());

        assertThat(caly.kod()).isZero();
        assertThat(caly.bledy()).isEmpty();
        assertThat(caly.wyjscie()).matches("21 kryteriów, \\d+ przypadk\\S+, 0 usterek, \\d+(,\\d)? s\n");
        assertThat(Przebieg.tutaj("rules", "check", folder.toString(), "K1", "org-ramy-czasowe", "--lang", "en")
                        .wyjscie())
                .matches("2 criteria, \\d+ cases, 0 faults, \\d+(\\.\\d)? s\n");
    }

    @Test
    void faults_stand_under_their_criterion_with_file_line_and_column() throws IOException {
        zamien(folder.resolve("kadra-lider/przypadki.yaml"), "jest-lider", "jest-lidr");
        zamien(folder.resolve("org-ramy-czasowe/przypadki.yaml"), "miesiace: 2.9", "miesiace: 3.9");

        Przebieg polski = Przebieg.tutaj("reguly", "sprawdz", folder.toString());
        Przebieg angielski = Przebieg.tutaj("rules", "check", folder.toString(), "--lang", "en");

        assertThat(polski.kod()).isEqualTo(1);
        assertThat(polski.wyjscie())
                .startsWith("kadra-lider\n  " + folder + "/kadra-lider/przypadki.yaml:5:3: Przypadek „")
                .contains(
                        "Czy chodziło o jest-lider? [przypadek-przyczyna]\n",
                        "\norg-ramy-czasowe\n  " + folder + "/org-ramy-czasowe/przypadki.yaml:",
                        "oczekiwano ODCHYLENIE, za-malo-miesiecy; jest SPELNIENIE, ramy-okreslone.")
                .containsPattern("\n\n21 kryteriów, \\d+ przypadk\\S+, \\d+ uster\\S+, ");
        assertThat(angielski.kod()).isEqualTo(1);
        assertThat(angielski.wyjscie())
                .contains(
                        "Did you mean jest-lider? [przypadek-przyczyna]\n",
                        "expected ODCHYLENIE, za-malo-miesiecy; got SPELNIENIE, ramy-okreslone.");
    }

    @Test
    void a_rule_that_cannot_be_read_stops_before_the_cases_and_says_so() throws IOException {
        zamien(folder.resolve(DRL), "KryteriumKis( id", "KryteriumKis id");

        Przebieg przebieg = Przebieg.tutaj("reguly", "sprawdz", folder.toString());

        assertThat(przebieg.kod()).isEqualTo(1);
        assertThat(przebieg.wyjscie())
                .contains(DRL + ":8:", "Przypadków jeszcze nie sprawdzono", "0 kryteriów, 0 przypadków, ")
                .doesNotContain("Exception", "\tat ");
        assertThat(Przebieg.tutaj("reguly", "mutanty", folder.toString()).wyjscie())
                .contains(DRL + ":8:", "Zmian jeszcze nie próbowano");
    }

    @Test
    void programs_get_json() throws IOException {
        zamien(
                folder.resolve("kadra-lider/przypadki.yaml"),
                "lider jest też doradcą zawodowym",
                "lider jest też psychologiem");
        Przebieg przebieg = Przebieg.tutaj("reguly", "sprawdz", folder.toString(), "K1", "--format", "json");
        JsonNode json = new ObjectMapper().readTree(przebieg.wyjscie());

        assertThat(przebieg.kod()).isEqualTo(1);
        assertThat(json.get("kryteria").get(0).asText()).isEqualTo("kadra-lider");
        JsonNode usterka = json.get("usterki").get(0);
        assertThat(usterka.get("plik").asText()).isEqualTo("kadra-lider/przypadki.yaml");
        assertThat(usterka.get("wiersz").asInt()).isPositive();
        assertThat(usterka.get("kod").asText()).isEqualTo("powtorzony-przypadek");
        assertThat(usterka.get("komunikat").asText()).contains("Napisz, czym różni się ten przypadek");
        assertThat(usterka.get("dlaczego").asText()).isNotBlank();
    }

    @Test
    void mutants_of_the_released_set_are_all_noticed() throws IOException {
        Przebieg tekst = Przebieg.tutaj("reguly", "mutanty");
        Przebieg json = Przebieg.tutaj("rules", "mutants", "sc-kis:2014.1", "O3", "--format", "json");
        JsonNode prog =
                new ObjectMapper().readTree(json.wyjscie()).get("rodzaje").get("prog");

        assertThat(tekst.kod()).isZero();
        assertThat(tekst.wyjscie())
                .contains("zauważone", "inny próg, także > zamiast ≥")
                .contains("niezauważone: 0; ");
        assertThat(json.kod()).isZero();
        assertThat(prog.get("zauwazone").asInt()).isGreaterThan(5);
        assertThat(prog.get("niezauwazone").asInt()).isZero();
    }

    @Test
    void a_mutant_that_nothing_notices_has_code_one() throws IOException {
        zamien(folder.resolve("kadra-lider/przypadki.yaml"), "DORADCA_ZAWODOWY", "PSYCHOLOG");

        Przebieg przebieg = Przebieg.tutaj("rules", "mutants", folder.toString(), "K1", "--lang", "en");
        Przebieg json = Przebieg.tutaj("rules", "mutants", folder.toString(), "K1", "--format", "json");

        assertThat(przebieg.kod()).isEqualTo(1);
        assertThat(json.kod()).isEqualTo(1);
        assertThat(przebieg.wyjscie() + json.wyjscie()).contains("taki-sam-przypadek");
    }

    @Test
    void formatting_writes_or_only_tells() throws IOException {
        String dotad = Files.readString(folder.resolve(DRL));
        zamien(folder.resolve(DRL), "    $k", "  $k");

        Przebieg proba = Przebieg.tutaj("reguly", "formatuj", folder.toString(), "--sprawdz");
        assertThat(proba.kod()).isEqualTo(1);
        assertThat(proba.wyjscie()).isEqualTo("inny układ: " + folder + "/" + DRL + "\n");
        Przebieg zapis = Przebieg.tutaj("reguly", "formatuj", folder.toString());
        assertThat(zapis.kod()).isZero();
        assertThat(zapis.wyjscie()).isEqualTo("zapisano w jednym układzie: " + folder + "/" + DRL + "\n");
        assertThat(folder.resolve(DRL)).hasContent(dotad);
        assertThat(Przebieg.tutaj("rules", "format", "--check", folder.toString(), "--lang", "en"))
                .isEqualTo(new Przebieg(0, "All files are in the one layout already.\n", ""));

        zamien(folder.resolve(DRL), "$k.spelnienie", "$k,spelnienie");
        Przebieg bledny = Przebieg.tutaj("reguly", "formatuj", folder.toString());
        assertThat(bledny.kod()).isEqualTo(1);
        assertThat(bledny.wyjscie()).contains(DRL + ":");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sprawdz nie-ma          | 2 | nie ma folderu „nie-ma”.",
                "mutanty nie-ma          | 2 | nie ma folderu „nie-ma”.",
                "formatuj nie-ma         | 2 | nie ma folderu „nie-ma”.",
                "sprawdz                 | 2 | brakuje argumentu FOLDER",
                "sprawdz %s K77          | 2 | nie ma kryterium „K77”. Kryteria: lokal-",
                "mutanty %s kadra-lidr   | 2 | nie ma kryterium „kadra-lidr”. Czy chodziło o „kadra-lider”?",
                "sprawdz %s --format xml | 2 | Dozwolone: json, text.",
                "sprawdz %s --pilnuje    | 2 | Czy chodziło o „--pilnuj”?"
            })
    void wrong_use_has_its_code(String polecenie, int kod, String komunikat) {
        Przebieg przebieg = Przebieg.tutaj(("reguly " + polecenie.formatted(folder)).split(" +", -1));

        assertThat(przebieg.kod()).isEqualTo(kod);
        assertThat(przebieg.wyjscie()).isEmpty();
        assertThat(przebieg.bledy()).contains(komunikat);
    }

    @ParameterizedTest
    @CsvSource({"sprawdz, check", "mutanty, mutants", "formatuj, format"})
    void help_is_in_both_languages_and_explains_the_codes(String polecenie, String alias) {
        Przebieg polska = Przebieg.tutaj("reguly", polecenie, "--help");
        Przebieg angielska = Przebieg.tutaj("rules", alias, "--help", "--lang=en");

        assertThat(polska.wyjscie())
                .startsWith("Użycie: kis-standard reguly " + polecenie)
                .contains("Kody wyjścia:\n   0   ", "albo nie ma takiego folderu", "Przykłady:");
        assertThat(angielska.wyjscie())
                .startsWith("Usage: kis-standard rules " + alias)
                .contains("Exit codes:\n   0   ", "Examples:")
                .doesNotContainPattern("[ąćęłńóśźż]");
    }
}
