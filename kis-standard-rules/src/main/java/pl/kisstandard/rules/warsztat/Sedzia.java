package pl.kisstandard.rules.warsztat;

import java.util.List;
import pl.kisstandard.model.karta.Werdykt;
import pl.kisstandard.model.wniosek.Wniosek;
import pl.kisstandard.rules.ZestawRegul;

/**
 * Judges one criterion by one or two rule sets.
 *
 * @param kryterium id of the criterion
 * @param zestawy the rule sets; each has the criterion
 */
record Sedzia(String kryterium, List<ZestawRegul> zestawy) {

    /** The verdicts, a rule set after another. */
    List<Werdykt> osadz(Wniosek wniosek) {
        Werdykt pierwszy = zestawy.get(0).werdykt(kryterium, wniosek);
        return zestawy.size() == 1
                ? List.of(pierwszy)
                : List.of(pierwszy, zestawy.get(1).werdykt(kryterium, wniosek));
    }
}
