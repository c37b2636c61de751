package pl.kisstandard.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.WalidatorSchematu;

/** The reader, its diagnosis and the schema say the same about thousands of damaged documents. */
class ReaderAndSchemaAgreementTest {

    private static final int ILE = 2_000;
    private static final String TAJNE = "TAJNE-7f3a";

    /**
     * What the reader turns down although no JSON Schema can say so: a repeated key, a whole number written as
     * {@code 60.0} or {@code 1e1}, and a number of more than four decimal places.
     */
    private static final Set<String> POZA_SCHEMATEM =
            Set.of("powtorzony-klucz", "oczekiwano-calkowitej", "liczba-poza-zakresem");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final WalidatorSchematu schemat = WalidatorSchematu.wniosku();

    @Test
    void every_damaged_document_is_read_and_valid_or_diagnosed_and_invalid() throws JsonProcessingException {
        ObjectNode wzor = Wzorzec.drzewo();
        assertThat(wpiszWPolaTekstowe(wzor)).isGreaterThan(15);
        Mutacje mutacje = new Mutacje(wzor, 2014);
        Set<String> kody = new TreeSet<>();
        int odczytane = 0;
        for (int i = 0; i < ILE; i++) {
            String mutant = mutacje.nastepna();
            boolean poprawny = schemat.bledy(MAPPER.readTree(mutant)).isEmpty();
            List<Problem> problemy = problemy(mutant);
            for (Problem p : problemy) {
                kody.add(p.kod());
                assertThat(p.opis(Jezyk.PL) + p.opis(Jezyk.EN) + p)
                        .as("no message repeats what was written in a field: %s", mutant)
                        .doesNotContain(TAJNE);
            }
            if (problemy.isEmpty()) {
                odczytane++;
                assertThat(poprawny).as("read, so valid: %s", mutant).isTrue();
            } else if (poprawny) {
                assertThat(problemy)
                        .as("not read, so invalid: %s", mutant)
                        .extracting(Problem::kod)
                        .isSubsetOf(POZA_SCHEMATEM);
            }
        }
        assertThat(odczytane).as("not everything damaged is faulty").isBetween(ILE / 10, ILE * 9 / 10);
        assertThat(kody)
                .as("the damage is of every kind")
                .contains(
                        "brak-klucza",
                        "liczba-poza-zakresem",
                        "niemozliwa-data",
                        "nieznana-wartosc",
                        "nieznany-klucz",
                        "nieznany-klucz-podobny",
                        "oczekiwano-calkowitej",
                        "oczekiwano-daty",
                        "oczekiwano-liczby",
                        "oczekiwano-listy",
                        "oczekiwano-logicznej",
                        "oczekiwano-obiektu",
                        "oczekiwano-tekstu",
                        "powtorzony-klucz",
                        "pusty-element")
                .as("the diagnosis names every fault")
                .doesNotContain("nieczytelny");
    }

    @Test
    void a_message_about_a_wrong_date_code_or_number_does_not_repeat_it() {
        String json =
                "{\"wersjaModelu\": \"1.0\", \"dataSporzadzenia\": \"%1$s\", \"klub\": {\"prowadzacy\": [\"%1$s\"]},"
                        + " \"kadra\": \"%1$s\", \"kierownik\": [\"%1$s\"],"
                        + " \"bazaLokalowa\": {\"kompletna\": \"%1$s\"}}";
        List<Problem> problemy = problemy(json.formatted(TAJNE));
        assertThat(problemy).hasSize(5).allSatisfy(p -> assertThat(p.opis(Jezyk.PL) + p.opis(Jezyk.EN))
                .doesNotContain(TAJNE));
    }

    private static List<Problem> problemy(String json) {
        try {
            WniosekReader.read(json.getBytes(StandardCharsets.UTF_8), "mutant.json");
            return List.of();
        } catch (NiepoprawnyWniosekException e) {
            assertThat(e.problemy()).isNotEmpty();
            assertThat(e).hasMessageNotContaining(TAJNE);
            return e.problemy();
        }
    }

    /** Puts the marker into every text that is neither a code, a date nor the version; says into how many. */
    private static int wpiszWPolaTekstowe(JsonNode wezel) {
        int ile = 0;
        if (wezel instanceof ObjectNode obiekt) {
            for (var pole : List.copyOf(obiekt.properties())) {
                JsonNode wartosc = pole.getValue();
                if (wartosc.isTextual() && !wartosc.textValue().matches("1\\.0|[A-Z][A-Z_]+|\\d{4}-\\d{2}-\\d{2}")) {
                    obiekt.put(pole.getKey(), TAJNE);
                    ile++;
                } else {
                    ile += wpiszWPolaTekstowe(wartosc);
                }
            }
        } else if (wezel instanceof ArrayNode lista) {
            for (JsonNode element : lista) {
                ile += wpiszWPolaTekstowe(element);
            }
        }
        return ile;
    }
}
