package pl.kisstandard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.kisstandard.cli.Przebieg.DO_UZUPELNIENIA;
import static pl.kisstandard.cli.Przebieg.NIE_SPELNIA;
import static pl.kisstandard.cli.Przebieg.SPELNIA;
import static pl.kisstandard.cli.Przebieg.WNIOSKI;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IleBrakujeCommandTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void one_missing_role_is_one_step_in_the_words_of_the_form() {
        Przebieg przebieg = Przebieg.proces("ile-brakuje", NIE_SPELNIA);

        assertThat(przebieg.kod()).as(przebieg.bledy()).isEqualTo(1);
        assertThat(przebieg.wyjscie().replaceAll("\\s+", " "))
                .contains(
                        "Wystarczy do listy „Kadra – stanowisko” dopisać pozycję „terapeuta”: czy ktoś pełni tę rolę – tak.")
                .contains("najmniejsza zmiana", "standard spełniony", "gdy tak jest w klubie");
    }

    @Test
    void a_wniosek_that_fulfils_lacks_nothing() {
        Przebieg przebieg = Przebieg.tutaj("what-is-missing", SPELNIA, "--lang", "en");

        assertThat(przebieg.kod()).isZero();
        assertThat(przebieg.wyjscie()).contains("Nothing is missing");
    }

    @Test
    void an_empty_wniosek_is_counted_through_in_json() throws IOException {
        Przebieg przebieg = Przebieg.tutaj("ile-brakuje", DO_UZUPELNIENIA, "--format", "json");
        JsonNode json = new JsonMapper().readTree(przebieg.wyjscie());

        assertThat(json.get("brakuje").intValue()).isEqualTo(21);
        assertThat(json.get("opiniaPo").textValue()).isEqualTo("SPELNIA");
        assertThat(json.get("kroki")).hasSize(json.get("krokow").intValue());
        assertThat(json.get("kryteria")).allSatisfy(k -> assertThat(
                        k.get("rozwiazania").get(0).at("/po/wynik").textValue())
                .isIn("SPELNIENIE", "NIE_DOTYCZY"));
    }

    @Test
    void a_fact_is_not_told_otherwise_when_it_can_be_filled_in() {
        Przebieg przebieg = Przebieg.tutaj(
                "ile-brakuje", WNIOSKI.resolve("brakujace-sekcje.json").toString());

        assertThat(przebieg.wyjscie().replaceAll("\\s+", " "))
                .contains(
                        "w pustym polu „Współpraca lokalna – porozumienie 1, powiatowy urząd pracy (PUP): podpis partnera” wpisać „tak”");
    }

    @Test
    void a_wniosek_of_a_batch_is_pointed_at_by_its_number() throws IOException {
        Path zbior = DuzyWsad.ndjson(folder.resolve("zbior.ndjson"), 6);

        assertThat(Przebieg.tutaj("ile-brakuje", zbior + ":3").kod()).isEqualTo(1);
        assertThat(Przebieg.tutaj("ile-brakuje", zbior + ":5").kod()).isEqualTo(3);
        assertThat(Przebieg.tutaj("ile-brakuje", zbior + ":99").kod()).isEqualTo(3);
    }

    @Test
    void several_wnioski_are_one_document_and_none_is_lost() throws IOException {
        Path strona = folder.resolve("braki.html");
        Przebieg przebieg =
                Przebieg.tutaj("ile-brakuje", WNIOSKI.toString(), "brak.json", "--wyjscie", strona.toString());

        assertThat(przebieg.kod()).as(przebieg.bledy()).isEqualTo(3);
        assertThat(przebieg.wyjscie()).isEmpty();
        assertThat(Files.readString(strona)).contains("kilka-odchylen.json", "53,34", "Nieocenione", "brak.json");
        assertThat(Przebieg.tutaj("ile-brakuje", WNIOSKI.toString(), "--wyjscie", strona.toString())
                        .kod())
                .as("a file is not replaced unasked")
                .isEqualTo(2);
    }

    @Test
    void several_wnioski_are_an_array_in_json() throws IOException {
        Przebieg przebieg = Przebieg.tutaj("ile-brakuje", SPELNIA, DO_UZUPELNIENIA, "brak.json", "--format", "json");
        JsonNode json = new JsonMapper().readTree(przebieg.wyjscie());

        assertThat(json).hasSize(3);
        assertThat(json.get(0).get("brakuje").intValue()).isZero();
        assertThat(json.get(2).has("nieoceniony")).isTrue();
    }

    @Test
    void options_that_the_answer_does_not_show_are_unknown() {
        assertThat(Przebieg.tutaj("ile-brakuje", SPELNIA, "--jednostka", "PCPR").kod())
                .isEqualTo(2);
    }

    @Test
    void changes_that_are_not_enough_are_said_to_be_so() throws IOException {
        Path krotkie = folder.resolve("krotkie-godziny.json");
        String wniosek = Files.readString(WNIOSKI.resolve("godziny-lekcyjne-i-wygasle-porozumienie.json"));
        Files.writeString(krotkie, wniosek.replace("\"minutWGodzinie\": 45", "\"minutWGodzinie\": 30"));

        Przebieg przebieg =
                Przebieg.tutaj("ile-brakuje", krotkie.toString(), "--parametr", "org-ramy-czasowe.minGodzin=744");

        assertThat(przebieg.wyjscie().replaceAll("[\\s│]+", " "))
                .contains("Po wszystkich razem wniosek nadal nie spełnia standardu: O3: odchylenie – Godzin zajęć")
                .contains("żadna ze sprawdzonych zmian nie wystarcza");
    }

    @Test
    void all_changes_stand_together_at_the_end_and_mistakes_are_told_apart() {
        Przebieg przebieg = Przebieg.tutaj(
                "ile-brakuje", WNIOSKI.resolve("sprzeczne-dane.json").toString());

        String razem = przebieg.wyjscie()
                .substring(przebieg.wyjscie().indexOf("WSZYSTKIE ZMIANY RAZEM"))
                .replaceAll("\\s+", " ");
        assertThat(razem)
                .contains(
                        "– w polu „Kadra – stanowisko 4, psycholog: czy ktoś pełni tę rolę” zamiast „nie” wpisać „tak”")
                .contains("zamiast „tak” wpisać „nie” – jeśli obecna odpowiedź jest pomyłką");
    }
}
