package pl.kisstandard.model.pliki;

/** A number of bytes as people say it. */
final class Rozmiar {

    private static final long KILO = 1024;

    private Rozmiar() {}

    /** In the largest unit that divides it: {@code 16 MB}, {@code 1500 B}. */
    static String tekst(long bajty) {
        long ile = bajty;
        String[] jednostki = {"B", "KB", "MB", "GB"};
        int i = 0;
        while (i < jednostki.length - 1 && ile >= KILO && ile % KILO == 0) {
            ile /= KILO;
            i++;
        }
        return ile + " " + jednostki[i];
    }
}
