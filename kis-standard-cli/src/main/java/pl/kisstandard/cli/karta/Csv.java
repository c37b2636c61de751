package pl.kisstandard.cli.karta;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * CSV that spreadsheets open with a click: semicolons, CRLF, UTF-8 with its mark. A cell that a spreadsheet would take
 * for a formula gets an apostrophe in front of it.
 */
public final class Csv {

    /** What the first line begins with. */
    public static final String ZNACZNIK_UTF_8 = "\uFEFF";

    /** Spreadsheets skip blanks, and take the wide forms of East Asian scripts for the plain ones. */
    private static final Pattern FORMULA = Pattern.compile("(?s)[\\t\\r\\n].*|[\\p{Z}\\p{C}]*[=+\\-@＝＋－＠].*");

    private final CsvWriter csv;

    public Csv(Writer tekst) {
        csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(tekst);
    }

    /** Writes a row. */
    public void pisz(List<?> komorki) throws IOException {
        try {
            csv.writeRecord(komorki.stream()
                    .map(komorka -> bezFormuly(komorka.toString()))
                    .toList());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Closes the text that is written to. */
    public void close() throws IOException {
        csv.close();
    }

    private static String bezFormuly(String tekst) {
        return FORMULA.matcher(tekst).matches() ? "'" + tekst : tekst;
    }
}
