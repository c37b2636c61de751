package pl.kisstandard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.Slownik;
import pl.kisstandard.model.json.KartaWriter;
import pl.kisstandard.model.karta.Uwaga;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.model.karta.WynikKryterium;
import pl.kisstandard.model.wniosek.BrakujacaOdpowiedz;

/** Every case of every criterion, through the rules compiled by the build and through rules compiled now. */
class PrzypadkiTest {

    private static final ZestawRegul WYDANY = ZestawRegul.load(Zestaw.ID);
    private static final ZestawRegul SKOMPILOWANY = ZestawRegul.compile(Zestaw.KATALOG);

    @TestFactory
    Stream<DynamicContainer> every_case_has_its_verdict_on_both_paths() {
        return Zestaw.przypadki().entrySet().stream()
                .map(k -> DynamicContainer.dynamicContainer(
                        k.getKey(),
                        k.getValue().stream().map(p -> DynamicTest.dynamicTest(p.opis(), () -> sprawdz(p)))));
    }

    @Test
    void the_model_application_fulfils_every_criterion() {
        assertThat(WYDANY.evaluate(Zestaw.wzorzec()).kryteria()).hasSize(21).allSatisfy(k -> assertThat(k.wynik())
                .isEqualTo(Wynik.SPELNIENIE));
    }

    @Test
    void rules_compiled_now_are_the_rules_compiled_by_the_build() {
        assertThat(SKOMPILOWANY.suma()).isEqualTo(WYDANY.suma());
        assertThat(SKOMPILOWANY.opis()).isEqualTo(WYDANY.opis());
    }

    private static void sprawdz(Przypadek p) {
        WynikKryterium wynik =
                Zestaw.zParametrami(WYDANY, p).evaluate(p.wniosek()).kryterium(p.kryterium());

        assertThat(wynik.wynik()).as(wynik.zdanie()).isEqualTo(p.wynik());
        assertThat(wynik.przyczyna()).isEqualTo(p.przyczyna());
        assertThat(wynik.uwagi()).extracting(Uwaga::kod).containsExactlyElementsOf(p.uwagi());
        if (p.brakujaceOdpowiedzi() != null) {
            assertThat(wynik.brakujaceOdpowiedzi())
                    .extracting(BrakujacaOdpowiedz::wskaznik)
                    .containsExactlyElementsOf(p.brakujaceOdpowiedzi());
        }
        for (String brakuje : p.brakuje()) {
            assertThat(wynik.zdanie()).contains(Slownik.kod(Jezyk.PL, brakuje));
        }
        switch (p.wynik()) {
            case BRAK_DANYCH -> assertThat(wynik.brakujaceOdpowiedzi()).isNotEmpty();
            default -> assertThat(wynik.brakujaceOdpowiedzi()).isEmpty();
        }
        assertThat(wynik.odczyty()).as("values read").isNotEmpty();
        assertThat(Zestaw.zParametrami(WYDANY, p)
                        .werdykt(p.kryterium(), p.wniosek().wniosek()))
                .as("the verdict without words")
                .isEqualTo(wynik.werdykt());
        assertThat(karta(SKOMPILOWANY, p)).as("rules compiled now").isEqualTo(karta(WYDANY, p));
    }

    private static String karta(ZestawRegul zestaw, Przypadek p) {
        return KartaWriter.toPrettyJson(Zestaw.zParametrami(zestaw, p).evaluate(p.wniosek()));
    }
}
