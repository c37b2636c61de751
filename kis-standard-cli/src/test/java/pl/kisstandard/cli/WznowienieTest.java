package pl.kisstandard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.kisstandard.cli.Przebieg.NIE_SPELNIA;
import static pl.kisstandard.cli.Przebieg.SPELNIA;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Going on with a run that was interrupted, or whose wnioski have changed. */
class WznowienieTest extends WynikiWFolderze {

    @Test
    void kartas_of_wnioski_that_are_gone_are_removed_by_the_run_that_goes_on() throws IOException {
        ocen();
        Files.delete(wnioski.resolve("gmina/a.json"));
        Path wiersze = wnioski.resolve("a.ndjson");
        Files.writeString(wiersze, Files.readAllLines(wiersze).get(0) + "\n");
        Path obcy = Files.writeString(wyniki.resolve("moje-notatki.karta.json"), "{}");

        Przebieg wznowiony = ocen("--wznow");

        assertThat(wznowiony.wyjscie())
                .contains("Znaleziono 2, oceniono 2", "pisać od nowa: 2", "których teraz nie oceniono: 2");
        assertThat(zawartosc(wyniki).keySet())
                .containsExactly(
                        ".kis-standard-wsad.ndjson",
                        "a.json.karta.json",
                        "a.ndjson/000001.karta.json",
                        "moje-notatki.karta.json");
        assertThat(obcy).exists();
        assertThat(ocen("--wznow").wyjscie()).contains("pisać od nowa: 2").doesNotContain("usunięto");
    }

    @Test
    void a_run_goes_on_with_the_same_arguments_only() throws IOException {
        ocen();
        Map<String, String> przedtem = zawartosc(wyniki);
        Przebieg inny = Przebieg.tutaj("ocen", SPELNIA, "--wyjscie", wyniki.toString(), "--format", "json", "--wznow");

        assertThat(inny.kod()).isEqualTo(2);
        assertThat(inny.bledy()).contains("Różnią się: pliki.");
        assertThat(zawartosc(wyniki)).isEqualTo(przedtem);
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
        assertThat(wznowiony.wyjscie())
                .isEqualTo(pierwsza + "karty z poprzedniego przebiegu, których nie trzeba było pisać od nowa: 3\n");
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
            assertThat(ocen().bledy()).contains("zapisuje właśnie inny przebieg");
        }
    }

    @Test
    void a_run_that_may_not_go_on_leaves_the_journal_as_it_is() throws IOException {
        ocen();
        Path dziennik = wyniki.resolve(Dziennik.NAZWA);
        Files.writeString(dziennik, Files.readString(dziennik) + "nie wiersz\n{\"plik\":\"urwana");
        String przedtem = Files.readString(dziennik);

        assertThat(ocen("--wznow", "--jezyk", "en").kod()).isEqualTo(2);
        assertThat(ocen().kod()).isEqualTo(2);
        assertThat(dziennik).hasContent(przedtem);
        assertThat(ocen("--wznow").kod()).isEqualTo(3);
        assertThat(Files.readString(dziennik)).doesNotContain("nie wiersz");
    }
}
