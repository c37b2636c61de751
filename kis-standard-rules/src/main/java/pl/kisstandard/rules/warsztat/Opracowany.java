package pl.kisstandard.rules.warsztat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.rules.KatalogRegul;
import pl.kisstandard.rules.OpisKryterium;
import pl.kisstandard.rules.OpisParametru;
import pl.kisstandard.rules.ZestawRegul;

/** A rule set with its cases read once. */
record Opracowany(ZestawRegul zestaw, KatalogRegul katalog, Map<String, OpisKryterium> kryteria) {

    private static final Pattern KOD = Pattern.compile("\"([A-Z][A-Z0-9_]*)\"");

    static Opracowany of(ZestawRegul zestaw, Jezyk jezyk) {
        KatalogRegul katalog = zestaw.katalog(jezyk);
        Map<String, OpisKryterium> kryteria = new LinkedHashMap<>();
        katalog.kryteria().forEach(k -> kryteria.put(k.id(), k));
        return new Opracowany(zestaw, katalog, kryteria);
    }

    /** The answers of the pattern wniosek and of the cases of a criterion. */
    List<Map<String, Object>> przypadki(String id) {
        List<Map<String, Object>> przypadki = new ArrayList<>();
        przypadki.add(Odpowiedzi.of(katalog.wzorzec()));
        OpisKryterium kryterium = kryteria.get(id);
        if (kryterium != null) {
            kryterium
                    .przypadki()
                    .forEach(p -> przypadki.add(Odpowiedzi.of(p.wniosek().wniosek())));
        }
        return przypadki;
    }

    /** What a criterion holds answers against: the values of its parameters, and the codes of the form that its rules name. */
    List<Object> wartosci(String id) {
        Set<Object> wartosci = new LinkedHashSet<>();
        parametry(id).values().forEach(p -> wartosci.add(p.wartosc().wartosc()));
        OpisKryterium kryterium = kryteria.get(id);
        if (kryterium != null) {
            KOD.matcher(kryterium.reguly()).results().forEach(kod -> wartosci.add(kod.group(1)));
        }
        return List.copyOf(wartosci);
    }

    /** The parameters of a criterion by address. */
    Map<String, OpisParametru> parametry(String id) {
        Map<String, OpisParametru> parametry = new LinkedHashMap<>();
        OpisKryterium kryterium = kryteria.get(id);
        if (kryterium != null) {
            kryterium.parametry().forEach(p -> parametry.put(p.adres(), p));
        }
        return parametry;
    }
}
