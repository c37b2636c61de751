package pl.kisstandard.pomiary.proces;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.File;
import java.io.IOException;
import java.time.LocalDate;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.model.wniosek.Wniosek;
import pl.kisstandard.pomiary.silniki.CzystaJava;

/** The floor of a cold start: Jackson's data binding, verdicts by hand-written Java, and nothing else. */
final class Podloga {

    private Podloga() {}

    public static void main(String[] args) throws IOException {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new SimpleModule().addDeserializer(LocalDate.class, new Data()))
                .build();
        for (Wynik wynik : new CzystaJava().osadz(mapper.readValue(new File(args[0]), Wniosek.class))) {
            System.out.println(wynik);
        }
    }

    /** Less to load than Jackson's module for all of {@code java.time}. */
    private static final class Data extends JsonDeserializer<LocalDate> {
        @Override
        public LocalDate deserialize(JsonParser p, DeserializationContext kontekst) throws IOException {
            return LocalDate.parse(p.getText());
        }
    }
}
