package pl.kisstandard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same answers come to the same verdicts in every format. */
class FormatyTest {

    private static final Path FORMATY = Przebieg.PRZYKLADY.resolve("formaty");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @ParameterizedTest
    @CsvSource({
        "klub-przy-ops.yaml, klub-przy-ops",
        "formularz.xlsx, gminny-bez-terapeuty",
        "formularz.ods, gminny-bez-terapeuty",
        "rejestr.csv, ngo-na-kazdym-progu gminny-bez-terapeuty godziny-lekcyjne-i-wygasle-porozumienie",
        "zbior.ndjson, gminny-bez-terapeuty klub-przy-ops kilka-odchylen"
    })
    void an_example_is_judged_like_its_JSON(String plik, String wnioski) throws IOException {
        List<String> zJson = new ArrayList<>();
        for (String wniosek : wnioski.split(" ", -1)) {
            zJson.addAll(wyniki(Przebieg.WNIOSKI.resolve(wniosek + ".json")));
        }

        assertThat(wyniki(FORMATY.resolve(plik))).isEqualTo(zJson);
    }

    @Test
    void every_example_is_one_of_these() throws IOException {
        try (Stream<Path> pliki = Files.list(FORMATY)) {
            assertThat(pliki).hasSize(5);
        }
    }

    /** Opinion, verdicts and reasons of each karta. */
    private static List<String> wyniki(Path plik) throws IOException {
        Przebieg przebieg = Przebieg.tutaj("ocen", "--format", "ndjson", plik.toString());
        List<String> wyniki = new ArrayList<>();
        for (String linia : przebieg.wyjscie().lines().toList()) {
            JsonNode karta = MAPPER.readTree(linia);
            StringBuilder wynik = new StringBuilder(karta.get("opinia").asText());
            karta.get("kryteria")
                    .forEach(k -> wynik.append(' ').append(k.get("wynik")).append(k.get("przyczyna")));
            wyniki.add(wynik.toString());
        }
        return wyniki;
    }
}
