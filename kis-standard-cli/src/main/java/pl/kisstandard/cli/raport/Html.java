package pl.kisstandard.cli.raport;

import java.util.regex.Pattern;
import pl.kisstandard.cli.dokument.Sklad;

/** Texts of others in HTML and SVG. */
final class Html {

    /** What HTML cannot hold, and what would turn the direction of the text around it. */
    private static final Pattern NIEPISANE = Pattern.compile(
            "[\\p{Cc}\\p{Cs}\\x{FDD0}-\\x{FDEF}\\x{FFFE}\\x{FFFF}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Pattern ODSTEPY = Pattern.compile("[\\t\\r\\n]+");
    private static final int NAJDLUZSZY = 300;

    private Html() {}

    /** Escaped for content and quoted attributes, on one line; what is very long is cut. */
    static String tekst(String cudzy) {
        return zamien(czysty(cudzy));
    }

    /** A text of the rule set, escaped for content and never cut. */
    static String caly(String tekst) {
        return zamien(Sklad.bezpieczny(tekst));
    }

    /** An address, whole: links that are cut lead nowhere. */
    static String adres(String adres) {
        return zamien(adres);
    }

    /** A text before it is escaped. */
    static String czysty(String cudzy) {
        int koniec = cudzy.codePointCount(0, Math.min(cudzy.length(), 2 * NAJDLUZSZY)) > NAJDLUZSZY
                ? cudzy.offsetByCodePoints(0, NAJDLUZSZY)
                : Math.min(cudzy.length(), 2 * NAJDLUZSZY);
        String krotki = cudzy.substring(0, koniec) + (koniec < cudzy.length() ? "…" : "");
        return NIEPISANE.matcher(ODSTEPY.matcher(krotki).replaceAll(" ")).replaceAll("\uFFFD");
    }

    private static String zamien(String tekst) {
        return tekst.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
