package pl.kisstandard.rules.warsztat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.json.WniosekReader;
import pl.kisstandard.model.karta.Opinia;
import pl.kisstandard.model.karta.Werdykt;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.model.karta.WynikKryterium;
import pl.kisstandard.model.wniosek.Pomieszczenie;
import pl.kisstandard.model.wniosek.RealizacjaUslugi;
import pl.kisstandard.model.wniosek.RodzajPomieszczenia;
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
                    .filter(krok -> krok.mozliwy() && !krok.pomylka())
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
                .containsExactly("53.34"));
    }

    @Test
    void nothing_stated_is_turned_around_where_an_open_answer_will_do() {
        for (Brak b : BRAKI) {
            List<List<Krok>> kroki =
                    b.brak().rozwiazania().stream().map(r -> r.kroki()).toList();
            boolean wystarczyUzupelnic = b.brak().rozwiazania().get(0).po().wynik() == Wynik.SPELNIENIE
                    && kroki.get(0).stream().allMatch(x -> x.rodzaj() == Krok.Rodzaj.UZUPELNIJ);
            assertThat(wystarczyUzupelnic
                            && kroki.stream().anyMatch(k -> k.stream().anyMatch(x -> x.dotad() != null)))
                    .as(b.opis())
                    .isFalse();
        }
    }

    @Test
    void no_number_and_no_day_could_be_one_step_nearer() {
        int ile = 0;
        for (Brak b : BRAKI) {
            for (List<Krok> kroki :
                    b.brak().rozwiazania().stream().map(r -> r.kroki()).toList()) {
                for (int i = 0; i < kroki.size(); i++) {
                    Object blizej = blizej(kroki.get(i));
                    if (blizej != null) {
                        List<Krok> bliskie = new ArrayList<>(kroki);
                        bliskie.set(i, kroki.get(i).z(blizej));
                        assertThat(po(b, bliskie))
                                .as(b.opis() + ": " + kroki.get(i))
                                .isFalse();
                        ile++;
                    }
                }
            }
        }
        assertThat(ile).isGreaterThan(30);
    }

    /** Hours and months by a hundredth, days by one; null of anything else. */
    private static @Nullable Object blizej(Krok krok) {
        if (krok.teraz() instanceof BigDecimal liczba) {
            BigDecimal przedtem = krok.dotad() == null ? BigDecimal.ZERO : new BigDecimal(String.valueOf(krok.dotad()));
            BigDecimal setna = new BigDecimal("0.01");
            return liczba.compareTo(przedtem) > 0 ? liczba.subtract(setna) : liczba.add(setna);
        }
        if (krok.teraz() instanceof LocalDate dzien && krok.dotad() instanceof LocalDate przedtem) {
            return dzien.isAfter(przedtem) ? dzien.minusDays(1) : dzien.plusDays(1);
        }
        return null;
    }

    @Test
    void what_the_club_cannot_bring_about_is_named_only_as_a_mistake_and_only_where_nothing_else_will_do() {
        for (Brak b : BRAKI) {
            assertThat(b.brak().rozwiazania()).as(b.opis()).allSatisfy(r -> {
                assertThat(r.kroki()).allMatch(Krok::mozliwy);
                assertThat(r.pomylka()).isEqualTo(b.brak().rozwiazania().get(0).pomylka());
            });
        }
        assertThat(BRAKI.stream().filter(b -> b.brak().rozwiazania().get(0).pomylka()))
                .allSatisfy(b -> assertThat(b.brak().teraz().id()).isEqualTo("lokal-przystosowanie-ozn"));
    }

    @Test
    void an_expired_agreement_is_prolonged_to_the_day_of_the_wniosek() {
        Wniosek wygasle = przyklad("godziny-lekcyjne-i-wygasle-porozumienie.json");

        BrakKryterium ops = SZUKANIE.szukaj(wygasle).kryteria().get(1);

        assertThat(ops.rozwiazania().get(0).kroki()).singleElement().satisfies(k -> {
            assertThat(k.wskaznik()).isEqualTo("/wspolpracaLokalna/porozumienia/1/obowiazujeDo");
            assertThat(k.teraz()).isEqualTo(wygasle.dataSporzadzenia());
        });
        assertThat(ops.rozwiazania()).hasSize(2);
        assertThat(ops.rozwiazania().get(1).kroki().get(0).rodzaj()).isEqualTo(Krok.Rodzaj.DODAJ);
    }

    @Test
    void a_choice_names_all_that_would_do() {
        BrakKryterium warsztaty =
                SZUKANIE.szukaj(przyklad("kilka-odchylen.json")).kryteria().get(6);

        Krok krok = warsztaty.rozwiazania().get(0).kroki().get(0);
        assertThat(krok.teraz()).isEqualTo(RealizacjaUslugi.SWIADCZONA);
        assertThat(krok.takze()).containsExactly(RealizacjaUslugi.PLANOWANA);
    }

    @Test
    void ways_that_are_not_shown_are_counted() {
        Wniosek wzorzec = WYDANY.katalog(Jezyk.PL).wzorzec();
        Map<String, Object> odpowiedzi = Odpowiedzi.of(wzorzec);
        odpowiedzi.put(
                "/bazaLokalowa/pomieszczenia",
                Collections.nCopies(5, new Pomieszczenie(RodzajPomieszczenia.DO_ZAJEC, null, false, true, null)));

        BrakKryterium sale =
                SZUKANIE.szukaj(Odpowiedzi.wniosek(odpowiedzi)).kryteria().get(0);

        assertThat(sale.rozwiazania()).hasSize(3);
        assertThat(sale.wiecej()).as("two more rooms, and a new one").isEqualTo(3);
    }

    @Test
    void changes_that_get_into_each_others_way_are_looked_for_again() {
        ZestawRegul osobno = WYDANY.withParameter("kadra-lider.laczenieRol", false)
                .withParameter("kadra-administracyjno-ksiegowy.laczenieRol", false);
        IleBrakuje.Braki braki = IleBrakuje.of(osobno, WarunkiOceny.DOMYSLNE).szukaj(przyklad("pusty-wniosek.json"));

        assertThat(braki.po().opinia()).isEqualTo(Opinia.SPELNIA);
        assertThat(braki.kroki())
                .filteredOn(k -> "LIDER".equals(k.kod()) || "PRACOWNIK_ADMINISTRACYJNO_KSIEGOWY".equals(k.kod()))
                .extracting(k -> k.pozycja(Objects.requireNonNull(k.teraz())).get("osoba"))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_day_asked_for_twice_is_one_day_that_does_for_both() {
        Map<String, Object> odpowiedzi = Odpowiedzi.of(przyklad("godziny-lekcyjne-i-wygasle-porozumienie.json"));
        odpowiedzi.remove("/dataSporzadzenia");

        IleBrakuje.Braki braki = SZUKANIE.szukaj(Odpowiedzi.wniosek(odpowiedzi));

        assertThat(braki.kroki())
                .filteredOn(k -> k.wskaznik().equals("/dataSporzadzenia"))
                .hasSize(1);
        assertThat(braki.po().opinia()).isEqualTo(Opinia.SPELNIA);
    }

    @Test
    void that_a_criterion_does_not_apply_comes_after_every_way_to_fulfil_it() {
        for (Brak b : BRAKI) {
            assertThat(b.brak().rozwiazania().stream().map(r -> r.po().wynik()))
                    .as(b.opis())
                    .isSorted();
        }
    }

    @Test
    void the_codes_that_rules_name_are_among_what_a_criterion_holds_answers_against() {
        assertThat(Opracowany.of(WYDANY, Jezyk.PL).wartosci("grp-kursy-zawodowe"))
                .contains("KURSY_ZAWODOWE");
    }

    private static Wniosek przyklad(String plik) {
        try {
            return WniosekReader.read(Path.of("../examples/wnioski").resolve(plik))
                    .wniosek();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
