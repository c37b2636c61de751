package pl.kisstandard.model.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The values a wniosek may hold beyond what JSON itself says. */
final class Wartosci {

    /** Largest number of hours a month or of months accepted as meant. */
    private static final BigDecimal NAJWIEKSZA_LICZBA = BigDecimal.valueOf(1_000);

    /** Longest hour of classes accepted as meant, in minutes. */
    private static final int NAJDLUZSZA_GODZINA = 120;

    private static final int MIEJSC_PO_PRZECINKU = 4;

    private static final Pattern DATA = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Wartosci() {}

    /** The day under the parser, or null when it is not the text of an existing day written {@code rrrr-mm-dd}. */
    static @Nullable LocalDate data(JsonParser p) throws IOException {
        if (!p.hasToken(JsonToken.VALUE_STRING) || !DATA.matcher(p.getText()).matches()) {
            return null;
        }
        try {
            return LocalDate.parse(p.getText());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** The number under the parser, or null when it is none, is not between 0 and 1000 or is too precise. */
    static @Nullable BigDecimal liczba(JsonParser p) throws IOException {
        if (!p.currentToken().isNumeric()) {
            return null;
        }
        try {
            BigDecimal liczba = p.getDecimalValue();
            return wZakresie(liczba) ? liczba : null;
        } catch (NumberFormatException e) {
            return null; // an exponent longer than any number has
        }
    }

    /** The minutes of an hour under the parser, 1 to 120, or null; {@code 60.0} is not written as a whole number. */
    static @Nullable Integer minuty(JsonParser p) throws IOException {
        BigDecimal liczba = p.hasToken(JsonToken.VALUE_NUMBER_INT) ? liczba(p) : null;
        return liczba != null && liczba.signum() > 0 && liczba.intValueExact() <= NAJDLUZSZA_GODZINA
                ? Integer.valueOf(liczba.intValueExact())
                : null;
    }

    /** The logical value under the parser, or null when it is none. */
    static @Nullable Boolean logiczna(JsonParser p) throws IOException {
        return p.currentToken().isBoolean() ? p.getBooleanValue() : null;
    }

    /** The constant of an enum whose name stands under the parser, letter for letter, or null. */
    static @Nullable Object kod(JsonParser p, Class<?> wyliczenie) throws IOException {
        if (p.hasToken(JsonToken.VALUE_STRING)) {
            for (Object stala : wyliczenie.getEnumConstants()) {
                if (((Enum<?>) stala).name().equals(p.getText())) {
                    return stala;
                }
            }
        }
        return null;
    }

    private static boolean wZakresie(BigDecimal liczba) {
        return liczba.scale() <= MIEJSC_PO_PRZECINKU
                && liczba.scale() > -MIEJSC_PO_PRZECINKU - 1
                && liczba.signum() >= 0
                && liczba.compareTo(NAJWIEKSZA_LICZBA) <= 0;
    }
}
