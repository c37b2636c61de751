package pl.kisstandard.pomiary.silniki;

import java.util.ArrayList;
import java.util.List;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.model.wniosek.Wniosek;

/**
 * DMN by kie-dmn: a decision table for each criterion. What the wniosek says of a thing is counted by Java before, since
 * FEEL has no words for lines that contradict one another; rooms, agreements, hours and months are judged by FEEL over
 * lists. That and asking for the verdict alone favour this engine.
 */
public final class Dmn implements Silnik {
    private static final Kryterium[] KRYTERIA = Kryterium.values();

    private final DMNRuntime silnik = DMNRuntimeBuilder.fromDefaults()
            .buildConfiguration()
            .fromClasspathResource("kryteria.dmn", Dmn.class)
            .getOrElseThrow(e -> new IllegalStateException(e));

    private final DMNModel model = silnik.getModels().get(0);

    @Override
    public List<Wynik> osadz(Wniosek wniosek) {
        DMNContext kontekst = silnik.newContext();
        new KontekstDmn(wniosek, new Odpowiedzi(wniosek)).wypelnij(kontekst);
        DMNResult wynik = silnik.evaluateAll(model, kontekst);
        List<Wynik> wyniki = new ArrayList<>(KRYTERIA.length);
        for (Kryterium kryterium : KRYTERIA) {
            Object werdykt = wynik.getDecisionResultByName(kryterium.name()).getResult();
            if (werdykt == null) {
                throw new IllegalStateException(wynik.getMessages().toString());
            }
            wyniki.add(Wynik.valueOf(werdykt.toString()));
        }
        return wyniki;
    }
}
