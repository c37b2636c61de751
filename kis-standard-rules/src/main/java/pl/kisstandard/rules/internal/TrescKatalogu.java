package pl.kisstandard.rules.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.json.NiepoprawnyWniosekException;
import pl.kisstandard.model.json.WczytanyWniosek;
import pl.kisstandard.model.json.WniosekReader;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.model.wniosek.Wniosek;

/**
 * What a rule set holds for its catalogue and judging does not need.
 *
 * @param wzorzec the wniosek that all cases start from
 * @param kryteria texts and cases by id of the criterion
 */
public record TrescKatalogu(JsonNode wzorzec, Map<String, Kryterium> kryteria) {

    /** The wniosek that all cases start from, read. */
    Wniosek wniosek() {
        return WniosekReader.read(wzorzec.toString().getBytes(StandardCharsets.UTF_8), "wzorzec.json")
                .wniosek();
    }

    /** What {@code kryterium.md}, {@code kryterium.drl} without its comments, and {@code przypadki.yaml} say. */
    public record Kryterium(String wykladnia, String reguly, List<Przypadek> przypadki) {}

    /** A case: what differs from the wniosek all cases start from (JSON Merge Patch), and the outcome. */
    public record Przypadek(
            String przypadek,
            JsonNode zmiana,
            @Nullable Map<String, Object> parametry,
            Wynik wynik,
            String przyczyna,
            @Nullable List<String> brakuje,
            @Nullable List<String> brakujaceOdpowiedzi,
            @Nullable List<String> uwagi) {

        /** The case with its whole wniosek. */
        public pl.kisstandard.rules.Przypadek caly(String kryterium, JsonNode wzorzec) {
            return new pl.kisstandard.rules.Przypadek(
                    kryterium,
                    przypadek,
                    wniosek(wzorzec),
                    parametry == null ? Map.of() : parametry,
                    wynik,
                    przyczyna,
                    brakuje == null ? List.of() : brakuje,
                    uwagi == null ? List.of() : uwagi,
                    brakujaceOdpowiedzi);
        }

        /**
         * Reads the whole wniosek with what the change leaves out still named in it.
         *
         * @throws NiepoprawnyWniosekException also when the change leaves out what no wniosek has
         */
        public void nazwy(JsonNode wzorzec) {
            WniosekReader.read(scal(wzorzec, zmiana, false).toString().getBytes(StandardCharsets.UTF_8), przypadek);
        }

        private WczytanyWniosek wniosek(JsonNode wzorzec) {
            byte[] json = scal(wzorzec, zmiana, true).toString().getBytes(StandardCharsets.UTF_8);
            return WniosekReader.read(json, przypadek);
        }
    }

    /**
     * JSON Merge Patch, RFC 7396.
     *
     * @param bezPustych whether {@code null} takes the key away, as the standard says, or stays
     */
    private static JsonNode scal(JsonNode cel, JsonNode zmiana, boolean bezPustych) {
        if (!zmiana.isObject()) {
            return zmiana;
        }
        ObjectNode wynik = cel.isObject() ? cel.deepCopy() : JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> pole : new ArrayList<>(zmiana.properties())) {
            if (pole.getValue().isNull() && bezPustych) {
                wynik.remove(pole.getKey());
            } else {
                JsonNode stare = wynik.get(pole.getKey());
                wynik.set(pole.getKey(), scal(stare == null ? wynik.objectNode() : stare, pole.getValue(), bezPustych));
            }
        }
        return wynik;
    }
}
