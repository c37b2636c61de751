package pl.kisstandard.model.formularz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.Slownik;
import pl.kisstandard.model.formularz.UkladFormularza.Arkusz;
import pl.kisstandard.model.formularz.UkladFormularza.NaglowekListy;
import pl.kisstandard.model.formularz.UkladFormularza.WierszListy;
import pl.kisstandard.model.formularz.UkladFormularza.WierszPola;

class UkladFormularzaTest {

    @ParameterizedTest
    @EnumSource
    void each_part_has_a_sheet_that_a_spreadsheet_accepts_by_name(Jezyk jezyk) {
        List<Arkusz> arkusze = UkladFormularza.of(jezyk).arkusze();

        assertThat(arkusze).hasSize(9);
        assertThat(arkusze.get(0).czesc()).isNull();
        assertThat(arkusze.get(8).czesc()).isNull();
        assertThat(arkusze.subList(1, 8).stream().map(Arkusz::czesc)).isEqualTo(Formularz.CZESCI);
        assertThat(arkusze.stream().map(Arkusz::nazwa)).doesNotHaveDuplicates().allSatisfy(nazwa -> assertThat(nazwa)
                .hasSizeBetween(1, 31)
                .doesNotContainPattern("[\\[\\]:*?/\\\\']"));
    }

    @Test
    void the_languages_share_no_name_of_a_sheet() {
        assertThat(UkladFormularza.of(Jezyk.PL).arkusze().stream().map(Arkusz::nazwa))
                .doesNotContainAnyElementsOf(UkladFormularza.of(Jezyk.EN).arkusze().stream()
                        .map(Arkusz::nazwa)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void every_field_and_list_of_the_form_stands_on_the_sheet_of_its_part_and_is_found_by_its_label(Jezyk jezyk) {
        for (Arkusz arkusz : czesci(jezyk)) {
            Czesc czesc = Objects.requireNonNull(arkusz.czesc());
            List<Pole> pola = new ArrayList<>();
            List<Lista> listy = new ArrayList<>();
            for (UkladFormularza.Wiersz wiersz : arkusz.wiersze()) {
                if (wiersz instanceof WierszPola w) {
                    assertThat(arkusz.pole("\u00A0" + w.etykieta().toUpperCase(jezyk.locale()) + " "))
                            .isSameAs(w);
                    if (w.numer() <= 1) {
                        pola.add(w.pole());
                    }
                } else if (wiersz instanceof NaglowekListy w) {
                    assertThat(arkusz.naglowek(w.etykiety().get(0))).isSameAs(w);
                    assertThat(w.etykiety())
                            .hasSameSizeAs(w.lista().pola())
                            .doesNotHaveDuplicates()
                            .noneSatisfy(e -> assertThat(e).isBlank());
                    listy.add(w.lista());
                }
            }
            assertThat(pola).isEqualTo(czesc.pola());
            assertThat(listy).isEqualTo(czesc.listy());
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_text_of_a_sheet_can_be_taken_for_another(Jezyk jezyk) {
        for (Arkusz arkusz : czesci(jezyk)) {
            Set<String> inne = arkusz.inneTeksty();
            List<String> etykiety = arkusz.wiersze().stream()
                    .flatMap(w -> w instanceof WierszPola pole
                            ? Stream.of(pole.etykieta())
                            : w instanceof NaglowekListy lista
                                    ? Stream.of(lista.etykiety().get(0))
                                    : Stream.of())
                    .map(UkladFormularza::klucz)
                    .toList();
            assertThat(etykiety).doesNotHaveDuplicates().doesNotContainAnyElementsOf(inne);
            Set<String> rodzaje = new HashSet<>();
            Objects.requireNonNull(arkusz.czesc()).listy().forEach(l -> l.rodzaj()
                    .kody()
                    .forEach(k -> rodzaje.add(UkladFormularza.klucz(Slownik.kod(jezyk, k)))));
            assertThat(rodzaje).doesNotContainAnyElementsOf(inne).doesNotContainAnyElementsOf(etykiety);
        }
    }

    @Test
    void a_list_has_its_questions_and_room_for_more() {
        Arkusz kadra = Objects.requireNonNull(UkladFormularza.of(Jezyk.PL).arkusz("kadra"));
        List<String> kody = new ArrayList<>();
        kadra.wiersze().forEach(w -> {
            if (w instanceof WierszListy pozycja) {
                kody.add(String.valueOf(pozycja.kod()));
            }
        });

        assertThat(kody).startsWith("LIDER", "PRACOWNIK_SOCJALNY").endsWith("null", "null");
        assertThat(kody.stream().filter("null"::equals)).hasSize(8);
        assertThat(UkladFormularza.of(Jezyk.PL).arkusz("Sheet1")).isNull();
        assertThat(kadra.naglowek("strona")).isNull();
        assertThat(kadra.pole("Kadra")).isNull();
    }

    @Test
    void several_values_have_a_row_each() {
        Arkusz wniosek = Objects.requireNonNull(UkladFormularza.of(Jezyk.PL).arkusz("Wniosek"));
        WierszPola drugi = Objects.requireNonNull(wniosek.pole("Klub Integracji Społecznej – kto prowadzi klub 2"));

        assertThat(drugi.numer()).isEqualTo(2);
        assertThat(drugi.pole().wskaznik()).isEqualTo("/klub/prowadzacy");
        assertThat(wniosek.pole("Klub Integracji Społecznej – kto prowadzi klub 4"))
                .isNull();
    }

    @ParameterizedTest
    @EnumSource
    void every_field_list_and_part_has_a_hint_and_every_hint_is_used(Jezyk jezyk) {
        Set<String> klucze = new HashSet<>(List.of("tytul", "odpowiedzi"));
        klucze.addAll(List.of("arkusz.wniosek", "arkusz.objasnienia", "arkusz.odpowiedzi"));
        klucze.addAll(List.of("naglowek.pytanie", "naglowek.odpowiedz", "naglowek.objasnienie"));
        for (int i = 1; i <= Objasnienia.wstep(jezyk).size(); i++) {
            klucze.add("wstep." + i);
        }
        for (Czesc czesc : Formularz.CZESCI) {
            klucze.add(czesc.wskaznik().isEmpty() ? "wniosek" : czesc.wskaznik().substring(1));
            czesc.pola().forEach(p -> klucze.add(p.wskaznik().substring(1).replace('/', '.')));
            for (Lista lista : czesc.listy()) {
                String klucz = lista.wskaznik().substring(1).replace('/', '.');
                klucze.add(klucz);
                lista.pola().forEach(p -> klucze.add(klucz + "." + p.wskaznik()));
            }
        }
        assertThat(Objasnienia.TEKSTY.keys(jezyk)).containsExactlyInAnyOrderElementsOf(klucze);
        assertThat(klucze).hasSizeGreaterThan(90);
    }

    @ParameterizedTest
    @EnumSource
    void hints_are_whole_sentences_that_fit_where_they_stand(Jezyk jezyk) {
        Pattern zdania = Pattern.compile("[\\p{Lu}„“].*[.]");
        for (String klucz : Objasnienia.TEKSTY.keys(jezyk)) {
            String tekst = Objasnienia.TEKSTY.get(jezyk, klucz);
            if (!klucz.matches("tytul|(arkusz|naglowek)\\..*")) {
                assertThat(tekst).as(klucz).matches(zdania).hasSizeLessThan(320);
            }
            assertThat(tekst).as(klucz).doesNotContain("\"");
        }
    }

    private static List<Arkusz> czesci(Jezyk jezyk) {
        return UkladFormularza.of(jezyk).arkusze().subList(1, 8);
    }
}
