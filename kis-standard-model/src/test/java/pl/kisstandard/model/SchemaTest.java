package pl.kisstandard.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pl.kisstandard.model.json.KartaWriter;
import pl.kisstandard.model.json.Wzorzec;
import pl.kisstandard.model.karta.KartaStandardu;
import pl.kisstandard.model.karta.ZmysloneKarty;

/** The published schemas follow from the records and describe what is really read and written. */
class SchemaTest {

    private static final Path PRZYKLADY = Path.of("../examples");

    private static final JsonMapper SCISLY = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @Test
    void the_committed_schema_of_the_wniosek_is_the_generated_one() throws IOException {
        porownaj("wniosek-1.0.schema.json", SchematyModelu.wniosek());
    }

    @Test
    void the_committed_schema_of_the_karta_is_the_generated_one() throws IOException {
        porownaj("karta-1.0.schema.json", SchematyModelu.karta());
    }

    @Test
    void both_schemas_are_schemas_of_draft_2020_12() throws IOException {
        for (String nazwa : List.of("wniosek-1.0.schema.json", "karta-1.0.schema.json")) {
            JsonNode schemat = SCISLY.readTree(Files.readString(WalidatorSchematu.KATALOG.resolve(nazwa)));
            assertThat(schemat.get("$schema").textValue()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
            assertThat(WalidatorSchematu.schematu().bledy(schemat)).as(nazwa).isEmpty();
            ((ObjectNode) schemat).put("type", "obiekt");
            assertThat(WalidatorSchematu.schematu().bledy(schemat)).as(nazwa).isNotEmpty();
        }
    }

    @Test
    void the_schemas_can_be_loaded_from_the_class_path() {
        assertThat(SchemaTest.class.getResource("/schema/wniosek-1.0.schema.json"))
                .isNotNull();
        assertThat(SchemaTest.class.getResource("/schema/karta-1.0.schema.json"))
                .isNotNull();
    }

    @Test
    void the_complete_wniosek_is_valid_with_and_without_empty_answers() {
        assertThat(WalidatorSchematu.wniosku().bledy(Wzorzec.drzewo())).isEmpty();
        assertThat(WalidatorSchematu.wniosku().bledy(Wzorzec.drzewo(Wzorzec.wniosek())))
                .isEmpty();
    }

    @Test
    void formats_are_asserted() {
        ObjectNode wniosek = Wzorzec.drzewo();
        wniosek.put("dataSporzadzenia", "2022-11-31");
        assertThat(WalidatorSchematu.wniosku().bledy(wniosek)).isNotEmpty();
    }

    @Test
    void every_example_of_a_wniosek_is_valid() throws IOException {
        for (Path plik : pliki("wnioski")) {
            JsonNode wniosek = Objects.requireNonNull(json(plik), plik + " is not JSON");
            assertThat(WalidatorSchematu.wniosku().bledy(wniosek))
                    .as(plik.toString())
                    .isEmpty();
        }
    }

    @Test
    void every_example_of_a_faulty_wniosek_that_is_json_at_all_is_invalid() throws IOException {
        for (Path plik : pliki("bledne")) {
            JsonNode bledny = json(plik);
            if (bledny != null) {
                assertThat(WalidatorSchematu.wniosku().bledy(bledny))
                        .as(plik.toString())
                        .isNotEmpty();
            }
        }
    }

    @Test
    void a_karta_with_every_optional_part_is_valid() throws IOException {
        assertThat(WalidatorSchematu.karty().bledy(json(ZmysloneKarty.pelna()))).isEmpty();
    }

    @Test
    void a_karta_without_any_optional_part_is_valid() throws IOException {
        JsonNode karta = json(ZmysloneKarty.najmniejsza());
        assertThat(WalidatorSchematu.karty().bledy(karta)).isEmpty();
        ((ObjectNode) karta).withArray("kryteria").add(SCISLY.valueToTree(ZmysloneKarty.najmniejszyWiersz()));
        assertThat(WalidatorSchematu.karty().bledy(karta)).isEmpty();
    }

    @Test
    void a_karta_needs_each_of_its_other_parts() throws IOException {
        ObjectNode karta = (ObjectNode) json(ZmysloneKarty.najmniejsza());
        for (String pole :
                List.copyOf(karta.propertyStream().map(p -> p.getKey()).toList())) {
            ObjectNode bezPola = karta.deepCopy();
            bezPola.remove(pole);
            assertThat(WalidatorSchematu.karty().bledy(bezPola))
                    .as("without %s", pole)
                    .isNotEmpty();
        }
    }

    private static void porownaj(String nazwa, String wygenerowany) throws IOException {
        Path plik = WalidatorSchematu.KATALOG.resolve(nazwa);
        if (Boolean.getBoolean("schema.write")) {
            Files.writeString(plik, wygenerowany);
        }
        assertThat(Files.readString(plik))
                .as(
                        "%s differs from the records; refresh it with mvn test -Dtest=SchemaTest -Dschema.write=true",
                        nazwa)
                .isEqualTo(wygenerowany);
    }

    private static List<Path> pliki(String folder) throws IOException {
        try (var pliki = Files.list(PRZYKLADY.resolve(folder))) {
            List<Path> json =
                    pliki.filter(p -> p.toString().endsWith(".json")).sorted().toList();
            assertThat(json).as("examples/%s", folder).isNotEmpty();
            return json;
        }
    }

    /** The document; null when the file is not UTF-8 without BOM, not JSON, repeats a key or goes on after its end. */
    private static @Nullable JsonNode json(Path plik) throws IOException {
        try {
            ByteBuffer bajty = ByteBuffer.wrap(Files.readAllBytes(plik));
            String tekst = StandardCharsets.UTF_8.newDecoder().decode(bajty).toString();
            return tekst.isBlank() ? null : SCISLY.readTree(tekst);
        } catch (CharacterCodingException | JsonProcessingException e) {
            return null;
        }
    }

    private static JsonNode json(KartaStandardu karta) throws IOException {
        return SCISLY.readTree(KartaWriter.toJson(karta));
    }
}
