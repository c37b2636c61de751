package pl.kisstandard.cli;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.cli.karta.RamkaSzkicu;
import pl.kisstandard.model.json.WniosekReader;
import pl.kisstandard.model.karta.KartaStandardu;
import pl.kisstandard.model.karta.WynikKryterium;
import pl.kisstandard.model.wniosek.Wniosek;
import pl.kisstandard.rules.WarunkiOceny;
import pl.kisstandard.rules.ZestawRegul;

/**
 * The criteria of a rule set as the karta names them.
 *
 * @param wzor the karta of an empty wniosek
 */
record Kryteria(KartaStandardu wzor, RamkaSzkicu ramka) {

    static Kryteria of(ZestawRegul zestaw, WarunkiOceny warunki) {
        byte[] pusty = ("{\"wersjaModelu\": \"" + Wniosek.WERSJA_MODELU + "\"}").getBytes(StandardCharsets.UTF_8);
        return new Kryteria(zestaw.evaluate(WniosekReader.read(pusty, ""), warunki), new RamkaSzkicu(warunki.jezyk()));
    }

    /** Code and official wording by id, with a mark where a criterion is not judged as published. */
    Map<String, String> nazwy() {
        Map<String, String> nazwy = new LinkedHashMap<>();
        for (WynikKryterium k : wzor.kryteria()) {
            String znak = ramka.znak(wzor, k);
            String nazwa = k.kod() + " " + (k.przeklad() == null ? k.poziomWymagalny() : k.przeklad());
            nazwy.put(k.id(), znak == null ? nazwa : nazwa + " [" + znak + "]");
        }
        return nazwy;
    }

    /** The notice that they are not those of a published rule set; null when they are. */
    @Nullable
    String szkic() {
        return ramka.zdanie(wzor.pochodzenie());
    }
}
