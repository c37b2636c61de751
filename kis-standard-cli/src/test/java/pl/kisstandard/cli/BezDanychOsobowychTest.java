package pl.kisstandard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Marks planted in every field that may name a person are searched in every byte that a run writes. (A JUnit report holds
 * none of these fields anyway.)
 */
class BezDanychOsobowychTest {

    private static final String ZNAK = "Znamienny";
    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> OSOBOWE = Set.of(
            "imieNazwisko",
            "kontakt",
            "sporzadzil",
            "adres",
            "ulica",
            "telefon",
            "email",
            "numer",
            "opis",
            "osoba",
            "nazwaStrony");

    @TempDir
    private Path folder;

    private Path wniosek;

    @BeforeEach
    void plant() throws IOException {
        ObjectNode tresc =
                (ObjectNode) JSON.readTree(Path.of(Przebieg.NIE_SPELNIA).toFile());
        ((ObjectNode) tresc.path("bazaLokalowa").path("pomieszczenia").path(0)).put("nazwa", ZNAK);
        ((ObjectNode) tresc.path("kadra").path("stanowiska").path(0)).put("osoba", ZNAK);
        ((ObjectNode) tresc.path("kadra").path("stanowiska").path(1)).put("osoba", ZNAK);
        oznacz(tresc);
        tresc.put("sporzadzil", ZNAK);
        wniosek = folder.resolve("wniosek.json");
        JSON.writeValue(wniosek.toFile(), tresc);
    }

    private static void oznacz(JsonNode wezel) {
        if (wezel instanceof ObjectNode obiekt) {
            for (String pole : OSOBOWE) {
                if (obiekt.path(pole).isTextual() || (pole.equals("opis") && obiekt.has("kompletna"))) {
                    obiekt.put(pole, ZNAK + " @ " + pole);
                }
            }
            if (obiekt.has("rola") || obiekt.has("rodzaj") || obiekt.has("zakres")) {
                obiekt.put("opis", ZNAK);
            }
            obiekt.forEach(BezDanychOsobowychTest::oznacz);
        } else if (wezel instanceof ArrayNode lista) {
            lista.forEach(BezDanychOsobowychTest::oznacz);
        }
    }

    @Test
    void no_mark_is_in_any_file_and_the_karta_lists_what_was_erased() throws IOException {
        Przebieg przebieg = ocen("--bez-danych-osobowych");

        assertThat(przebieg.kod()).as(przebieg.bledy()).isEqualTo(1);
        assertThat(przebieg.wyjscie() + przebieg.bledy()).doesNotContain(ZNAK);
        assertThat(napisane()).hasSizeGreaterThan(12).allSatisfy(plik -> assertThat(Tresc.pliku(plik))
                .as(plik.toString())
                .doesNotContain(ZNAK));
        assertThat(Tresc.pliku(napisany(".karta.json")))
                .contains("usunieteDaneOsobowe", "/osobaKoordynujaca", "/kadra/stanowiska/0/opis");
        assertThat(Tresc.pliku(napisany(".karta.txt")))
                .contains("Osoba koordynująca certyfikację", "pomieszczenie 1: nazwa");
    }

    @Test
    void without_the_option_the_search_finds_them() throws IOException {
        ocen();

        assertThat(napisane().stream()
                        .filter(plik -> plik.toString().contains(".karta."))
                        .filter(plik -> !plik.toString().endsWith(Format.JUNIT.koncowka())))
                .allSatisfy(plik ->
                        assertThat(Tresc.pliku(plik)).as(plik.toString()).contains(ZNAK));
    }

    @Test
    void verdicts_and_reasons_stay_the_same() throws IOException {
        JsonNode pelna = karta();
        JsonNode bez = karta("--bez-danych-osobowych");

        assertThat(bez.findValuesAsText("wynik")).isEqualTo(pelna.findValuesAsText("wynik"));
        assertThat(bez.findValuesAsText("przyczyna")).isEqualTo(pelna.findValuesAsText("przyczyna"));
        assertThat(bez.path("ocenaFormalna").path("stan"))
                .isEqualTo(pelna.path("ocenaFormalna").path("stan"));
    }

    private JsonNode karta(String... opcje) throws IOException {
        String[] argumenty = Stream.concat(Stream.of("ocen", wniosek.toString(), "--format", "json"), Stream.of(opcje))
                .toArray(String[]::new);
        return JSON.readTree(Przebieg.tutaj(argumenty).wyjscie());
    }

    private Przebieg ocen(String... opcje) {
        List<String> formaty = Stream.of(Format.values()).map(Format::slowo).toList();
        Stream<String> stale = Stream.of(
                "ocen",
                wniosek.toString(),
                "--format",
                String.join(",", formaty),
                "--wyjscie",
                folder.resolve("karty").toString(),
                "--zbiorczo",
                folder.resolve("raport.html").toString(),
                "--koordynator",
                ZNAK + " Koordynator",
                "--kontakt-koordynatora",
                ZNAK);
        return Przebieg.tutaj(Stream.concat(stale, Stream.of(opcje)).toArray(String[]::new));
    }

    private Path napisany(String koncowka) throws IOException {
        return napisane().stream()
                .filter(plik -> plik.toString().endsWith(koncowka))
                .findFirst()
                .orElseThrow();
    }

    private List<Path> napisane() throws IOException {
        try (Stream<Path> pliki = Files.walk(folder)) {
            return pliki.filter(Files::isRegularFile)
                    .filter(plik -> !plik.equals(wniosek))
                    .toList();
        }
    }
}
