package pl.kisstandard.model.pliki;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * How files are read.
 *
 * @param format the format; null to tell it by content and name
 * @param kodowanie encoding of CSV; the other formats say it themselves
 * @param limity how much is read at most
 */
public record OpcjeOdczytu(@Nullable FormatPliku format, Charset kodowanie, Limity limity) {

    /** Format told by content and name, UTF-8, {@link Limity#DOMYSLNE}. */
    public static final OpcjeOdczytu DOMYSLNE = new OpcjeOdczytu(null, StandardCharsets.UTF_8, Limity.DOMYSLNE);
}
