package pl.kisstandard.model.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The one JSON mapping of the model: strict in, canonical out. */
final class Json {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addDeserializer(LocalDate.class, new Scisly<>(LocalDate.class, Wartosci::data))
                    .addDeserializer(BigDecimal.class, new Scisly<>(BigDecimal.class, Wartosci::liczba))
                    .addDeserializer(Integer.class, new Scisly<>(Integer.class, Wartosci::minuty))
                    .addDeserializer(Boolean.class, new Scisly<>(Boolean.class, Wartosci::logiczna))
                    .setDeserializerModifier(new ScisleWyliczenia())
                    .addSerializer(LocalDate.class, new DataSerializer()))
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .withCoercionConfig(LogicalType.Textual, c -> c.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();

    /** How deep a wniosek may nest; one that is right has 4 levels. */
    static final int NAJGLEBIEJ = 64;

    private static final JsonFactory FABRYKA = nowaFabryka(NAJGLEBIEJ);

    private Json() {}

    /** Makes parsers that stop at a depth. */
    static JsonFactory fabryka(int najglebiej) {
        return najglebiej == NAJGLEBIEJ ? FABRYKA : nowaFabryka(najglebiej);
    }

    private static JsonFactory nowaFabryka(int najglebiej) {
        return JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(najglebiej)
                        .build())
                .build();
    }

    /** A rule of {@link Wartosci}: the value, or null when what stands there is not one. */
    private interface Regula<T> {
        @Nullable
        T odczytaj(JsonParser p) throws IOException;
    }

    /** Reads by a rule alone, without any of Jackson's coercions. */
    private static final class Scisly<T> extends JsonDeserializer<T> {
        private final Class<?> typ;
        private final Regula<T> regula;

        Scisly(Class<?> typ, Regula<T> regula) {
            this.typ = typ;
            this.regula = regula;
        }

        @Override
        public T deserialize(JsonParser p, DeserializationContext kontekst) throws IOException {
            T wartosc = regula.odczytaj(p);
            if (wartosc == null) {
                throw kontekst.weirdStringException("", typ, "");
            }
            return wartosc;
        }
    }

    /** Codes letter for letter: Jackson would trim them. */
    private static final class ScisleWyliczenia extends BeanDeserializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig opcje, JavaType typ, BeanDescription opis, JsonDeserializer<?> zwykly) {
            return new Scisly<>(typ.getRawClass(), p -> Wartosci.kod(p, typ.getRawClass()));
        }
    }

    private static final class DataSerializer extends StdSerializer<LocalDate> {
        private static final long serialVersionUID = 1L;

        DataSerializer() {
            super(LocalDate.class);
        }

        @Override
        public void serialize(LocalDate data, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(data.toString());
        }
    }
}
