package pl.kisstandard.model.json;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.Slownik;
import pl.kisstandard.model.Teksty;

/**
 * One fault of a file that keeps it from being a wniosek. Never repeats what was written in a field.
 *
 * @param nazwa name of the file
 * @param linia line of a text, or row of a table, from 1
 * @param kolumna column, from 1
 * @param komorka the cell of a table as a spreadsheet names it, for example {@code Kadra!C12}; null in other files
 * @param rodzaj code of the kind of the list entry the place belongs to, in a table, for example {@code PSYCHOLOG}
 * @param wskaznik JSON pointer of the place in the wniosek; empty for the whole document
 * @param kod code of the fault, for example {@code nieznany-klucz}
 * @param argumenty names and allowed values quoted in the message
 */
public record Problem(
        String nazwa,
        int linia,
        int kolumna,
        @Nullable String komorka,
        @Nullable String rodzaj,
        String wskaznik,
        String kod,
        List<String> argumenty) {

    /** What kind of fault it is. */
    public enum Klasa {
        /** The content is not a wniosek. */
        TRESC,
        /** The file is damaged or of a kind that is not read. */
        FORMAT,
        /** A limit of reading was reached. */
        GRANICA,
        /** The file holds something that a form has no use for and that could do harm. */
        ZAGROZENIE
    }

    private static final Teksty TEKSTY = Teksty.load(Problem.class, "problemy");

    private static final Pattern KODY = Pattern.compile("[A-Z_]+(, [A-Z_]+)*");

    public Problem {
        argumenty = List.copyOf(argumenty);
    }

    /** A fault in a text. */
    public Problem(String nazwa, int linia, int kolumna, String wskaznik, String kod, List<String> argumenty) {
        this(nazwa, linia, kolumna, null, null, wskaznik, kod, argumenty);
    }

    /** The kind of fault, told by the beginning of its code. */
    public Klasa klasa() {
        for (Klasa klasa : Klasa.values()) {
            if (kod.startsWith(klasa.name().toLowerCase(Locale.ROOT) + "-")) {
                return klasa;
            }
        }
        return Klasa.TRESC;
    }

    /** What is wrong and how to mend it, without the place; of a table, in the words of the form. */
    public String komunikat(Jezyk jezyk) {
        String wTabeli = "tabela." + kod;
        boolean tabela = komorka != null && TEKSTY.has(jezyk, wTabeli);
        return TEKSTY.get(
                jezyk,
                tabela ? wTabeli : kod,
                argumenty.stream().map(a -> tabela ? slowa(jezyk, a) : a).toArray());
    }

    /** Codes listed with commas, in the words of the form; other arguments come back unchanged. */
    private static String slowa(Jezyk jezyk, String argument) {
        return KODY.matcher(argument).matches()
                ? Arrays.stream(argument.split(", ", -1))
                        .map(k -> Slownik.kod(jezyk, k))
                        .collect(Collectors.joining("; "))
                : argument;
    }

    /** Where it is, in words: line and character of a text, row and column of CSV, sheet and cell of a workbook. */
    public String miejsce(Jezyk jezyk) {
        if (komorka == null) {
            return TEKSTY.get(jezyk, "miejsce.tekst", linia, kolumna);
        }
        int arkusz = komorka.lastIndexOf('!');
        if (arkusz < 0) {
            return TEKSTY.get(jezyk, "miejsce.csv", linia, komorka.replaceAll("\\d", ""));
        }
        String nazwaArkusza =
                komorka.substring(0, arkusz).replaceAll("^'|'$", "").replace("''", "'");
        return TEKSTY.get(jezyk, "miejsce.arkusz", nazwaArkusza, komorka.substring(arkusz + 1));
    }

    /** {@code file:line:column: message [pointer]}, of a table {@code file: place: message [label of the field]}. */
    public String opis(Jezyk jezyk) {
        String miejsce = komorka == null ? ":" + linia + ":" + kolumna : ": " + miejsce(jezyk);
        String pole = komorka == null ? wskaznik : etykieta(jezyk);
        return nazwa + miejsce + ": " + komunikat(jezyk) + (pole.isEmpty() ? "" : " [" + pole + "]");
    }

    /** The label of the field; in a list the kind of the entry stands for its number: "Kadra – psycholog: czy ktoś pełni tę rolę". */
    private String etykieta(Jezyk jezyk) {
        String pole = Slownik.pole(jezyk, wskaznik);
        return rodzaj == null
                ? pole
                : pole.replaceFirst(" – [^:]*", Matcher.quoteReplacement(" – " + Slownik.kod(jezyk, rodzaj)));
    }
}
