package pl.kisstandard.cli.dokument;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The DOCX says every word of the document, with styles and real tables, and is the same everywhere. */
class DokumentDocxTest {

    static Stream<Dokument> dokumenty() throws IOException {
        return DokumentPdfTest.dokumenty();
    }

    @ParameterizedTest
    @MethodSource("dokumenty")
    void it_says_every_word_in_order_and_every_link_arrives(Dokument dokument) throws IOException {
        try (XWPFDocument docx = otworz(DokumentDocx.toBytes(dokument))) {
            StringBuilder tekst = new StringBuilder();
            docx.getBodyElements().forEach(element -> czytaj(element, tekst));

            assertThat(Slowa.bezOdstepow(tekst.toString())).isEqualTo(Slowa.dokumentu(dokument, znak -> true, ""));
            String xml = docx.getDocument().xmlText();
            assertThat(znalezione("w:bookmarkStart [^>]*w:name=\"([^\"]+)\"", xml))
                    .containsAll(znalezione("w:anchor=\"([^\"]+)\"", xml))
                    .doesNotHaveDuplicates();
            assertThat(znalezione("w:(?:p|r|tbl)Style w:val=\"([^\"]+)\"", xml))
                    .allMatch(styl -> docx.getStyles().styleExist(styl));
        }
    }

    @Test
    void tables_repeat_their_headings_keep_rows_whole_and_merge_the_names_of_groups() throws IOException {
        try (XWPFDocument docx = otworz(DokumentDocx.toBytes(WymyslonyDokument.kazdyBlok()))) {
            XWPFTable tabela = docx.getTables().get(1);

            assertThat(tabela.getRow(0).isRepeatHeader()).isTrue();
            assertThat(tabela.getRows()).allMatch(wiersz -> wiersz.isCantSplitRow());
            assertThat(tabela.getCTTbl().xmlText()).contains("w:firstRow=\"true\"", "w:firstColumn=\"true\"");
            assertThat(tabela.getRow(1).getCell(0).getCTTc().xmlText()).contains("<w:vMerge w:val=\"restart\"/>");
            assertThat(tabela.getRow(2).getCell(0).getCTTc().xmlText()).contains("<w:vMerge w:val=\"continue\"/>");
        }
    }

    @Test
    void it_has_a_title_a_language_and_no_date() throws IOException {
        try (XWPFDocument docx = otworz(DokumentDocx.toBytes(WymyslonyDokument.kazdyBlok()))) {
            var wlasciwosci = docx.getProperties().getCoreProperties().getUnderlyingProperties();

            assertThat(wlasciwosci.getTitleProperty()).contains("Karta standardu KIS");
            assertThat(wlasciwosci.getLanguageProperty()).contains("pl-PL");
            assertThat(wlasciwosci.getCreatedProperty()).isEqualTo(Optional.empty());
            assertThat(docx.getStyles().getCtStyles().xmlText()).contains("<w:lang w:val=\"pl-PL\"/>");
        }
    }

    @Test
    void the_same_document_gives_the_same_bytes_in_any_zone() {
        byte[] pierwszy = DokumentDocx.toBytes(WymyslonyDokument.kazdyBlok());
        TimeZone strefa = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(DokumentDocx.toBytes(WymyslonyDokument.kazdyBlok())).isEqualTo(pierwszy);
        } finally {
            TimeZone.setDefault(strefa);
        }
    }

    private static XWPFDocument otworz(byte[] docx) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(docx));
    }

    private static void czytaj(IBodyElement element, StringBuilder tekst) {
        if (element instanceof XWPFParagraph akapit) {
            tekst.append(akapit.getText());
        } else if (element instanceof XWPFTable tabela) {
            tabela.getRows().forEach(wiersz -> wiersz.getTableCells()
                    .forEach(komorka -> komorka.getBodyElements().forEach(tresc -> czytaj(tresc, tekst))));
        }
    }

    private static List<String> znalezione(String wzorzec, String xml) {
        return Pattern.compile(wzorzec)
                .matcher(xml)
                .results()
                .map(wynik -> wynik.group(1))
                .toList();
    }
}
