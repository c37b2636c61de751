package pl.kisstandard.cli.dokument;

import java.util.function.IntPredicate;

/** Makes the text of somebody else fit for paper: what cannot be shown is named in its place, never dropped. */
final class Znaki {

    private Znaki() {}

    /**
     * The text with every character visible. A tab or the end of a line is a space; a control, formatting or damaged
     * character is U+FFFD; a character without a letter shape is named by its code, such as {@code [U+1F600]}.
     */
    static String widoczne(String tekst, IntPredicate maKsztalt) {
        StringBuilder wynik = new StringBuilder(tekst.length());
        tekst.codePoints().forEach(znak -> dopisz(wynik, znak, maKsztalt));
        return wynik.toString();
    }

    private static void dopisz(StringBuilder wynik, int znak, IntPredicate maKsztalt) {
        if (znak == '\n' || znak == '\r' || znak == '\t') {
            wynik.append(' ');
        } else if (niewidzialny(znak)) {
            wynik.append('\uFFFD');
        } else if (maKsztalt.test(znak)) {
            wynik.appendCodePoint(znak);
        } else {
            wynik.append(String.format("[U+%04X]", znak));
        }
    }

    private static boolean niewidzialny(int znak) {
        return switch (Character.getType(znak)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
