package pl.kisstandard.cli.dokument;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Sets text for a screen or a page of fixed width: paragraphs broken between words, hanging indents, two columns. */
public final class Sklad {

    /** Width of a line in characters. */
    public static final int SZEROKOSC = 100;

    /**
     * Control characters, those that end a line or change the direction of writing, halves of characters and numbers of
     * none: a file must command neither terminal nor browser.
     */
    private static final Pattern NIEPISANE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\p{IsNoncharacter_Code_Point}"
                    + "\\x{061C}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

    private static final Pattern SPACJE = Pattern.compile(" +");

    private final StringBuilder tekst = new StringBuilder(8_000);

    /** The text of somebody else on one line, without anything a terminal or a browser could take for a command. */
    public static String bezpieczny(String cudzy) {
        if (zwykly(cudzy)) {
            return cudzy;
        }
        return NIEPISANE
                .matcher(cudzy.replace('\n', ' ').replace('\r', ' ').replace('\t', ' '))
                .replaceAll("\uFFFD");
    }

    /** Whether there is plainly nothing to replace: most texts are quicker to look through than to match. */
    private static boolean zwykly(String tekst) {
        for (int i = 0; i < tekst.length(); i++) {
            char znak = tekst.charAt(i);
            boolean zwykly = (znak >= ' ' && znak <= '~')
                    || (znak > '\u009F' && znak < '\u0600')
                    || znak == '–'
                    || znak == '„'
                    || znak == '”';
            if (!zwykly) {
                return false;
            }
        }
        return true;
    }

    /** Adds a line as it is, without spaces at its end. */
    public Sklad linia(String linia) {
        tekst.append(linia.stripTrailing()).append('\n');
        return this;
    }

    public Sklad pusta() {
        return linia("");
    }

    /** A line of one repeated character across the page. */
    public Sklad kreska(char znak) {
        return linia(String.valueOf(znak).repeat(SZEROKOSC));
    }

    /** A paragraph indented by {@code wciecie}; its first line starts with {@code poczatek}, the others hang below it. */
    public Sklad akapit(int wciecie, String poczatek, String tresc) {
        int wiszace = wciecie + dlugosc(poczatek);
        String przed = " ".repeat(wciecie) + poczatek;
        for (String linia : zlam(tresc, SZEROKOSC - wiszace)) {
            linia(przed + linia);
            przed = " ".repeat(wiszace);
        }
        return this;
    }

    /** Breaks a text into lines; a word longer than a line stays whole, so that it can be copied. */
    public static List<String> zlam(String tresc, int szerokosc) {
        List<String> linie = new ArrayList<>();
        StringBuilder linia = new StringBuilder();
        for (String slowo : SPACJE.split(Typografia.zlozony(bezpieczny(tresc).strip()), -1)) {
            if (linia.length() > 0 && dlugosc(linia) + 1 + dlugosc(slowo) > szerokosc) {
                linie.add(linia.toString().replace(Typografia.TWARDA_SPACJA, ' '));
                linia.setLength(0);
            }
            linia.append(linia.length() > 0 ? " " : "").append(slowo);
        }
        linie.add(linia.toString().replace(Typografia.TWARDA_SPACJA, ' '));
        return linie;
    }

    /** The text followed by spaces up to a width, at least one. */
    public static String dopelnij(String tekst, int szerokosc) {
        return tekst + " ".repeat(Math.max(1, szerokosc - dlugosc(tekst)));
    }

    public static int dlugosc(CharSequence tekst) {
        return Character.codePointCount(tekst, 0, tekst.length());
    }

    @Override
    public String toString() {
        return tekst.toString();
    }
}
