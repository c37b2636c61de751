package pl.kisstandard.model.wniosek;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.kisstandard.model.wniosek.RolaKadry.KSIEGOWY;
import static pl.kisstandard.model.wniosek.RolaKadry.LIDER;
import static pl.kisstandard.model.wniosek.RolaKadry.PRAWNIK;
import static pl.kisstandard.model.wniosek.RolaKadry.PSYCHOLOG;
import static pl.kisstandard.model.wniosek.Zatrudniajacy.PARTNER;
import static pl.kisstandard.model.wniosek.Zatrudniajacy.WNIOSKODAWCA;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class KadraTest {

    private static final Set<String> ROLA = Set.of("PSYCHOLOG");

    @Test
    void employer_and_person_do_not_matter_by_default() {
        Kadra kadra = kadra(stanowisko(PSYCHOLOG, true, PARTNER, "A"), stanowisko(PRAWNIK, true, null, "A"));
        assertThat(kadra.obsadzone(ROLA, 1, true, true).getStan()).isEqualTo(Stan.TAK);
        assertThat(kadra.obsadzone(Set.of("PRAWNIK"), 1, true, true).getStan()).isEqualTo(Stan.TAK);
    }

    @Test
    void without_the_staff_of_partners_the_employer_decides() {
        assertThat(bezPartnerow(stanowisko(PSYCHOLOG, true, WNIOSKODAWCA, null)).getStan())
                .isEqualTo(Stan.TAK);
        assertThat(bezPartnerow(stanowisko(PSYCHOLOG, true, PARTNER, null)).getStan())
                .isEqualTo(Stan.NIE);
        Ustalenie otwarte = bezPartnerow(stanowisko(PSYCHOLOG, true, null, null));
        assertThat(otwarte.getStan()).isEqualTo(Stan.NIEZNANE);
        assertThat(otwarte.dowody().brakujaceOdpowiedzi())
                .containsExactly(new BrakujacaOdpowiedz("/kadra/stanowiska/0/zatrudniajacy", "PSYCHOLOG"));
    }

    @Test
    void a_person_not_accepted_beside_an_accepted_one_is_no_contradiction() {
        Ustalenie ustalenie = bezPartnerow(
                stanowisko(PSYCHOLOG, true, PARTNER, null), stanowisko(PSYCHOLOG, true, WNIOSKODAWCA, null));
        assertThat(ustalenie.getStan()).isEqualTo(Stan.TAK);
    }

    @Test
    void without_joined_roles_a_person_must_fill_this_role_alone() {
        assertThat(bezLaczenia(stanowisko(PSYCHOLOG, true, null, "A"), stanowisko(PRAWNIK, true, null, "B"))
                        .getStan())
                .isEqualTo(Stan.TAK);
        assertThat(bezLaczenia(stanowisko(PSYCHOLOG, true, null, "A"), stanowisko(PRAWNIK, true, null, "A"))
                        .getStan())
                .isEqualTo(Stan.NIE);
        assertThat(bezLaczenia(stanowisko(PSYCHOLOG, true, null, "A"), stanowisko(PRAWNIK, false, null, "A"))
                        .getStan())
                .as("the other role is not filled")
                .isEqualTo(Stan.TAK);
        assertThat(bezLaczenia(stanowisko(PSYCHOLOG, true, null, "A"), stanowisko(PSYCHOLOG, true, null, "A"))
                        .getStan())
                .as("the same role twice is no other role")
                .isEqualTo(Stan.TAK);
        Ustalenie otwarte = bezLaczenia(stanowisko(PSYCHOLOG, true, null, null));
        assertThat(otwarte.getStan()).isEqualTo(Stan.NIEZNANE);
        assertThat(otwarte.dowody().brakujaceOdpowiedzi())
                .containsExactly(new BrakujacaOdpowiedz("/kadra/stanowiska/0/osoba", "PSYCHOLOG"));
    }

    @Test
    void a_person_in_two_roles_is_noticed_in_the_roles_asked_about() {
        Kadra kadra = kadra(
                stanowisko(PSYCHOLOG, true, null, "A"),
                stanowisko(PRAWNIK, true, null, "B"),
                stanowisko(KSIEGOWY, true, null, "A"));
        Ustalenie psycholog = kadra.laczenieRol(ROLA);
        assertThat(psycholog.getStan()).isEqualTo(Stan.TAK);
        assertThat(psycholog.dowody().odczyty())
                .containsExactly(new Odczyt("/kadra/stanowiska/0/osoba", "PSYCHOLOG", "A", null));
        assertThat(kadra.laczenieRol(Set.of("PRAWNIK")).getStan()).isEqualTo(Stan.NIE);
    }

    @Test
    void a_named_head_is_the_lider_even_without_the_staff_section() {
        for (Kadra kadra : new Kadra[] {null, Kadra.PUSTA, kadra(stanowisko(LIDER, null, null, null))}) {
            Ustalenie lider = lider("Jan Wzorcowy", kadra);
            assertThat(lider.getStan()).isEqualTo(Stan.TAK);
            assertThat(lider.dowody().odczyty())
                    .as("the name itself is never quoted")
                    .contains(new Odczyt("/kierownik/imieNazwisko", "LIDER", true, null));
            assertThat(lider.dowody().brakujaceOdpowiedzi()).isEmpty();
        }
        Kadra zamknieta = new Kadra(true, null, List.of(stanowisko(PRAWNIK, true, null, null)));
        assertThat(lider("Jan Wzorcowy", zamknieta).getStan()).isEqualTo(Stan.TAK);
    }

    @Test
    void a_named_head_against_a_lider_not_filled_is_a_contradiction() {
        Kadra kadra = kadra(
                stanowisko(PRAWNIK, false, null, null),
                stanowisko(LIDER, true, null, null),
                stanowisko(LIDER, false, null, null));
        Ustalenie lider = lider("Jan Wzorcowy", kadra);
        assertThat(lider.getStan()).isEqualTo(Stan.SPRZECZNE);
        assertThat(lider.dowody().brakujaceOdpowiedzi())
                .containsExactly(new BrakujacaOdpowiedz("/kadra/stanowiska/2/obsadzone", "LIDER"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\t\n"})
    void without_a_named_head_the_staff_section_decides_alone(@Nullable String imieNazwisko) {
        assertThat(lider(imieNazwisko, null).getStan()).isEqualTo(Stan.NIEZNANE);
        assertThat(lider(imieNazwisko, kadra(stanowisko(LIDER, true, null, null)))
                        .getStan())
                .isEqualTo(Stan.TAK);
        assertThat(lider(imieNazwisko, kadra(stanowisko(LIDER, false, null, null)))
                        .getStan())
                .isEqualTo(Stan.NIE);
        assertThat(lider(imieNazwisko, new Kadra(true, null, List.of(stanowisko(PRAWNIK, true, null, null))))
                        .getStan())
                .isEqualTo(Stan.NIE);
    }

    private static Ustalenie lider(@Nullable String imieNazwisko, @Nullable Kadra kadra) {
        Osoba kierownik = new Osoba(imieNazwisko, "tel. 000");
        return new Wniosek("1.0", null, null, null, kierownik, null, null, kadra, null, null, null, null, null, null)
                .lider(true, true);
    }

    private static Ustalenie bezPartnerow(Stanowisko... stanowiska) {
        return kadra(stanowiska).obsadzone(ROLA, 1, true, false);
    }

    private static Ustalenie bezLaczenia(Stanowisko... stanowiska) {
        return kadra(stanowiska).obsadzone(ROLA, 1, false, true);
    }

    private static Kadra kadra(Stanowisko... stanowiska) {
        return new Kadra(null, null, List.of(stanowiska));
    }

    private static Stanowisko stanowisko(
            RolaKadry rola,
            @Nullable Boolean obsadzone,
            @Nullable Zatrudniajacy zatrudniajacy,
            @Nullable String osoba) {
        return new Stanowisko(rola, obsadzone, zatrudniajacy, osoba, null);
    }
}
