package pl.kisstandard.cli;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.kisstandard.model.json.WniosekReader;
import pl.kisstandard.model.karta.WynikKryterium;
import pl.kisstandard.model.wniosek.Wniosek;
import pl.kisstandard.rules.WarunkiOceny;
import pl.kisstandard.rules.ZestawRegul;

/**
 * The criteria of a rule set as the karta names them.
 *
 * @param wiersze of the karta of an empty wniosek, in official order
 */
record Kryteria(List<WynikKryterium> wiersze) {

    private static final int NAJDLUZSZA_NAZWA = 45;

    static Kryteria of(ZestawRegul zestaw, WarunkiOceny warunki) {
        byte[] pusty = ("{\"wersjaModelu\": \"" + Wniosek.WERSJA_MODELU + "\"}").getBytes(StandardCharsets.UTF_8);
        return new Kryteria(
                zestaw.evaluate(WniosekReader.read(pusty, ""), warunki).kryteria());
    }

    /** Code and official wording by id. */
    Map<String, String> pelneNazwy() {
        Map<String, String> nazwy = new LinkedHashMap<>();
        wiersze.forEach(k -> nazwy.put(k.id(), k.kod() + " " + k.poziomWymagalny()));
        return nazwy;
    }

    /** Code and beginning of the official wording by id. */
    Map<String, String> nazwy() {
        Map<String, String> nazwy = new LinkedHashMap<>();
        for (WynikKryterium k : wiersze) {
            List<String> linie = Sklad.zlam(k.poziomWymagalny(), NAJDLUZSZA_NAZWA);
            nazwy.put(k.id(), k.kod() + " " + linie.get(0) + (linie.size() > 1 ? "…" : ""));
        }
        return nazwy;
    }
}
