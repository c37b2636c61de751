package pl.kisstandard.model.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import pl.kisstandard.model.karta.KartaStandardu;

/** Writes a karta as JSON after {@code /schema/karta-1.0.schema.json}. Thread-safe. */
public final class KartaWriter {

    private static final ObjectWriter ZWARTY =
            Json.MAPPER.writerFor(KartaStandardu.class).with(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8);
    private static final ObjectWriter CZYTELNY = ZWARTY.with(new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private KartaWriter() {}

    /** The karta on one line, UTF-8, without a line end. Equal kartas give equal bytes. */
    public static byte[] toJson(KartaStandardu karta) {
        try {
            return ZWARTY.writeValueAsBytes(karta);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Karty nie da się zapisać jako JSON", e);
        }
    }

    /** The karta indented by two spaces, lines ended by {@code \n}. */
    public static String toPrettyJson(KartaStandardu karta) {
        try {
            return CZYTELNY.writeValueAsString(karta);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Karty nie da się zapisać jako JSON", e);
        }
    }
}
