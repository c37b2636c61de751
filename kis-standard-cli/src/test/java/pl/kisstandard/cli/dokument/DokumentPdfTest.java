package pl.kisstandard.cli.dokument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.kisstandard.model.Jezyk;

/** The PDF conforms to PDF/UA-1 and PDF/A-2a, says every word of the document and is the same everywhere. */
class DokumentPdfTest {

    static Stream<Dokument> dokumenty() throws IOException {
        return Stream.concat(
                Stream.of(WymyslonyDokument.kazdyBlok(), WymyslonyDokument.zlosliwy()), Karty.przykladow().stream());
    }

    @ParameterizedTest
    @MethodSource("dokumenty")
    void it_breaks_no_rule_and_reads_out_every_word_in_order(Dokument dokument) throws IOException {
        byte[] pdf = DokumentPdf.toBytes(dokument);

        assertThat(Vera.zlamaneReguly(pdf)).isEmpty();
        try (PDDocument odczytany = Loader.loadPDF(pdf)) {
            assertThat(Slowa.bezOdstepow(CzytnikPdf.przeczytaj(odczytany)))
                    .isEqualTo(Slowa.dokumentu(dokument, Pismo::maKsztalt, "•"));
        }
    }

    @Test
    void the_check_finds_fault_with_a_PDF_without_tags() throws IOException {
        ByteArrayOutputStream bajty = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(bajty);
        }

        assertThat(Vera.zlamaneReguly(bajty.toByteArray()))
                .anyMatch(regula -> regula.startsWith("ua1 "))
                .anyMatch(regula -> regula.startsWith("2a "));
    }

    @Test
    void viewers_learn_title_language_and_headings() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(DokumentPdf.toBytes(WymyslonyDokument.kazdyBlok()))) {
            var katalog = pdf.getDocumentCatalog();

            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Karta standardu KIS");
            assertThat(katalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(katalog.getLanguage()).isEqualTo("pl-PL");
            assertThat(zakladki(katalog.getDocumentOutline().children()))
                    .containsExactly("Kryteria", "Co poprawić", "> K3 Specjaliści reintegracji", "Parametry");
        }
    }

    private static List<String> zakladki(Iterable<PDOutlineItem> pozycje) {
        return StreamSupport.stream(pozycje.spliterator(), false)
                .flatMap(pozycja -> Stream.concat(
                        Stream.of(pozycja.getTitle()),
                        zakladki(pozycja.children()).stream().map(tytul -> "> " + tytul)))
                .toList();
    }

    @Test
    void the_same_document_gives_the_same_bytes_in_any_zone_and_on_any_thread() {
        byte[] pierwszy = DokumentPdf.toBytes(WymyslonyDokument.kazdyBlok());
        TimeZone strefa = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(DokumentPdf.toBytes(WymyslonyDokument.kazdyBlok())).isEqualTo(pierwszy);
        } finally {
            TimeZone.setDefault(strefa);
        }
        assertThat(IntStream.range(0, 8).parallel().mapToObj(i -> DokumentPdf.toBytes(WymyslonyDokument.kazdyBlok())))
                .allSatisfy(bajty -> assertThat(bajty).isEqualTo(pierwszy));
    }

    @Test
    void a_link_to_nowhere_is_refused() {
        Dokument dokument =
                new Dokument(Jezyk.PL, "Tytuł", List.of(Blok.Akapit.of(new Fragment.Odnosnik("dalej", "#nie-ma"))));

        assertThatThrownBy(() -> DokumentPdf.toBytes(dokument)).hasMessageContaining("#nie-ma");
    }
}
