package pl.kisstandard.pomiary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The published ratios, which later ones must not be worse than beyond their tolerance. */
final class Odniesienie {

    /** How to publish what is now. */
    static final String ODNOW = "mvn verify -Ppomiary -Dmaven.test.skip -Dpomiary.write=true";

    private final Przebieg zapisany;
    private final Map<String, Stosunek> stosunki;

    Odniesienie(Przebieg zapisany) {
        this.zapisany = zapisany;
        this.stosunki = zapisany.zmierzone().stosunki().stream()
                .collect(Collectors.toMap(Stosunek::pelnaNazwa, Function.identity()));
    }

    /** What is worse, what has nothing to be held to, and what was not measured now; empty when all is well. */
    List<String> gorsze(List<Stosunek> teraz) {
        List<String> gorsze = new ArrayList<>();
        for (Stosunek s : teraz) {
            Stosunek bylo = stosunki.get(s.pelnaNazwa());
            if (bylo == null) {
                gorsze.add(s.pelnaNazwa() + ": not in odniesienie.json. Publish it: " + ODNOW);
            } else if (!(s.wartosc().mediana() <= bylo.wartosc().mediana() * (1 + s.tolerancja()))) {
                gorsze.add(
                        "%s: was %s %s (%s, %s), is %s %s (%s to %s in %d rounds); tolerance %d%%. Slower on purpose? %s"
                                .formatted(
                                        s.pelnaNazwa(),
                                        Rozklad.tekst(bylo.wartosc().mediana()),
                                        bylo.jednostka(),
                                        zapisany.data(),
                                        zapisany.jdk(),
                                        Rozklad.tekst(s.wartosc().mediana()),
                                        s.jednostka(),
                                        Rozklad.tekst(s.wartosc().najmniej()),
                                        Rozklad.tekst(s.wartosc().najwiecej()),
                                        s.wartosc().rund(),
                                        Math.round(100 * s.tolerancja()),
                                        "Publish it: " + ODNOW));
            }
        }
        List<String> nazwy = teraz.stream().map(Stosunek::pelnaNazwa).toList();
        stosunki.keySet().stream()
                .filter(nazwa -> !nazwy.contains(nazwa))
                .sorted()
                .forEach(nazwa -> gorsze.add(nazwa + ": published, but not measured now"));
        return gorsze;
    }
}
