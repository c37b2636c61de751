package pl.kisstandard.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import pl.kisstandard.model.formularz.Czesc;
import pl.kisstandard.model.formularz.Formularz;
import pl.kisstandard.model.formularz.Lista;
import pl.kisstandard.model.formularz.Pole;
import pl.kisstandard.model.json.WniosekReader;
import pl.kisstandard.model.wniosek.Wniosek;

/** The blank form as JSON: every key of the model in its order, with an entry for every question of the lists. */
final class FormularzJson {

    private static final JsonMapper MAPPER = new JsonMapper();

    private FormularzJson() {}

    static String tekst() {
        DefaultPrettyPrinter uklad = new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"));
        try {
            return MAPPER.writer(uklad).writeValueAsString(drzewo()) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Formularza nie da się zapisać jako JSON", e);
        }
    }

    /** The records themselves tell the order of the keys: only what is filled in goes through them. */
    static ObjectNode drzewo() {
        ObjectNode wypelnione = MAPPER.createObjectNode().put("wersjaModelu", Wniosek.WERSJA_MODELU);
        for (Czesc czesc : Formularz.CZESCI) {
            for (Pole pole : czesc.pola()) {
                String obiekt = pole.wskaznik().substring(0, pole.wskaznik().lastIndexOf('/'));
                wypelnione.withObject(obiekt);
            }
            for (Lista lista : czesc.listy()) {
                ArrayNode pozycje = wypelnione.withArray(lista.wskaznik());
                lista.pytania()
                        .forEach(kod -> pozycje.addObject().put(lista.rodzaj().wskaznik(), kod));
            }
        }
        byte[] json = wypelnione.toString().getBytes(StandardCharsets.UTF_8);
        return MAPPER.valueToTree(WniosekReader.read(json, "formularz").wniosek());
    }
}
