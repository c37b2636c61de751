package pl.kisstandard.model.karta;

import java.util.List;

/**
 * What is judged of a criterion, without words.
 *
 * @param wynik the verdict
 * @param przyczyna code of the reason
 * @param uwagi codes of the remarks
 */
public record Werdykt(Wynik wynik, String przyczyna, List<String> uwagi) {

    public Werdykt {
        uwagi = List.copyOf(uwagi);
    }

    /** Whether nothing is missing: fulfilled, or does not apply. */
    public boolean dobry() {
        return wynik == Wynik.SPELNIENIE || wynik == Wynik.NIE_DOTYCZY;
    }
}
