package pl.kisstandard.model.pliki;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks put together by hand, part by part. */
final class Arkusze {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final String SS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Arkusze() {}

    static byte[] zip(Map<String, String> czesci) {
        ByteArrayOutputStream bajty = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bajty)) {
            for (Map.Entry<String, String> czesc : czesci.entrySet()) {
                ZipEntry wpis = new ZipEntry(czesc.getKey());
                wpis.setTimeLocal(LocalDateTime.of(2014, 2, 3, 12, 0));
                zip.putNextEntry(wpis);
                zip.write(czesc.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bajty.toByteArray();
    }

    /** The parts of a workbook of Excel whose only sheet has these rows. */
    static Map<String, String> xlsx(String wiersze) {
        Map<String, String> czesci = new LinkedHashMap<>();
        czesci.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + XLSX + "\"/></Types>");
        czesci.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + SS + "\" xmlns:r=\"" + REL + "\"><sheets>"
                        + "<sheet name=\"Dane\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        czesci.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" Type=\"" + REL + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                        + "</Relationships>");
        czesci.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"" + SS + "\"><sheetData>" + wiersze + "</sheetData></worksheet>");
        return czesci;
    }

    /** A row of Excel of inline texts. */
    static String wiersz(int numer, String... teksty) {
        StringBuilder wiersz = new StringBuilder("<row r=\"" + numer + "\">");
        for (int i = 0; i < teksty.length; i++) {
            wiersz.append(
                    "<c r=\"" + (char) ('A' + i) + numer + "\" t=\"inlineStr\"><is><t>" + teksty[i] + "</t></is></c>");
        }
        return wiersz + "</row>";
    }

    /** The parts of a workbook of OpenDocument with these sheets. */
    static Map<String, String> ods(String arkusze) {
        Map<String, String> czesci = new LinkedHashMap<>();
        czesci.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        czesci.put(
                "content.xml",
                "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                        + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
                        + " xmlns:script=\"urn:oasis:names:tc:opendocument:xmlns:script:1.0\""
                        + " xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                        + " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\">"
                        + "<office:scripts/><office:body><office:spreadsheet>" + arkusze
                        + "</office:spreadsheet></office:body></office:document-content>");
        czesci.put("META-INF/manifest.xml", "<manifest xmlns=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>");
        czesci.put("Configurations2/accelerator/current.xml", "");
        return czesci;
    }

    static String tabela(String nazwa, String... wiersze) {
        return "<table:table table:name=\"" + nazwa + "\">" + String.join("", wiersze) + "</table:table>";
    }

    /** A row of OpenDocument of texts. */
    static String wierszOds(String... teksty) {
        StringBuilder wiersz = new StringBuilder();
        for (String tekst : teksty) {
            wiersz.append(
                    tekst.isEmpty()
                            ? "<table:table-cell/>"
                            : "<table:table-cell office:value-type=\"string\"><text:p>" + tekst
                                    + "</text:p></table:table-cell>");
        }
        return komorki(wiersz.toString());
    }

    static String komorki(String komorki) {
        return "<table:table-row>" + komorki + "</table:table-row>";
    }
}
