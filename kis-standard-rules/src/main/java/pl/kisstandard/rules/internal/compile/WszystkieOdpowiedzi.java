package pl.kisstandard.rules.internal.compile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.kisstandard.model.json.WniosekReader;
import pl.kisstandard.model.wniosek.Stan;
import pl.kisstandard.model.wniosek.Ustalenie;
import pl.kisstandard.model.wniosek.Wniosek;
import pl.kisstandard.rules.fakty.Kryterium;
import pl.kisstandard.rules.fakty.KryteriumKis;
import pl.kisstandard.rules.fakty.Pytania;
import pl.kisstandard.rules.internal.DefinicjaZestawu;
import pl.kisstandard.rules.internal.Parametry;
import pl.kisstandard.rules.internal.Pytanie;
import pl.kisstandard.rules.internal.Reguly;
import pl.kisstandard.rules.internal.Rozstrzygniecie;
import pl.kisstandard.rules.internal.drl.Slownictwo;

/** Has the engine say what rules say to every combination of answers there can be, under the parameters of the set. */
public final class WszystkieOdpowiedzi {

    /** Its sections are never asked. */
    private static final Wniosek PUSTY = WniosekReader.read(
                    "{\"wersjaModelu\": \"1.0\"}".getBytes(StandardCharsets.UTF_8), "pusty.json")
            .wniosek();

    private WszystkieOdpowiedzi() {}

    /** By criterion. */
    public static Map<String, List<Rozstrzygniecie>> rozstrzygnij(DefinicjaZestawu zestaw, Reguly reguly) {
        Parametry parametry = new Parametry(zestaw);
        Map<String, List<Rozstrzygniecie>> rozstrzygniecia = new LinkedHashMap<>();
        zestaw.pytania()
                .forEach((id, pytania) -> rozstrzygniecia.put(
                        id,
                        kombinacje(pytania).stream()
                                .map(odpowiedzi -> {
                                    Kryterium fakt = new KryteriumKis(
                                            id, parametry.kryterium(id), new Odpowiedzi(odpowiedzi), PUSTY);
                                    reguly.run(fakt);
                                    return Rozstrzygniecie.of(fakt);
                                })
                                .toList()));
        return rozstrzygniecia;
    }

    private static List<List<Stan>> kombinacje(List<Pytanie> pytania) {
        List<List<Stan>> kombinacje = List.of(List.of());
        for (Pytanie pytanie : pytania) {
            List<List<Stan>> dalsze = new ArrayList<>();
            for (List<Stan> kombinacja : kombinacje) {
                for (Stan odpowiedz : Slownictwo.WNIOSEK.odpowiedzi(pytanie)) {
                    List<Stan> dalsza = new ArrayList<>(kombinacja);
                    dalsza.add(odpowiedz);
                    dalsze.add(dalsza);
                }
            }
            kombinacje = dalsze;
        }
        return kombinacje;
    }

    /** Answers given beforehand. */
    private record Odpowiedzi(List<Stan> odpowiedzi) implements Pytania {

        @Override
        public int ile() {
            return odpowiedzi.size();
        }

        @Override
        public Ustalenie zadaj(int numer, Kryterium kryterium) {
            return Ustalenie.bezDowodow(odpowiedzi.get(numer));
        }
    }
}
