package pl.kisstandard.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * The table of all wnioski of a run, one row each, in the order in which they are given. It is written as it goes and
 * kept nowhere in memory; the file appears once the table is complete, and not at all when it is closed before. Not
 * thread-safe.
 */
interface Zbiorczo extends Closeable {

    /** Adds a row. */
    void dodaj(WierszWsadu wiersz) throws IOException;

    /** Ends the table and puts the file in its place. */
    void zakoncz() throws IOException;

    /** Drops a table that was not ended; leaves an ended one alone. */
    @Override
    void close() throws IOException;

    /**
     * Starts a table in the format that the extension of its file names.
     *
     * @param kryteria name by id of the criterion, in official order
     * @throws BladUzycia when there is no table of that extension
     * @throws IOException when the file cannot be written
     */
    static Zbiorczo open(Path plik, Map<String, String> kryteria, Komunikaty komunikaty) throws IOException {
        KolumnyZbiorcze kolumny = new KolumnyZbiorcze(kryteria, komunikaty);
        String nazwa = plik.toString().toLowerCase(Locale.ROOT);
        if (nazwa.endsWith(".csv")) {
            return new ZbiorczoCsv(plik, kolumny);
        }
        if (nazwa.endsWith(".xlsx")) {
            return new ZbiorczoXlsx(plik, kolumny);
        }
        if (nazwa.endsWith(".ndjson")) {
            return new ZbiorczoNdjson(plik);
        }
        throw new BladUzycia(komunikaty.get("zbiorczo.rozszerzenie", plik));
    }
}
