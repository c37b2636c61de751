package pl.kisstandard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.kisstandard.model.Jezyk;

/** Every text for people of all modules and rule sets, as it stands in its file. */
class TekstyTest {

    private static final Path PROJEKT = Path.of("..");
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Pattern POLE = Pattern.compile("\\{\\w+}");

    /** What is to be typed or read by a machine: dates and numbers of JSON, names of files and variables, a lone hyphen. */
    private static final Pattern ZAPIS_TECHNICZNY = Pattern.compile(
            "(\\w|[{}.0-9])+\\(\"[^)]*\\)|== \"[^\"]*\"|[„“]\"”|\"?\\d{4}-\\d{2}-\\d{2}\"?|\\d{2}\\.\\d{2}\\.\\d{4}|\\b\\d+[.,]\\d\\b|\\./|\\.[a-z]+\\b|NO_COLOR| - <");

    /** Texts by file and key, in each language. */
    private static final Map<Jezyk, Map<String, String>> TEKSTY =
            Map.of(Jezyk.PL, zebrane("pl"), Jezyk.EN, zebrane("en"));

    @Test
    void each_language_has_all_the_texts() {
        TreeSet<String> wszystkie = new TreeSet<>(teksty(Jezyk.PL).keySet());
        wszystkie.addAll(teksty(Jezyk.EN).keySet());
        for (Jezyk jezyk : Jezyk.values()) {
            long sa = wszystkie.stream()
                    .filter(klucz -> !teksty(jezyk).getOrDefault(klucz, "").isBlank())
                    .count();
            System.out.printf(
                    "Texts in %s: %d of %d (%d %%)%n", jezyk, sa, wszystkie.size(), 100 * sa / wszystkie.size());
            assertThat(teksty(jezyk).keySet()).as("texts in " + jezyk).isEqualTo(wszystkie);
            assertThat(teksty(jezyk)).allSatisfy((klucz, tekst) -> assertThat(tekst)
                    .as(klucz)
                    .isNotBlank()
                    .isEqualTo(klucz.contains("Messages") ? tekst : tekst.strip()));
        }
        assertThat(wszystkie).hasSizeGreaterThan(800);
    }

    @Test
    void both_languages_fill_in_the_same_values() {
        teksty(Jezyk.PL).forEach((klucz, pl) -> assertThat(pola(teksty(Jezyk.EN).getOrDefault(klucz, "")))
                .as(klucz)
                .isEqualTo(pola(pl)));
    }

    @Test
    void no_text_breaks_the_typography_of_its_language() {
        List<String> bledy = new ArrayList<>();
        TEKSTY.forEach((jezyk, teksty) -> teksty.forEach((klucz, tekst) -> {
            String czysty = POLE.matcher(ZAPIS_TECHNICZNY.matcher(tekst).replaceAll("x"))
                    .replaceAll("x")
                    .strip();
            Korekta.bledy(jezyk, klucz.contains("usage.") ? czysty.replaceAll(" +", " ") : czysty)
                    .forEach(blad -> bledy.add(klucz + ": " + blad));
        }));
        assertThat(bledy).isEmpty();
    }

    @Test
    void every_text_of_a_bundle_is_used_by_the_program() throws IOException {
        String kod = kodProgramu();
        assertThat(teksty(Jezyk.PL).keySet().stream()
                        .filter(klucz -> klucz.contains(".properties#"))
                        .filter(klucz -> !klucz.contains("ContributorValidationMessages"))
                        .map(klucz -> klucz.substring(klucz.indexOf('#') + 1))
                        .filter(klucz -> !uzyty(klucz, kod)))
                .isEmpty();
    }

