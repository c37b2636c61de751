package pl.kisstandard.model.pliki;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How the header of CSV says that rows are cut.
 *
 * @param przecinek what stands between cells
 * @param komorek how many cells the header has; 0 until it is read
 */
record KsztaltCsv(char przecinek, int komorek) {

    static final KsztaltCsv NIEZNANY = new KsztaltCsv(',', 0);

    /** Cut by semicolon when the header has one outside quotes; otherwise by tab, otherwise by comma. */
    static KsztaltCsv naglowka(byte[] naglowek) {
        boolean wCudzyslowie = false;
        char przecinek = ',';
        for (byte b : naglowek) {
            wCudzyslowie ^= b == '"';
            if (b == ';' && !wCudzyslowie) {
                return new KsztaltCsv(';', 0);
            }
            przecinek = b == '\t' && !wCudzyslowie ? '\t' : przecinek;
        }
        return new KsztaltCsv(przecinek, 0);
    }

    /** The same for the rows below a header. */
    KsztaltCsv wierszy(byte[] naglowek) {
        List<List<String>> rekordy = rekordy(latin1(naglowek));
        return new KsztaltCsv(przecinek, rekordy.isEmpty() ? 1 : rekordy.get(0).size());
    }

    /** Whether lines joined by a quote are a row: as many cells as the header, and none of them made of rows. */
    boolean jedenWiersz(byte[] bajty) {
        List<List<String>> rekordy = rekordy(latin1(bajty));
        return komorek == 0
                || (rekordy.size() == 1
                        && rekordy.get(0).size() == komorek
                        && rekordy.get(0).stream().noneMatch(this::zWierszy));
    }

    /** Whether a text has as many separators as its lines would have as rows. */
    private boolean zWierszy(String tekst) {
        long konce = tekst.chars().filter(c -> c == '\n').count();
        long przecinki = tekst.chars().filter(c -> c == przecinek).count();
        return konce > 0 && komorek > 1 && przecinki >= konce * (komorek - 1);
    }

    /** Takes a text apart; more than one record when it holds line ends of its own, none when its quotes do not match. */
    List<List<String>> rekordy(String tekst) {
        try (CsvReader<CsvRecord> csv =
                CsvReader.builder().fieldSeparator(przecinek).ofCsvRecord(tekst)) {
            return csv.stream().map(CsvRecord::getFields).toList();
        } catch (CsvParseException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bytes as characters: what holds CSV together is the same in every encoding that is read. */
    static String latin1(byte[] bajty) {
        return new String(bajty, StandardCharsets.ISO_8859_1);
    }
}
