package pl.kisstandard.model;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** "Czy chodziło o …": the known word nearest to a mistyped one. Thread-safe. */
public final class Podpowiedz {

    private static final int NAJDLUZSZE = 100;

    private Podpowiedz() {}

    /** The nearest word within a third of its length in edits, ignoring case; null when none is near. */
    public static @Nullable String najblizsza(String slowo, Collection<String> znane) {
        String najblizsza = null;
        int najmniej = Integer.MAX_VALUE;
        for (String kandydat : slowo.length() > NAJDLUZSZE ? List.<String>of() : znane) {
            int najdalej = Math.max(1, kandydat.length() / 3);
            if (Math.abs(slowo.length() - kandydat.length()) > najdalej) {
                continue;
            }
            int odleglosc = odleglosc(slowo.toLowerCase(Locale.ROOT), kandydat.toLowerCase(Locale.ROOT));
            if (odleglosc < najmniej && odleglosc <= najdalej) {
                najmniej = odleglosc;
                najblizsza = kandydat;
            }
        }
        return najblizsza;
    }

    /** How many letters to put in, leave out, change or swap with their neighbour. */
    private static int odleglosc(String a, String b) {
        int[][] ile = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    ile[i][j] = i + j;
                    continue;
                }
                int zmiana = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                ile[i][j] = Math.min(ile[i - 1][j - 1] + zmiana, 1 + Math.min(ile[i - 1][j], ile[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    ile[i][j] = Math.min(ile[i][j], ile[i - 2][j - 2] + 1);
                }
            }
        }
        return ile[a.length()][b.length()];
    }
}
