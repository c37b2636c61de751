package pl.kisstandard.rules.warsztat;

import java.util.ArrayList;
import java.util.List;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.karta.WynikKryterium;
import pl.kisstandard.model.wniosek.Wniosek;
import pl.kisstandard.rules.ZestawRegul;

/**
 * Judges one criterion of many wnioski by one or two rule sets.
 *
 * @param kryterium id of the criterion
 * @param zestawy the rule sets; each has the criterion
 */
record Sedzia(String kryterium, List<ZestawRegul> zestawy) {

    /** The verdicts on each wniosek, a rule set after another. */
    List<List<Werdykt>> osadz(List<Wniosek> wnioski) {
        List<List<Werdykt>> werdykty = new ArrayList<>(wnioski.size());
        wnioski.forEach(w -> werdykty.add(new ArrayList<>(zestawy.size())));
        for (ZestawRegul zestaw : zestawy) {
            List<WynikKryterium> wiersze = zestaw.evaluate(kryterium, wnioski, Jezyk.PL);
            for (int i = 0; i < wiersze.size(); i++) {
                werdykty.get(i).add(Werdykt.of(wiersze.get(i)));
            }
        }
        return werdykty;
    }

    List<Werdykt> osadz(Wniosek wniosek) {
        return osadz(List.of(wniosek)).get(0);
    }
}
