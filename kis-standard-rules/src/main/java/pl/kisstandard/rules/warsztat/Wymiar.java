package pl.kisstandard.rules.warsztat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What differs between the wnioski of a {@link Przestrzen}: a field, or the entries of one kind in a list.
 *
 * @param miejsce the field or the list
 * @param kod the kind of the entries; null of a field
 * @param wartosci what may stand there, the answer of the pattern wniosek first; null is "not given"
 */
record Wymiar(Miejsce miejsce, @Nullable String kod, List<@Nullable Object> wartosci) {

    Wymiar {
        wartosci = Collections.unmodifiableList(new ArrayList<>(wartosci));
    }

    /** What stands there among the answers of a wniosek. */
    static @Nullable Object wartosc(Miejsce miejsce, @Nullable String kod, Map<String, Object> odpowiedzi) {
        Object wartosc = odpowiedzi.get(miejsce.wskaznik());
        if (kod == null || wartosc == null) {
            return wartosc;
        }
        List<?> tegoKodu = ((List<?>) wartosc)
                .stream().filter(p -> miejsce.kod(p).equals(kod)).toList();
        return tegoKodu.isEmpty() ? null : tegoKodu;
    }

    @Nullable
    Object wartosc(Map<String, Object> odpowiedzi) {
        return wartosc(miejsce, kod, odpowiedzi);
    }

    /** Writes what stands there; entries after those of the kinds before it. */
    void wpisz(@Nullable Object wartosc, Map<String, Object> odpowiedzi) {
        if (wartosc == null) {
            if (kod == null) {
                odpowiedzi.remove(miejsce.wskaznik());
            }
        } else if (kod == null) {
            odpowiedzi.put(miejsce.wskaznik(), wartosc);
        } else {
            odpowiedzi.merge(miejsce.wskaznik(), wartosc, Wymiar::razem);
        }
    }

    private static Object razem(Object jedne, Object drugie) {
        List<Object> razem = new ArrayList<>((List<?>) jedne);
        razem.addAll((List<?>) drugie);
        return List.copyOf(razem);
    }

    Wymiar zWartosciami(List<@Nullable Object> inne) {
        return new Wymiar(miejsce, kod, inne);
    }

    /** How the dimension is called in reports: the pointer, and the kind. */
    String nazwa() {
        return kod == null ? miejsce.wskaznik() : miejsce.wskaznik() + " " + kod;
    }
}
