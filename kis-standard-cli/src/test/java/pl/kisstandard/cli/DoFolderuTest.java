package pl.kisstandard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.kisstandard.cli.Przebieg.SPELNIA;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.kisstandard.model.pliki.OpcjeOdczytu;
import pl.kisstandard.model.pliki.PlikWnioskow;

/** One karta per wniosek in a folder. */
class DoFolderuTest extends WynikiWFolderze {

    @Test
    void the_kartas_mirror_the_inputs() throws IOException {
        Przebieg przebieg = ocen();

        assertThat(przebieg.kod()).isEqualTo(3);
        assertThat(przebieg.wyjscie()).startsWith("═").contains("Znaleziono 5, oceniono 4, nie oceniono 1");
        assertThat(przebieg.bledy())
                .startsWith(wnioski.resolve("a.ndjson") + ":2:1: ")
                .hasLineCount(1);
        assertThat(zawartosc(wyniki).keySet())
                .containsExactly(
                        ".kis-standard-wsad.ndjson",
                        "a.json.karta.json",
                        "a.ndjson/000001.karta.json",
                        "a.ndjson/000003.karta.json",
                        "gmina/a.json.karta.json");
        assertThat(Files.readString(wyniki.resolve("a.json.karta.json")))
                .isEqualTo(Przebieg.tutaj("ocen", wnioski.resolve("a.json").toString(), "--format", "json")
                        .wyjscie());
        assertThat(Files.readAllLines(wyniki.resolve(Dziennik.NAZWA)))
                .hasSize(6)
                .first()
                .asString()
                .contains("\"zestaw\":\"sc-kis:2014.1\"", "\"jezyk\":\"PL\"", "\"format\":[\"JSON\"]");
    }

    @Test
    void text_goes_to_text_files_and_a_single_file_keeps_its_path() throws IOException {
        assertThat(Przebieg.tutaj("ocen", SPELNIA, "--wyjscie", wyniki.toString())
                        .wyjscie())
                .contains("Znaleziono 1, oceniono 1, nie oceniono 0");

        assertThat(wyniki.resolve("%" + SPELNIA + ".karta.txt"))
                .hasContent(Przebieg.tutaj("ocen", SPELNIA).wyjscie());
    }

    @ParameterizedTest
    @CsvSource({
        "a.json,             a.json",
        "./a/./b.json,       a/b.json",
        "../a.json,          %../a.json",
        "a/../../b.json,     a/%../%../b.json",
        "%../a.json,         %%../a.json",
        "/a.json,            %/a.json",
        "%/a.json,           %%/a.json",
        "%%/a.json,          %%%/a.json",
        "a.karta.json,       %a.karta.json",
        "%~a,                %%~a",
        "...,                ..."
    })
    void no_name_leads_out_of_the_folder_and_no_two_to_one_place(String plik, String miejsce) throws IOException {
        Wejscie wejscie = Wejscie.pliku(Path.of(plik), Path.of(plik));

        assertThat(MiejsceKarty.of(new Zadanie(wejscie, null, null), Format.JSON))
                .isEqualTo(miejsce + ".karta.json");
    }

    @Test
    void a_name_that_is_too_long_is_shortened() throws IOException {
        String dluga = "ż".repeat(120) + ".json";
        Path plik = Files.copy(Path.of(SPELNIA), wnioski.resolve(dluga));
        Files.copy(plik, wnioski.resolve("ż".repeat(119) + "x.json"));

        assertThat(ocen().kod()).isEqualTo(3);
        assertThat(zawartosc(wyniki).keySet())
                .filteredOn(n -> n.startsWith("%~ż"))
                .hasSize(2);
    }

    @Test
    void a_link_in_the_folder_of_results_is_not_followed() throws IOException {
        Path obcy = Files.createDirectories(folder.resolve("obcy"));
        ocen();
        Files.delete(wyniki.resolve("gmina/a.json.karta.json"));
        Files.delete(wyniki.resolve("gmina"));
        Files.createSymbolicLink(wyniki.resolve("gmina"), obcy);

        Przebieg przebieg = ocen("--wznow");

        assertThat(przebieg.kod()).isEqualTo(3);
        assertThat(przebieg.bledy()).contains("gmina/a.json: karty nie da się zapisać pod tą ścieżką");
        assertThat(przebieg.wyjscie())
                .contains("Znaleziono 5, oceniono 3, nie oceniono 2", "nie oceniono – nie ma gdzie zapisać karty: 1");
        assertThat(obcy).isEmptyDirectory();
    }

    @Test
    void nothing_outside_is_removed_through_a_link() throws IOException {
        ocen();
        Path obcy = Files.move(wyniki.resolve("gmina"), folder.resolve("obcy"));
        Files.createSymbolicLink(wyniki.resolve("gmina"), obcy);
        Files.writeString(wnioski.resolve("gmina/a.json"), "{}");

        assertThat(ocen("--wznow").kod()).isEqualTo(3);
        assertThat(obcy.resolve("a.json.karta.json")).exists();
        Files.delete(wnioski.resolve("gmina/a.json"));
        assertThat(ocen("--wznow").kod()).isEqualTo(3);
        assertThat(obcy.resolve("a.json.karta.json")).exists();
    }

