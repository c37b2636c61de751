package pl.kisstandard.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OdmianaTest {

    private static final Odmiana MIESIAC =
            new Odmiana(List.of("miesiąc", "miesiące", "miesięcy", "miesiąca"), List.of("month", "months"));

    @ParameterizedTest
    @CsvSource({
        "0, miesięcy, months",
        "1, miesiąc, month",
        "1.0, miesiąc, month",
        "2, miesiące, months",
        "4, miesiące, months",
        "5, miesięcy, months",
        "12, miesięcy, months",
        "14, miesięcy, months",
        "21, miesięcy, months",
        "22, miesiące, months",
        "112, miesięcy, months",
        "1E+2, miesięcy, months",
        "1004, miesiące, months",
        "2.5, miesiąca, months",
        "-3, miesiące, months",
    })
    void a_noun_takes_the_form_its_number_asks_for(BigDecimal ile, String pl, String en) {
        assertThat(MIESIAC.forma(Jezyk.PL, ile)).isEqualTo(pl);
        assertThat(MIESIAC.forma(Jezyk.EN, ile)).isEqualTo(en);
    }

    @Test
    void a_noun_with_one_form_never_changes() {
        Odmiana skrot = new Odmiana(List.of("godz./mies."), List.of("h/month"));

        assertThat(skrot.forma(Jezyk.PL, 1)).isEqualTo("godz./mies.");
        assertThat(skrot.forma(Jezyk.EN, 40)).isEqualTo("h/month");
    }

    @Test
    void a_number_of_forms_that_no_noun_has_is_refused() {
        assertThatThrownBy(() -> new Odmiana(List.of("rola", "role"), List.of("role", "roles")))
                .hasMessageContaining("[rola, role]");
        assertThatThrownBy(() -> new Odmiana(List.of("rola"), List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
