package pl.kisstandard.cli.dokument;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** Mends what FOP leaves undone in a PDF, and takes out the time of writing and the number drawn by lot. */
final class WykonczeniePdf {

    private static final String XMP = xmp();

    private WykonczeniePdf() {}

    static byte[] przepisz(byte[] pdf, String tytul, String jezyk) throws IOException {
        ByteArrayOutputStream wynik = new ByteArrayOutputStream(pdf.length);
        try (PDDocument dokument = Loader.loadPDF(pdf)) {
            dokument.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
            dokument.getDocumentInformation().getCOSObject().removeItem(COSName.MOD_DATE);
            String xmp = XMP.replace("{jezyk}", jezyk)
                    .replace(
                            "{tytul}",
                            tytul.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
            dokument.getDocumentCatalog().getMetadata().importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
            struktura(dokument.getDocumentCatalog().getStructureTreeRoot());
            dokument.getDocument().getTrailer().removeItem(COSName.ID);
            dokument.setDocumentId(odcisk(dokument));
            dokument.save(wynik);
        }
        return wynik.toByteArray();
    }

    /** Stands for what the pages show. */
    private static long odcisk(PDDocument dokument) throws IOException {
        CRC32 suma = new CRC32();
        for (PDPage strona : dokument.getPages()) {
            try (InputStream tresc = strona.getContents()) {
                suma.update(tresc.readAllBytes());
            }
        }
        return suma.getValue();
    }

    /** A link says where it leads in its annotation too; a caption belongs to the table after it. */
    private static void struktura(PDStructureNode wezel) {
        PDStructureElement podpis = null;
        for (Object dziecko : wezel.getKids()) {
            if (dziecko instanceof PDObjectReference odniesienie
                    && odniesienie.getReferencedObject() instanceof PDAnnotation odnosnik) {
                odnosnik.setContents(((PDStructureElement) wezel).getAlternateDescription());
            } else if (dziecko instanceof PDStructureElement element) {
                struktura(element);
                if (podpis != null && element.getStructureType().equals("Table")) {
                    wezel.removeKid(podpis);
                    element.insertBefore(podpis, element.getKids().get(0));
                    podpis.setParent(element);
                }
                podpis = element.getStructureType().equals("Caption") ? element : null;
            }
        }
    }

    private static String xmp() {
        try (InputStream plik = Pismo.bajty("xmp.xml")) {
            return new String(plik.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
