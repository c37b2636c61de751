package pl.kisstandard.cli;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import pl.kisstandard.model.json.WniosekReader;
import pl.kisstandard.model.karta.KartaStandardu;
import pl.kisstandard.model.wniosek.Wniosek;
import pl.kisstandard.rules.WarunkiOceny;
import pl.kisstandard.rules.ZestawRegul;

/**
 * The criteria of a rule set as the karta names them.
 *
 * @param wzor the karta of an empty wniosek
 */
record Kryteria(KartaStandardu wzor) {

    static Kryteria of(ZestawRegul zestaw, WarunkiOceny warunki) {
        byte[] pusty = ("{\"wersjaModelu\": \"" + Wniosek.WERSJA_MODELU + "\"}").getBytes(StandardCharsets.UTF_8);
        return new Kryteria(zestaw.evaluate(WniosekReader.read(pusty, ""), warunki));
    }

    /** Code and official wording by id. */
    Map<String, String> nazwy() {
        Map<String, String> nazwy = new LinkedHashMap<>();
        wzor.kryteria()
                .forEach(k ->
                        nazwy.put(k.id(), k.kod() + " " + (k.przeklad() == null ? k.poziomWymagalny() : k.przeklad())));
        return nazwy;
    }
}
