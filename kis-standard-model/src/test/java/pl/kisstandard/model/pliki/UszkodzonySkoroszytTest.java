package pl.kisstandard.model.pliki;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.kisstandard.model.json.Problem;

/** Broken workbooks, and what is none: each ends in a fault of the class FORMAT, and none is read in part. */
class UszkodzonySkoroszytTest {

    @Test
    void local_and_central_names_have_to_agree() {
        byte[] bajty = Arkusze.zip(Arkusze.xlsx(WrogiSkoroszytTest.DANE));
        byte[] nazwa = "xl/workbook.xml".getBytes(StandardCharsets.US_ASCII);
        int i = new String(bajty, StandardCharsets.ISO_8859_1).indexOf("xl/workbook.xml");
        bajty[i + nazwa.length - 1] = 'x';
        WrogiSkoroszytTest.odrzucony(bajty, "format-arkusz");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3})
    void broken_bytes_end_in_a_classed_fault_or_in_a_wniosek(int ziarno) {
        Random los = new Random(ziarno);
        byte[] xlsx = Arkusze.zip(Arkusze.xlsx(WrogiSkoroszytTest.DANE));
        byte[] ods = Arkusze.zip(Arkusze.ods(WrogiSkoroszytTest.DANE_ODS));
        for (int i = 0; i < 300; i++) {
            byte[] bajty = (los.nextBoolean() ? xlsx : ods).clone();
            for (int k = 0; k < 1 + los.nextInt(4); k++) {
                bajty[4 + los.nextInt(bajty.length - 4)] = (byte) los.nextInt(256);
            }
            int ile = los.nextInt(4) == 0 ? 4 + los.nextInt(bajty.length - 4) : bajty.length;
            assertThat(Odczytane.przebieg(Arrays.copyOf(bajty, ile), "w.xlsx", OpcjeOdczytu.DOMYSLNE))
                    .isNotEmpty();
        }
    }

    @Test
    void a_truncated_zip_is_damaged() {
        byte[] bajty = Arkusze.zip(Arkusze.xlsx(WrogiSkoroszytTest.DANE));
        for (int ile : new int[] {4, 100, bajty.length / 2, bajty.length - 1}) {
            WrogiSkoroszytTest.odrzucony(Arrays.copyOf(bajty, ile), "format-arkusz");
        }
        ByteArrayOutputStream zOgonem = new ByteArrayOutputStream();
        zOgonem.writeBytes(bajty);
        zOgonem.writeBytes(new byte[10]);
        WrogiSkoroszytTest.odrzucony(zOgonem.toByteArray(), "format-arkusz");
    }

    @Test
    void deflate_garbage_is_damage() {
        byte[] bajty = Arkusze.zip(Arkusze.xlsx(WrogiSkoroszytTest.DANE));
        int i = new String(bajty, StandardCharsets.ISO_8859_1).indexOf("xl/workbook.xml") + "xl/workbook.xml".length();
        Arrays.fill(bajty, i, i + 40, (byte) 0xff);
        WrogiSkoroszytTest.odrzucony(bajty, "format-arkusz");
        assertThat(Odczytane.problemy(Odczytane.zapisy(bajty, "w.xlsx", OpcjeOdczytu.DOMYSLNE)
                                .get(0))
                        .get(0)
                        .klasa())
                .isEqualTo(Problem.Klasa.FORMAT);
    }

    @Test
    void passwords_are_told() {
        byte[] bajty = Arkusze.zip(Arkusze.xlsx(WrogiSkoroszytTest.DANE));
        String tekst = new String(bajty, StandardCharsets.ISO_8859_1);
        bajty[tekst.indexOf("PK\1\2") + 8] |= 1;
        WrogiSkoroszytTest.odrzucony(bajty, "format-haslo");
        WrogiSkoroszytTest.odrzucony(
                WrogiSkoroszytTest.zmienione(
                        Arkusze.ods(WrogiSkoroszytTest.DANE_ODS),
                        "META-INF/manifest.xml",
                        t -> "<manifest><encryption-data/></manifest>"),
                "format-haslo");
    }

    @Test
    void a_zip_that_is_no_spreadsheet_is_told() {
        WrogiSkoroszytTest.odrzucony(Map.of("word/document.xml", "<x/>"), "format-nie-arkusz");
        WrogiSkoroszytTest.odrzucony(
                WrogiSkoroszytTest.zmienione(
                        Arkusze.xlsx(WrogiSkoroszytTest.DANE),
                        "[Content_Types].xml",
                        t -> t.replace("sheet.main", "sheet.macroEnabled.main")),
                "format-nie-arkusz");
        WrogiSkoroszytTest.odrzucony(
                Map.of("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<x/>"),
                "format-nie-arkusz");
        WrogiSkoroszytTest.odrzucony(
                Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), "format-arkusz");
    }
}
