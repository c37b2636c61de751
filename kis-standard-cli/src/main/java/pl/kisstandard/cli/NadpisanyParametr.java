package pl.kisstandard.cli;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.rules.BlednyParametrException;
import pl.kisstandard.rules.ZestawRegul;

/**
 * A parameter given another value, as it was written.
 *
 * @param adres {@code criterion.parameter}
 * @param zapis a text or a list of texts
 */
record NadpisanyParametr(String adres, Object zapis) {

    private static final Pattern LICZBA = Pattern.compile("-?(0|[1-9]\\d{0,14})([.,]\\d{1,15})?");

    private static final Map<String, Boolean> LOGICZNE =
            Map.of("true", true, "tak", true, "false", false, "nie", false);

    /**
     * From {@code criterion.parameter=value}.
     *
     * @throws BladUzycia when it is written otherwise
     */
    static NadpisanyParametr of(String argument, Komunikaty komunikaty) {
        int znak = argument.indexOf('=');
        if (znak < 1) {
            throw new BladUzycia(komunikaty.get("szkic.parametr-postac", argument));
        }
        return new NadpisanyParametr(
                argument.substring(0, znak).strip(),
                argument.substring(znak + 1).strip());
    }

    /**
     * The rule set with this value.
     *
     * @throws BlednyParametrException when there is no such parameter or it may not take the value
     */
    ZestawRegul naloz(ZestawRegul zestaw) {
        return zestaw.withParameter(adres, wartosc(zestaw.parametry().get(adres)));
    }

    /** What was written, read as the kind of value that stands there; what cannot be read so stays as it is. */
    private Object wartosc(@Nullable Object dotad) {
        if (!(zapis instanceof String tekst)) {
            return zapis;
        }
        if (dotad instanceof Number && LICZBA.matcher(tekst).matches()) {
            return new BigDecimal(tekst.replace(',', '.'));
        }
        if (dotad instanceof Boolean && LOGICZNE.containsKey(tekst)) {
            return LOGICZNE.getOrDefault(tekst, false);
        }
        return dotad instanceof List<?> ? lista(tekst) : tekst;
    }

    private static List<String> lista(String tekst) {
        boolean wNawiasach = tekst.startsWith("[") && tekst.endsWith("]");
        String wnetrze = (wNawiasach ? tekst.substring(1, tekst.length() - 1) : tekst).strip();
        return wnetrze.isEmpty()
                ? List.of()
                : Arrays.stream(wnetrze.split(",", -1)).map(String::strip).toList();
    }
}
