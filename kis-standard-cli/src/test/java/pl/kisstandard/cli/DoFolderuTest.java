package pl.kisstandard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.kisstandard.cli.Przebieg.NIE_SPELNIA;
import static pl.kisstandard.cli.Przebieg.SPELNIA;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.kisstandard.model.pliki.OpcjeOdczytu;
import pl.kisstandard.model.pliki.PlikWnioskow;

/** One karta per wniosek in a folder, and going on after an interruption. */
class DoFolderuTest {

    @TempDir
    private Path folder = Path.of("");

    private Path wnioski = Path.of("");
    private Path wyniki = Path.of("");

    @BeforeEach
    void the_same_name_stands_in_two_folders() throws IOException {
        wnioski = folder.resolve("wnioski");
        wyniki = folder.resolve("wyniki");
        Files.createDirectories(wnioski.resolve("gmina"));
        Files.copy(Path.of(SPELNIA), wnioski.resolve("a.json"));
        Files.copy(Path.of(NIE_SPELNIA), wnioski.resolve("gmina/a.json"));
        String wiersz = Files.readString(Path.of(SPELNIA)).replace("\n", " ");
        Files.writeString(wnioski.resolve("a.ndjson"), wiersz + "\n{}\n" + wiersz + "\n");
    }

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
                .contains("\"zestaw\":\"sc-kis:2014.1\"", "\"jezyk\":\"PL\"", "\"format\":\"JSON\"");
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
                .filteredOn(n -> n.startsWith("ż"))
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

        assertThat(przebieg.kod()).isEqualTo(4);
        assertThat(przebieg.bledy()).contains("nie udało się zapisać wyniku", "gmina: symbolic link");
        assertThat(obcy).isEmptyDirectory();
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
    void results_of_another_run_are_never_overwritten() throws IOException {
        ocen();
        Map<String, String> przedtem = zawartosc(wyniki);
        Przebieg drugi = ocen();

        assertThat(drugi.kod()).isEqualTo(2);
        assertThat(drugi.bledy()).contains("są już wyniki innego przebiegu", "--wznow");
        assertThat(zawartosc(wyniki)).isEqualTo(przedtem);
        Files.delete(wyniki.resolve(Dziennik.NAZWA));
        assertThat(ocen().bledy()).contains("nie jest pusty");
        assertThat(ocen("--wznow").bledy()).contains("nie jest pusty");
    }

    @Test
    void only_the_same_settings_go_on() {
        ocen("--wznow");

        assertThat(ocen("--wznow", "--na-dzien", "2014-03-31", "--jezyk", "en").bledy())
                .contains("jezyk (PL ≠ EN), naDzien");
        assertThat(ocen("--wznow").kod()).isEqualTo(3);
    }

    @Test
    void what_is_done_is_not_judged_again_but_counts() throws IOException {
        String pierwsza = ocen("--zbiorczo", folder.resolve("1.csv").toString()).wyjscie();
        Map<String, String> przedtem = zawartosc(wyniki);
        Files.writeString(wyniki.resolve("a.json.karta.json"), "tej karty nikt nie pisze drugi raz");
        Files.delete(wyniki.resolve("gmina/a.json.karta.json"));
        Files.writeString(wyniki.resolve(Dziennik.NAZWA), przedtem.get(Dziennik.NAZWA) + "{\"plik\":\"urwana linia");

        Przebieg wznowiony =
                ocen("--wznow", "--zbiorczo", folder.resolve("2.csv").toString());

        assertThat(wznowiony.kod()).isEqualTo(3);
        assertThat(wznowiony.wyjscie()).isEqualTo(pierwsza);
        assertThat(folder.resolve("2.csv")).hasSameBinaryContentAs(folder.resolve("1.csv"));
        przedtem.put("a.json.karta.json", "tej karty nikt nie pisze drugi raz");
        assertThat(zawartosc(wyniki)).isEqualTo(przedtem);
    }

    @Test
    void what_changed_is_judged_again_and_what_is_no_longer_a_wniosek_loses_its_karta() throws IOException {
        ocen();
        Files.copy(Path.of(NIE_SPELNIA), wnioski.resolve("b.json"));
        Files.writeString(wnioski.resolve("gmina/a.json"), Files.readString(Path.of(SPELNIA)));
        Files.writeString(wnioski.resolve("a.json"), "{}");
        Przebieg zmienione = ocen("--wznow");
        Files.delete(wyniki.resolve(".kis-standard-wsad.ndjson"));

        assertThat(zmienione.wyjscie()).contains("Znaleziono 6, oceniono 4, nie oceniono 2");
        Map<String, String> wznowione = zawartosc(wyniki);
        wyniki = folder.resolve("od-nowa");
        ocen();
        Files.delete(wyniki.resolve(".kis-standard-wsad.ndjson"));
        assertThat(wznowione).isEqualTo(zawartosc(wyniki));
    }

    @Test
    void a_second_run_does_not_write_to_the_same_folder_meanwhile() throws IOException {
        ocen();
        try (Dziennik zajety = new Dziennik(wyniki)) {
            assertThat(zajety.zajety()).isFalse();
            assertThat(ocen("--wznow").bledy()).contains("zapisuje właśnie inny przebieg");
        }
    }

    @Test
    void the_number_of_a_row_has_six_digits() throws IOException {
        Path plik = wnioski.resolve("a.ndjson");
        try (PlikWnioskow otwarty = PlikWnioskow.open(plik, OpcjeOdczytu.DOMYSLNE)) {
            Zadanie zadanie = new Zadanie(Wejscie.pliku(plik, Path.of("a.ndjson")), otwarty.next(), null);
            assertThat(MiejsceKarty.of(zadanie, Format.TEXT)).isEqualTo("a.ndjson/000001.karta.txt");
        }
    }

    private Przebieg ocen(String... opcje) {
        List<String> argumenty = new ArrayList<>(
                List.of("ocen", wnioski.toString(), "--wyjscie", wyniki.toString(), "--format", "json"));
        argumenty.addAll(List.of(opcje));
        return Przebieg.tutaj(argumenty.toArray(String[]::new));
    }

    private static Map<String, String> zawartosc(Path gdzie) throws IOException {
        Map<String, String> pliki = new TreeMap<>();
        try (Stream<Path> wszystkie = Files.walk(gdzie)) {
            for (Path plik : wszystkie.filter(Files::isRegularFile).toList()) {
                pliki.put(gdzie.relativize(plik).toString(), Files.readString(plik));
            }
        }
        return pliki;
    }
}
