package pl.kisstandard.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The table as CSV that spreadsheets open with a click: semicolons, UTF-8 with its mark, CRLF. A cell that a spreadsheet
 * would take for a formula gets an apostrophe in front of it.
 */
final class ZbiorczoCsv implements Zbiorczo {

    /** Spreadsheets skip blanks, and take the wide forms of East Asian scripts for the plain ones. */
    private static final Pattern FORMULA = Pattern.compile("(?s)[\\t\\r\\n].*|[\\p{Z}\\p{C}]*[=+\\-@＝＋－＠].*");

    private static final String ZNACZNIK_UTF_8 = "\uFEFF";

    private final PlikAtomowy plik;
    private final KolumnyZbiorcze kolumny;
    private final CsvWriter csv;

    ZbiorczoCsv(Path plik, KolumnyZbiorcze kolumny) throws IOException {
        this.plik = PlikAtomowy.przebiegu(plik);
        this.kolumny = kolumny;
        Writer tekst = new OutputStreamWriter(this.plik.strumien(), StandardCharsets.UTF_8);
        tekst.write(ZNACZNIK_UTF_8);
        csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(tekst);
        pisz(kolumny.naglowek());
    }

    @Override
    public void dodaj(WierszWsadu wiersz) throws IOException {
        pisz(kolumny.wiersz(wiersz));
    }

    private void pisz(List<?> komorki) throws IOException {
        try {
            csv.writeRecord(komorki.stream()
                    .map(komorka -> bezFormuly(komorka.toString()))
                    .toList());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String bezFormuly(String tekst) {
        return FORMULA.matcher(tekst).matches() ? "'" + tekst : tekst;
    }

    @Override
    public void zakoncz() throws IOException {
        csv.close();
        plik.zatwierdz();
    }

    @Override
    public void close() throws IOException {
        plik.close();
    }
}
