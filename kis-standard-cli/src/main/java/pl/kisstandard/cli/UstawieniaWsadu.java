package pl.kisstandard.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.json.WczytanyWniosek;
import pl.kisstandard.model.karta.Pochodzenie;
import pl.kisstandard.model.wniosek.Osoba;
import pl.kisstandard.rules.WarunkiOceny;
import pl.kisstandard.rules.ZestawRegul;

/** What kartas depend on, and which wnioski are asked for: only with the same settings may an interrupted run go on. */
final class UstawieniaWsadu {

    private static final JsonMapper JSON = new JsonMapper();

    private UstawieniaWsadu() {}

    /** On one line, as the journal begins with them. */
    static String toJson(
            ZestawRegul zestaw, WarunkiOceny warunki, OpcjeWyniku wynik, OpcjeWejscia wejscie, List<String> pliki) {
        Map<String, @Nullable Object> ustawienia = new LinkedHashMap<>();
        ustawienia.put("program", "kis-standard " + KisStandard.wersja());
        ustawienia.put("zestaw", zestaw.opis().id());
        ustawienia.put("sumaZestawu", zestaw.suma());
        ustawienia.put("jezyk", warunki.jezyk().name());
        ustawienia.put("format", wynik.format.stream().sorted().toList());
        ustawienia.put("bezDanychOsobowych", wynik.bezDanychOsobowych);
        ustawienia.put("jednostka", warunki.jednostkaCertyfikujaca());
        ustawienia.put("koordynator", wynik.bezDanychOsobowych ? null : skrot(warunki.osobaKoordynujaca()));
        ustawienia.put("pliki", pliki);
        ustawienia.put("formatWejscia", wejscie.format == null ? null : wejscie.format.name());
        ustawienia.put("kodowanie", wejscie.kodowanie.name());
        ustawienia.put(
                "naDzien", warunki.naDzien() == null ? null : warunki.naDzien().toString());
        ustawienia.put("parametry", zestaw.parametry());
        Pochodzenie.Szkic szkic = zestaw.pochodzenie(warunki.jezyk()).szkic();
        if (szkic != null) {
            ustawienia.put("szkic", szkic);
        }
        try {
            return JSON.writeValueAsString(ustawienia);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Ustawień nie da się zapisać jako JSON", e);
        }
    }

    /** Tells one person from another without naming any. */
    private static @Nullable String skrot(@Nullable Osoba osoba) {
        return osoba == null ? null : WczytanyWniosek.sha256(Wydruk.utf8(osoba.toString()));
    }

    /** The names of what differs. */
    static List<String> roznice(String jedne, String drugie) {
        try {
            JsonNode a = JSON.readTree(jedne);
            JsonNode b = JSON.readTree(drugie);
            Set<String> nazwy = new LinkedHashSet<>();
            b.fieldNames().forEachRemaining(nazwy::add);
            a.fieldNames().forEachRemaining(nazwy::add);
            List<String> rozne = new ArrayList<>();
            for (String nazwa : nazwy) {
                if (!a.path(nazwa).toString().equals(b.path(nazwa).toString())) {
                    boolean krotkie =
                            a.path(nazwa).isValueNode() && b.path(nazwa).isValueNode();
                    rozne.add(nazwa
                            + (krotkie
                                    ? " (" + a.path(nazwa).asText() + " ≠ "
                                            + b.path(nazwa).asText() + ")"
                                    : ""));
                }
            }
            return rozne;
        } catch (JsonProcessingException e) {
            return List.of(Dziennik.NAZWA);
        }
    }
}
