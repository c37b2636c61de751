package pl.kisstandard.cli.dokument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice opens every DOCX and shows its words. */
class DocxLibreOfficeIT {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void LibreOffice_shows_every_word() throws IOException, InterruptedException {
        Path proba = Files.writeString(folder.resolve("proba.txt"), "Próba");
        przeksztalc(List.of(proba));
        assumeTrue(
                Files.exists(folder.resolve("proba.pdf")),
                "SKIPPED: no LibreOffice Writer; apt-get install libreoffice-writer-nogui");
        List<Dokument> dokumenty = Karty.przykladow();
        List<Path> pliki = new ArrayList<>();
        for (int i = 0; i < dokumenty.size(); i++) {
            Path plik = folder.resolve(i + ".docx");
            Files.write(plik, DokumentDocx.toBytes(dokumenty.get(i)));
            pliki.add(plik);
        }

        assertThat(przeksztalc(pliki)).isZero();

        for (int i = 0; i < dokumenty.size(); i++) {
            try (PDDocument pdf = Loader.loadPDF(folder.resolve(i + ".pdf").toFile())) {
                String tekst = Slowa.bezOdstepow(new PDFTextStripper().getText(pdf));
                assertThat(slowa(dokumenty.get(i))).as("%s.docx", i).allMatch(tekst::contains);
            }
        }
    }

    /** The words of all paragraphs, those short enough not to be broken. */
    private static List<String> slowa(Dokument dokument) {
        return List.of(DokumentTekst.render(dokument, false).split("[^\\p{L}]+")).stream()
                .filter(slowo -> slowo.length() < 12 && !slowo.equals(slowo.toUpperCase(java.util.Locale.ROOT)))
                .toList();
    }

    private int przeksztalc(List<Path> pliki) throws InterruptedException {
        List<String> polecenie = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profil").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString()));
        pliki.forEach(plik -> polecenie.add(plik.toString()));
        try {
            return new ProcessBuilder(polecenie)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            return -1;
        }
    }
}
