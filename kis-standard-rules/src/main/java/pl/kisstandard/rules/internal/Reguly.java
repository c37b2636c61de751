package pl.kisstandard.rules.internal;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import pl.kisstandard.rules.fakty.Kryterium;

/** Compiled rules, shared between threads and never changed. Each run has a session of its own. */
public final class Reguly {

    /** Rules that were compiled together, made ready when they are first needed. */
    private static final class Baza {
        private final List<String> modele;
        private final ClassLoader loader;
        private @Nullable KieBase gotowa;

        Baza(List<String> modele, ClassLoader loader) {
            this.modele = List.copyOf(modele);
            this.loader = loader;
        }

        synchronized KieBase gotowa() {
            if (gotowa == null) {
                List<Model> zaladowane =
                        modele.stream().map(m -> model(m, loader)).toList();
                gotowa = KieBaseBuilder.createKieBaseFromModel(
                        zaladowane, RuleBaseFactory.newKnowledgeBaseConfiguration());
            }
            return gotowa;
        }
    }

    /** Rules compiled together and the criteria they judge; null for all. */
    private record Czesc(Baza baza, @Nullable Set<String> kryteria) {}

    private final List<Czesc> czesci;

    private Reguly(List<Czesc> czesci) {
        this.czesci = List.copyOf(czesci);
    }

    /**
     * Takes the classes the rules were compiled to; no compiler and no parser is needed. The engine is loaded when it is
     * first asked.
     */
    public static Reguly load(List<String> modele, ClassLoader loader) {
        return new Reguly(List.of(new Czesc(new Baza(modele, loader), null)));
    }

    /** Makes the engine ready now. */
    public void zbuduj() {
        czesci.forEach(c -> c.baza().gotowa());
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

    private static Model model(String klasa, ClassLoader loader) {
        try {
            return (Model) loader.loadClass(klasa).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Brak skompilowanych reguł " + klasa + ": zbuduj bibliotekę ponownie", e);
        }
    }

    /** Lets the rules speak to one criterion. */
    public void run(Kryterium kryterium) {
        run(List.of(kryterium));
    }

    /** Lets the rules speak to the criteria; a failing rule ends the run with its exception. */
    public void run(List<? extends Kryterium> kryteria) {
        for (Czesc czesc : czesci) {
            Set<String> wlasne = czesc.kryteria();
            run(
                    czesc.baza(),
                    wlasne == null
                            ? kryteria
                            : kryteria.stream()
                                    .filter(k -> wlasne.contains(k.getId()))
                                    .toList());
        }
    }

    private static void run(Baza baza, List<? extends Kryterium> kryteria) {
        if (kryteria.isEmpty()) {
            return;
        }
        KieSession sesja = baza.gotowa().newKieSession();
        try {
            kryteria.forEach(sesja::insert);
            sesja.fireAllRules();
        } finally {
            sesja.dispose();
        }
    }
}
