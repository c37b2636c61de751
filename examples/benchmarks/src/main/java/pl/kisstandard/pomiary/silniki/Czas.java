package pl.kisstandard.pomiary.silniki;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.model.wniosek.PrzygotowanieOrganizacyjne;
import pl.kisstandard.model.wniosek.RamyCzasowe;

/** Hours and months by plain Java. */
final class Czas {
    private static final BigDecimal MIN_GODZIN = BigDecimal.valueOf(40);
    private static final BigDecimal MIN_MINUT = BigDecimal.valueOf(40 * 60);
    private static final BigDecimal MIN_MIESIECY = BigDecimal.valueOf(3);

    private Czas() {}

    /** Every measure that is stated reaches its minimum, and hours and months are stated. */
    static Wynik ramy(@Nullable PrzygotowanieOrganizacyjne sekcja, boolean zamknieta) {
        RamyCzasowe ramy = sekcja == null ? null : sekcja.ramyCzasowe();
        if (ramy != null) {
            BigDecimal miesiace = ramy.miesiace();
            if (zaMaloGodzin(ramy) || (miesiace != null && miesiace.compareTo(MIN_MIESIECY) < 0)) {
                return Wynik.ODCHYLENIE;
            }
            if (miesiace != null && saGodziny(ramy)) {
                return Wynik.SPELNIENIE;
            }
        }
        return zamknieta ? Wynik.ODCHYLENIE : Wynik.BRAK_DANYCH;
    }

    static boolean cokolwiek(@Nullable RamyCzasowe ramy) {
        return ramy != null && (ramy.miesiace() != null || saGodziny(ramy));
    }

    private static boolean saGodziny(RamyCzasowe ramy) {
        return ramy.godzinyUczestnictwa() != null
                || ramy.godzinyPakietu() != null
                || !ramy.planMiesieczny().isEmpty();
    }

    private static boolean zaMaloGodzin(RamyCzasowe ramy) {
        Integer minut = ramy.minutWGodzinie();
        if (ponizejMinimum(ramy.godzinyUczestnictwa(), minut) || ponizejMinimum(ramy.godzinyPakietu(), minut)) {
            return true;
        }
        for (BigDecimal miesiac : ramy.planMiesieczny()) {
            if (ponizejMinimum(miesiac, minut)) {
                return true;
            }
        }
        return false;
    }

    private static boolean ponizejMinimum(@Nullable BigDecimal godziny, @Nullable Integer minut) {
        if (godziny == null) {
            return false;
        }
        return (minut == null || minut == 60)
                ? godziny.compareTo(MIN_GODZIN) < 0
                : godziny.multiply(BigDecimal.valueOf(minut)).compareTo(MIN_MINUT) < 0;
    }
}
