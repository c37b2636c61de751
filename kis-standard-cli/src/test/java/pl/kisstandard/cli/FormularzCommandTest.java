package pl.kisstandard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.formularz.Czesc;
import pl.kisstandard.model.formularz.Formularz;
import pl.kisstandard.model.formularz.Kolumna;
import pl.kisstandard.model.formularz.Lista;
import pl.kisstandard.model.formularz.Pole;
import pl.kisstandard.model.json.WniosekReader;

/** The blank form: where it is written to, and what it holds as JSON, YAML and CSV. */
class FormularzCommandTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "json", "yaml", "csv"})
    void a_form_goes_to_a_file_and_the_same_bytes_to_standard_output(String format) throws IOException {
        Path plik = folder.resolve("wniosek." + format);
        Przebieg doPliku = Przebieg.tutaj("formularz", "--format", format, "--wyjscie", plik.toString());

        assertThat(doPliku).isEqualTo(new Przebieg(0, "", ""));
        assertThat(naWyjscie(false, "form", "--format", format)).isEqualTo(Files.readAllBytes(plik));
        try (var pliki = Files.list(folder)) {
            assertThat(pliki).containsExactly(plik);
        }
    }

    @Test
    void a_file_that_exists_is_left_alone_unless_overwriting_is_asked_for() throws IOException {
        Path plik = Files.writeString(folder.resolve("wniosek.json"), "praca kilku dni");

        assertThat(Przebieg.tutaj("formularz", "--format", "json", "--wyjscie", plik.toString())
                        .kod())
                .isEqualTo(2);
        assertThat(plik).hasContent("praca kilku dni");
        assertThat(Przebieg.tutaj("form", "--format", "json", "--output", plik.toString(), "--overwrite")
                        .kod())
                .isZero();
        assertThat(plik).content().startsWith("{\n  \"wersjaModelu\" : \"1.0\",");
    }

    @Test
    void a_workbook_is_not_poured_on_a_terminal_but_text_is() {
        ByteArrayOutputStream bledy = new ByteArrayOutputStream();

        assertThat(uruchom(true, new ByteArrayOutputStream(), bledy, "formularz"))
                .isEqualTo(2);
        assertThat(bledy.toString(StandardCharsets.UTF_8)).contains("podaj --wyjscie PLIK");
        assertThat(naWyjscie(true, "formularz", "--format", "yaml")).isNotEmpty();
    }

    @Test
    void the_json_form_is_a_wniosek_with_every_field_and_every_question_and_no_answer() throws IOException {
        byte[] json = naWyjscie(false, "formularz", "--format", "json");
        JsonNode drzewo = new ObjectMapper().readTree(json);

        assertThat(new ObjectMapper()
                        .<JsonNode>valueToTree(WniosekReader.read(json, "f").wniosek()))
                .isEqualTo(drzewo);
        for (Czesc czesc : Formularz.CZESCI) {
            for (Pole pole : czesc.pola()) {
                JsonNode odpowiedz = drzewo.at(pole.wskaznik());
                assertThat(pole.wielokrotne() ? odpowiedz.isArray() && odpowiedz.isEmpty() : odpowiedz.isNull())
                        .as(pole.wskaznik())
                        .isTrue();
            }
            for (Lista lista : czesc.listy()) {
                assertThat(drzewo.at(lista.wskaznik())
                                .findValuesAsText(lista.rodzaj().wskaznik()))
                        .isEqualTo(lista.pytania());
            }
        }
        Path plik = Files.write(folder.resolve("wniosek.json"), json);
        assertThat(Przebieg.tutaj("ocen", plik.toString()))
                .satisfies(p -> assertThat(p.kod()).isEqualTo(1))
                .satisfies(p -> assertThat(p.wyjscie()).contains("WYMAGA UZUPEŁNIENIA"));
    }

    @ParameterizedTest
    @EnumSource
    void the_yaml_form_is_the_json_form_with_a_comment_for_every_field(Jezyk jezyk) throws IOException {
        String yaml = tekst(jezyk, "yaml");

        assertThat(new YAMLMapper().readTree(yaml)).isEqualTo(new ObjectMapper().readTree(tekst(jezyk, "json")));
        String ciagiem = yaml.replaceAll("\\s+# ", " ");
        for (Kolumna kolumna : Kolumna.formularza()) {
            assertThat(ciagiem).contains(kolumna.objasnienie(jezyk));
            kolumna.pole().kody().forEach(kod -> assertThat(ciagiem).contains(kod));
        }
        assertThat(yaml).contains("Rekomendacja Nr 8").doesNotContain("\t", "\r");
        assertThat(yaml.lines()).allSatisfy(l -> assertThat(l.length()).isLessThan(120));
    }

    @ParameterizedTest
    @EnumSource
    void the_csv_form_has_a_label_and_a_hint_for_every_column(Jezyk jezyk) throws IOException {
        String csv = tekst(jezyk, "csv");
        List<Kolumna> kolumny = Kolumna.formularza();
        List<CsvRecord> wiersze = new ArrayList<>();
        try (CsvReader<CsvRecord> czytnik =
                CsvReader.builder().fieldSeparator(';').ofCsvRecord(csv.substring(1))) {
            czytnik.forEach(wiersze::add);
        }
        assertThat(csv).startsWith("\uFEFF").endsWith("\r\n").doesNotContainPattern("[^\\r]\\n");
        assertThat(wiersze).hasSize(2);
        assertThat(wiersze.get(0).getFields())
                .isEqualTo(kolumny.stream().map(k -> k.etykieta(jezyk)).toList());
        assertThat(wiersze.get(1).getField(0)).startsWith("# ");
        assertThat(wiersze.get(1).getFields())
                .hasSameSizeAs(kolumny)
                .allSatisfy(o -> assertThat(o).doesNotMatch("[=+\\-@].*").endsWith("."));
    }

    private static String tekst(Jezyk jezyk, String format) {
        return new String(
                naWyjscie(false, "formularz", "--format", format, "--jezyk", jezyk.name()), StandardCharsets.UTF_8);
    }

    private static byte[] naWyjscie(boolean terminal, String... argumenty) {
        ByteArrayOutputStream wyjscie = new ByteArrayOutputStream();
        ByteArrayOutputStream bledy = new ByteArrayOutputStream();
        assertThat(uruchom(terminal, wyjscie, bledy, argumenty)).isZero();
        assertThat(bledy.size()).isZero();
        return wyjscie.toByteArray();
    }

    private static int uruchom(
            boolean terminal, ByteArrayOutputStream wyjscie, ByteArrayOutputStream bledy, String... argumenty) {
        ByteArrayInputStream pusto = new ByteArrayInputStream(new byte[0]);
        return KisStandard.run(
                List.of(argumenty), new Srodowisko(pusto, new Wyjscie(wyjscie), new Wyjscie(bledy), terminal, false));
    }
}
