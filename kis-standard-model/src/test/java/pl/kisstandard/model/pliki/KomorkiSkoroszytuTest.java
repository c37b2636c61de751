package pl.kisstandard.model.pliki;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.kisstandard.model.wniosek.RamyCzasowe;
import pl.kisstandard.model.wniosek.Wniosek;

/** Cells of workbooks: what a spreadsheet made of an entry is read only when it is what was meant. */
@SuppressWarnings("NullAway") // what the file says is there
class KomorkiSkoroszytuTest {

    private static final String RAMY = "przygotowanieOrganizacyjne.ramyCzasowe.";

    @Test
    void typed_cells_of_xlsx_are_values() {
        byte[] bajty = SkoroszytTest.xlsx(s -> {
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
        byte[] bajty = SkoroszytTest.xlsx(s -> {
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
                        + "B2/wpisDoRejestru/numer tabela-zamieniony-wpis@" + m
                        + "C2/dataSporzadzenia oczekiwano-logicznej@"
                        + m
                        + "D2/kadra/kompletna zagrozenie-formula@" + m
                        + "E2/przygotowanieOrganizacyjne/ramyCzasowe/miesiace");
    }

    @Test
    void a_formula_among_several_values_is_one_fault() {
        byte[] bajty = SkoroszytTest.xlsx(s -> {
            Worksheet a = s.newWorksheet("Dane");
            a.value(0, 0, "klub.prowadzacy.1");
            a.value(0, 1, "klub.prowadzacy.2");
            a.formula(1, 0, "B2");
            a.value(1, 1, "nikt");
        });
        assertThat(Odczytane.przebieg(bajty, "w.xlsx", OpcjeOdczytu.DOMYSLNE))
                .containsExactly(
                        "w.xlsx:2 zagrozenie-formula@Dane!A2/klub/prowadzacy/0 nieznana-wartosc@Dane!B2/klub/prowadzacy/0");
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

    /** Excel keeps 48:00 as 2 days, 40:30 as 1.6875 and 40% as 0.4. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[h]:mm:ss",
                "[h]:mm",
                "[mm]",
                "h:mm",
                "h:mm:ss AM/PM",
                "mm:ss.0",
                "0%",
                "0.00%",
                "d.mm h:mm",
                "mmmm",
                "[Red]h"
            })
    void a_number_shown_as_an_hour_or_a_percentage_is_a_fault(String format) {
        byte[] bajty = SkoroszytTest.xlsx(s -> {
            Worksheet a = s.newWorksheet("Dane");
            a.value(0, 0, RAMY + "miesiace");
            a.value(1, 0, 2.5);
            a.style(1, 0).format(format).set();
            a.value(2, 0, 40.5);
            a.style(2, 0).format("#,##0.00\\ \"h\"\\h_m[Red]").set();
            a.value(3, 0, 2);
            a.style(3, 0).format(format).set();
        });
        String wskaznik = "/przygotowanieOrganizacyjne/ramyCzasowe/miesiace";
        assertThat(Odczytane.przebieg(bajty, "w.xlsx", OpcjeOdczytu.DOMYSLNE))
                .containsExactly(
                        "w.xlsx:2 tabela-zamieniony-wpis@Dane!A2" + wskaznik,
                        "w.xlsx:3",
                        "w.xlsx:4 tabela-zamieniony-wpis@Dane!A4" + wskaznik);
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 10, 18, 19, 20, 21, 45, 46, 47})
    void formats_known_by_number_tell_hours_and_percentages(int numer) {
        Map<String, String> xlsx = Arkusze.xlsx(
                Arkusze.wiersz(1, RAMY + "miesiace") + "<row r=\"2\"><c r=\"A2\" s=\"0\"><v>0.4</v></c></row>");
        xlsx.computeIfPresent(
                "[Content_Types].xml",
                (n, t) -> t.replace(
                        "</Types>",
                        "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>"));
        xlsx.put(
                "xl/styles.xml",
                "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><cellXfs count=\"1\"><xf numFmtId=\""
                        + numer + "\"/></cellXfs></styleSheet>");
        assertThat(Odczytane.przebieg(Arkusze.zip(xlsx), "w.xlsx", OpcjeOdczytu.DOMYSLNE))
                .containsExactly(
                        "w.xlsx:2 tabela-zamieniony-wpis@Dane!A2/przygotowanieOrganizacyjne/ramyCzasowe/miesiace");
    }

    @ParameterizedTest
    @CsvSource({
        "office:value-type=\"percentage\" office:value=\"0.4\", tabela-zamieniony-wpis",
        "office:value-type=\"date\" office:date-value=\"2014-02-03T12:00:00\", tabela-zamieniony-wpis",
        "office:value-type=\"time\" office:time-value=\"PT48H\", oczekiwano-liczby",
        "office:value-type=\"float\", tabela-blad-komorki",
        "office:value-type=\"float\" office:value=\"czterdzieści\", tabela-blad-komorki",
        "office:value-type=\"boolean\" office:boolean-value=\"1\", tabela-blad-komorki",
    })
    void a_cell_of_ods_whose_value_is_not_what_it_shows_is_a_fault(String atrybuty, String kod) {
        String komorka = "<table:table-cell " + atrybuty + "><text:p>40</text:p></table:table-cell>";
        if (kod.startsWith("oczekiwano")) {
            komorka = komorka.replace(">40<", ">48:00<");
        }
        String arkusz = Arkusze.tabela("Dane", Arkusze.wierszOds(RAMY + "miesiace"), Arkusze.komorki(komorka));
        assertThat(Odczytane.przebieg(Arkusze.zip(Arkusze.ods(arkusz)), "w.ods", OpcjeOdczytu.DOMYSLNE))
                .containsExactly("w.ods:2 " + kod + "@Dane!A2/przygotowanieOrganizacyjne/ramyCzasowe/miesiace");
    }

    @Test
    void what_a_merged_cell_hides_is_no_answer() {
        String arkusz = Arkusze.tabela(
                "Dane",
                Arkusze.wierszOds("klub.nazwa", "klub.ulica", "klub.telefon"),
                Arkusze.komorki(
                        "<table:table-cell table:number-columns-spanned=\"3\" office:value-type=\"string\"><text:p>A</text:p></table:table-cell>"
                                + "<table:covered-table-cell/><table:covered-table-cell office:value-type=\"string\"><text:p>x</text:p></table:covered-table-cell>"));
        assertThat(Odczytane.przebieg(Arkusze.zip(Arkusze.ods(arkusz)), "w.ods", OpcjeOdczytu.DOMYSLNE))
                .containsExactly("w.ods:2 tabela-zakryta-komorka@Dane!C2/klub/telefon");
    }
}
