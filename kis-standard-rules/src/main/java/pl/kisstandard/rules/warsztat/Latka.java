package pl.kisstandard.rules.warsztat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import pl.kisstandard.model.json.WniosekWriter;
import pl.kisstandard.model.wniosek.Wniosek;

/** What differs between two wnioski as JSON Merge Patch (RFC 7396). */
final class Latka {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Latka() {}

    static JsonNode miedzy(Wniosek jeden, Wniosek drugi) {
        return miedzy(drzewo(jeden), drzewo(drugi));
    }

    private static JsonNode drzewo(Wniosek wniosek) {
        try {
            return MAPPER.readTree(WniosekWriter.toJson(wniosek));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode miedzy(JsonNode jeden, JsonNode drugi) {
        if (!jeden.isObject() || !drugi.isObject()) {
            return drugi;
        }
        ObjectNode latka = JsonNodeFactory.instance.objectNode();
        jeden.fieldNames().forEachRemaining(pole -> {
            if (!drugi.has(pole)) {
                latka.putNull(pole);
            }
        });
        drugi.properties().forEach(pole -> {
            JsonNode przed = jeden.path(pole.getKey());
            if (!przed.equals(pole.getValue())) {
                latka.set(pole.getKey(), miedzy(przed, pole.getValue()));
            }
        });
        return latka;
    }
}
