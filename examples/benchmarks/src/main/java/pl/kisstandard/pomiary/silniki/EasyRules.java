package pl.kisstandard.pomiary.silniki;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.model.wniosek.Wniosek;

/**
 * Easy Rules: a rule for each criterion and verdict, its condition in Java. The answers are counted once, before the
 * rules, and the verdict alone is asked for; both favour this engine.
 */
public final class EasyRules implements Silnik {
    private final RulesEngine silnik = new DefaultRulesEngine();
    private final Rules reguly = new Rules();

    public EasyRules() {
        for (Kryterium kryterium : Kryterium.values()) {
            for (Wynik wynik : kryterium.werdykty()) {
                reguly.register(new RuleBuilder()
                        .name(kryterium + ": " + wynik)
                        .when(fakty -> fakty.<Odpowiedzi>get("odpowiedzi").wynik(kryterium) == wynik)
                        .then(fakty ->
                                fakty.<Map<Kryterium, Wynik>>get("werdykty").put(kryterium, wynik))
                        .build());
            }
        }
    }

    @Override
    public List<Wynik> osadz(Wniosek wniosek) {
        Map<Kryterium, Wynik> werdykty = new EnumMap<>(Kryterium.class);
        Facts fakty = new Facts();
        fakty.put("odpowiedzi", new Odpowiedzi(wniosek));
        fakty.put("werdykty", werdykty);
        silnik.fire(reguly, fakty);
        return List.copyOf(werdykty.values());
    }
}
