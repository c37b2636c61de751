package pl.kisstandard.rules.warsztat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import pl.kisstandard.rules.internal.DefinicjaKryterium;
import pl.kisstandard.rules.internal.DefinicjaParametru;
import pl.kisstandard.rules.internal.compile.KatalogZestawu.KryteriumZestawu;
import pl.kisstandard.rules.internal.drl.Drl.Regula;
import pl.kisstandard.rules.internal.drl.Drl.Warunek;
import pl.kisstandard.rules.internal.drl.Drl.Wyrazenie;

/** The codes that the questions of a rule set are asked with, directly or by a parameter. */
final class Kody {

    private final Map<String, Set<String>> znane = new TreeMap<>();

    Kody(Collection<KryteriumZestawu> kryteria) {
        for (KryteriumZestawu k : kryteria) {
            for (Regula regula : k.drl().reguly()) {
                regula.warunki().forEach(w -> zbierz(k.definicja(), w));
            }
        }
    }

    private void zbierz(DefinicjaKryterium definicja, Warunek warunek) {
        if (!(warunek instanceof Warunek.Pytanie p)) {
            return;
        }
        List<Wyrazenie> argumenty = p.pytanie().argumenty();
        for (int i = 0; i < argumenty.size(); i++) {
            Set<String> kody = znane.computeIfAbsent(miejsce(p.pytanie().co().tekst(), i), m -> new TreeSet<>());
            if (argumenty.get(i) instanceof Wyrazenie.Tekst kod) {
                kody.add(kod.tekst());
            } else if (argumenty.get(i) instanceof Wyrazenie.Wywolanie w) {
                kody.addAll(dozwolone(definicja, w));
            }
        }
    }

    /** The other codes that a question is asked with at the same place. */
    List<String> inne(String pytanie, int argument, String kod) {
        return znane.getOrDefault(miejsce(pytanie, argument), Set.of()).stream()
                .filter(k -> !k.equals(kod))
                .toList();
    }

    /** The codes a parameter may take; none when it is no parameter with codes that is read. */
    static List<String> dozwolone(DefinicjaKryterium definicja, Wyrazenie.Wywolanie odczyt) {
        if (odczyt.argumenty().size() == 1 && odczyt.argumenty().get(0) instanceof Wyrazenie.Tekst nazwa) {
            DefinicjaParametru p = definicja.parametry().get(nazwa.tekst());
            if (p != null && p.dozwolone() != null) {
                return p.dozwolone();
            }
        }
        return List.of();
    }

    private static String miejsce(String pytanie, int argument) {
        return pytanie + "#" + argument;
    }
}
