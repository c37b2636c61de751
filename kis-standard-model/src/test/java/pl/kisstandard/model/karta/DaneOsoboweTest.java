package pl.kisstandard.model.karta;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import pl.kisstandard.model.wniosek.Wniosek;

/** What may name or describe a person is erased from a karta, and said to be. */
class DaneOsoboweTest {

    /** Free texts of a wniosek that never reach a karta, so that there is nothing to erase. */
    private static final Set<String> NIE_NA_KARCIE = Set.of(
            "/wnioskodawca/adres",
            "/osobaUpowazniona/imieNazwisko",
            "/osobaUpowazniona/kontakt",
            "/klub/miejscowosc",
            "/klub/ulica",
            "/klub/kodPocztowy",
            "/klub/telefon",
            "/klub/email",
            "/kierownik/imieNazwisko",
            "/kierownik/kontakt",
            "/wpisDoRejestru/numer",
            "/wspolpracaLokalna/porozumienia/nazwaStrony",
            "/sporzadzil");

    /** Names of institutions, which a karta for publication keeps. */
    private static final Set<String> NAZWY_INSTYTUCJI = Set.of("/wnioskodawca/nazwa", "/klub/nazwa");

    @Test
    void the_coordinator_the_words_of_the_applicant_and_made_up_names_go() {
        KartaStandardu karta = ZmysloneKarty.pelna().bezDanychOsobowych();

        assertThat(karta.osobaKoordynujaca()).isNull();
        assertThat(karta.kryteria()).allSatisfy(k -> assertThat(k.odczyty())
                .allSatisfy(o -> assertThat(o.opis()).isNull()));
        assertThat(karta.pochodzenie().usunieteDaneOsobowe()).contains("/osobaKoordynujaca");
    }

    @Test
    void verdicts_sentences_and_institutions_stay() {
        KartaStandardu pelna = ZmysloneKarty.pelna();
        KartaStandardu bez = pelna.bezDanychOsobowych();

        assertThat(bez.klub()).isEqualTo(pelna.klub());
        assertThat(bez.wnioskodawca()).isEqualTo(pelna.wnioskodawca());
        assertThat(bez.kryteria())
                .extracting(WynikKryterium::wynik, WynikKryterium::przyczyna, WynikKryterium::zdanie)
                .isEqualTo(pelna.kryteria().stream()
                        .map(k -> org.assertj.core.groups.Tuple.tuple(k.wynik(), k.przyczyna(), k.zdanie()))
                        .toList());
    }

    @Test
    void a_karta_without_personal_data_says_that_there_was_nothing_to_erase() {
        assertThat(ZmysloneKarty.najmniejsza()
                        .bezDanychOsobowych()
                        .pochodzenie()
                        .usunieteDaneOsobowe())
                .isEmpty();
        assertThat(ZmysloneKarty.najmniejsza().pochodzenie().usunieteDaneOsobowe())
                .isNull();
    }

    @Test
    void every_free_text_of_the_wniosek_is_known_to_be_personal_or_not() throws IOException {
        Set<String> pola = new TreeSet<>();
        try (InputStream in =
                Objects.requireNonNull(Wniosek.class.getResourceAsStream("/schema/wniosek-1.0.schema.json"))) {
            JsonNode schemat = new JsonMapper().readTree(in);
            teksty(schemat, schemat, "", pola);
        }
        pola.removeAll(NIE_NA_KARCIE);
        pola.removeAll(NAZWY_INSTYTUCJI);

        assertThat(pola)
                .as("free texts of the wniosek: say in DaneOsobowe and here what becomes of a new one")
                .allMatch(pole -> pole.endsWith("/opis")
                        || pole.equals("/bazaLokalowa/pomieszczenia/nazwa")
                        || pole.equals("/kadra/stanowiska/osoba"))
                .hasSizeGreaterThan(10);
    }

    /** The addresses of all fields that hold a text nobody prescribes. */
    private static void teksty(JsonNode schemat, JsonNode wezel, String adres, Set<String> pola) {
        JsonNode typ = rozwiaz(schemat, wezel);
        for (JsonNode wariant : typ.path("anyOf")) {
            teksty(schemat, wariant, adres, pola);
        }
        boolean tekst = typ.path("type").toString().contains("\"string\"");
        if (tekst && !typ.has("enum") && !typ.has("const") && !typ.has("format")) {
            pola.add(adres);
        }
        teksty(schemat, typ.path("items"), adres, pola, typ.has("items"));
        for (Map.Entry<String, JsonNode> pole : typ.path("properties").properties()) {
            teksty(schemat, pole.getValue(), adres + "/" + pole.getKey(), pola);
        }
    }

    private static void teksty(JsonNode schemat, JsonNode elementy, String adres, Set<String> pola, boolean jest) {
        if (jest) {
            teksty(schemat, elementy, adres, pola);
        }
    }

    private static JsonNode rozwiaz(JsonNode schemat, JsonNode wezel) {
        String odwolanie = wezel.path("$ref").asText();
        return odwolanie.isEmpty() ? wezel : schemat.at(odwolanie.substring(1));
    }
}
