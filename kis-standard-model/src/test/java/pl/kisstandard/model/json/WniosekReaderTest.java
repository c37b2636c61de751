package pl.kisstandard.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.wniosek.RodzajInstytucji;
import pl.kisstandard.model.wniosek.RolaKadry;
import pl.kisstandard.model.wniosek.Stanowisko;
import pl.kisstandard.model.wniosek.StopienPrzystosowania;
import pl.kisstandard.model.wniosek.Wniosek;
import pl.kisstandard.model.wniosek.WpisDoRejestru;
import pl.kisstandard.model.wniosek.Zatrudniajacy;

class WniosekReaderTest {

    @Test
    void a_valid_file_gives_the_records() throws IOException {
        Wniosek wniosek = WniosekReader.read(Wzorzec.PLIK).wniosek();

        assertThat(wniosek.wersjaModelu()).isEqualTo("1.0");
        assertThat(wniosek.wpisDoRejestru()).isEqualTo(new WpisDoRejestru(LocalDate.of(2013, 3, 15), "KIS/0/2013"));
        assertThat(Objects.requireNonNull(wniosek.klub()).prowadzacy())
                .containsExactly(RodzajInstytucji.ORGANIZACJA_POZARZADOWA);
        assertThat(Objects.requireNonNull(wniosek.bazaLokalowa()).stopienPrzystosowania())
                .isEqualTo(StopienPrzystosowania.PELNE);
        assertThat(Objects.requireNonNull(wniosek.kadra()).stanowiska())
                .hasSize(8)
                .first()
                .isEqualTo(new Stanowisko(RolaKadry.LIDER, true, Zatrudniajacy.WNIOSKODAWCA, "A", null));
        var ramy = Objects.requireNonNull(
                Objects.requireNonNull(wniosek.przygotowanieOrganizacyjne()).ramyCzasowe());
        assertThat(ramy.godzinyUczestnictwa()).isEqualTo(BigDecimal.valueOf(48));
        assertThat(ramy.planMiesieczny()).isEmpty();
        assertThat(wniosek.dataSporzadzenia()).isEqualTo(LocalDate.of(2014, 2, 3));
    }

    @Test
    void the_smallest_wniosek_states_nothing() {
        assertThat(read("{\"wersjaModelu\": \"1.0\"}"))
                .isEqualTo(new Wniosek(
                        "1.0", null, null, null, null, null, null, null, null, null, null, null, null, null));
    }

    @Test
    void a_list_left_out_or_null_is_empty() {
        assertThat(read("{\"wersjaModelu\": \"1.0\", \"kadra\": {\"stanowiska\": null}}"))
                .isEqualTo(read("{\"wersjaModelu\": \"1.0\", \"kadra\": {}}"));
    }

    @Test
    void numbers_keep_the_places_they_were_written_with() {
        Wniosek wniosek = read("{\"wersjaModelu\": \"1.0\", \"przygotowanieOrganizacyjne\":"
                + " {\"ramyCzasowe\": {\"planMiesieczny\": [40.0000, 1e3, 0, 39.5]}}}");
        assertThat(wniosek.przygotowanieOrganizacyjne()).isNotNull().satisfies(p -> assertThat(
                        Objects.requireNonNull(p.ramyCzasowe()).planMiesieczny())
                .isEqualTo(List.of(
                        new BigDecimal("40.0000"), new BigDecimal("1e3"), BigDecimal.ZERO, new BigDecimal("39.5"))));
    }

    @Test
    void the_sum_is_the_sha_256_of_the_bytes_read() {
        WczytanyWniosek wczytany =
                WniosekReader.read("{\"wersjaModelu\":\"1.0\"}".getBytes(StandardCharsets.UTF_8), "a");
        assertThat(wczytany.suma()).isEqualTo("4d6ae83bdddf2ed3d04d720cf4865e1cd2efb6423081515d8891480b28419b70");
        assertThat(wczytany.nazwa()).isEqualTo("a");
    }

    @Test
    void white_space_changes_the_sum_and_not_the_wniosek() {
        WczytanyWniosek jeden = WniosekReader.read("{\"wersjaModelu\":\"1.0\"}".getBytes(StandardCharsets.UTF_8), "a");
        WczytanyWniosek drugi =
                WniosekReader.read(" {\"wersjaModelu\" : \"1.0\"}\r\n".getBytes(StandardCharsets.UTF_8), "a");
        assertThat(drugi.wniosek()).isEqualTo(jeden.wniosek());
        assertThat(drugi.suma()).isNotEqualTo(jeden.suma());
    }

    @Test
    void a_file_is_named_by_its_path(@TempDir Path katalog) throws IOException {
        Path plik = Files.writeString(katalog.resolve("a.json"), "{}");
        assertThatThrownBy(() -> WniosekReader.read(plik))
                .isInstanceOf(NiepoprawnyWniosekException.class)
                .hasMessage(plik + ":1:1: Brakuje wymaganego klucza „wersjaModelu”. Dopisz go.");
        assertThat(WniosekReader.read(Wzorzec.PLIK).nazwa()).isEqualTo(Wzorzec.PLIK.toString());
    }

    @Test
    void a_file_that_is_not_there_is_an_io_failure(@TempDir Path katalog) {
        assertThatThrownBy(() -> WniosekReader.read(katalog.resolve("brak.json")))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void the_exception_says_every_fault_on_a_line_of_its_own() {
        assertThatThrownBy(() -> WniosekReader.read(
                        "{\"wersjaModelu\": \"2.0\", \"kadra\": 1}".getBytes(StandardCharsets.UTF_8), "w.json"))
                .hasMessage(
                        "w.json:1:18: Nieznana wersja modelu „2.0”. Ta wersja biblioteki czyta „1.0”. [/wersjaModelu]"
                                + System.lineSeparator()
                                + "w.json:1:34: Oczekiwano obiektu w nawiasach klamrowych { }. [/kadra]");
    }

    @Test
    void a_fault_of_the_whole_document_has_no_pointer_in_its_description() {
        Problem problem = Bledy.bledy("").get(0);
        assertThat(problem.opis(Jezyk.EN)).isEqualTo("wniosek.json:1:1: The file is empty. Put a wniosek into it.");
    }

    private static Wniosek read(String json) {
        return WniosekReader.read(json.getBytes(StandardCharsets.UTF_8), "wniosek.json")
                .wniosek();
    }
}
