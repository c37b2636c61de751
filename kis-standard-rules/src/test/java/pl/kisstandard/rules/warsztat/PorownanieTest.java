package pl.kisstandard.rules.warsztat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.karta.Werdykt;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.model.wniosek.PrzygotowanieOrganizacyjne;
import pl.kisstandard.model.wniosek.RamyCzasowe;
import pl.kisstandard.rules.Zestaw;
import pl.kisstandard.rules.ZestawRegul;

class PorownanieTest {

    private static final String RAMY = "org-ramy-czasowe";
    private static final ZestawRegul WYDANY = ZestawRegul.load(Zestaw.ID);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_rule_set_and_itself_need_nothing_tried() {
        assertThat(Porownanie.of(WYDANY, WYDANY, Jezyk.PL))
                .hasSize(WYDANY.kryteria().size())
                .allSatisfy(k -> {
                    assertThat(k.stosunek()).isEqualTo(Stosunek.TE_SAME_REGULY);
                    assertThat(k.przestrzen()).isNull();
                    assertThat(k.zmieniaWyniki()).isFalse();
                });
    }

    @Test
    void a_higher_threshold_is_stricter_and_the_pattern_wniosek_falls_out() {
        PorownanieKryterium ramy = zmieniony("org-ramy-czasowe.minGodzin", 60);

        assertThat(ramy.stosunek()).isEqualTo(Stosunek.OSTRZEJSZE);
        Kontrprzyklad gorzej = kontrprzyklad(ramy, Kierunek.GORZEJ);
        assertThat(gorzej.kroki()).isEmpty();
        assertThat(godziny(gorzej)).isBetween(new BigDecimal(40), new BigDecimal("59.9"));
        assertThat(List.of(gorzej.a().wynik(), gorzej.b().wynik())).containsExactly(Wynik.SPELNIENIE, Wynik.ODCHYLENIE);
        assertThat(ramy.parametry()).singleElement().satisfies(p -> {
            assertThat(p.adres()).isEqualTo("org-ramy-czasowe.minGodzin");
            assertThat(Objects.requireNonNull(p.a()).wartosc()).isEqualTo(new BigDecimal(40));
            assertThat(Objects.requireNonNull(p.b()).wartosc()).isEqualTo(new BigDecimal(60));
        });
    }

    @Test
    void a_lower_threshold_is_milder_and_the_counter_example_is_just_below_the_old_one() {
        PorownanieKryterium ramy = zmieniony("org-ramy-czasowe.minGodzin", 30);

        assertThat(ramy.stosunek()).isEqualTo(Stosunek.LAGODNIEJSZE);
        Kontrprzyklad lepiej = kontrprzyklad(ramy, Kierunek.LEPIEJ);
        assertThat(godziny(lepiej)).isEqualTo("39.99");
        assertThat(lepiej.zmiana().toString())
                .isEqualTo("{\"przygotowanieOrganizacyjne\":{\"ramyCzasowe\":{\"godzinyUczestnictwa\":39.99}}}");
    }

    @ParameterizedTest
    @CsvSource({
        "lokal-przystosowanie-ozn.zawszeWymagane, true, NIEPOROWNYWALNE",
        "lokal-przystosowanie-ozn.domniemaniePotrzeby, false, LAGODNIEJSZE",
        "kadra-specjalisci-reintegracji.kadraPartnerow, false, OSTRZEJSZE",
        "kadra-specjalisci-reintegracji.laczenieRol, false, OSTRZEJSZE",
    })
    void a_changed_flag_is_told_by_what_it_does(String adres, boolean wartosc, Stosunek stosunek) {
        assertThat(zmieniony(adres, wartosc).stosunek()).isEqualTo(stosunek);
    }

    @Test
    void rooms_are_counted_as_far_as_the_parameter_asks() {
        assertThat(zmieniony("lokal-pomieszczenia-do-profilu.minPomieszczen", 3).przejscia())
                .contains(new PorownanieKryterium.Przejscie(Wynik.SPELNIENIE, Wynik.SPELNIENIE, 64));
    }

    @Test
    void a_role_that_no_case_mentions_is_tried_when_a_parameter_names_it() {
        PorownanieKryterium role =
                zmieniony("kadra-specjalisci-reintegracji.wymagani", List.of("PSYCHOLOG", "PRAWNIK", "INNA"));

        assertThat(role.stosunek()).isEqualTo(Stosunek.NIEPOROWNYWALNE);
        assertThat(Objects.requireNonNull(role.przestrzen()).wymiary()).contains("/kadra/stanowiska INNA");
    }

    @Test
    void every_counter_example_is_what_it_says() {
        for (Object[] zmiana : new Object[][] {
            {"org-ramy-czasowe.planMiesieczny", "SREDNIA"},
            {"lokal-przystosowanie-ozn.minimalnyStopien", "PELNE"},
            {"kadra-lider.laczenieRol", false},
        }) {
            ZestawRegul inny = WYDANY.withParameter((String) zmiana[0], zmiana[1]);
            PorownanieKryterium k = zmieniony((String) zmiana[0], zmiana[1]);
            assertThat(k.kontrprzyklady()).as(k.id()).isNotEmpty().allSatisfy(p -> {
                Werdykt a = WYDANY.werdykt(k.id(), p.wniosek());
                Werdykt b = inny.werdykt(k.id(), p.wniosek());
                assertThat(Kierunek.of(a, b)).isEqualTo(p.kierunek());
            });
        }
    }

