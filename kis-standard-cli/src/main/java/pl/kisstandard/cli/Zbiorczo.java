package pl.kisstandard.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
     * Makes sure that there is a table of the extension of a file.
     *
     * @throws BladUzycia when there is none
     */
    static void sprawdz(Path plik, Komunikaty komunikaty) {
        if (Stream.of(".html", ".csv", ".xlsx", ".ndjson").noneMatch(nazwa(plik)::endsWith)) {
            throw new BladUzycia(komunikaty.get("zbiorczo.rozszerzenie", plik));
        }
    }

    /**
     * Starts a report or a table in the format that the extension of its file names.
     *
     * @param wyniki the folder of kartas, for links; null when there is none
     * @throws BladUzycia when there is none of that extension
     * @throws IOException when the file cannot be written
     */
    static Zbiorczo open(Path plik, Kryteria kryteria, @Nullable Path wyniki, Komunikaty komunikaty)
            throws IOException {
        return nazwa(plik).endsWith(".html")
                ? new ZbiorczoHtml(plik, kryteria.wzor(), wyniki, komunikaty)
                : open(plik, kryteria.nazwy(), kryteria.szkic(), komunikaty);
    }

    /**
     * Starts a table in the format that the extension of its file names.
     *
     * @param kryteria name by id of the criterion, in official order
     * @param szkic the notice that nothing is judged by a published rule set; null when it is
     * @throws BladUzycia when there is no table of that extension
     * @throws IOException when the file cannot be written
     */
    static Zbiorczo open(Path plik, Map<String, String> kryteria, @Nullable String szkic, Komunikaty komunikaty)
            throws IOException {
        sprawdz(plik, komunikaty);
        KolumnyZbiorcze kolumny = new KolumnyZbiorcze(kryteria, szkic, komunikaty);
        if (nazwa(plik).endsWith(".csv")) {
            return new ZbiorczoCsv(plik, kolumny);
        }
        return nazwa(plik).endsWith(".xlsx") ? new ZbiorczoXlsx(plik, kolumny) : new ZbiorczoNdjson(plik, szkic);
    }

    private static String nazwa(Path plik) {
        return plik.toString().toLowerCase(Locale.ROOT);
    }
}
