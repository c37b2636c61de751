package pl.kisstandard.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Sets text for a screen or a page of fixed width: paragraphs broken between words, hanging indents, two columns. */
final class Sklad {

    /** Width of a line in characters. */
    static final int SZEROKOSC = 100;

    /** Control characters, those that end a line or change the direction of writing: a file must not command the terminal. */
    private static final Pattern NIEPISANE =
            Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\x{061C}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

    /** In Polish print a one-letter word does not end a line. */
    private static final Pattern JEDNOLITEROWE = Pattern.compile("(?<![^ ])(\\p{L}) ");

    private static final char TWARDA_SPACJA = '\u00A0';

    private final StringBuilder tekst = new StringBuilder(8_000);

    /** The text of somebody else on one line, without anything a terminal could take for a command. */
    static String bezpieczny(String cudzy) {
        return NIEPISANE
                .matcher(cudzy.replace('\n', ' ').replace('\r', ' ').replace('\t', ' '))
                .replaceAll("\uFFFD");
    }

    /** Adds a line as it is, without spaces at its end. */
    Sklad linia(String linia) {
        tekst.append(linia.stripTrailing()).append('\n');
        return this;
    }

    Sklad pusta() {
        return linia("");
    }

    /** A line of one repeated character across the page. */
    Sklad kreska(char znak) {
        return linia(String.valueOf(znak).repeat(SZEROKOSC));
    }

    /** A paragraph indented by {@code wciecie}; its first line starts with {@code poczatek}, the others hang below it. */
    Sklad akapit(int wciecie, String poczatek, String tresc) {
        int wiszace = wciecie + dlugosc(poczatek);
        String przed = " ".repeat(wciecie) + poczatek;
        for (String linia : zlam(tresc, SZEROKOSC - wiszace)) {
            linia(przed + linia);
            przed = " ".repeat(wiszace);
        }
        return this;
    }

    /** A label and, from column {@code kolumna} on, what it labels. */
    Sklad etykieta(int wciecie, int kolumna, String etykieta, String tresc) {
        return akapit(wciecie, dopelnij(etykieta, kolumna - wciecie), tresc);
    }

    /** Breaks a text into lines; a word longer than a line stays whole, so that it can be copied. */
    static List<String> zlam(String tresc, int szerokosc) {
        List<String> linie = new ArrayList<>();
        StringBuilder linia = new StringBuilder();
        String zlepiona = JEDNOLITEROWE.matcher(bezpieczny(tresc).strip()).replaceAll("$1" + TWARDA_SPACJA);
        for (String slowo : zlepiona.split(" +", -1)) {
            if (linia.length() > 0 && dlugosc(linia) + 1 + dlugosc(slowo) > szerokosc) {
                linie.add(linia.toString().replace(TWARDA_SPACJA, ' '));
                linia.setLength(0);
            }
            linia.append(linia.length() > 0 ? " " : "").append(slowo);
        }
        linie.add(linia.toString().replace(TWARDA_SPACJA, ' '));
        return linie;
    }

    /** The text followed by spaces up to a width, at least one. */
    static String dopelnij(String tekst, int szerokosc) {
        return tekst + " ".repeat(Math.max(1, szerokosc - dlugosc(tekst)));
    }

    static int dlugosc(CharSequence tekst) {
        return Character.codePointCount(tekst, 0, tekst.length());
    }

    @Override
    public String toString() {
        return tekst.toString();
    }
}
