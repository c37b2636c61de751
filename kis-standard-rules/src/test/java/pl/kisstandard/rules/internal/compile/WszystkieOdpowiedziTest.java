package pl.kisstandard.rules.internal.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.kisstandard.rules.internal.Rozstrzygniecie;
import pl.kisstandard.rules.internal.WydaneZestawy;
import pl.kisstandard.rules.internal.ZaladowanyZestaw;

/** What a released set brings with it is what the engine says. */
class WszystkieOdpowiedziTest {

    private static final ZaladowanyZestaw ZESTAW = WydaneZestawy.load("sc-kis:2014.1");

    private final Map<String, List<Rozstrzygniecie>> gotowe = ZESTAW.definicja().rozstrzygniecia();

    @Test
    void the_engine_says_to_every_combination_of_answers_what_the_released_set_holds() {
        assertThat(WszystkieOdpowiedzi.rozstrzygnij(ZESTAW.definicja(), ZESTAW.reguly()))
                .isEqualTo(gotowe);
    }

    @Test
    void every_combination_of_answers_has_exactly_one_verdict() {
        assertThat(gotowe).hasSize(21);
        assertThat(gotowe.values()).flatExtracting(r -> r).hasSize(340);
        gotowe.forEach(
                (id, rozstrzygniecia) -> assertThat(rozstrzygniecia).as(id).allSatisfy(r -> assertThat(r.werdykty())
                        .hasSize(1)));
    }
}
