package pl.kisstandard.przyklady;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.kisstandard.model.json.NiepoprawnyWniosekException;
import pl.kisstandard.model.json.WniosekReader;
import pl.kisstandard.model.pliki.FormatPliku;
import pl.kisstandard.model.pliki.Limity;
import pl.kisstandard.model.pliki.OpcjeOdczytu;
import pl.kisstandard.model.pliki.PlikWnioskow;
import pl.kisstandard.model.pliki.Zapis;
import pl.kisstandard.rules.BlednyZestawException;
import pl.kisstandard.rules.SzkicZestawu;
import pl.kisstandard.rules.ZestawRegul;

/** The sample wnioski are what README.md says they are, and an embedder gets no more than it says. */
class PrzykladyTest {

    private static final Pattern WIERSZ = Pattern.compile("(?m)^\\| `([\\w-]+\\.json)` \\| .* \\| `(\\w+)` \\|$");

    @Test
    void sample_wnioski_come_to_the_listed_opinion() throws IOException {
        Map<String, String> opinie = new TreeMap<>();
        WIERSZ.matcher(Files.readString(Path.of("README.md")))
                .results()
                .forEach(w -> opinie.put(w.group(1), w.group(2)));
        ZestawRegul zestaw = ZestawRegul.load("sc-kis:2014.1");
        Map<String, String> wynik = new TreeMap<>();
        for (Path plik : pliki(Path.of("wnioski"))) {
            wynik.put(
                    String.valueOf(plik.getFileName()),
                    zestaw.evaluate(WniosekReader.read(plik)).opinia().name());
        }

        assertThat(wynik).isEqualTo(opinie).hasSizeGreaterThanOrEqualTo(8);
        assertThat(wynik.values()).contains("SPELNIA", "NIE_SPELNIA", "DO_UZUPELNIENIA");
    }

    @Test
    void broken_files_are_refused_with_a_place_and_a_mend() throws IOException {
        List<Path> bledne = pliki(Path.of("bledne"));

        assertThat(bledne).hasSizeGreaterThanOrEqualTo(10).allSatisfy(plik -> assertThatThrownBy(
                        () -> WniosekReader.read(plik))
                .isInstanceOf(NiepoprawnyWniosekException.class)
                .message()
                .startsWith(plik + ":"));
    }

    @ParameterizedTest
    @EnumSource(
            value = FormatPliku.class,
            names = {"YAML", "CSV", "XLSX"})
    void a_format_whose_library_is_missing_is_refused_by_its_name(FormatPliku format) throws IOException {
        OpcjeOdczytu opcje = new OpcjeOdczytu(format, StandardCharsets.UTF_8, Limity.DOMYSLNE);
        byte[] poczatek = (format == FormatPliku.XLSX ? "PK" : "x").getBytes(StandardCharsets.UTF_8);
        try (PlikWnioskow plik = PlikWnioskow.open(new ByteArrayInputStream(poczatek), "wniosek", opcje)) {
            Zapis zapis = Objects.requireNonNull(plik.next());
            assertThatThrownBy(zapis::read)
                    .isInstanceOf(NiepoprawnyWniosekException.class)
                    .hasMessageContaining(String.valueOf(format.biblioteka()));
        }
    }

    @Test
    void an_embedder_gets_no_compiler_and_no_parser_but_json() throws IOException {
        List<String> jary = Arrays.stream(Files.readString(Path.of("target/embedder-class-path.txt"))
                        .split(File.pathSeparator))
                .map(sciezka -> String.valueOf(Path.of(sciezka.strip()).getFileName()))
                .filter(nazwa -> nazwa.endsWith(".jar") && !nazwa.startsWith("kis-standard"))
                .map(nazwa -> nazwa.replaceAll("-\\d.*", ""))
                .sorted()
                .toList();

        assertThat(jary)
                .containsExactly(
                        "drools-base",
                        "drools-canonical-model",
                        "drools-core",
                        "drools-kiesession",
                        "drools-model-compiler",
                        "drools-util",
                        "drools-wiring-api",
                        "drools-wiring-static",
                        "jackson-annotations",
                        "jackson-core",
                        "jackson-databind",
                        "jakarta.validation-api",
                        "jspecify",
                        "kie-api",
                        "kie-internal",
                        "kie-memory-compiler",
                        "slf4j-api");
    }

    @Test
    void compiling_a_draft_without_the_compiler_names_the_jars_to_add(@TempDir Path folder) throws IOException {
        Path szkic = folder.resolve("szkic");
        SzkicZestawu.export("sc-kis:2014.1", szkic);

        assertThatThrownBy(() -> ZestawRegul.compile(szkic))
                .isInstanceOf(BlednyZestawException.class)
                .hasMessageContaining("org.drools:drools-engine")
                .hasMessageContaining("jackson-dataformat-yaml");
    }

    private static List<Path> pliki(Path folder) throws IOException {
        try (Stream<Path> pliki = Files.list(folder)) {
            return pliki.filter(p -> p.toString().endsWith(".json")).sorted().collect(Collectors.toList());
        }
    }
}
