package pl.kisstandard.model.json;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** "Czy chodziło o …": the known word nearest to a mistyped one. */
final class Podobienstwo {

    private Podobienstwo() {}

    /** The nearest word within a third of its length in edits, ignoring case; null when none is near. */
    static @Nullable String najblizszy(String slowo, Collection<String> znane) {
        String najblizszy = null;
        int najmniej = Integer.MAX_VALUE;
        if (slowo.length() > 100) {
            return null;
        }
        for (String kandydat : znane) {
            int odleglosc = odleglosc(slowo.toLowerCase(Locale.ROOT), kandydat.toLowerCase(Locale.ROOT));
            if (odleglosc < najmniej && odleglosc <= Math.max(1, kandydat.length() / 3)) {
                najmniej = odleglosc;
                najblizszy = kandydat;
            }
        }
        return najblizszy;
    }

    private static int odleglosc(String a, String b) {
        int[] poprzedni = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            poprzedni[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] biezacy = new int[b.length() + 1];
            biezacy[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int zamiana = poprzedni[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                biezacy[j] = Math.min(zamiana, 1 + Math.min(biezacy[j - 1], poprzedni[j]));
            }
            poprzedni = biezacy;
        }
        return poprzedni[b.length()];
    }
}
