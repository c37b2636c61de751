package pl.kisstandard.model.pliki;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks made to harm: each ends in a fault of its class, and none is read. */
@SuppressWarnings("NullAway") // what the file says is there
class WrogiSkoroszytTest {

    static final String DANE = Arkusze.wiersz(1, "klub.nazwa") + Arkusze.wiersz(2, "Klub");
    static final String DANE_ODS = Arkusze.tabela("Dane", Arkusze.wierszOds("klub.nazwa"), Arkusze.wierszOds("Klub"));

    static void odrzucony(byte[] bajty, String kod) {
        assertThat(Odczytane.problemy(
                        Odczytane.zapisy(bajty, "w.xlsx", OpcjeOdczytu.DOMYSLNE).get(0)))
                .first()
                .satisfies(p -> assertThat(p.kod()).isEqualTo(kod));
    }

    static void odrzucony(Map<String, String> czesci, String kod) {
        odrzucony(Arkusze.zip(czesci), kod);
    }

    static Map<String, String> zmienione(Map<String, String> czesci, String czesc, UnaryOperator<String> zmiana) {
        Map<String, String> zmienione = new LinkedHashMap<>(czesci);
        zmienione.compute(czesc, (n, tresc) -> zmiana.apply(tresc == null ? "" : tresc));
        return zmienione;
    }

    @Test
    void the_workbooks_changed_here_are_read_unchanged() {
        assertThat(Odczytane.jedyny(Arkusze.zip(Arkusze.xlsx(DANE)), "w.xlsx")
                        .klub()
                        .nazwa())
                .isEqualTo("Klub");
        assertThat(Odczytane.jedyny(Arkusze.zip(Arkusze.ods(DANE_ODS)), "w.ods")
                        .klub()
                        .nazwa())
                .isEqualTo("Klub");
    }

