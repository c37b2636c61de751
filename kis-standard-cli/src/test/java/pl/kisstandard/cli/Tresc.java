package pl.kisstandard.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What is written in a file of any of the formats, packed or not. */
final class Tresc {

    private static final Pattern ODSYLACZ = Pattern.compile("&#x(\\p{XDigit}{1,6});");

    private Tresc() {}

    static String pliku(Path plik) throws IOException {
        byte[] bajty = Files.readAllBytes(plik);
        String nazwa = plik.toString();
        if (nazwa.endsWith(".pdf")) {
            return pdf(bajty);
        }
        return nazwa.endsWith(".docx") || nazwa.endsWith(".xlsx") ? zip(bajty) : utf8(bajty);
    }

    /** Text, metadata and whatever of the file is not packed. */
    private static String pdf(byte[] bajty) throws IOException {
        try (PDDocument dokument = Loader.loadPDF(bajty)) {
            String metadane = String.valueOf(dokument.getDocumentInformation().getCOSObject());
            String xmp = utf8(dokument.getDocumentCatalog().getMetadata().toByteArray());
            return new PDFTextStripper().getText(dokument) + metadane + xmp + utf8(bajty);
        }
    }

    private static String zip(byte[] bajty) throws IOException {
        StringBuilder calosc = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bajty))) {
            for (ZipEntry czesc = zip.getNextEntry(); czesc != null; czesc = zip.getNextEntry()) {
                calosc.append(czesc.getName()).append(bezOdsylaczy(utf8(zip.readAllBytes())));
            }
        }
        return calosc.toString();
    }

    /** The text with its numbered characters, written as in HTML, in their own shape. */
    private static String bezOdsylaczy(String xml) {
        return ODSYLACZ.matcher(xml)
                .replaceAll(m -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(m.group(1), 16))));
    }

    private static String utf8(byte[] bajty) {
        return new String(bajty, StandardCharsets.UTF_8);
    }
}
