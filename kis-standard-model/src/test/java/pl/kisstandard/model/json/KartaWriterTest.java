package pl.kisstandard.model.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.kisstandard.model.karta.JednostkaCertyfikujaca;
import pl.kisstandard.model.karta.KartaStandardu;
import pl.kisstandard.model.karta.ZmysloneKarty;

class KartaWriterTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void equal_kartas_give_the_same_bytes() {
        assertThat(ZmysloneKarty.pelna()).isEqualTo(ZmysloneKarty.pelna());
        assertThat(KartaWriter.toJson(ZmysloneKarty.pelna())).isEqualTo(KartaWriter.toJson(ZmysloneKarty.pelna()));
        assertThat(KartaWriter.toPrettyJson(ZmysloneKarty.pelna()))
                .isEqualTo(KartaWriter.toPrettyJson(ZmysloneKarty.pelna()));
    }

    @Test
    void the_smallest_karta_is_written_in_the_order_of_its_record_without_nulls() {
        assertThat(new String(KartaWriter.toJson(ZmysloneKarty.najmniejsza()), UTF_8))
                .isEqualTo("{\"wersjaModelu\":\"1.0\",\"standard\":\"SC KIS 2014\","
                        + "\"ocenaFormalna\":{\"stan\":\"NIEPRZEPROWADZONA\",\"uwagi\":[]},\"kryteria\":[],"
                        + "\"opinia\":\"NIEOCENIONY\",\"uzasadnienieOpinii\":\"Oceny nie dokończono.\","
                        + "\"pochodzenie\":{\"wersjaBiblioteki\":\"0.1.0\",\"zestaw\":\"sc-kis:2014.1\","
                        + "\"sumaZestawu\":\"" + "0".repeat(64) + "\",\"zmienioneParametry\":[]}}");
    }

    @Test
    void numbers_are_plain_dates_iso_and_nulls_left_out() {
        String json = new String(KartaWriter.toJson(ZmysloneKarty.pelna()), UTF_8);
        assertThat(json)
                .contains("\"wskaznik\":\"/dataSporzadzenia\",\"wartosc\":\"2014-02-03\"")
                .contains("\"wartosc\":1000}")
                .contains("\"wartosc\":1.50,")
                .contains("\"wartosc\":[\"OPS\",\"INNA\"]")
                .contains("{\"wskaznik\":\"/kadra/kompletna\"}")
                .contains("\"dataSporzadzenia\":\"2014-03-01\"")
                .contains("\"naDzien\":\"2014-02-28\"")
                .contains("„lidera”")
                .doesNotContain("null", "E+");
    }

    @Test
    void the_pretty_form_says_the_same_indented_by_two_spaces() throws IOException {
        String ladny = KartaWriter.toPrettyJson(ZmysloneKarty.pelna());
        JsonNode zwarty = MAPPER.readTree(KartaWriter.toJson(ZmysloneKarty.pelna()));
        assertThat(MAPPER.readTree(ladny)).isEqualTo(zwarty);
        assertThat(ladny)
                .startsWith("{\n  \"wersjaModelu\" : \"1.0\",\n  \"standard\"")
                .contains("\n  \"kryteria\" : [\n    {\n      \"id\" : \"kadra-lider\",")
                .doesNotContain("\r", "\t");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A\uD83DB", "A\uDE00B", "A\uD83D", "\uDE00\uD83D", "\uD83D\uD83D\uDE00", "\uD83D\uDE00"})
    void half_of_a_surrogate_pair_stays_what_it_is_and_the_bytes_are_utf8(String nazwa) throws IOException {
        KartaStandardu k = ZmysloneKarty.najmniejsza();
        KartaStandardu zUlomkiem = new KartaStandardu(
                k.wersjaModelu(),
                k.standard(),
                new JednostkaCertyfikujaca(nazwa, null),
                null,
                null,
                null,
                k.ocenaFormalna(),
                k.kryteria(),
                k.opinia(),
                k.uzasadnienieOpinii(),
                null,
                k.pochodzenie());
        byte[] bajty = KartaWriter.toJson(zUlomkiem);
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bajty));
        assertThat(MAPPER.readTree(bajty).at("/jednostkaCertyfikujaca/nazwa").textValue())
                .isEqualTo(nazwa);
    }
}
