package pl.kisstandard.model;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.generator.TypeScope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.formularz.Objasnienia;
import pl.kisstandard.model.karta.KartaStandardu;
import pl.kisstandard.model.wniosek.Wniosek;

/** Derives the JSON Schemas of the wniosek and the karta from their records. */
final class SchematyModelu {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final OptionPreset OPCJE = new OptionPreset(
            Option.SCHEMA_VERSION_INDICATOR,
            Option.ADDITIONAL_FIXED_TYPES,
            Option.NONPUBLIC_NONSTATIC_FIELDS_WITHOUT_GETTERS,
            Option.FLATTENED_ENUMS,
            Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
            Option.INLINE_ALL_SCHEMAS,
            Option.ALLOF_CLEANUP_AT_THE_END);

    private SchematyModelu() {}

    /** What is read: a list or a nullable answer may be left out or null, numbers are bounded, fields have titles and hints. */
    static String wniosek() {
        SchemaGeneratorConfigBuilder opcje = wspolne(Wniosek.WERSJA_MODELU);
        opcje.forFields()
                .withRequiredCheck(SchematyModelu::wymagane)
                .withNullableCheck(pole -> !pole.isFakeContainerItemScope() && !wymagane(pole));
        opcje.forTypesInGeneral()
                .withNumberInclusiveMinimumResolver(SchematyModelu::najmniej)
                .withNumberInclusiveMaximumResolver(SchematyModelu::najwiecej);
        ObjectNode schemat = schemat(opcje, Wniosek.class, "wniosek", "Wniosek o nadanie certyfikatu KIS");
        dodajTytuly(schemat.get("properties"), "");
        return zapis(schemat);
    }

    /** What is written: everything but nullable fields is there, and nothing is null. */
    static String karta() {
        SchemaGeneratorConfigBuilder opcje = wspolne(KartaStandardu.WERSJA_MODELU);
        opcje.forFields().withRequiredCheck(pole -> !dopuszczaNull(pole));
        return zapis(schemat(opcje, KartaStandardu.class, "karta", "Karta standardu KIS"));
    }

    private static SchemaGeneratorConfigBuilder wspolne(String wersjaModelu) {
        SchemaGeneratorConfigBuilder opcje =
                new SchemaGeneratorConfigBuilder(MAPPER, SchemaVersion.DRAFT_2020_12, OPCJE);
        opcje.forFields()
                .withEnumResolver(pole -> pole.getName().equals("wersjaModelu") ? List.of(wersjaModelu) : null);
        opcje.forTypesInGeneral()
                .withPropertySorter((unused, unused2) -> 0) // the order of the record
                .withStringFormatResolver(typ -> jest(typ, LocalDate.class) ? "date" : null)
                .withStringPatternResolver(typ -> jest(typ, LocalDate.class) ? "^\\d{4}-\\d{2}-\\d{2}$" : null)
                .withCustomDefinitionProvider((typ, kontekst) -> dowolna(typ));
        return opcje;
    }

    private static ObjectNode schemat(SchemaGeneratorConfigBuilder opcje, Class<?> typ, String nazwa, String tytul) {
        ObjectNode wygenerowany = new SchemaGenerator(opcje.build()).generateSchema(typ);
        ObjectNode schemat = MAPPER.createObjectNode();
        schemat.set("$schema", wygenerowany.remove("$schema"));
        schemat.put("$id", "urn:kis-standard:schema:" + nazwa + ":1.0").put("title", tytul);
        schemat.setAll(wygenerowany);
        return schemat;
    }

    /** A value quoted from the wniosek or a parameter: the only components typed {@code Object}. */
    private static @Nullable CustomDefinition dowolna(ResolvedType typ) {
        if (typ.getErasedType() != Object.class) {
            return null;
        }
        ObjectNode definicja = MAPPER.createObjectNode();
        definicja.putArray("type").add("string").add("number").add("boolean").add("array");
        definicja.putObject("items").putArray("type").add("string").add("number");
        return new CustomDefinition(definicja, true);
    }

    private static boolean wymagane(FieldScope pole) {
        return !dopuszczaNull(pole) && pole.getRawMember().getType() != List.class;
    }

    private static boolean dopuszczaNull(FieldScope pole) {
        return pole.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** Whole numbers are minutes of an hour; the others are hours or months. */
    private static @Nullable BigDecimal najmniej(TypeScope typ) {
        return jest(typ, Integer.class) ? BigDecimal.ONE : jest(typ, BigDecimal.class) ? BigDecimal.ZERO : null;
    }

    private static @Nullable BigDecimal najwiecej(TypeScope typ) {
        return jest(typ, Integer.class)
                ? BigDecimal.valueOf(120)
                : jest(typ, BigDecimal.class) ? BigDecimal.valueOf(1_000) : null;
    }

    private static boolean jest(TypeScope typ, Class<?> klasa) {
        return typ.getType() != null && typ.getType().getErasedType() == klasa;
    }

    private static void dodajTytuly(JsonNode wlasciwosci, String wskaznik) {
        wlasciwosci.properties().forEach(wlasciwosc -> {
            String miejsce = wskaznik + "/" + wlasciwosc.getKey();
            ObjectNode schemat = (ObjectNode) wlasciwosc.getValue();
            String tytul = Slownik.pole(Jezyk.PL, miejsce);
            if (!tytul.equals(miejsce)) {
                schemat.put("title", tytul);
            }
            if (Objasnienia.has(miejsce)) {
                schemat.put("description", Objasnienia.pole(Jezyk.PL, miejsce));
            }
            schemat.findValues("properties").forEach(glebiej -> dodajTytuly(glebiej, miejsce));
        });
    }

    private static String zapis(ObjectNode schemat) {
        DefaultPrettyPrinter uklad = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        try {
            return MAPPER.writer(uklad).writeValueAsString(schemat) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Schematu nie da się zapisać", e);
        }
    }
}
