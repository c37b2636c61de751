package pl.kisstandard.cli.warsztat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.json.WniosekWriter;
import pl.kisstandard.model.karta.WartoscParametru;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.model.karta.WynikKryterium;
import pl.kisstandard.rules.ZestawRegul;
import pl.kisstandard.rules.warsztat.Kontrprzyklad;
import pl.kisstandard.rules.warsztat.OpisPrzestrzeni;
import pl.kisstandard.rules.warsztat.PorownanieKryterium;
import pl.kisstandard.rules.warsztat.PorownanieKryterium.Przejscie;

/** The comparison of two rule sets for programs. Keys stay; new ones may come. */
public final class PorownanieJson {

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final SlowaWarsztatu slowa;

    private PorownanieJson(SlowaWarsztatu slowa) {
        this.slowa = slowa;
    }

    public static String toJson(PorownaneZestawy zestawy, Jezyk jezyk) {
        return pisz(new PorownanieJson(new SlowaWarsztatu(jezyk)).zestawy(zestawy));
    }

    static String pisz(JsonNode korzen) {
        try {
            return JSON.writer(new DefaultPrettyPrinter()
                                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                                    .withArrayIndenter(new DefaultIndenter("  ", "\n")))
                            .writeValueAsString(korzen)
                    + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Wyniku nie da się zapisać jako JSON", e);
        }
    }

    private ObjectNode zestawy(PorownaneZestawy z) {
        ObjectNode korzen = JSON.createObjectNode();
        korzen.set("a", zestaw(z.nazwaA(), z.a()));
        korzen.set("b", zestaw(z.nazwaB(), z.b()));
        korzen.put("rozne", z.rozne());
        ArrayNode ostrzezenia = korzen.putArray("ostrzezenia");
        z.ostrzezenia().forEach(o -> ostrzezenia
                .addObject()
                .put("kod", o.alarm().name())
                .put("kryterium", o.kryterium() == null ? null : o.kryterium().id())
                .put("zdanie", PorownanieDokument.ostrzezenie(o, slowa)));
        ArrayNode opinia = korzen.putArray("parametryOpinii");
        for (String adres : z.rozneParametryOpinii()) {
            ObjectNode parametr = opinia.addObject().put("adres", adres);
            parametr.set("a", JSON.valueToTree(z.a().parametry().get(adres)));
            parametr.set("b", JSON.valueToTree(z.b().parametry().get(adres)));
        }
        ArrayNode kryteria = korzen.putArray("kryteria");
        z.kryteria().forEach(k -> kryteria.add(kryterium(k)));
        korzen.set("wnioski", z.wnioski() == null ? null : wnioski(z.wnioski()));
        return korzen;
    }

    private ObjectNode zestaw(String nazwa, ZestawRegul zestaw) {
        return JSON.createObjectNode()
                .put("wskazanie", nazwa)
                .put("zestaw", zestaw.opis().id())
                .put("nazwa", zestaw.opis().nazwa(slowa.jezyk()))
                .put("suma", zestaw.suma());
    }

    private static ObjectNode kryterium(PorownanieKryterium k) {
        ObjectNode kryterium = JSON.createObjectNode()
                .put("id", k.id())
                .put("kod", k.kod())
                .put("nazwa", k.nazwa())
                .put("stosunek", k.stosunek().name());
        ArrayNode parametry = kryterium.putArray("parametry");
        k.parametry().forEach(p -> {
            ObjectNode parametr = parametry.addObject().put("adres", p.adres());
            parametr.set("a", wartosc(p.a()));
            parametr.set("b", wartosc(p.b()));
        });
        kryterium.set("przestrzen", k.przestrzen() == null ? null : przestrzen(k.przestrzen()));
        kryterium.set("przejscia", przejscia(k.przejscia()));
        ArrayNode kontrprzyklady = kryterium.putArray("kontrprzyklady");
        k.kontrprzyklady().forEach(p -> kontrprzyklady.add(kontrprzyklad(p)));
        return kryterium;
    }

    private static @Nullable JsonNode wartosc(@Nullable WartoscParametru parametr) {
        return parametr == null ? null : JSON.valueToTree(parametr.wartosc());
    }

    private static ObjectNode przestrzen(OpisPrzestrzeni p) {
        ObjectNode przestrzen = JSON.createObjectNode()
                .put("wnioski", p.punkty())
                .put("pelna", p.pelna())
                .put("zmianNaraz", p.pelna() ? null : p.naraz());
        lista(przestrzen, "wymiary", p.wymiary());
        lista(przestrzen, "pominiete", p.pominiete());
        przestrzen.put("pominieteWartosci", p.pominieteWartosci());
        lista(przestrzen, "nieprobowane", p.nieprobowane());
        return przestrzen;
    }

    private static void lista(ObjectNode obiekt, String klucz, List<String> wartosci) {
        ArrayNode lista = obiekt.putArray(klucz);
        wartosci.forEach(lista::add);
    }

    private static ArrayNode przejscia(List<Przejscie> przejscia) {
        ArrayNode lista = JSON.createArrayNode();
        przejscia.forEach(p ->
                lista.addObject().put("a", nazwa(p.a())).put("b", nazwa(p.b())).put("ile", p.ile()));
        return lista;
    }

    private static @Nullable String nazwa(@Nullable Wynik wynik) {
        return wynik == null ? null : wynik.name();
    }

    private static ObjectNode kontrprzyklad(Kontrprzyklad p) {
        ObjectNode kontrprzyklad =
                JSON.createObjectNode().put("kierunek", p.kierunek().name());
        kontrprzyklad.set("zmiana", p.zmiana());
        kontrprzyklad.set("a", wynik(p.a()));
        kontrprzyklad.set("b", wynik(p.b()));
        try {
            kontrprzyklad.set("wniosek", JSON.readTree(WniosekWriter.toJson(p.wniosek())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return kontrprzyklad;
    }

    static ObjectNode wynik(WynikKryterium w) {
        ObjectNode wynik = JSON.createObjectNode()
                .put("wynik", w.wynik().name())
                .put("przyczyna", w.przyczyna())
                .put("zdanie", w.zdanie())
                .put("regula", w.regula());
        ArrayNode uwagi = wynik.putArray("uwagi");
        w.uwagi().forEach(u -> uwagi.add(u.kod()));
        return wynik;
    }

    private static ObjectNode wnioski(PorownaneWnioski w) {
        ObjectNode wnioski = JSON.createObjectNode()
                .put("porownane", w.ilePorownanych())
                .put("nieporownane", w.ileNieporownanych())
                .put("zmienione", w.ileZmienionych());
        ArrayNode opinie = wnioski.putArray("opinie");
        w.opinie()
                .forEach((a, wiersz) -> wiersz.forEach((b, ile) ->
                        opinie.addObject().put("a", a.name()).put("b", b.name()).put("ile", ile)));
        ArrayNode kryteria = wnioski.putArray("kryteria");
        for (Map.Entry<String, ?> k : w.kryteria().entrySet()) {
            kryteria.addObject()
                    .put("id", k.getKey())
                    .set(
                            "przejscia",
                            przejscia(RozdzialWnioskow.przejscia(w.kryteria().getOrDefault(k.getKey(), Map.of()))));
        }
        ArrayNode zmiany = wnioski.putArray("zmiany");
        w.zmienione().forEach(z -> {
            ObjectNode zmiana = JSON.valueToTree(z);
            zmiana.remove(List.of("kryteria", "zmieniony"));
            zmiany.add(zmiana);
        });
        return wnioski;
    }
}
