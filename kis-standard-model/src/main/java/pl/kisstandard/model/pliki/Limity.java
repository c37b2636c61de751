package pl.kisstandard.model.pliki;

/**
 * How much of a file is read at most. What is over a limit ends in a fault of the class GRANICA that names the limit;
 * the other wnioski of the file are still read.
 *
 * @param bajty size of one wniosek in bytes: of a file holding one, of a line of NDJSON, of a row of a table
 * @param zagniezdzenie how deep JSON and YAML may nest
 * @param wiersze rows or lines of one file
 * @param rozpakowane bytes that a packed file (XLSX, ODS, one line of a gzip) may unpack to
 */
public record Limity(int bajty, int zagniezdzenie, long wiersze, long rozpakowane) {

    private static final int MEGABAJT = 1024 * 1024;

    /** 16 MB, 64 levels, 10 million rows, 256 MB. A wniosek takes a few kilobytes and 4 levels. */
    public static final Limity DOMYSLNE = new Limity(16 * MEGABAJT, 64, 10_000_000, 256L * MEGABAJT);

    public Limity {
        if (bajty < 1 || zagniezdzenie < 1 || wiersze < 1 || rozpakowane < 1) {
            throw new IllegalArgumentException("Każdy limit musi być dodatni");
        }
    }
}
