package pl.kisstandard.rules.internal;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.rules.fakty.Kryterium;

/**
 * Compiled rules, shared between threads and never changed. The engine is loaded when it is first asked: until then no
 * class of it is needed.
 */
public final class Reguly {

    /** Rules that were compiled together. */
    private static final class Baza {
        private final List<String> modele;
        private final ClassLoader loader;
        private @Nullable Silnik silnik;

        Baza(List<String> modele, ClassLoader loader) {
            this.modele = List.copyOf(modele);
            this.loader = loader;
        }

        synchronized Silnik silnik() {
            if (silnik == null) {
                silnik = new Silnik(modele, loader);
            }
            return silnik;
        }
    }

    /** Rules compiled together and the criteria they judge; null for all. */
    private record Czesc(Baza baza, @Nullable Set<String> kryteria) {}

    private final List<Czesc> czesci;

    private Reguly(List<Czesc> czesci) {
        this.czesci = List.copyOf(czesci);
    }

    /** Takes the classes the rules were compiled to. */
    public static Reguly load(List<String> modele, ClassLoader loader) {
        return new Reguly(List.of(new Czesc(new Baza(modele, loader), null)));
    }

    /** Makes the engine ready now. */
    public void zbuduj() {
        czesci.forEach(c -> c.baza().silnik());
    }

    /** Rules of each criterion taken from where they were compiled. */
    public static Reguly zCzesci(Map<String, Reguly> poKryterium) {
        IdentityHashMap<Baza, Set<String>> bazy = new IdentityHashMap<>();
        List<Baza> kolejnosc = new ArrayList<>();
        poKryterium.forEach((id, reguly) -> {
            Baza baza = reguly.czesci.get(0).baza();
            if (!bazy.containsKey(baza)) {
                kolejnosc.add(baza);
            }
            bazy.computeIfAbsent(baza, b -> new LinkedHashSet<>()).add(id);
        });
        return new Reguly(kolejnosc.stream().map(b -> new Czesc(b, bazy.get(b))).toList());
    }

    /** Lets the rules speak to one criterion. */
    public void run(Kryterium kryterium) {
        run(List.of(kryterium));
    }

    /** Lets the rules speak to the criteria; a failing rule ends the run with its exception. */
    public void run(List<? extends Kryterium> kryteria) {
        for (Czesc czesc : czesci) {
            Set<String> ktore = czesc.kryteria();
            List<? extends Kryterium> wlasne = ktore == null
                    ? kryteria
                    : kryteria.stream().filter(k -> ktore.contains(k.getId())).toList();
            if (!wlasne.isEmpty()) {
                czesc.baza().silnik().run(wlasne);
            }
        }
    }
}
