package pl.kisstandard.rules.internal;

import java.util.List;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import pl.kisstandard.rules.fakty.Kryterium;

/** The engine with rules that were compiled together. Shared between threads; each run has a session of its own. */
final class Silnik {

    private final KieBase baza;

    /** Takes the classes the rules were compiled to; no compiler and no parser is needed. */
    Silnik(List<String> modele, ClassLoader loader) {
        this.baza = KieBaseBuilder.createKieBaseFromModel(
                modele.stream().map(m -> model(m, loader)).toList(), RuleBaseFactory.newKnowledgeBaseConfiguration());
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
