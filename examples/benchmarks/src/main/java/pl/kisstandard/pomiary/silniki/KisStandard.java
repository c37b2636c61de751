package pl.kisstandard.pomiary.silniki;

import java.util.List;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.model.karta.WynikKryterium;
import pl.kisstandard.model.wniosek.Wniosek;
import pl.kisstandard.rules.ZestawRegul;

/** This library as an embedder calls it: the whole karta, with sentences, values read and the formal assessment. */
public final class KisStandard implements Silnik {

    private final ZestawRegul zestaw = ZestawRegul.load("sc-kis:2014.1");

    @Override
    public List<Wynik> osadz(Wniosek wniosek) {
        return zestaw.evaluate(wniosek).kryteria().stream()
                .map(WynikKryterium::wynik)
                .toList();
    }
}
