package pl.kisstandard.cli;

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

/** Takes the time of writing out of a workbook, so that the same content gives the same bytes. */
final class BezZegara {

    private static final String WLASCIWOSCI = "docProps/core.xml";
    private static final String UTWORZONO = "<dcterms:created\\b.*?</dcterms:created>";

    /** The first day that a zip knows. */
    private static final LocalDateTime DZIEN = LocalDateTime.of(1980, 1, 1, 0, 0);

    private BezZegara() {}

    /** Copies the workbook without its times; the stream stays open. */
    static void przepisz(Path skoroszyt, OutputStream cel) throws IOException {
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

    /** The workbook without its times, and each of its parts, which are XML, as {@code zmiana} gives it back. */
    static byte[] przepisz(byte[] skoroszyt, UnaryOperator<String> zmiana) throws IOException {
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
