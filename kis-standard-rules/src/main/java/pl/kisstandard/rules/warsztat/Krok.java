package pl.kisstandard.rules.warsztat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.wniosek.Zmiana;

/**
 * One change of a wniosek: an answer, or an entry of a list.
 *
 * @param rodzaj what is done
 * @param wskaznik JSON pointer of the answer or the entry in the wniosek before the change; of a new entry, of the list
 * @param kod what the entry is, for example {@code PSYCHOLOG}; null where it is no entry
 * @param dotad the answer or the entry before; null where there was none
 * @param teraz the answer or the entry after; null where there is none
 * @param takze other answers or entries in its place that do as well, each by itself
 */
public record Krok(
        Rodzaj rodzaj,
        String wskaznik,
        @Nullable String kod,
        @Nullable Object dotad,
        @Nullable Object teraz,
        List<Object> takze) {

    public Krok {
        takze = List.copyOf(takze);
    }

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
        return new Krok(rodzaj, wskaznik, kod, dotad, teraz, List.of());
    }

    static Krok dodaj(Miejsce lista, Object pozycja) {
        return new Krok(Rodzaj.DODAJ, lista.wskaznik(), lista.kod(pozycja), null, pozycja, List.of());
    }

    static Krok usun(Miejsce lista, int ktora, Object pozycja) {
        return new Krok(Rodzaj.USUN, lista.wskaznik() + "/" + ktora, lista.kod(pozycja), pozycja, null, List.of());
    }

    Krok z(@Nullable Object inne) {
        return new Krok(rodzaj, wskaznik, kod, dotad, inne, List.of());
    }

    Krok takze(List<Object> inne) {
        return new Krok(rodzaj, wskaznik, kod, dotad, teraz, inne);
    }

    /** The list or the field of the form, without the number of an entry. */
    String miejsce() {
        return wskaznik.replaceFirst("/\\d+(/[^/]+)?$", "");
    }

    /** Whether it is right only where what stands in the wniosek is a mistake. */
    public boolean pomylka() {
        return switch (rodzaj) {
            case UZUPELNIJ, DODAJ -> false;
            case ZMIEN -> Miejsce.of(wskaznik).zmiana() == Zmiana.Kiedy.GDY_POMYLKA;
            case USUN, SKRESL -> true;
        };
    }

    /** Whether it can be right at all. */
    boolean mozliwy() {
        return Miejsce.of(wskaznik).zmiana() != Zmiana.Kiedy.NIGDY;
    }

    /** The answers of an added entry, or of another in its place, by their keys; the first says what it is. */
    public Map<String, Object> pozycja(Object wpis) {
        Map<String, Object> odpowiedzi = new LinkedHashMap<>();
        Miejsce lista = Miejsce.of(wskaznik);
        for (int i = 0; i < lista.skladniki().size(); i++) {
            Object odpowiedz = lista.odczytaj(wpis, i);
            if (odpowiedz != null) {
                odpowiedzi.put(lista.skladniki().get(i).wskaznik(), odpowiedz);
            }
        }
        return odpowiedzi;
    }
}
