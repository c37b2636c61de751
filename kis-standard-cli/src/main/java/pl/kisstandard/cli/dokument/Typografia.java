package pl.kisstandard.cli.dokument;

import java.util.regex.Pattern;

/**
 * Makes hard the spaces at which a printed line must not break: after a one-letter word, before a dash, between a number
 * and its unit, between an abbreviation or a colon and its number. Formats for people set each text with it but codes
 * and listings; those read by machines keep plain spaces.
 */
public final class Typografia {

    /** The no-break space. */
    public static final char TWARDA_SPACJA = '\u00A0';

    private static final String JEDNOLITEROWE = "(?<![^ \u00A0(\\[„“])\\p{L} ";
    private static final String PRZED_PAUZA = " (?=[–—] )";
    private static final String PRZED_JEDNOSTKA =
            "(?<=\\d) (?=(?:godz\\.|min|mies\\.|miesi\\p{L}+|dni|r\\.|s|[KMG]?B|%|hours?|minutes?|months?|days?)(?!\\p{L}))";
    private static final String PO_SKROCIE =
            "(?<![\\p{L}\\d])(?:[Nn]r|No\\.|[Aa]rt\\.|ust\\.|pkt|poz\\.|str\\.|§|Formularz\\p{L}{0,3}) (?=\\d)";
    private static final String PO_DWUKROPKU = "(?<=:) (?=\\d)";
    private static final String TYSIACE = "(?<=\\d) (?=\\d{3}(?!\\d))";

    private static final Pattern NIEROZDZIELNE = Pattern.compile(
            String.join("|", JEDNOLITEROWE, PRZED_PAUZA, PRZED_JEDNOSTKA, PO_SKROCIE, PO_DWUKROPKU, TYSIACE));

    private Typografia() {}

    /** The text with its hard spaces. */
    public static String zlozony(String tekst) {
        return NIEROZDZIELNE.matcher(tekst).replaceAll(m -> m.group().replace(' ', TWARDA_SPACJA));
    }
}
