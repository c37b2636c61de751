package pl.kisstandard.model.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import pl.kisstandard.model.wniosek.Wniosek;

/** The complete wniosek that stands beside the rule set, and wnioski as trees. */
public final class Wzorzec {

    public static final Path PLIK =
            Path.of("../kis-standard-rules/src/main/resources/standardy/sc-kis/2014.1/wzorzec.json");

    /** Writes empty answers as null, so that a JSON pointer of any field resolves. */
    private static final JsonMapper Z_PUSTYMI =
            Json.MAPPER.rebuild().defaultPropertyInclusion(null).build();

    private Wzorzec() {}

    public static byte[] bajty() {
        try {
            return Files.readAllBytes(PLIK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Wniosek wniosek() {
        return WniosekReader.read(bajty(), "wzorzec.json").wniosek();
    }

    /** The wniosek with some of its JSON changed. */
    public static Wniosek zmieniony(Consumer<ObjectNode> zmiana) {
        ObjectNode drzewo = drzewo();
        zmiana.accept(drzewo);
        return WniosekReader.read(drzewo.toString().getBytes(StandardCharsets.UTF_8), "zmieniony.json")
                .wniosek();
    }

    /** The file as it stands, for taking apart. */
    public static ObjectNode drzewo() {
        try {
            return (ObjectNode) new ObjectMapper().readTree(bajty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A wniosek as JSON, empty answers included. */
    public static ObjectNode drzewo(Wniosek wniosek) {
        return Z_PUSTYMI.valueToTree(wniosek);
    }
}
