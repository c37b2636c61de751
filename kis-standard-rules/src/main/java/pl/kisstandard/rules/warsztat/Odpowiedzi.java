package pl.kisstandard.rules.warsztat;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.wniosek.Wniosek;

/** A wniosek as the answers it gives, by JSON pointer; a list is one answer, and what is not answered is not there. */
final class Odpowiedzi {

    private Odpowiedzi() {}

    /** The answers of a wniosek. */
    static Map<String, Object> of(Wniosek wniosek) {
        Map<String, Object> odpowiedzi = new LinkedHashMap<>();
        zbierz(Miejsce.WNIOSEK, wniosek, odpowiedzi);
        return odpowiedzi;
    }

    private static void zbierz(Miejsce rekord, Object wartosc, Map<String, Object> odpowiedzi) {
        for (int i = 0; i < rekord.skladniki().size(); i++) {
            Object skladnik = rekord.odczytaj(wartosc, i);
            Miejsce miejsce = rekord.skladniki().get(i);
            if (skladnik == null || skladnik.equals(List.of())) {
                continue;
            }
            if (miejsce.rekordem()) {
                zbierz(miejsce, skladnik, odpowiedzi);
            } else {
                odpowiedzi.put(miejsce.wskaznik(), skladnik instanceof BigDecimal liczba ? bezZer(liczba) : skladnik);
            }
        }
    }

    /** Equal numbers are one answer however they are written. */
    static BigDecimal bezZer(BigDecimal liczba) {
        return new BigDecimal(liczba.stripTrailingZeros().toPlainString());
    }

    /** The wniosek of these answers. */
    static Wniosek wniosek(Map<String, Object> odpowiedzi) {
        return wniosek(odpowiedzi, Map.of());
    }

    /**
     * The wniosek of these answers.
     *
     * @param gotowe records made before, by pointer; an empty one of a record without answers
     */
    static Wniosek wniosek(Map<String, Object> odpowiedzi, Map<String, Optional<Object>> gotowe) {
        return (Wniosek) Objects.requireNonNull(rekord(Miejsce.WNIOSEK, odpowiedzi, gotowe));
    }

    /** The records of these answers in which no answer stands at one of the places. */
    static Map<String, Optional<Object>> gotowe(Map<String, Object> odpowiedzi, Collection<String> miejsca) {
        Map<String, Optional<Object>> gotowe = new HashMap<>();
        for (Miejsce m : Miejsce.WNIOSEK.skladniki()) {
            if (m.rekordem() && miejsca.stream().noneMatch(w -> w.startsWith(m.wskaznik() + "/"))) {
                gotowe.put(m.wskaznik(), Optional.ofNullable(rekord(m, odpowiedzi, Map.of())));
            }
        }
        return gotowe;
    }

    private static @Nullable Object rekord(
            Miejsce rekord, Map<String, Object> odpowiedzi, Map<String, Optional<Object>> gotowe) {
        @Nullable Object[] skladniki = new @Nullable Object[rekord.skladniki().size()];
        boolean pusty = true;
        for (int i = 0; i < skladniki.length; i++) {
            Miejsce m = rekord.skladniki().get(i);
            Object skladnik = skladnik(m, odpowiedzi, gotowe);
            pusty &= skladnik == null;
            skladniki[i] = skladnik == null && m.lista() ? List.of() : skladnik;
        }
        return pusty ? null : rekord.utworz(skladniki);
    }

    private static @Nullable Object skladnik(
            Miejsce m, Map<String, Object> odpowiedzi, Map<String, Optional<Object>> gotowe) {
        if (!m.rekordem()) {
            return odpowiedzi.get(m.wskaznik());
        }
        Optional<Object> gotowy = gotowe.get(m.wskaznik());
        return gotowy == null ? rekord(m, odpowiedzi, gotowe) : gotowy.orElse(null);
    }
}
