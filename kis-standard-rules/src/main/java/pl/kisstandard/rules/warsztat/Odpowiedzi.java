package pl.kisstandard.rules.warsztat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        return (Wniosek) Objects.requireNonNull(rekord(Miejsce.WNIOSEK, odpowiedzi));
    }

    private static @Nullable Object rekord(Miejsce rekord, Map<String, Object> odpowiedzi) {
        @Nullable Object[] skladniki = new @Nullable Object[rekord.skladniki().size()];
        boolean pusty = true;
        for (int i = 0; i < skladniki.length; i++) {
            Miejsce m = rekord.skladniki().get(i);
            Object skladnik = m.rekordem() ? rekord(m, odpowiedzi) : odpowiedzi.get(m.wskaznik());
            pusty &= skladnik == null;
            skladniki[i] = skladnik == null && m.lista() ? List.of() : skladnik;
        }
        return pusty ? null : rekord.utworz(skladniki);
    }
}
