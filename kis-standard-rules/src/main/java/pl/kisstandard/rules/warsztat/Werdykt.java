package pl.kisstandard.rules.warsztat;

import java.util.List;
import pl.kisstandard.model.karta.Uwaga;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.model.karta.WynikKryterium;

/**
 * What was judged of a criterion, without words.
 *
 * @param wynik the verdict
 * @param przyczyna code of the reason
 * @param uwagi codes of the remarks
 */
public record Werdykt(Wynik wynik, String przyczyna, List<String> uwagi) {

    public Werdykt {
        uwagi = List.copyOf(uwagi);
    }

    static Werdykt of(WynikKryterium wiersz) {
        return new Werdykt(
                wiersz.wynik(),
                wiersz.przyczyna(),
                wiersz.uwagi().stream().map(Uwaga::kod).toList());
    }

    /** Whether nothing is missing. */
    boolean dobry() {
        return wynik == Wynik.SPELNIENIE || wynik == Wynik.NIE_DOTYCZY;
    }
}
