package pl.kisstandard.cli.dokument;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Reads a PDF out in the order of its tags, as a screen reader does. */
final class CzytnikPdf {

    private final Map<COSDictionary, Map<Integer, String>> strony = new HashMap<>();
    private final StringBuilder tekst = new StringBuilder();

    private CzytnikPdf() {}

    static String przeczytaj(PDDocument pdf) throws IOException {
        CzytnikPdf czytnik = new CzytnikPdf();
        for (PDPage strona : pdf.getPages()) {
            PDFMarkedContentExtractor tresc = new PDFMarkedContentExtractor();
            tresc.processPage(strona);
            Map<Integer, String> czesci = new HashMap<>();
            tresc.getMarkedContents().forEach(czesc -> zbierz(czesc, czesci));
            czytnik.strony.put(strona.getCOSObject(), czesci);
        }
        czytnik.czytaj(pdf.getDocumentCatalog().getStructureTreeRoot(), null);
        return czytnik.tekst.toString();
    }

    private static void zbierz(PDMarkedContent czesc, Map<Integer, String> czesci) {
        StringBuilder tekst = new StringBuilder();
        for (Object element : czesc.getContents()) {
            if (element instanceof TextPosition znak) {
                tekst.append(znak.getUnicode());
            } else if (element instanceof PDMarkedContent wewnetrzna) {
                zbierz(wewnetrzna, czesci);
            }
        }
        if (czesc.getMCID() >= 0) {
            czesci.merge(czesc.getMCID(), tekst.toString(), String::concat);
        }
    }

    private void czytaj(PDStructureNode wezel, @Nullable PDPage strona) {
        for (Object dziecko : List.copyOf(wezel.getKids())) {
            if (dziecko instanceof Integer numer) {
                dopisz(Objects.requireNonNull(strona), numer);
            } else if (dziecko instanceof PDMarkedContentReference czesc) {
                dopisz(czesc.getPage() == null ? Objects.requireNonNull(strona) : czesc.getPage(), czesc.getMCID());
            } else if (dziecko instanceof PDStructureElement element) {
                czytaj(element, element.getPage() == null ? strona : element.getPage());
            }
        }
    }

    private void dopisz(PDPage strona, int numer) {
        tekst.append(Objects.requireNonNull(strony.get(strona.getCOSObject())).getOrDefault(numer, ""));
    }
}
