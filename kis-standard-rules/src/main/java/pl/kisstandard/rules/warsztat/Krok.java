package pl.kisstandard.rules.warsztat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One change of a wniosek: an answer, or an entry of a list.
 *
 * @param rodzaj what is done
 * @param wskaznik JSON pointer of the answer or the entry in the wniosek before the change; of a new entry, of the list
 * @param kod what the entry is, for example {@code PSYCHOLOG}; null where it is no entry
 * @param dotad the answer or the entry before; null where there was none
 * @param teraz the answer or the entry after; null where there is none
 */
public record Krok(
        Rodzaj rodzaj,
        String wskaznik,
        @Nullable String kod,
        @Nullable Object dotad,
        @Nullable Object teraz) {

    /** What is done. */
    public enum Rodzaj {
        /** A question left open is answered. */
        UZUPELNIJ,
        /** An entry is added to a list. */
        DODAJ,
        /** An answer becomes another. */
        ZMIEN,
        /** An entry is taken out of a list. */
        USUN,
        /** An answer is taken back. */
        SKRESL
    }

    static Krok odpowiedz(String wskaznik, @Nullable String kod, @Nullable Object dotad, @Nullable Object teraz) {
        Rodzaj rodzaj = dotad == null ? Rodzaj.UZUPELNIJ : teraz == null ? Rodzaj.SKRESL : Rodzaj.ZMIEN;
        return new Krok(rodzaj, wskaznik, kod, dotad, teraz);
    }

    static Krok dodaj(Miejsce lista, Object pozycja) {
        return new Krok(Rodzaj.DODAJ, lista.wskaznik(), lista.kod(pozycja), null, pozycja);
    }

    static Krok usun(Miejsce lista, int ktora, Object pozycja) {
        return new Krok(Rodzaj.USUN, lista.wskaznik() + "/" + ktora, lista.kod(pozycja), pozycja, null);
    }

    Krok z(@Nullable Object inne) {
        return new Krok(rodzaj, wskaznik, kod, dotad, inne);
    }

    /** The list or the field of the form, without the number of an entry. */
    String miejsce() {
        return wskaznik.replaceFirst("/\\d+(/[^/]+)?$", "");
    }

    /** Whether the section is declared complete or not: says nothing of the club itself. */
    boolean kompletnosc() {
        return wskaznik.endsWith("/kompletna");
    }

    /** The answers of an added entry by their keys, without the one that says what it is. */
    public Map<String, Object> pozycja() {
        Map<String, Object> odpowiedzi = new LinkedHashMap<>();
        if (rodzaj == Rodzaj.DODAJ) {
            Miejsce lista = Objects.requireNonNull(Miejsce.WSZYSTKIE.get(wskaznik));
            for (int i = 1; i < lista.skladniki().size(); i++) {
                Object odpowiedz = lista.odczytaj(Objects.requireNonNull(teraz), i);
                if (odpowiedz != null) {
                    odpowiedzi.put(lista.skladniki().get(i).wskaznik(), odpowiedz);
                }
            }
        }
        return odpowiedzi;
    }
}
