package pl.kisstandard.rules.warsztat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import pl.kisstandard.rules.internal.compile.KatalogZestawu;
import pl.kisstandard.rules.internal.compile.KatalogZestawu.KryteriumZestawu;

/** Criteria picked by id or by the code in the karta. */
final class Wybrane {

    private Wybrane() {}

    /**
     * The criteria of these names in official order; all when there are no names.
     *
     * @throws NieznaneKryteriumException when there is no criterion of one of the names
     */
    static List<KryteriumZestawu> z(KatalogZestawu zestaw, Collection<String> nazwy) {
        List<String> nieznane = new ArrayList<>(nazwy);
        List<KryteriumZestawu> wybrane = new ArrayList<>();
        for (KryteriumZestawu k : zestaw.kryteria().values()) {
            boolean wymienione =
                    nieznane.removeIf(n -> n.equalsIgnoreCase(k.definicja().id())
                            || n.equalsIgnoreCase(k.definicja().kod()));
            if (wymienione || nazwy.isEmpty()) {
                wybrane.add(k);
            }
        }
        if (!nieznane.isEmpty()) {
            throw new NieznaneKryteriumException(
                    nieznane.get(0), List.copyOf(zestaw.kryteria().keySet()));
        }
        return wybrane;
    }
}