    @Test
    void an_input_that_is_none_costs_no_karta() throws IOException {
        String pusty = Files.createDirectory(folder.resolve("pusty")).toString();
        Przebieg przebieg = Przebieg.proces(
                Map.of(),
                Path.of(SPELNIA),
                Przebieg.polecenie("ocen", "-", pusty, "@nie-ma", "--wyjscie", wyniki.toString(), "--format", "json"));

        assertThat(przebieg.kod()).isEqualTo(3);
        assertThat(przebieg.wyjscie()).contains("Znaleziono 3, oceniono 1, nie oceniono 2");
        assertThat(wyniki.resolve("%stdin.karta.json")).exists();
    }

    @Test
    void a_folder_named_like_a_karta_stands_beside_it() throws IOException {
        Files.createDirectory(wnioski.resolve("a.json.karta.json"));
        Files.copy(Path.of(SPELNIA), wnioski.resolve("a.json.karta.json/x.json"));

        assertThat(ocen().wyjscie()).contains("Znaleziono 6, oceniono 5, nie oceniono 1");
        assertThat(zawartosc(wyniki)).containsKeys("a.json.karta.json", "%a.json.karta.json/x.json.karta.json");
    }

    @Test
    void a_path_that_is_too_long_costs_that_karta_only() throws IOException {
        Path gleboko = wnioski;
        for (int i = 0; i < 15; i++) {
            gleboko = Files.createDirectory(gleboko.resolve("d".repeat(190)));
        }
        Files.copy(Path.of(SPELNIA), gleboko.resolve("a.json"));
        wyniki = folder.resolve("w".repeat(190)).resolve("w".repeat(190)).resolve("w".repeat(190));
        wyniki = wyniki.resolve("w".repeat(190)).resolve("w".repeat(190)).resolve("w".repeat(190));
        wyniki = wyniki.resolve("w".repeat(190));

        Przebieg przebieg = ocen();

        assertThat(przebieg.kod()).isEqualTo(3);
        assertThat(przebieg.wyjscie())
                .contains("Znaleziono 6, oceniono 4, nie oceniono 2", "nie ma gdzie zapisać karty: 1");
        assertThat(ocen("--wznow").wyjscie()).contains("nie ma gdzie zapisać karty: 1");
    }

    @Test
    void an_existing_table_is_replaced_only_when_that_is_asked_for() throws IOException {
        Path tabela = Files.writeString(wnioski.resolve("tabela.csv"), "cudza");

        for (String zawczasu : List.of("--format=json", "--wznow")) {
            Przebieg odmowa = Przebieg.tutaj(
                    "ocen", wnioski.toString(), zawczasu, "--wyjscie", wyniki.toString(), "--zbiorczo", tabela + "");
            assertThat(odmowa.kod()).isEqualTo(2);
            assertThat(odmowa.bledy()).contains("tabela.csv” już istnieje", "--nadpisz");
            assertThat(tabela).hasContent("cudza");
            assertThat(wyniki).doesNotExist();
        }
        assertThat(ocen("--zbiorczo", tabela.toString(), "--nadpisz").wyjscie())
                .contains("Znaleziono 5, oceniono 4", "  – " + tabela);
        assertThat(tabela).content().contains("Propozycja opinii");
    }

    @ParameterizedTest
    @ValueSource(strings = {"t.txt", "nie-ma/t.csv", "wnioski"})
    void a_table_that_cannot_be_leaves_no_folder_of_results(String tabela) {
        assertThat(ocen("--zbiorczo", folder.resolve(tabela).toString()).kod()).isEqualTo(2);
        assertThat(wyniki).doesNotExist();
    }

    @Test
    void a_table_may_stand_among_the_kartas() {
        assertThat(ocen("--zbiorczo", wyniki.resolve("t.csv").toString()).kod()).isEqualTo(3);
        assertThat(wyniki.resolve("t.csv")).isNotEmptyFile();
    }

    @Test
    void what_a_run_writes_is_not_read_by_it() {
        wyniki = wnioski.resolve("wyniki");
        String tabela = wnioski.resolve("tabela.csv").toString();
        Przebieg pierwszy = ocen("--zbiorczo", tabela);
        Przebieg drugi = ocen("--zbiorczo", tabela, "--wznow");

        assertThat(pierwszy.wyjscie()).contains("Znaleziono 5, oceniono 4, nie oceniono 1");
        assertThat(drugi.wyjscie()).contains("Znaleziono 5, oceniono 4, nie oceniono 1", "  – " + tabela);
    }

    @Test
    void the_number_of_a_row_has_six_digits() throws IOException {
        Path plik = wnioski.resolve("a.ndjson");
        try (PlikWnioskow otwarty = PlikWnioskow.open(plik, OpcjeOdczytu.DOMYSLNE)) {
            Zadanie zadanie = new Zadanie(Wejscie.pliku(plik, Path.of("a.ndjson")), otwarty.next(), null);
            assertThat(MiejsceKarty.of(zadanie, Format.TEXT)).isEqualTo("a.ndjson/000001.karta.txt");
        }
    }
}
