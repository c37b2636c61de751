package pl.kisstandard.cli.dokument;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Takes the time of writing out of a workbook or a text document, so that the same content gives the same bytes. */
public final class BezZegara {

    private static final String WLASCIWOSCI = "docProps/core.xml";
    private static final String UTWORZONO = "<dcterms:created\\b.*?</dcterms:created>";

    /** Of the first day that a zip knows Java writes the zone of the machine beside it; not of a later one. */
    private static final LocalDateTime DZIEN = LocalDateTime.of(1980, 2, 1, 0, 0);

    private BezZegara() {}

    /** Copies the workbook without its times; the stream stays open. */
    public static void przepisz(Path skoroszyt, OutputStream cel) throws IOException {
        przepisz(skoroszyt, cel, null);
    }

    private static void przepisz(Path skoroszyt, OutputStream cel, @Nullable UnaryOperator<String> zmiana)
            throws IOException {
        ZipOutputStream kopia = new ZipOutputStream(cel);
        try (ZipFile zip = new ZipFile(skoroszyt.toFile())) {
            for (ZipEntry czesc : Collections.list(zip.entries())) {
                ZipEntry nowa = new ZipEntry(czesc.getName());
                nowa.setTimeLocal(DZIEN);
                kopia.putNextEntry(nowa);
                przepisz(zip, czesc, kopia, zmiana);
                kopia.closeEntry();
            }
        }
        kopia.finish();
    }

    /** The file without its times. */
    public static byte[] przepisz(byte[] skoroszyt) throws IOException {
        return przepisane(skoroszyt, null);
    }

    /** The file without its times, and each of its parts, which are XML, as {@code zmiana} gives it back. */
    public static byte[] przepisz(byte[] skoroszyt, UnaryOperator<String> zmiana) throws IOException {
        return przepisane(skoroszyt, zmiana);
    }

    /** By way of a file: a workbook written as a stream can be read only from its end. */
    private static byte[] przepisane(byte[] skoroszyt, @Nullable UnaryOperator<String> zmiana) throws IOException {
        ByteArrayOutputStream bajty = new ByteArrayOutputStream();
        Path roboczy = Files.createTempFile("kis-standard-", ".xlsx");
        try {
            Files.write(roboczy, skoroszyt);
            przepisz(roboczy, bajty, zmiana);
        } finally {
            Files.delete(roboczy);
        }
        return bajty.toByteArray();
    }

    private static void przepisz(
            ZipFile zip, ZipEntry czesc, OutputStream kopia, @Nullable UnaryOperator<String> zmiana)
            throws IOException {
        try (InputStream tresc = zip.getInputStream(czesc)) {
            if (zmiana != null || czesc.getName().equals(WLASCIWOSCI)) {
                String xml = new String(tresc.readAllBytes(), StandardCharsets.UTF_8).replaceAll(UTWORZONO, "");
                kopia.write((zmiana == null ? xml : zmiana.apply(xml)).getBytes(StandardCharsets.UTF_8));
            } else {
                tresc.transferTo(kopia);
            }
        }
    }
}
