package pl.kisstandard.rules.warsztat;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.rules.Przypadek;
import pl.kisstandard.rules.fakty.Kryterium;
import pl.kisstandard.rules.internal.DefinicjaZestawu;
import pl.kisstandard.rules.internal.Ocena;
import pl.kisstandard.rules.internal.Parametry;
import pl.kisstandard.rules.internal.drl.Drl;
import pl.kisstandard.rules.internal.drl.Drl.Regula;
import pl.kisstandard.rules.internal.drl.WykonanieDrl;

/** Tries mutants of a criterion on its cases, all of which it passes as it is. */
final class Proba {

    private final DefinicjaZestawu zestaw;
    private final Parametry parametry;
    private final Drl drl;
    private final List<Przypadek> przypadki;
    private final List<Map<String, Object>> wartosci = new ArrayList<>();
    private final WykonanieDrl wykonanie;
    private final IdentityHashMap<Regula, List<String>> slowa = new IdentityHashMap<>();

    Proba(DefinicjaZestawu zestaw, Parametry parametry, Drl drl, List<Przypadek> przypadki) {
        this.zestaw = zestaw;
        this.parametry = parametry;
        this.drl = drl;
        this.przypadki = przypadki;
        this.wykonanie = new WykonanieDrl(drl.importy());
        przypadki.forEach(p -> wartosci.add(parametry.with(p).kryterium(p.kryterium())));
        drl.reguly().forEach(r -> slowa.put(r, slowa(r)));
    }

    /** Whether some case comes out otherwise. */
    boolean zauwazony(Mutant mutant) {
        if (mutant.zmiana() instanceof Mutant.ZmianaReguly z) {
            List<String> dotad = Objects.requireNonNull(slowa.get(z.regula()));
            Regula nowa = z.nowa();
            return nowa == null
                    ? dotad.stream().anyMatch(s -> !s.isEmpty())
                    : !slowa(nowa).equals(dotad);
        }
        Mutant.ZmianaParametru z = (Mutant.ZmianaParametru) mutant.zmiana();
        return przypadki.stream()
                .filter(p -> !p.parametry().containsKey(z.nazwa()))
                .anyMatch(p -> !p.zgodny(Ocena.evaluate(
                        zestaw,
                        this::wszystkie,
                        parametry.with(p.kryterium() + "." + z.nazwa(), z.wartosc()),
                        p,
                        Jezyk.PL)));
    }

    private void wszystkie(Kryterium kryterium) {
        drl.reguly().forEach(r -> wykonanie.run(r, kryterium));
    }

    /** What a rule says of each case; empty where it is silent. */
    private List<String> slowa(Regula regula) {
        List<String> slowa = new ArrayList<>(przypadki.size());
        for (int i = 0; i < przypadki.size(); i++) {
            Kryterium kryterium = Ocena.fakt(wartosci.get(i), przypadki.get(i));
            slowa.add(powiedziane(regula, kryterium));
        }
        return slowa;
    }

    private String powiedziane(Regula regula, Kryterium kryterium) {
        try {
            wykonanie.run(regula, kryterium);
        } catch (RuntimeException e) {
            return "!";
        }
        StringBuilder slowa = new StringBuilder();
        kryterium.orzeczenia().forEach(o -> slowa.append(o.wynik()).append(' ').append(o.kod()));
        kryterium.spostrzezenia().forEach(s -> slowa.append(s.kod()));
        return slowa.toString();
    }
}
