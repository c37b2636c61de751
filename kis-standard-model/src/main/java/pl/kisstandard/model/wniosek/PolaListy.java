package pl.kisstandard.model.wniosek;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** JSON pointers of the fields of a list's lines. Those of the first lines are made once and shared. Thread-safe. */
final class PolaListy {

    private static final int PIERWSZE = 32;

    private final String lista;
    private final Map<String, String[]> gotowe = new ConcurrentHashMap<>();

    /**
     * Of one list.
     *
     * @param lista pointer of the list, for example {@code /kadra/stanowiska}
     */
    PolaListy(String lista) {
        this.lista = lista;
    }

    /** Pointer of the list itself. */
    String lista() {
        return lista;
    }

    /** Pointer of a field, for example {@code /kadra/stanowiska/2/obsadzone}. */
    String pole(int numer, String pole) {
        if (numer >= PIERWSZE) {
            return nowe(numer, pole);
        }
        String[] pola = gotowe.computeIfAbsent(pole, p -> new String[PIERWSZE]);
        if (pola[numer] == null) {
            pola[numer] = nowe(numer, pole);
        }
        return pola[numer];
    }

    private String nowe(int numer, String pole) {
        return lista + "/" + numer + "/" + pole;
    }
}
