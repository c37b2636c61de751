package pl.kisstandard.rules.internal;

import java.util.List;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import pl.kisstandard.rules.fakty.Kryterium;

/** Compiled rules, shared between threads and never changed. Each run has a session of its own. */
public final class Reguly {

    private final KieBase baza;

    private Reguly(KieBase baza) {
        this.baza = baza;
    }

    /** Takes the classes the rules were compiled to; no compiler and no parser is needed. */
    public static Reguly load(List<String> modele, ClassLoader loader) {
        List<Model> zaladowane = modele.stream().map(m -> model(m, loader)).toList();
        return new Reguly(
                KieBaseBuilder.createKieBaseFromModel(zaladowane, RuleBaseFactory.newKnowledgeBaseConfiguration()));
    }

    private static Model model(String klasa, ClassLoader loader) {
        try {
            return (Model) loader.loadClass(klasa).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Brak skompilowanych reguł " + klasa + ": zbuduj bibliotekę ponownie", e);
        }
    }

    /** Lets the rules speak to the criteria; a failing rule ends the run with its exception. */
    void run(List<? extends Kryterium> kryteria) {
        KieSession sesja = baza.newKieSession();
        try {
            kryteria.forEach(sesja::insert);
            sesja.fireAllRules();
        } finally {
            sesja.dispose();
        }
    }
}
