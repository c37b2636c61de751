package pl.kisstandard.rules.wyrocznia;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import pl.kisstandard.model.karta.Opinia;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.model.wniosek.Wniosek;

/** The generator and the oracle together leave no column of a decision table untried. */
class LosoweWnioskiTest {
    private static final int ILE = 20_000;
    private static final int CO_NAJMNIEJ = 50;
    private static final Set<Wynik> ZAWSZE = EnumSet.of(Wynik.SPELNIENIE, Wynik.ODCHYLENIE, Wynik.BRAK_DANYCH);
    private static final Set<String> MOZE_NIE_DOTYCZYC =
            Set.of("lokal-przystosowanie-ozn", "wspolpraca-porozumienie-ops");

    @Test
    void every_verdict_of_every_criterion_occurs_often() {
        Map<String, Map<Wynik, Integer>> liczby = new LinkedHashMap<>();
        Map<Opinia, Integer> opinie = new EnumMap<>(Opinia.class);
        IntStream.range(0, ILE)
                .mapToObj(numer -> LosoweWnioski.losuj(WyroczniaTest.ZIARNO, numer))
                .map(Wyrocznia::osadz)
                .forEach(wyniki -> {
                    wyniki.forEach((id, wynik) -> liczby.computeIfAbsent(id, i -> new EnumMap<>(Wynik.class))
                            .merge(wynik, 1, Integer::sum));
                    opinie.merge(Wyrocznia.opinia(wyniki), 1, Integer::sum);
                });

        assertThat(liczby).hasSize(21);
        SoftAssertions oczekiwania = new SoftAssertions();
        liczby.forEach((id, wyniki) -> {
            Set<Wynik> dozwolone = EnumSet.copyOf(ZAWSZE);
            if (MOZE_NIE_DOTYCZYC.contains(id)) {
                dozwolone.add(Wynik.NIE_DOTYCZY);
            }
            oczekiwania.assertThat(wyniki.keySet()).as(id).isEqualTo(dozwolone);
            oczekiwania.assertThat(wyniki.values()).as("%s %s", id, wyniki).allMatch(ile -> ile >= CO_NAJMNIEJ);
        });
        oczekiwania
                .assertThat(opinie.keySet())
                .containsExactlyInAnyOrder(Opinia.SPELNIA, Opinia.DO_UZUPELNIENIA, Opinia.NIE_SPELNIA);
        oczekiwania.assertThat(opinie.values()).as("%s", opinie).allMatch(ile -> ile >= CO_NAJMNIEJ);
        oczekiwania.assertAll();
    }

    @Test
    void the_same_seed_and_number_give_the_same_wniosek() {
        Wniosek wniosek = LosoweWnioski.losuj(7, 3);

        assertThat(LosoweWnioski.losuj(7, 3)).isEqualTo(wniosek);
        assertThat(LosoweWnioski.losuj(7, 4)).isNotEqualTo(wniosek);
        assertThat(LosoweWnioski.losuj(8, 3)).isNotEqualTo(wniosek);
    }
}
