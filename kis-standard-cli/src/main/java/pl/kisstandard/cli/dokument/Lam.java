package pl.kisstandard.cli.dokument;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where words may be broken.
 *
 * @param szerokosc room for a line, in points
 * @param stopien size of the font, in points
 */
record Lam(double szerokosc, double stopien) {

    /** What is not broken unless it is too wide. */
    static final Pattern SLOWO = Pattern.compile("[^\\s-]+-?");
    /** The space without width: a line may end here. */
    static final char TU_MOZNA = '\u200B';

    /** The text, in which a word wider than the line may be broken anywhere. */
    String slowa(String tekst, Pismo pismo) {
        return SLOWO.matcher(tekst).replaceAll(slowo -> Matcher.quoteReplacement(slowo(slowo.group(), pismo)));
    }

    private String slowo(String slowo, Pismo pismo) {
        if (pismo.szerokosc(slowo) * stopien / 1000 <= szerokosc) {
            return slowo;
        }
        return String.join(String.valueOf(TU_MOZNA), slowo.split(""));
    }
}
