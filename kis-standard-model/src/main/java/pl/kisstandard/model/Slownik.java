package pl.kisstandard.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The forms' own words for codes, fields and values, in both languages. Thread-safe. */
public final class Slownik {

    private static final Teksty TEKSTY = Teksty.load(Slownik.class, "slownik");
    private static final Pattern NUMER = Pattern.compile("/(\\d{1,9})(?=/|$)");
    private static final DateTimeFormatter DATA_PL = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    private Slownik() {}

    /** Words for a code such as {@code PSYCHOLOG}; a text that is not a code comes back unchanged. */
    public static String kod(Jezyk jezyk, String kod) {
        String klucz = "kod." + kod;
        return TEKSTY.has(jezyk, klucz) ? TEKSTY.get(jezyk, klucz) : kod;
    }

    /** All codes. */
    public static List<String> kody() {
        return TEKSTY.keys(Jezyk.PL).stream()
                .filter(klucz -> klucz.startsWith("kod."))
                .map(klucz -> klucz.substring("kod.".length()))
                .toList();
    }

    /**
     * Words for a field, for example "Kadra – stanowisko 3: czy ktoś pełni tę rolę" for {@code /kadra/stanowiska/2/obsadzone}. A
     * pointer that is no field of the model comes back unchanged.
     */
    public static String pole(Jezyk jezyk, String wskaznik) {
        String klucz = "pole" + NUMER.matcher(wskaznik).replaceAll("").replace('/', '.');
        if (!TEKSTY.has(jezyk, klucz)) {
            return wskaznik;
        }
        Matcher numer = NUMER.matcher(wskaznik);
        String tekst = TEKSTY.get(jezyk, klucz);
        return numer.find()
                ? tekst.replace("#", String.valueOf(Integer.parseInt(numer.group(1)) + 1))
                : tekst.replace(" #", "");
    }

    /** A value as people of the language write it: tak/nie, decimal comma, {@code dd.mm.rrrr}, words for codes. */
    public static String wartosc(Jezyk jezyk, @Nullable Object wartosc) {
        if (wartosc == null) {
            return TEKSTY.get(jezyk, "wartosc.brak");
        }
        if (wartosc instanceof Boolean logiczna) {
            return TEKSTY.get(jezyk, logiczna ? "wartosc.tak" : "wartosc.nie");
        }
        if (wartosc instanceof BigDecimal liczba) {
            String tekst = liczba.stripTrailingZeros().toPlainString();
            return jezyk == Jezyk.PL ? tekst.replace('.', ',') : tekst;
        }
        if (wartosc instanceof LocalDate data) {
            return jezyk == Jezyk.PL ? DATA_PL.format(data) : data.toString();
        }
        if (wartosc instanceof Collection<?> lista) {
            return lista.stream().map(w -> wartosc(jezyk, w)).collect(Collectors.joining(", "));
        }
        return kod(jezyk, wartosc.toString());
    }
}
