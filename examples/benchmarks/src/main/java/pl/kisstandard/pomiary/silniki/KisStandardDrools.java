package pl.kisstandard.pomiary.silniki;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.model.wniosek.Wniosek;
import pl.kisstandard.rules.fakty.KryteriumKis;
import pl.kisstandard.rules.fakty.Pytania;
import pl.kisstandard.rules.internal.Parametry;
import pl.kisstandard.rules.internal.PytaniaKryterium;
import pl.kisstandard.rules.internal.WydaneZestawy;
import pl.kisstandard.rules.internal.ZaladowanyZestaw;

/**
 * The rules of this library run by Drools for every wniosek, one fact per criterion in one session, as they are for answers
 * that have not been decided yet. The verdict alone.
 */
public final class KisStandardDrools implements Silnik {

    private final ZaladowanyZestaw zestaw = WydaneZestawy.load("sc-kis:2014.1");
    private final Parametry parametry = new Parametry(zestaw);
    private final List<String> kryteria = zestaw.definicja().kolejnosc();
    private final List<Map<String, Object>> wartosci =
            kryteria.stream().map(parametry::kryterium).toList();
    private final List<Pytania> pytania = kryteria.stream()
            .<Pytania>map(id -> new PytaniaKryterium(
                    Objects.requireNonNull(zestaw.definicja().pytania().get(id)), parametry.kryterium(id)))
            .toList();

    @Override
    public List<Wynik> osadz(Wniosek wniosek) {
        List<KryteriumKis> fakty = new ArrayList<>();
        for (int i = 0; i < kryteria.size(); i++) {
            fakty.add(new KryteriumKis(kryteria.get(i), wartosci.get(i), pytania.get(i), wniosek));
        }
        zestaw.reguly().run(fakty);
        return fakty.stream().map(f -> f.orzeczenia().get(0).wynik()).toList();
    }
}