    @Test
    void an_edited_rule_is_found_though_no_parameter_differs() throws IOException {
        Path szkic = Zestaw.kopia(folder);
        Path drl = szkic.resolve(RAMY).resolve("kryterium.drl");
        String reguly = Files.readString(drl);
        String bezMiesiecy = reguly.replaceFirst(
                "(?s)(ramy-okreslone\"\nwhen.*?)\\$v\\.stat == Stan.TAK", "$1( \\$v.stan == Stan.TAK )");
        String zmienione = bezMiesiecy
                .replaceFirst(
                        "\\$v\\.stan == Stan\\.TAK \\)\nthen\n    \\$k\\.spelnienie",
                        "( \\$v.stan == Stan.TAK || \\$v.stan == Stan.NIE ) )\nthen\n    \\$k.spelnienie")
                .replaceFirst(
                        "(za-malo-miesiecy\"\nwhen\n(?:.*\n){3}        )\\( \\$u\\.stan == Stan\\.TAK \\|\\| \\$u\\.stan == Stan\\.NIEZNANE \\)",
                        "$1\\$u.stan == Stan.NIEZNANE");
        assertThat(zmienione).isNotEqualTo(reguly);
        Files.writeString(drl, zmienione);
        PorownanieKryterium ramy = kryterium(Porownanie.of(WYDANY, ZestawRegul.compile(szkic), Jezyk.PL), RAMY);

        assertThat(ramy.stosunek()).isEqualTo(Stosunek.LAGODNIEJSZE);
        assertThat(ramy.parametry()).isEmpty();
        assertThat(kontrprzyklad(ramy, Kierunek.LEPIEJ).zmiana().toString())
                .isEqualTo("{\"przygotowanieOrganizacyjne\":{\"ramyCzasowe\":{\"miesiace\":2.99}}}");
    }

    @Test
    void the_same_comparison_gives_the_same_result() {
        assertThat(zmieniony("kadra-lider.laczenieRol", false)).isEqualTo(zmieniony("kadra-lider.laczenieRol", false));
    }

    @Test
    void the_space_of_every_criterion_has_all_its_cases_and_reads_nothing_untried() {
        Opracowany zestaw = Opracowany.of(WYDANY, Jezyk.PL);
        for (String id : WYDANY.kryteria()) {
            Sedzia sedzia = new Sedzia(id, List.of(WYDANY));
            List<Object> parametry = zestaw.parametry(id).values().stream()
                    .map(p -> p.wartosc().wartosc())
                    .toList();
            BudowaPrzestrzeni budowa = new BudowaPrzestrzeni(sedzia, zestaw.przypadki(id), parametry);
            long poczatek = System.nanoTime();
            Przestrzen przestrzen = budowa.buduj();
            long punkty = przestrzen.przejdz(p -> {});
            System.out.printf(
                    "Space of %s: %d wnioski, %s, made in %d ms%n",
                    id,
                    punkty,
                    przestrzen.naraz() == 0 ? "all combinations" : przestrzen.naraz() + " at once",
                    (System.nanoTime() - poczatek) / 1_000_000);

            assertThat(punkty).isBetween(2L, Przestrzen.NAJWIECEJ);
            assertThat(budowa.opis(przestrzen, punkty).nieprobowane()).as(id).isEmpty();
            assertThat(przestrzen.bazy().stream()
                            .map(baza -> sedzia.osadz(przestrzen.wniosek(baza)))
                            .toList())
                    .as(id)
                    .containsAll(zestaw.przypadki(id).stream()
                            .map(przypadek -> sedzia.osadz(Odpowiedzi.wniosek(przypadek)))
                            .toList());
        }
    }

    private static PorownanieKryterium zmieniony(String adres, Object wartosc) {
        String id = adres.substring(0, adres.indexOf('.'));
        return kryterium(Porownanie.of(WYDANY, WYDANY.withParameter(adres, wartosc), Jezyk.PL), id);
    }

    private static PorownanieKryterium kryterium(List<PorownanieKryterium> wszystkie, String id) {
        assertThat(wszystkie).filteredOn(k -> !k.id().equals(id)).noneMatch(PorownanieKryterium::zmieniaWyniki);
        return wszystkie.stream().filter(k -> k.id().equals(id)).findFirst().orElseThrow();
    }

    private static Kontrprzyklad kontrprzyklad(PorownanieKryterium k, Kierunek kierunek) {
        return k.kontrprzyklady().stream()
                .filter(p -> p.kierunek() == kierunek)
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal godziny(Kontrprzyklad k) {
        PrzygotowanieOrganizacyjne sekcja = Objects.requireNonNull(k.wniosek().przygotowanieOrganizacyjne());
        RamyCzasowe ramy = Objects.requireNonNull(sekcja.ramyCzasowe());
        return Objects.requireNonNull(ramy.godzinyUczestnictwa());
    }
}
