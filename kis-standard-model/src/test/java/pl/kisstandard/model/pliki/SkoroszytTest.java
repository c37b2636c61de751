package pl.kisstandard.model.pliki;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.kisstandard.model.json.WniosekReader;
import pl.kisstandard.model.wniosek.RamyCzasowe;
import pl.kisstandard.model.wniosek.Wniosek;

/** A flat table on the first sheet of a workbook. */
@SuppressWarnings("NullAway") // what the file says is there
class SkoroszytTest {

    private static final String RAMY = "przygotowanieOrganizacyjne.ramyCzasowe.";

    static Stream<Path> przyklady() {
        return Splaszczone.przyklady();
    }

    static byte[] xlsx(Consumer<Workbook> tresc) {
        ByteArrayOutputStream bajty = new ByteArrayOutputStream();
        try (Workbook skoroszyt = new Workbook(bajty, "testy", null)) {
            tresc.accept(skoroszyt);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bajty.toByteArray();
    }

    @ParameterizedTest
    @MethodSource("przyklady")
    void a_sample_flattened_reads_as_the_sample(Path plik) {
        ObjectNode drzewo = Splaszczone.bezPustychWpisow(Splaszczone.drzewo(plik));
        Map<String, String> wiersz = Splaszczone.wiersz(drzewo, null);
        if (wiersz.isEmpty()) {
            return;
        }
        Wniosek wniosek = WniosekReader.read(drzewo.toString().getBytes(StandardCharsets.UTF_8), "z JSON")
                .wniosek();
        byte[] xlsx = xlsx(s -> {
            Worksheet arkusz = s.newWorksheet("wnioski");
            int i = 0;
            for (Map.Entry<String, String> e : wiersz.entrySet()) {
                arkusz.value(0, i, e.getKey());
                arkusz.value(1, i++, e.getValue());
            }
        });
        byte[] ods = Arkusze.zip(Arkusze.ods(Arkusze.tabela(
                "wnioski",
                Arkusze.wierszOds(wiersz.keySet().toArray(String[]::new)),
                Arkusze.wierszOds(wiersz.values().stream()
                        .map(w -> w.replace("&", "&amp;").replace("<", "&lt;"))
                        .toArray(String[]::new)))));
        for (byte[] bajty : List.of(xlsx, ods)) {
            assertThat(Odczytane.jedyny(bajty, "w.arkusz"))
                    .usingRecursiveComparison()
                    .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                    .isEqualTo(wniosek);
        }
    }

    @Test
    void typed_cells_of_xlsx_are_values() {
        byte[] bajty = xlsx(s -> {
            Worksheet a = s.newWorksheet("wnioski");
            String[] nazwy = {
                "kadra.kompletna",
                "dataSporzadzenia",
                "wpisDoRejestru.data",
                RAMY + "godzinyUczestnictwa",
                RAMY + "miesiace",
                RAMY + "minutWGodzinie",
                "klub.telefon",
                "wersjaModelu"
            };
            for (int i = 0; i < nazwy.length; i++) {
                a.value(0, i, nazwy[i]);
            }
            a.value(1, 0, true);
            a.value(1, 1, 41_673);
            a.style(1, 1).format("dd.mm.yyyy").set();
            a.value(1, 2, 40_616);
            a.style(1, 2).format("[$-415]d\\ mmmm\\ yyyy;@").set();
            a.value(1, 3, Math.nextDown(39.5));
            a.value(1, 4, 13.0);
            a.value(1, 5, 45.0);
            a.style(1, 5).format("0.00").set();
            a.value(1, 6, 48_600_100_200L);
            a.value(1, 7, 1);
        });
        Wniosek wniosek = Odczytane.jedyny(bajty, "w.xlsx");
        RamyCzasowe ramy = wniosek.przygotowanieOrganizacyjne().ramyCzasowe();
        assertThat(wniosek.kadra().kompletna()).isTrue();
        assertThat(wniosek.dataSporzadzenia()).isEqualTo(LocalDate.of(2014, 2, 3));
        assertThat(wniosek.wpisDoRejestru().data()).isEqualTo(LocalDate.of(2011, 3, 14));
        assertThat(ramy.godzinyUczestnictwa()).isEqualTo("39.5");
        assertThat(ramy.miesiace()).isEqualTo("13");
        assertThat(ramy.minutWGodzinie()).isEqualTo(45);
        assertThat(wniosek.klub().telefon()).isEqualTo("48600100200");
    }

    @Test
    void typed_cells_of_ods_are_values() {
        String wiersz = "<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"false\"/>"
                + "<table:table-cell office:value-type=\"date\" office:date-value=\"2014-02-03\"><text:p>3 lut 14</text:p></table:table-cell>"
                + "<table:table-cell office:value-type=\"date\" office:date-value=\"2011-03-14T00:00:00\"/>"
                + "<table:table-cell office:value-type=\"float\" office:value=\"39.5\" calcext:value-type=\"float\"><text:p>39,50</text:p></table:table-cell>"
                + "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>dopisek</text:p></office:annotation>"
                + "<text:p>kis<text:s text:c=\"2\"/>x<text:a xlink:href=\"mailto:kis@klub.example\">@klub</text:a></text:p><text:p>drugi</text:p></table:table-cell>";
        Wniosek wniosek = Odczytane.jedyny(
                Arkusze.zip(Arkusze.ods(Arkusze.tabela(
                        "wnioski",
                        Arkusze.wierszOds(
                                "kadra.kompletna",
                                "dataSporzadzenia",
                                "wpisDoRejestru.data",
                                RAMY + "miesiace",
                                "klub.email"),
                        Arkusze.komorki(wiersz)))),
                "w.ods");
        assertThat(wniosek.kadra().kompletna()).isFalse();
        assertThat(wniosek.dataSporzadzenia()).isEqualTo(LocalDate.of(2014, 2, 3));
        assertThat(wniosek.wpisDoRejestru().data()).isEqualTo(LocalDate.of(2011, 3, 14));
        assertThat(wniosek.przygotowanieOrganizacyjne().ramyCzasowe().miesiace())
                .isEqualTo("39.5");
        assertThat(wniosek.klub().email()).isEqualTo("kis  x@klub\ndrugi");
    }

    @Test
    void what_a_spreadsheet_made_of_an_entry_is_a_fault_at_its_cell() {
        byte[] bajty = xlsx(s -> {
            Worksheet a = s.newWorksheet("Wnioski 2014");
            String[] nazwy = {
                "klub.nazwa", "wpisDoRejestru.numer", "dataSporzadzenia", "kadra.kompletna", RAMY + "miesiace"
            };
            for (int i = 0; i < nazwy.length; i++) {
                a.value(0, i, nazwy[i]);
            }
            a.value(1, 0, true);
            a.value(1, 1, 41_640);
            a.style(1, 1).format("yyyy-mm-dd").set();
            a.value(1, 2, 41_640.5);
            a.style(1, 2).format("yyyy-mm-dd hh:mm").set();
            a.value(1, 3, 1);
            a.formula(1, 4, "6+6");
        });
        String m = "'Wnioski 2014'!";
        assertThat(Odczytane.przebieg(bajty, "w.xlsx", OpcjeOdczytu.DOMYSLNE))
                .containsExactly("w.xlsx:2 oczekiwano-tekstu@" + m + "A2/klub/nazwa oczekiwano-tekstu@" + m
                        + "B2/wpisDoRejestru/numer niemozliwa-data@" + m + "C2/dataSporzadzenia oczekiwano-logicznej@"
                        + m
                        + "D2/kadra/kompletna zagrozenie-formula@" + m
                        + "E2/przygotowanieOrganizacyjne/ramyCzasowe/miesiace");
    }

    @Test
    void error_cells_formulas_and_shared_strings_are_told_apart() {
        Map<String, String> xlsx =
                Arkusze.xlsx(Arkusze.wiersz(1, "klub.nazwa", "klub.ulica", "klub.telefon", "kadra.kompletna")
                        + "<row r=\"5\"><c r=\"A5\" t=\"str\"><v>Klub</v></c><c r=\"B5\" t=\"e\"><v>#REF!</v></c>"
                        + "<c r=\"C5\"><f>1+1</f><v>2</v></c><c r=\"D5\" t=\"b\"><v>1</v></c></row>");
        assertThat(Odczytane.przebieg(Arkusze.zip(xlsx), "w.xlsx", OpcjeOdczytu.DOMYSLNE))
                .containsExactly(
                        "w.xlsx:5 tabela-blad-komorki@Dane!B5/klub/ulica zagrozenie-formula@Dane!C5/klub/telefon");
        String ods = Arkusze.tabela(
                "Dane",
                Arkusze.wierszOds("klub.nazwa", "klub.ulica"),
                Arkusze.komorki(
                        "<table:table-cell office:value-type=\"string\" calcext:value-type=\"error\"><text:p>#ADR!</text:p></table:table-cell>"
                                + "<table:table-cell table:formula=\"of:=1+1\" office:value-type=\"float\" office:value=\"2\"/>"));
        assertThat(Odczytane.przebieg(Arkusze.zip(Arkusze.ods(ods)), "w.ods", OpcjeOdczytu.DOMYSLNE))
                .containsExactly(
                        "w.ods:2 tabela-blad-komorki@Dane!A2/klub/nazwa zagrozenie-formula@Dane!B2/klub/ulica");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E999999999", "1E-999999999", "1E400"})
    void a_number_beyond_any_answer_is_a_fault_and_takes_no_memory(String liczba) {
        Map<String, String> xlsx = Arkusze.xlsx(Arkusze.wiersz(1, RAMY + "miesiace", "klub.telefon")
                + "<row r=\"2\"><c r=\"A2\"><v>" + liczba + "</v></c></row>");
        assertThat(Odczytane.przebieg(Arkusze.zip(xlsx), "w.xlsx", OpcjeOdczytu.DOMYSLNE))
                .containsExactly("w.xlsx:2 oczekiwano-liczby@Dane!A2/przygotowanieOrganizacyjne/ramyCzasowe/miesiace");
    }

    @Test
    void other_sheets_have_to_be_empty() {
        byte[] bajty = xlsx(s -> {
            Worksheet a = s.newWorksheet("wnioski");
            a.value(0, 0, "klub.nazwa");
            a.value(1, 0, "Klub");
            a.value(2, 0, "# uwaga");
            a.value(5, 0, "Drugi");
            s.newWorksheet("pusty");
        });
        assertThat(Odczytane.przebieg(bajty, "w.xlsx", OpcjeOdczytu.DOMYSLNE)).containsExactly("w.xlsx:2", "w.xlsx:6");
        byte[] dwa = xlsx(s -> {
            s.newWorksheet("wnioski").value(0, 0, "klub.nazwa");
            s.newWorksheet("inne").value(3, 2, "coś");
        });
        assertThat(Odczytane.przebieg(dwa, "w.xlsx", OpcjeOdczytu.DOMYSLNE))
                .containsExactly("w.xlsx tabela-kilka-arkuszy@inne!C4");
    }

    @Test
    void blank_repetitions_are_counted_and_short_ones_of_a_row_read() {
        String arkusz = Arkusze.tabela(
                "Dane",
                "<table:table-header-rows>" + Arkusze.wierszOds("klub.nazwa") + "</table:table-header-rows>",
                "<table:table-row table:number-rows-repeated=\"1000000000\"><table:table-cell table:number-columns-repeated=\"1000000000\"/></table:table-row>",
                "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell office:value-type=\"string\"><text:p>Klub</text:p></table:table-cell>"
                        + "<table:table-cell table:number-columns-repeated=\"1000000000\"/></table:table-row>");
        assertThat(Odczytane.przebieg(Arkusze.zip(Arkusze.ods(arkusz)), "w.ods", OpcjeOdczytu.DOMYSLNE))
                .containsExactly("w.ods:1000000002", "w.ods:1000000003");
    }

    @Test
    void rows_and_bytes_of_a_row_are_limited() {
        byte[] bajty = xlsx(s -> {
            Worksheet a = s.newWorksheet("wnioski");
            a.value(0, 0, "klub.nazwa");
            a.value(1, 0, "x".repeat(20_000));
            a.value(2, 0, "B");
            a.value(3, 0, "C");
        });
        OpcjeOdczytu opcje = new OpcjeOdczytu(null, StandardCharsets.UTF_8, new Limity(10_000, 64, 2, 1_000_000));
        assertThat(Odczytane.przebieg(bajty, "w.xlsx", opcje))
                .containsExactly(
                        "w.xlsx:2 granica-wiersz@wnioski!A2", "w.xlsx:3", "w.xlsx:4 granica-wiersze@wnioski!A4");
    }

    @Test
    void a_workbook_without_rows_is_empty() {
        assertThat(Odczytane.przebieg(xlsx(s -> s.newWorksheet("pusty")), "w.xlsx", OpcjeOdczytu.DOMYSLNE))
                .containsExactly("w.xlsx pusty-plik@pusty!A1");
    }
}
