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

    private static final Pattern JEDNOSTKA = Pattern.compile(
            "(?:godz\\.|min|mies\\.|miesi\\p{L}+|dni|r\\.|s|[KMG]?B|%|hours?|minutes?|months?|days?)(?!\\p{L})");
    private static final Pattern TYSIACE = Pattern.compile("\\d{3}(?!\\d)");
    private static final Pattern SKROT = Pattern.compile(
            "(?:.*[^\\p{L}\\d])?(?:[Nn]r|No\\.|[Aa]rt\\.|ust\\.|pkt|poz\\.|str\\.|§|Formularz\\p{L}{0,3})",
            Pattern.DOTALL);
    private static final String PRZED_JEDNOLITEROWYM = " \u00A0([„“";

    private Typografia() {}

    /** The text with its hard spaces. */
    public static String zlozony(String tekst) {
        StringBuilder zlozony = null;
        for (int i = tekst.indexOf(' '); i >= 0; i = tekst.indexOf(' ', i + 1)) {
            if (twarda(tekst, i)) {
                zlozony = zlozony == null ? new StringBuilder(tekst) : zlozony;
                zlozony.setCharAt(i, TWARDA_SPACJA);
            }
        }
        return zlozony == null ? tekst : zlozony.toString();
    }

    private static boolean twarda(String tekst, int spacja) {
        boolean poCyfrze = cyfra(tekst, spacja - 1);
        boolean przedCyfra = cyfra(tekst, spacja + 1);
        return poJednoliterowym(tekst, spacja)
                || przedPauza(tekst, spacja)
                || (poCyfrze && (zaczyna(JEDNOSTKA, tekst, spacja + 1) || zaczyna(TYSIACE, tekst, spacja + 1)))
                || (przedCyfra && (tekst.startsWith(":", spacja - 1) || poSkrocie(tekst, spacja)));
    }

    private static boolean poJednoliterowym(String tekst, int spacja) {
        if (spacja == 0 || !Character.isLetter(tekst.codePointBefore(spacja))) {
            return false;
        }
        int slowo = tekst.offsetByCodePoints(spacja, -1);
        return slowo == 0 || PRZED_JEDNOLITEROWYM.indexOf(tekst.charAt(slowo - 1)) >= 0;
    }

    private static boolean przedPauza(String tekst, int spacja) {
        return (tekst.startsWith("–", spacja + 1) || tekst.startsWith("—", spacja + 1))
                && tekst.startsWith(" ", spacja + 2);
    }

    private static boolean poSkrocie(String tekst, int spacja) {
        int slowo = tekst.lastIndexOf(' ', spacja - 1) + 1;
        return SKROT.matcher(tekst).region(slowo, spacja).matches();
    }

    private static boolean zaczyna(Pattern wzor, String tekst, int od) {
        return wzor.matcher(tekst).region(od, tekst.length()).lookingAt();
    }

    private static boolean cyfra(String tekst, int gdzie) {
        return gdzie >= 0 && gdzie < tekst.length() && tekst.charAt(gdzie) >= '0' && tekst.charAt(gdzie) <= '9';
    }
}
