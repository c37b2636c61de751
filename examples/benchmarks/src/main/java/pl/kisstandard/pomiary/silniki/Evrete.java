package pl.kisstandard.pomiary.silniki;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.builders.RuleSetBuilder;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.model.wniosek.Wniosek;

/**
 * Evrete: a rule for each criterion and verdict in a stateless session for each wniosek. Its rules know no negation, so
 * what is absent cannot be joined for; the answers are counted once, before the rules, into one fact. That and asking
 * for the verdict alone favour this engine.
 */
public final class Evrete implements Silnik {

    /** The fact: the answers, and the verdicts that the rules give. */
    public static final class Ocena {
        private final Odpowiedzi odpowiedzi;
        private final Map<Kryterium, Wynik> werdykty = new EnumMap<>(Kryterium.class);

        Ocena(Wniosek wniosek) {
            odpowiedzi = new Odpowiedzi(wniosek);
        }
    }

    private final Knowledge wiedza = new KnowledgeService().newKnowledge();

    public Evrete() {
        RuleSetBuilder<Knowledge> reguly = wiedza.builder();
        for (Kryterium kryterium : Kryterium.values()) {
            for (Wynik wynik : kryterium.werdykty()) {
                Predicate<Object[]> warunek = wartosci -> ((Ocena) wartosci[0]).odpowiedzi.wynik(kryterium) == wynik;
                reguly.newRule(kryterium + ": " + wynik)
                        .forEach("$ocena", Ocena.class)
                        .where(warunek, "$ocena")
                        .execute(k -> k.<Ocena>get("$ocena").werdykty.put(kryterium, wynik));
            }
        }
        reguly.build();
    }

    @Override
    public List<Wynik> osadz(Wniosek wniosek) {
        Ocena ocena = new Ocena(wniosek);
        wiedza.newStatelessSession().insertAndFire(ocena);
        return List.copyOf(ocena.werdykty.values());
    }
}
