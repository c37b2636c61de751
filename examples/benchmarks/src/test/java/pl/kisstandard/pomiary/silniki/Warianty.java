package pl.kisstandard.pomiary.silniki;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import pl.kisstandard.model.json.WniosekReader;
import pl.kisstandard.model.json.WniosekWriter;
import pl.kisstandard.model.wniosek.Wniosek;

/** Random variants of wnioski: answers dropped or taken from another wniosek, lines dropped, repeated and shuffled. */
final class Warianty {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> WYMAGANE = Set.of("wersjaModelu", "rodzaj", "rola", "zakres", "strona");

    private final List<JsonNode> wnioski = new ArrayList<>();
    private final Map<String, List<JsonNode>> odpowiedzi = new TreeMap<>();
    private final Random los = new Random(2014);

    Warianty(List<Wniosek> wnioski) throws Exception {
        for (Wniosek wniosek : wnioski) {
            JsonNode drzewo = JSON.readTree(WniosekWriter.toJson(wniosek));
            this.wnioski.add(drzewo);
            zbierz("", drzewo);
        }
    }

    /** The same variant after the same number of calls, on any machine. */
    Wniosek nastepny() {
        JsonNode drzewo = jedno(wnioski).deepCopy();
        zmien("", drzewo, 1 + los.nextInt(20));
        return WniosekReader.read(drzewo.toString().getBytes(StandardCharsets.UTF_8), "wariant")
                .wniosek();
    }

    private void zbierz(String miejsce, JsonNode wezel) {
        if (wezel.isValueNode()) {
            List<JsonNode> rozne = odpowiedzi.computeIfAbsent(miejsce, m -> new ArrayList<>());
            if (!rozne.contains(wezel)) {
                rozne.add(wezel);
            }
        }
        wezel.properties().forEach(pole -> zbierz(miejsce + "/" + pole.getKey(), pole.getValue()));
        if (wezel.isArray()) {
            wezel.forEach(element -> zbierz(miejsce, element));
        }
    }

    private void zmien(String miejsce, JsonNode wezel, int procent) {
        if (wezel instanceof ObjectNode obiekt) {
            for (Map.Entry<String, JsonNode> pole : List.copyOf(obiekt.properties())) {
                String dalej = miejsce + "/" + pole.getKey();
                boolean wymagane = WYMAGANE.contains(pole.getKey());
                if (!wymagane && trafia(procent)) {
                    obiekt.remove(pole.getKey());
                } else if (pole.getValue().isValueNode()) {
                    if (trafia(procent)) {
                        obiekt.set(pole.getKey(), jedno(Objects.requireNonNull(odpowiedzi.get(dalej))));
                    }
                } else {
                    zmien(dalej, pole.getValue(), procent);
                }
            }
        } else if (wezel instanceof ArrayNode lista) {
            List<JsonNode> elementy = new ArrayList<>();
            for (JsonNode element : lista) {
                if (trafia(procent)) {
                    elementy.add(element.deepCopy());
                }
                if (!trafia(procent)) {
                    elementy.add(element);
                }
            }
            Collections.shuffle(elementy, los);
            elementy.forEach(element -> zmien(miejsce, element, procent));
            lista.removeAll();
            lista.addAll(elementy);
        }
    }

    private boolean trafia(int procent) {
        return los.nextInt(100) < procent;
    }

    private <T> T jedno(List<T> z) {
        return z.get(los.nextInt(z.size()));
    }
}
