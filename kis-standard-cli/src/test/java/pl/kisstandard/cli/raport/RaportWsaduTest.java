package pl.kisstandard.cli.raport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.kisstandard.cli.raport.Pasma.Pasmo;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.karta.OcenaFormalna;
import pl.kisstandard.model.karta.Opinia;
import pl.kisstandard.model.karta.Wynik;

/** The counts and the pictures of the report. */
class RaportWsaduTest {

    private static final Slowa PO_POLSKU = new Slowa(Jezyk.PL);
    private static final List<Kryterium> KRYTERIA = List.of(
            new Kryterium("A1", "Wymaganie <pierwsze> & „inne”"),
            new Kryterium("A2", "Wymaganie, którego oficjalna treść jest długa, a nawet bardzo długa (i z nawiasem)"));

    @ParameterizedTest
    @ValueSource(ints = {1, 99, 100, 101, 200, 201, 10_000, 12_345})
    void bands_cover_the_batch_in_order_and_never_are_more_than_a_hundred(int ile) {
        Pasma pasma = pasma(ile);

        assertThat(pasma.lista()).hasSizeBetween(1, Pasma.NAJWIECEJ);
        assertThat(pasma.pojedyncze()).isEqualTo(ile <= Pasma.NAJWIECEJ);
        long numer = 1;
        long chybione = 0;
        for (Pasmo pasmo : pasma.lista()) {
            assertThat(pasmo.od()).isEqualTo(numer);
            assertThat(pasmo.pierwszy()).isEqualTo(numer + ".json");
            assertThat(pasmo.ostatni()).isEqualTo(pasmo.doNumeru() + ".json");
            numer = pasmo.doNumeru() + 1;
            chybione += pasmo.chybione().get(1);
        }
        assertThat(numer).isEqualTo(ile + 1L);
        assertThat(chybione).isEqualTo((ile + 2) / 3);
    }

    @Test
    void each_tile_of_the_map_says_its_own_verdict_and_has_its_colour() {
        String svg = MapaWsadu.svg(KRYTERIA, pasma(7), PO_POLSKU);

        Map<String, String> barwy = new LinkedHashMap<>();
        Matcher kafelek = Pattern.compile(
                        "<rect x=\"(\\S+)\" y=\"(\\S+)\" width=\"\\S+\" height=\"\\S+\" fill=\"(\\S+)\"><title>(.*)</title>")
                .matcher(svg);
        List<Double> y = new ArrayList<>();
        while (kafelek.find()) {
            barwy.put(kafelek.group(4), kafelek.group(3));
            y.add(Double.valueOf(kafelek.group(2)));
        }
        assertThat(barwy).hasSize(14);
        assertThat(barwy)
                .containsEntry("1.json, A1: spełnienie", Barwy.of(Wynik.SPELNIENIE))
                .containsEntry("1.json, A2: odchylenie", Barwy.of(Wynik.ODCHYLENIE))
                .containsEntry("2.json, A2: spełnienie", Barwy.of(Wynik.SPELNIENIE))
                .containsEntry("7.json, A2: odchylenie", Barwy.of(Wynik.ODCHYLENIE));
        assertThat(y).isSorted();
        assertThat(svg).contains(">O</text>", ">A1</text>", ">7.json</text>");
    }

    @Test
    void bands_show_the_share_that_was_missed() {
        String svg = MapaWsadu.svg(KRYTERIA, pasma(600), PO_POLSKU);

        assertThat(svg).contains("<title>A2, wnioski 1–8: niespełnione 3 z 8</title>", ">38</text>", ">593–600</text>");
    }

    @Test
    void the_bars_stand_in_the_order_of_the_misses_and_are_as_long() {
        Liczniki liczniki = new Liczniki(2);
        for (int i = 0; i < 4; i++) {
            liczniki.dodaj(wniosek(
                    i + ".json",
                    i == 0 ? Wynik.BRAK_DANYCH : Wynik.SPELNIENIE,
                    i % 2 == 0 ? Wynik.SPELNIENIE : Wynik.ODCHYLENIE));
        }
        String svg = new WykresKryteriow(KRYTERIA, liczniki, PO_POLSKU).svg();

        List<Double> szerokosci = Pattern.compile("width=\"([0-9.]+)\" height")
                .matcher(svg)
                .results()
                .map(m -> Double.valueOf(m.group(1)))
                .toList();
        assertThat(szerokosci).hasSize(2);
        assertThat(Collections.max(szerokosci) / Collections.min(szerokosci)).isBetween(1.99, 2.01);
        assertThat(svg)
                .contains("A1 Wymaganie &lt;pierwsze&gt; &amp; „inne”</text>", "a nawet…</text>")
                .contains(">2\u00A0O</text>", ">1\u00A0BD</text>")
                .contains("<title>A2, odchylenie: 2</title>", "<title>A1, brak danych: 1</title>");
    }

    @Test
    void a_picture_has_no_ids_styles_or_addresses_and_is_the_same_every_time() {
        String svg = MapaWsadu.svg(KRYTERIA, pasma(30), PO_POLSKU);

        assertThat(svg).isEqualTo(MapaWsadu.svg(KRYTERIA, pasma(30), PO_POLSKU));
        assertThat(svg)
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"Mapa barwna")
                .doesNotContain(" id=", "style", "href", "url(", "class");
    }

    @Test
    void numbers_are_written_as_the_language_writes_them() {
        assertThat(new Liczby(Jezyk.PL).liczba(1_234_567)).isEqualTo("1\u00A0234\u00A0567");
        assertThat(new Liczby(Jezyk.EN).liczba(12_345)).isEqualTo("12,345");
        assertThat(new Liczby(Jezyk.PL).liczba(999)).isEqualTo("999");
        assertThat(new Liczby(Jezyk.PL).procent(1, 3)).isEqualTo("33,3%");
        assertThat(new Liczby(Jezyk.EN).procent(2, 3)).isEqualTo("66.7%");
        assertThat(new Liczby(Jezyk.PL).procent(0, 0)).isEqualTo("0,0%");
    }

    @Test
    void both_languages_have_all_words() {
        assertThat(Slowa.TEKSTY.keys(Jezyk.EN)).isEqualTo(Slowa.TEKSTY.keys(Jezyk.PL));
    }

    private static Pasma pasma(int ile) {
        Pasma pasma = new Pasma();
        for (int i = 0; i < ile; i++) {
            pasma.dodaj(wniosek(i + 1 + ".json", Wynik.SPELNIENIE, i % 3 == 0 ? Wynik.ODCHYLENIE : Wynik.SPELNIENIE));
        }
        return pasma;
    }

    private static OcenionyWniosek wniosek(String plik, Wynik... wyniki) {
        return new OcenionyWniosek(
                plik, null, "KIS", "Gmina", Opinia.NIE_SPELNIA, OcenaFormalna.Stan.POPRAWNA, List.of(wyniki));
    }
}