    @ParameterizedTest
    @CsvSource({
        "../zly.xml, zagrozenie-nazwa-wpisu",
        "xl/../../zly.xml, zagrozenie-nazwa-wpisu",
        "/etc/zly.xml, zagrozenie-nazwa-wpisu",
        "C:/zly.xml, zagrozenie-nazwa-wpisu",
        "xl\\zly.xml, zagrozenie-nazwa-wpisu",
        "XL/workbook.xml, zagrozenie-powtorzony-wpis",
        "xl/vbaProject.bin, zagrozenie-makra",
        "xl/macrosheets/sheet1.xml, zagrozenie-makra",
        "xl/externalLinks/externalLink1.xml, zagrozenie-powiazania",
        "xl/connections.xml, zagrozenie-powiazania",
        "xl/embeddings/oleObject1.bin, zagrozenie-obiekt",
        "Basic/Standard/Module1.xml, zagrozenie-makra",
        "Scripts/python/zly.py, zagrozenie-makra",
        "Object 1/content.xml, zagrozenie-obiekt",
    })
    void parts_that_lead_outside_or_run_are_threats(String nazwa, String kod) {
        odrzucony(zmienione(Arkusze.xlsx(DANE), nazwa, t -> "<x/>"), kod);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Content_Types].xml",
                "xl/workbook.xml",
                "xl/_rels/workbook.xml.rels",
                "xl/worksheets/sheet1.xml",
                "xl/sharedStrings.xml",
                "docProps/app.xml"
            })
    void a_doctype_in_any_part_of_xlsx_is_a_threat(String czesc) {
        String xxe = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
        odrzucony(
                zmienione(Arkusze.xlsx(DANE), czesc, t -> xxe + (t.isEmpty() ? "<x>&e;</x>" : t)),
                "zagrozenie-doctype");
    }

    @Test
    void a_doctype_in_ods_is_a_threat_in_any_encoding() {
        String bomba = "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>";
        odrzucony(zmienione(Arkusze.ods(DANE_ODS), "content.xml", t -> bomba + t), "zagrozenie-doctype");
        odrzucony(zmienione(Arkusze.ods(DANE_ODS), "META-INF/manifest.xml", t -> bomba + t), "zagrozenie-doctype");
        odrzucony(
                zmienione(
                        Arkusze.ods(DANE_ODS),
                        "meta.xml",
                        t -> "<?xml version=\"1.0\" encoding=\"UTF-7\"?>" + bomba + "<x/>"),
                "zagrozenie-doctype");
    }

    @Test
    void relations_to_other_files_are_threats_and_plain_hyperlinks_are_not() {
        String rel = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId9\" Type=\"http://x/relationships/%s\" Target=\"http://zly.example/\" TargetMode=\"External\"/></Relationships>";
        String czesc = "xl/worksheets/_rels/sheet1.xml.rels";
        odrzucony(zmienione(Arkusze.xlsx(DANE), czesc, t -> rel.formatted("image")), "zagrozenie-powiazania");
        odrzucony(zmienione(Arkusze.xlsx(DANE), czesc, t -> rel.formatted("oleObject")), "zagrozenie-obiekt");
        odrzucony(zmienione(Arkusze.xlsx(DANE), czesc, t -> rel.formatted("vbaProject")), "zagrozenie-makra");
        Map<String, String> odsylacz = zmienione(Arkusze.xlsx(DANE), czesc, t -> rel.formatted("hyperlink"));
        assertThat(Odczytane.jedyny(Arkusze.zip(odsylacz), "w.xlsx").klub().nazwa())
                .isEqualTo("Klub");
    }

    @ParameterizedTest
    @CsvSource({
        "<table:table-source xlink:href=\"file:///zly.ods\"/>, zagrozenie-powiazania",
        "<draw:image xlink:href=\"http://zly.example/x.png\"/>, zagrozenie-powiazania",
        "<draw:object xlink:href=\"./Object 1\"/>, zagrozenie-obiekt",
        "<script:event-listener/>, zagrozenie-makra",
    })
    void links_objects_and_listeners_in_ods_are_threats(String element, String kod) {
        odrzucony(Arkusze.ods(DANE_ODS.replace("</table:table>", element + "</table:table>")), kod);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table:table-row table:number-rows-repeated=\"1000000000\"><table:table-cell office:value-type=\"string\"><text:p>x</text:p></table:table-cell></table:table-row>",
                "<table:table-row><table:table-cell table:number-columns-repeated=\"1000000000\" office:value-type=\"string\"><text:p>x</text:p></table:table-cell></table:table-row>",
                "<table:table-row><table:table-cell table:number-columns-repeated=\"20000\"/><table:table-cell office:value-type=\"string\"><text:p>x</text:p></table:table-cell></table:table-row>",
            })
    void content_repeated_a_billion_times_is_a_threat(String wiersz) {
        odrzucony(Arkusze.ods(Arkusze.tabela("Dane", wiersz)), "zagrozenie-powtorzenia");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>",
                "<row r=\"99999999999\"/>",
                "<row r=\"2\"/><row r=\"1\"/>",
                "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>",
                "<row r=\"1\"><c r=\"A2\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"A1\" t=\"zly\"><v>7</v></c></row>",
                "<row r=\"1\"><c r=\"A1\"",
            })
    void cells_that_are_not_where_they_say_are_no_sheet(String wiersze) {
        odrzucony(Arkusze.xlsx(wiersze), "format-arkusz");
    }

    @Test
    void a_text_that_is_not_there_is_an_error_cell() {
        odrzucony(Arkusze.xlsx("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row>"), "tabela-blad-komorki");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r=\"A1\"><f></f><v>40</v></c>",
                "<c r=\"A1\"><f/><v>40</v></c>",
                "<c r=\"A1\"><f t=\"dataTable\" ref=\"A1:A2\" r1=\"B1\">1</f><v>40</v></c>",
                "<c r=\"A1\" t=\"s\"><f>B1</f><v>0</v></c>",
                "<c r=\"A1\" t=\"str\"><f>B1</f><v>x</v></c>",
                "<c r=\"A1\" t=\"inlineStr\"><f>B1</f><is><t>x</t></is></c>",
                "<c r=\"A1\"><f t=\"shared\" ref=\"A1:A2\" si=\"0\">B1</f><v>x</v></c>",
            })
    void a_formula_of_any_kind_is_a_threat(String komorka) {
        odrzucony(Arkusze.xlsx("<row r=\"1\">" + komorka + "</row>"), "zagrozenie-formula");
    }

    @Test
    void embedded_fonts_and_pictures_are_no_threat() {
        Map<String, String> czesci = zmienione(
                Arkusze.ods("<style:font-face-uri xmlns:style=\"s\" xlink:href=\"Fonts/a.otf\"/>" + DANE_ODS),
                "Fonts/a.otf",
                t -> "OTTO");
        assertThat(Odczytane.jedyny(Arkusze.zip(czesci), "w.ods").klub().nazwa())
                .isEqualTo("Klub");
    }

    @Test
    void many_array_formulas_are_a_threat_and_deep_xml_is_no_sheet() {
        odrzucony(
                Arkusze.xlsx("<row r=\"1\"><c r=\"A1\">" + "<f t=\"array\" ref=\"A1:XFD99999\">1</f>".repeat(1_001)
                        + "</c></row>"),
                "zagrozenie-formula");
        odrzucony(Arkusze.xlsx("<a>".repeat(100_000) + "</a>".repeat(100_000)), "format-arkusz");
        odrzucony(Arkusze.ods(DANE_ODS.repeat(101)), "format-arkusz");
    }

    @Test
    void a_zip_bomb_stops_at_the_limit_whatever_it_declares() {
        Map<String, String> bomba = zmienione(Arkusze.xlsx(DANE), "xl/media/zdjecie.png", t -> "0".repeat(3_000_000));
        OpcjeOdczytu opcje = new OpcjeOdczytu(null, StandardCharsets.UTF_8, new Limity(1_000_000, 64, 10, 1_000_000));
        byte[] bajty = Arkusze.zip(bomba);
        assertThat(Odczytane.przebieg(bajty, "w.xlsx", opcje)).containsExactly("w.xlsx granica-rozpakowane@1:1");
        byte[] sklamane = bajty.clone();
        for (int i = 0; i + 28 < sklamane.length; i++) { // the declared size of every entry: 1 byte
            if (sklamane[i] == 'P' && sklamane[i + 1] == 'K' && sklamane[i + 2] == 1 && sklamane[i + 3] == 2) {
                Arrays.fill(sklamane, i + 24, i + 28, (byte) 0);
                sklamane[i + 24] = 1;
            }
        }
        assertThat(Odczytane.przebieg(sklamane, "w.xlsx", opcje)).containsExactly("w.xlsx granica-rozpakowane@1:1");
    }

    @Test
    void too_many_parts_and_texts_are_limits() {
        Map<String, String> wiele = Arkusze.xlsx(DANE);
        for (int i = 0; i < 2_000; i++) {
            wiele.put("xl/media/" + i + ".png", "");
        }
        odrzucony(wiele, "granica-wpisy");
        odrzucony(
                zmienione(
                        Arkusze.xlsx(DANE),
                        "xl/sharedStrings.xml",
                        t -> "<sst>" + "<si/>".repeat(2_000_001) + "</sst>"),
                "granica-teksty");
    }

    @Test
    void entries_over_each_other_or_twice_are_threats() {
        byte[] bajty = Arkusze.zip(zmienione(Arkusze.xlsx(DANE), "xl/workbooj.xml", t -> "<x/>"));
        odrzucony(zamienione(bajty, "xl/workbooj.xml", "xl/workbook.xml"), "zagrozenie-powtorzony-wpis");
    }

    private static byte[] zamienione(byte[] bajty, String co, String naCo) {
        return new String(bajty, StandardCharsets.ISO_8859_1).replace(co, naCo).getBytes(StandardCharsets.ISO_8859_1);
    }
}
