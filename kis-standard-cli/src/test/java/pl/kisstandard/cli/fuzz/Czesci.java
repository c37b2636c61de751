package pl.kisstandard.cli.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;

/**
 * A zip written as text, so that a fuzzer changes what stands in the parts and not their checksums: each part is a line
 * {@code @@@ name} and then its content.
 */
final class Czesci {

    private static final String POCZATEK = "@@@ ";
    private static final String NIEPAKOWANA = "mimetype"; // the first part of a right ODS is not compressed

    private Czesci() {}

    static byte[] zip(byte[] tekst) {
        ByteArrayOutputStream bajty = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bajty)) {
            zip.setComment("");
            for (String czesc : ("\n" + new String(tekst, StandardCharsets.ISO_8859_1)).split("\n" + POCZATEK, -1)) {
                if (!czesc.isBlank()) {
                    dodaj(zip, czesc);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bajty.toByteArray();
    }

    private static void dodaj(ZipOutputStream zip, String czesc) throws IOException {
        int koniecNazwy = czesc.indexOf('\n');
        String nazwa = koniecNazwy < 0 ? czesc : czesc.substring(0, koniecNazwy);
        byte[] tresc =
                koniecNazwy < 0 ? new byte[0] : czesc.substring(koniecNazwy + 1).getBytes(StandardCharsets.ISO_8859_1);
        ZipEntry wpis = new ZipEntry(nazwa);
        if (nazwa.equals(NIEPAKOWANA)) {
            CRC32 suma = new CRC32();
            suma.update(tresc);
            wpis.setMethod(ZipEntry.STORED);
            wpis.setSize(tresc.length);
            wpis.setCrc(suma.getValue());
        }
        try {
            zip.putNextEntry(wpis);
        } catch (ZipException e) {
            return; // a second part of one name, which this writer cannot make
        }
        zip.write(tresc);
        zip.closeEntry();
    }
}
