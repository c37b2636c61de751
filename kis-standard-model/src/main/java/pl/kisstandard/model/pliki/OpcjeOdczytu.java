package pl.kisstandard.model.pliki;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How files are read.
 *
 * @param format the format; null to tell it by content and name
 * @param kodowanie encoding of CSV, one that writes ASCII in single bytes such as UTF-8 or Windows-1250; the other formats say it themselves
 * @param limity how much is read at most
 */
public record OpcjeOdczytu(@Nullable FormatPliku format, Charset kodowanie, Limity limity) {

    /** Format told by content and name, UTF-8, {@link Limity#DOMYSLNE}. */
    public static final OpcjeOdczytu DOMYSLNE = new OpcjeOdczytu(null, StandardCharsets.UTF_8, Limity.DOMYSLNE);

    /** The characters that hold CSV together. */
    private static final String ZNAKI_CSV = ";,\"#\r\n";

    public OpcjeOdczytu {
        if (!Arrays.equals(ZNAKI_CSV.getBytes(kodowanie), ZNAKI_CSV.getBytes(StandardCharsets.US_ASCII))) {
            throw new IllegalArgumentException("Nie da się podzielić CSV na wiersze w kodowaniu " + kodowanie);
        }
    }
}
