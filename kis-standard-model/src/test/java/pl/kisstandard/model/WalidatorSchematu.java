package pl.kisstandard.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Checks JSON against a schema with a library that had no part in making the schema. */
public final class WalidatorSchematu {

    static final Path KATALOG = Path.of("src/main/resources/schema");

    private static final SchemaRegistry REJESTR = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final Schema schemat;

    private WalidatorSchematu(Schema schemat) {
        this.schemat = schemat;
    }

    public static WalidatorSchematu wniosku() {
        return zPliku("wniosek-1.0.schema.json");
    }

    public static WalidatorSchematu karty() {
        return zPliku("karta-1.0.schema.json");
    }

    static WalidatorSchematu schematu() {
        return new WalidatorSchematu(
                REJESTR.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId())));
    }

    private static WalidatorSchematu zPliku(String nazwa) {
        try {
            return new WalidatorSchematu(REJESTR.getSchema(Files.readString(KATALOG.resolve(nazwa)), InputFormat.JSON));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong; empty for a valid document. Formats are asserted. */
    public List<String> bledy(JsonNode dokument) {
        return schemat
                .validate(dokument, kontekst -> kontekst.executionConfig(c -> c.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }
}
