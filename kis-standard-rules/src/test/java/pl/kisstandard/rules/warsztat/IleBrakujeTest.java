package pl.kisstandard.rules.warsztat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.karta.Opinia;
import pl.kisstandard.model.karta.Werdykt;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.model.karta.WynikKryterium;
import pl.kisstandard.model.wniosek.Wniosek;
import pl.kisstandard.rules.OpisKryterium;
import pl.kisstandard.rules.Przypadek;
import pl.kisstandard.rules.WarunkiOceny;
import pl.kisstandard.rules.Zestaw;
import pl.kisstandard.rules.ZestawRegul;
import pl.kisstandard.rules.warsztat.BrakKryterium.Pewnosc;

class IleBrakujeTest {

    private static final ZestawRegul WYDANY = ZestawRegul.load(Zestaw.ID);
    private static final IleBrakuje SZUKANIE = IleBrakuje.of(WYDANY, WarunkiOceny.DOMYSLNE);

    /** What is missing in every case that fails its own criterion by the published parameters. */
    private static final List<Brak> BRAKI = braki();

    private record Brak(String opis, Wniosek wniosek, BrakKryterium brak) {}

    private static List<Brak> braki() {
        List<Brak> braki = new ArrayList<>();
        for (OpisKryterium k : WYDANY.katalog(Jezyk.PL).kryteria()) {
            for (Przypadek p : k.przypadki()) {
                Wniosek wniosek = p.wniosek().wniosek();
                WynikKryterium teraz = WYDANY.evaluate(k.id(), wniosek, Jezyk.PL);
                if (!teraz.werdykt().dobry()) {
                    braki.add(
                            new Brak(k.id() + ", " + p.opis(), wniosek, SZUKANIE.brak(teraz, Odpowiedzi.of(wniosek))));
                }
            }
        }
        return braki;
    }

    @Test
    void every_failing_case_of_the_set_has_a_change_that_is_proved() {
        int najmniejsze = 0;
        for (Brak b : BRAKI) {
            najmniejsze += b.brak().pewnosc() == Pewnosc.NAJMNIEJSZA ? 1 : 0;
            assertThat(b.brak().rozwiazania()).as(b.opis()).hasSizeBetween(1, 3).allSatisfy(r -> assertThat(
                            po(b, r.kroki()))
                    .isTrue());
        }
        System.out.printf("Of %d failing cases %d got the smallest change possible%n", BRAKI.size(), najmniejsze);
        assertThat(BRAKI).hasSizeGreaterThan(300);
        assertThat(najmniejsze).isEqualTo(BRAKI.size());
    }

    @Test
    void no_single_change_will_do_when_two_are_said_to_be_needed() {
        Opracowany zestaw = Opracowany.of(WYDANY, Jezyk.PL);
        List<Brak> dwa = BRAKI.stream()
                .filter(b -> b.brak().rozwiazania().get(0).kroki().size() == 2)
                .toList();
        assertThat(dwa).isNotEmpty().allSatisfy(b -> assertThat(
                        kazdaJedna(zestaw, b.wniosek(), b.brak().teraz().id()))
                .as(b.opis())
                .noneMatch(Werdykt::dobry));
    }

    /** The verdicts after each single change, made here from the records themselves. */
    private static List<Werdykt> kazdaJedna(Opracowany zestaw, Wniosek wniosek, String id) {
        Map<String, Object> odpowiedzi = Odpowiedzi.of(wniosek);
        List<Wniosek> zmienione = new ArrayList<>();
        for (Map<String, Object> inny : zestaw.przypadki(id)) {
            Kroki.miedzy(odpowiedzi, inny).stream()
                    .filter(krok -> krok.rodzaj() != Krok.Rodzaj.SKRESL)
                    .forEach(krok -> zmienione.add(Odpowiedzi.wniosek(Kroki.po(odpowiedzi, List.of(krok)))));
        }
        return zmienione.stream().map(w -> WYDANY.werdykt(id, w)).toList();
    }

    @Test
    void an_empty_wniosek_is_led_to_the_standard() {
        IleBrakuje.Braki braki = SZUKANIE.szukaj(new Wniosek(
                Wniosek.WERSJA_MODELU, null, null, null, null, null, null, null, null, null, null, null, null, null));

        assertThat(braki.po().opinia()).isEqualTo(Opinia.SPELNIA);
        assertThat(braki.kryteria()).hasSize(21);
        assertThat(braki.kroki()).hasSizeBetween(21, 30);
    }

    @Test
    void a_wniosek_that_fulfils_lacks_nothing() {
        assertThat(SZUKANIE.szukaj(WYDANY.katalog(Jezyk.PL).wzorzec()).kryteria())
                .isEmpty();
    }

    @Test
    void a_number_moves_no_further_than_the_threshold() {
        Wniosek malo = przypadek("org-ramy-czasowe", "48 godzin po 45 minut to za mało");

        List<BrakKryterium> braki = SZUKANIE.szukaj(malo).kryteria();

        assertThat(braki).singleElement().satisfies(b -> assertThat(b.rozwiazania().stream()
                        .flatMap(r -> r.kroki().stream())
                        .map(krok -> String.valueOf(krok.teraz())))
                .contains("53.4", "50"));
    }

    @Test
    void nothing_stated_is_turned_around_where_an_open_answer_will_do() {
        for (Brak b : BRAKI) {
            List<List<Krok>> kroki =
                    b.brak().rozwiazania().stream().map(r -> r.kroki()).toList();
            boolean wystarczyUzupelnic =
                    kroki.stream().anyMatch(k -> k.stream().allMatch(x -> x.rodzaj() == Krok.Rodzaj.UZUPELNIJ));
            assertThat(wystarczyUzupelnic && kroki.stream().anyMatch(Szukanie::odwraca))
                    .as(b.opis())
                    .isFalse();
        }
    }

    private static Wniosek przypadek(String kryterium, String opis) {
        return WYDANY.katalog(Jezyk.PL).kryteria().stream()
                .filter(k -> k.id().equals(kryterium))
                .flatMap(k -> k.przypadki().stream())
                .filter(p -> p.opis().equals(opis))
                .findFirst()
                .orElseThrow()
                .wniosek()
                .wniosek();
    }

    private static boolean po(Brak b, List<Krok> kroki) {
        Wniosek zmieniony = Odpowiedzi.wniosek(Kroki.po(Odpowiedzi.of(b.wniosek()), kroki));
        Wynik wynik = WYDANY.evaluate(zmieniony).kryteria().stream()
                .filter(k -> k.id().equals(b.brak().teraz().id()))
                .findFirst()
                .orElseThrow()
                .wynik();
        return wynik == Wynik.SPELNIENIE || wynik == Wynik.NIE_DOTYCZY;
    }
}
