package pl.kisstandard.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.karta.Opinia;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.rules.internal.DefinicjaKryterium;

/** The catalogue gives a host all that the folders of the criteria say. */
class KatalogRegulTest {

    private static final ZestawRegul ZESTAW = ZestawRegul.load(Zestaw.ID);
    private static final String K3 = "kadra-specjalisci-reintegracji";
    private static final String MINIMUM = K3 + ".minimum";

    @ParameterizedTest
    @EnumSource
    void every_file_of_every_criterion_is_in_the_catalogue(Jezyk jezyk) {
        KatalogRegul katalog = ZESTAW.katalog(jezyk);

        assertThat(katalog.kryteria()).extracting(OpisKryterium::id).containsExactlyElementsOf(Zestaw.kryteria());
        for (OpisKryterium k : katalog.kryteria()) {
            DefinicjaKryterium d = Zestaw.definicja(k.id());
            Path folder = Zestaw.KATALOG.resolve(k.id());
            assertThat(k.poziomWymagalny()).isEqualTo(d.poziomWymagalny().pl());
            assertThat(k.przeklad())
                    .isEqualTo(jezyk == Jezyk.PL ? null : d.poziomWymagalny().en());
            assertThat(k.podstawa()).isEqualTo(d.podstawa());
            assertThat(k.wykladnia()).isEqualTo(Zestaw.tekst(folder.resolve("kryterium.md")));
            assertThat(k.parametry())
                    .extracting(p -> p.wartosc().nazwa())
                    .containsExactlyElementsOf(d.parametry().keySet());
            assertThat(k.przyczyny())
                    .extracting(OpisKryterium.Przyczyna::kod)
                    .containsExactlyElementsOf(d.przyczyny().keySet());
            assertThat(k.uwagi()).hasSize(d.uwagi() == null ? 0 : d.uwagi().size());
            assertThat(k.przypadki())
                    .extracting(Przypadek::opis)
                    .containsExactlyElementsOf(
                            Zestaw.json(folder.resolve("przypadki.yaml")).findValuesAsText("przypadek"));
            assertThat(k.historia()).hasSameSizeAs(d.historia());
        }
        assertThat(katalog.zdaniaOpinii()).containsOnlyKeys(Opinia.values());
    }

    @Test
    void every_case_of_the_catalogue_comes_out_as_it_says() {
        for (OpisKryterium k : ZESTAW.katalog(Jezyk.EN).kryteria()) {
            for (Przypadek p : k.przypadki()) {
                assertThat(p.zgodny(ZESTAW.evaluate(p, Jezyk.EN)))
                        .as(k.id() + ": " + p.opis())
                        .isTrue();
            }
        }
    }

    @Test
    void a_case_with_another_outcome_is_noticed() {
        Przypadek p = kryterium(ZESTAW, K3).przypadki().get(1);
        var wiersz = ZESTAW.evaluate(p, Jezyk.PL);

        assertThat(p.zgodny(wiersz)).isTrue();
        assertThat(inny(p, Wynik.SPELNIENIE, p.przyczyna(), p.brakuje(), null).zgodny(wiersz))
                .isFalse();
        assertThat(inny(p, p.wynik(), "komplet-specjalistow", p.brakuje(), null).zgodny(wiersz))
                .isFalse();
        assertThat(inny(p, p.wynik(), p.przyczyna(), List.of("PSYCHOLOG"), null).zgodny(wiersz))
                .isFalse();
        assertThat(inny(p, p.wynik(), p.przyczyna(), p.brakuje(), List.of("/kadra"))
                        .zgodny(wiersz))
                .isFalse();
    }

    private static Przypadek inny(
            Przypadek p, Wynik wynik, String przyczyna, List<String> brakuje, @Nullable List<String> odpowiedzi) {
        return new Przypadek(
                p.kryterium(), p.opis(), p.wniosek(), p.parametry(), wynik, przyczyna, brakuje, p.uwagi(), odpowiedzi);
    }

    @Test
    void sentences_carry_the_parameters_in_force_and_leave_room_for_what_the_wniosek_says() {
        OpisKryterium k = kryterium(ZESTAW.withParameter("org-ramy-czasowe.minGodzin", 20.5), "org-ramy-czasowe");
        OpisParametru minGodzin = k.parametry().get(0);

        assertThat(k.przyczyny()).extracting(OpisKryterium.Przyczyna::zdanie).anyMatch(z -> z.contains("20,5"));
        assertThat(kryterium(ZESTAW, K3).przyczyny())
                .extracting(OpisKryterium.Przyczyna::zdanie)
                .anyMatch(z -> z.contains("{brakuje}"));
        assertThat(minGodzin.adres()).isEqualTo("org-ramy-czasowe.minGodzin");
        assertThat(minGodzin.wartosc().zmieniony()).isTrue();
        assertThat(minGodzin.od()).isEqualByComparingTo("1");
    }

    @Test
    void units_stand_in_the_form_their_number_asks_for() {
        assertThat(jednostka(ZESTAW, Jezyk.PL)).isEqualTo("role");
        assertThat(jednostka(ZESTAW, Jezyk.EN)).isEqualTo("roles");
        assertThat(jednostka(ZESTAW.withParameter(MINIMUM, 1), Jezyk.PL)).isEqualTo("rola");
        assertThat(jednostka(ZESTAW.withParameter(MINIMUM, 1), Jezyk.EN)).isEqualTo("role");
    }

    private static String jednostka(ZestawRegul zestaw, Jezyk jezyk) {
        return zestaw.katalog(jezyk).kryteria().stream()
                .flatMap(k -> k.parametry().stream())
                .filter(p -> p.adres().equals(MINIMUM))
                .map(p -> Objects.requireNonNull(p.wartosc().jednostka()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_draft_without_its_cases_is_judged_but_has_no_catalogue(@TempDir Path katalog) throws IOException {
        Path kopia = Zestaw.kopia(katalog);
        ZestawRegul szkic = ZestawRegul.compile(kopia);
        assertThat(szkic.katalog(Jezyk.PL)).isEqualTo(ZESTAW.katalog(Jezyk.PL));

        Files.delete(kopia.resolve("kadra-lider/przypadki.yaml"));

        assertThatThrownBy(() -> szkic.katalog(Jezyk.PL))
                .isInstanceOf(BlednyZestawException.class)
                .hasMessageContaining("kadra-lider")
                .hasMessageContaining("przypadki.yaml");
    }

    private static OpisKryterium kryterium(ZestawRegul zestaw, String id) {
        return zestaw.katalog(Jezyk.PL).kryteria().stream()
                .filter(k -> k.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
