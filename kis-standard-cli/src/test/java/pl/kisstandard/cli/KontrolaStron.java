package pl.kisstandard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Finds the faults of HTML files: axe-core, layout, links and network in real Chromium (sprawdz.mjs), and the Nu HTML
 * checker. Where the tools are missing the test is skipped; with the environment variable CI set it fails.
 */
final class KontrolaStron {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Path ZRODLA = Path.of("src", "test", "przegladarka");
    private static final Path NARZEDZIA = Path.of("target", "przegladarka").toAbsolutePath();
    private static final List<String> PLIKI = List.of(".npmrc", "package.json", "package-lock.json", "sprawdz.mjs");

    /** Of a policy that names a hash Nu says this in any case; Chromium, which applies it, says so on the console if it is wrong. */
    private static final String POLITYKA = "Inline (style|script) violates Content Security Policy .*";

    /** npm writes it last. */
    private static final Path ZAINSTALOWANE = NARZEDZIA.resolve("node_modules/.package-lock.json");

    private KontrolaStron() {}

    /** The faults of each page, in the order of the pages; none when it is accessible and valid. */
    static Map<Path, List<String>> usterki(List<Path> strony) throws IOException {
        zainstaluj();
        Map<Path, List<String>> usterki = new LinkedHashMap<>();
        strony.forEach(strona -> usterki.put(strona.toAbsolutePath().normalize(), new ArrayList<>()));
        przegladarka(usterki);
        nu(usterki);
        return usterki;
    }

    private static void przegladarka(Map<Path, List<String>> usterki) throws IOException {
        List<String> wyniki = uruchom(
                        usterki, "node", NARZEDZIA.resolve("sprawdz.mjs").toString())
                .lines()
                .toList();
        assertThat(wyniki).hasSameSizeAs(usterki.keySet());
        for (String linia : wyniki) {
            JsonNode wynik = MAPPER.readTree(linia);
            assertThat(wynik.get("zbadano").asInt()).as(linia).isPositive();
            List<String> strony = na(usterki, Path.of(wynik.get("strona").asText()));
            wynik.get("usterki").forEach(usterka -> strony.add(usterka.asText()));
        }
    }

    private static void nu(Map<Path, List<String>> usterki) throws IOException {
        String vnu =
                NARZEDZIA.resolve("node_modules/vnu-jar/build/dist/vnu.jar").toString();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String wynik = uruchom(
                usterki,
                java,
                "-jar",
                vnu,
                "--stdout",
                "--exit-zero-always",
                "--skip-info-messages",
                "--format",
                "json");
        for (JsonNode uwaga : MAPPER.readTree(wynik).get("messages")) {
            if (uwaga.get("message").asText().matches(POLITYKA)) {
                continue;
            }
            na(usterki, Path.of(URI.create(uwaga.get("url").asText())))
                    .add("nu: " + uwaga.get("message").asText() + " – " + uwaga.path("extract"));
        }
    }

    private static List<String> na(Map<Path, List<String>> usterki, Path strona) {
        return Objects.requireNonNull(usterki.get(strona), strona.toString());
    }

    private static String uruchom(Map<Path, List<String>> strony, String... polecenie) {
        List<String> calosc = new ArrayList<>(List.of(polecenie));
        strony.keySet().forEach(strona -> calosc.add(strona.toString()));
        Przebieg przebieg = Przebieg.proces(Map.of(), null, calosc);
        assertThat(przebieg.kod()).as(przebieg.bledy()).isZero();
        return przebieg.wyjscie();
    }

    private static void zainstaluj() throws IOException {
        if (!dziala("node", "--version") || !dziala("npm", "--version") || !dziala("chromium", "--version")) {
            brakuje("no Chromium or Node.js; apt-get install chromium nodejs npm");
        }
        Path zamek = NARZEDZIA.resolve("package-lock.json");
        boolean aktualne =
                Files.exists(ZAINSTALOWANE) && Files.mismatch(ZRODLA.resolve("package-lock.json"), zamek) < 0;
        Files.createDirectories(NARZEDZIA);
        for (String plik : PLIKI) {
            Files.copy(ZRODLA.resolve(plik), NARZEDZIA.resolve(plik), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!aktualne && !dziala("npm", "ci", "--prefix", NARZEDZIA.toString())) {
            brakuje("npm could not install what pages are checked with: npm ci --prefix " + NARZEDZIA);
        }
    }

    private static void brakuje(String zdanie) {
        if (System.getenv("CI") != null) {
            fail(zdanie);
        }
        abort("SKIPPED: " + zdanie);
    }

    private static boolean dziala(String... polecenie) {
        try {
            return Przebieg.koniec(new ProcessBuilder(polecenie)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start())
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
