package pl.kisstandard.model.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import pl.kisstandard.model.wniosek.Wniosek;

/** Writes a wniosek as JSON after {@code /schema/wniosek-1.0.schema.json}: what it leaves out is left out. Thread-safe. */
public final class WniosekWriter {

    private static final JsonMapper MAPPER = Json.MAPPER
            .rebuild()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
            .build();
    private static final ObjectWriter ZWARTY = MAPPER.writerFor(Wniosek.class);
    private static final ObjectWriter CZYTELNY = ZWARTY.with(new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private WniosekWriter() {}

    /** The wniosek on one line, UTF-8, without a line end. Equal wnioski give equal bytes. */
    public static byte[] toJson(Wniosek wniosek) {
        try {
            return ZWARTY.writeValueAsBytes(wniosek);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Wniosku nie da się zapisać jako JSON", e);
        }
    }

    /** The wniosek indented by two spaces, lines ended by {@code \n}. */
    public static String toPrettyJson(Wniosek wniosek) {
        try {
            return CZYTELNY.writeValueAsString(wniosek);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Wniosku nie da się zapisać jako JSON", e);
        }
    }
}
