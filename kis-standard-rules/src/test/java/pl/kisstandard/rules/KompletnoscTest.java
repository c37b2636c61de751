package pl.kisstandard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.rules.warsztat.Kontrola;
import pl.kisstandard.rules.warsztat.Sprawdzenie;

/** The released rule set passes the check that analysts hold their own against. */
class KompletnoscTest {

    @Test
    void the_check_finds_nothing_in_the_released_set() {
        Sprawdzenie sprawdzenie = new Kontrola(Zestaw.KATALOG).sprawdz(List.of(), Jezyk.PL);

        assertThat(sprawdzenie.usterki()).isEmpty();
        assertThat(sprawdzenie.kryteria()).hasSize(21).isEqualTo(Zestaw.kryteria());
        assertThat(sprawdzenie.przypadki()).isEqualTo((int)
                Zestaw.przypadki().values().stream().mapToLong(List::size).sum());
    }

    @Test
    void every_criterion_is_founded_on_the_publication() {
        assertThat(Zestaw.kryteria())
                .allSatisfy(k -> assertThat(Zestaw.definicja(k).podstawa()).startsWith("SC KIS 2014, Formularz 3"));
    }
}