    /** By its whole name, or by a beginning to which the program adds the rest, or both; picocli has beginnings of its own. */
    private static boolean uzyty(String klucz, String kod) {
        if (kod.contains('"' + klucz + '"')
                || kod.contains("${bundle:" + klucz + "}")
                || klucz.matches("(kis-standard|usage|mixinStandardHelpOptions)\\..*")) {
            return true;
        }
        for (int i = klucz.length() - 1; i > 0; i--) {
            char znak = klucz.charAt(i - 1);
            if ((znak == '.' || znak == '-') && kod.contains('"' + klucz.substring(0, i) + '"')) {
                return true;
            }
        }
        int kropka = klucz.lastIndexOf('.');
        boolean zDwoch = kropka > 0
                && kod.contains('"' + klucz.substring(0, kropka) + '"')
                && kod.contains('"' + klucz.substring(kropka) + '"');
        return zDwoch || klucz.startsWith("pole.") || poleFormularza(klucz);
    }

    /** Hints of the form are named after its fields. */
    private static boolean poleFormularza(String klucz) {
        return teksty(Jezyk.PL).keySet().stream().anyMatch(k -> k.endsWith("#pole." + klucz));
    }

    private static String kodProgramu() throws IOException {
        StringBuilder kod = new StringBuilder();
        for (Path plik : pliki(".java")) {
            if (plik.toString().contains("main")) {
                kod.append(Files.readString(plik));
            }
        }
        return kod.toString();
    }

    private static Map<String, String> teksty(Jezyk jezyk) {
        return TEKSTY.getOrDefault(jezyk, Map.of());
    }

    private static List<String> pola(String tekst) {
        return POLE.matcher(tekst)
                .results()
                .map(m -> m.group())
                .sorted()
                .distinct()
                .toList();
    }

    private static Map<String, String> zebrane(String jezyk) {
        Map<String, String> teksty = new TreeMap<>();
        try {
            for (Path plik : pliki(".properties")) {
                String nazwa = String.valueOf(plik.getFileName());
                boolean bezJezyka = nazwa.equals("ContributorValidationMessages.properties") && jezyk.equals("en");
                if (nazwa.endsWith("_" + jezyk + ".properties") || bezJezyka) {
                    String rodzina = nazwa.replace("_" + jezyk, "");
                    czytaj(plik).forEach((klucz, tekst) -> teksty.put(rodzina + "#" + klucz, tekst));
                }
            }
            for (Path plik : pliki(".yaml")) {
                if (plik.endsWith("kryterium.yaml") || plik.endsWith("standard.yaml")) {
                    String gdzie = PROJEKT.relativize(plik).toString();
                    zbierz(YAML.readTree(plik.toFile()), gdzie + "#", jezyk, teksty);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return teksty;
    }

    /** Whatever has words in one of the two languages has them in both; the official wording has a translation. */
    private static void zbierz(JsonNode wezel, String sciezka, String jezyk, Map<String, String> teksty) {
        JsonNode tekst = wezel.get(jezyk);
        if (tekst != null && tekst.isTextual()) {
            teksty.put(sciezka, tekst.textValue());
        }
        wezel.properties().forEach(pole -> zbierz(pole.getValue(), sciezka + pole.getKey() + "/", jezyk, teksty));
        for (int i = 0; wezel.isArray() && i < wezel.size(); i++) {
            zbierz(wezel.get(i), sciezka + i + "/", jezyk, teksty);
        }
    }

    private static Map<String, String> czytaj(Path plik) throws IOException {
        Properties wlasciwosci = new Properties();
        try (Reader czytnik = Files.newBufferedReader(plik)) {
            wlasciwosci.load(czytnik);
        }
        return wlasciwosci.stringPropertyNames().stream()
                .collect(Collectors.toMap(klucz -> klucz, wlasciwosci::getProperty));
    }

    private static List<Path> pliki(String koniec) throws IOException {
        try (Stream<Path> pliki = Files.walk(PROJEKT)) {
            return pliki.filter(p -> p.toString().endsWith(koniec))
                    .filter(p -> p.toString().replace('\\', '/').contains("/src/main/"))
                    .sorted()
                    .toList();
        }
    }
}
