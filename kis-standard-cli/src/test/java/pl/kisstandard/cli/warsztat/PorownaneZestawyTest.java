package pl.kisstandard.cli.warsztat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.kisstandard.cli.warsztat.PorownaneZestawy.Alarm;
import pl.kisstandard.cli.warsztat.PorownaneZestawy.Ostrzezenie;
import pl.kisstandard.cli.warsztat.PorownanyWniosek.Para;
import pl.kisstandard.model.karta.Opinia;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.rules.ZestawRegul;
import pl.kisstandard.rules.warsztat.PorownanieKryterium;
import pl.kisstandard.rules.warsztat.Stosunek;

/** What the space of a criterion says is held against the wnioski given. */
class PorownaneZestawyTest {

    private static final ZestawRegul ZESTAW = ZestawRegul.load("sc-kis:2014.1");
    private static final String RAMY = "org-ramy-czasowe";

    @Test
    void a_difference_that_the_space_did_not_show_is_an_alarm() {
        assertThat(alarmy(Stosunek.ROWNOWAZNE, Wynik.ODCHYLENIE)).containsExactly(Alarm.ROZNICA_POZA_GRANICAMI);
    }

    @Test
    void a_difference_where_the_rules_are_the_same_is_an_alarm() {
        assertThat(alarmy(Stosunek.TE_SAME_REGULY, Wynik.ODCHYLENIE)).containsExactly(Alarm.POZA_ZMIENIONYMI);
    }

    @Test
    void rules_that_differ_without_effect_are_an_alarm() {
        assertThat(alarmy(Stosunek.ROWNOWAZNE, Wynik.SPELNIENIE)).containsExactly(Alarm.BEZ_SKUTKU);
    }

    @Test
    void a_difference_that_was_foreseen_is_none() {
        assertThat(alarmy(Stosunek.OSTRZEJSZE, Wynik.ODCHYLENIE)).isEmpty();
    }

    /** The alarms when a wniosek that fulfilled a criterion gets a verdict. */
    private static List<Alarm> alarmy(Stosunek stosunek, Wynik potem) {
        PorownaneWnioski wnioski = new PorownaneWnioski();
        wnioski.dodaj(new PorownanyWniosek(
                "zmyslony.json",
                Opinia.SPELNIA,
                Opinia.SPELNIA,
                List.of(new Para(RAMY, Wynik.SPELNIENIE, potem)),
                List.of()));
        PorownanieKryterium kryterium =
                new PorownanieKryterium(RAMY, "O3", "Ramy czasowe", stosunek, List.of(), List.of(), List.of(), null);
        return new PorownaneZestawy("A", ZESTAW, "B", ZESTAW, List.of(kryterium), wnioski)
                .ostrzezenia().stream().map(Ostrzezenie::alarm).toList();
    }
}
