package pl.kisstandard.rules.warsztat;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import pl.kisstandard.rules.Przypadek;
import pl.kisstandard.rules.Usterka;
import pl.kisstandard.rules.internal.DefinicjaKryterium;
import pl.kisstandard.rules.internal.DefinicjaParametru;
import pl.kisstandard.rules.internal.compile.KatalogZestawu.KryteriumZestawu;

/**
 * Whether cases go through all of a criterion: every reason and remark, every flag and choice changed once, every rule and
 * alternative, both sides of every threshold, every code of a list.
 */
final class Pokrycie {

    /** Mutants that stand for a part no case goes through. */
    static final Set<RodzajMutanta> CZESCI =
            EnumSet.of(RodzajMutanta.REGULA, RodzajMutanta.MOZLIWOSC, RodzajMutanta.PROG, RodzajMutanta.ZBIOR);

    private Pokrycie() {}

    /** Adds what cases do not mention to {@code usterki}. */
    static void sprawdz(KryteriumZestawu pliki, List<Przypadek> przypadki, List<Usterka> usterki) {
        DefinicjaKryterium d = pliki.definicja();
        Set<String> przyczyny = przypadki.stream().map(Przypadek::przyczyna).collect(Collectors.toSet());
        d.przyczyny().forEach((kod, p) -> {
            if (!przyczyny.contains(kod)) {
                usterki.add(pliki.yaml().usterka("/przyczyny/" + kod, "przyczyna-bez-przypadku", kod, p.wynik()));
            }
        });
        Set<String> uwagi = przypadki.stream()
                .map(Przypadek::uwagi)
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
        (d.uwagi() == null ? Set.<String>of() : d.uwagi().keySet())
                .stream()
                        .filter(kod -> !uwagi.contains(kod))
                        .forEach(kod -> usterki.add(pliki.yaml().usterka("/uwagi/" + kod, "uwaga-bez-przypadku", kod)));
        Set<String> zmieniane =
                przypadki.stream().flatMap(p -> p.parametry().keySet().stream()).collect(Collectors.toSet());
        d.parametry().forEach((nazwa, p) -> {
            boolean przelacznik = p.typ() == DefinicjaParametru.Typ.flaga || p.typ() == DefinicjaParametru.Typ.wybor;
            if (przelacznik && !zmieniane.contains(nazwa)) {
                usterki.add(pliki.yaml().usterka("/parametry/" + nazwa, "parametr-bez-przypadku", nazwa, p.zakres()));
            }
        });
    }
}
