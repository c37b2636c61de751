package pl.kisstandard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.Slownik;
import pl.kisstandard.rules.internal.compile.KatalogZestawu;
import pl.kisstandard.rules.internal.drl.LintDrl;
import pl.kisstandard.rules.internal.drl.Slownictwo;
import pl.kisstandard.rules.internal.drl.ZapisDrl;

/** The DRL stays within the words an analyst can check against {@code kryterium.md}. */
class LintDrlTest {

    private static final KatalogZestawu ZESTAW = KatalogZestawu.read(Zestaw.KATALOG);

    static List<String> kryteria() {
        return Zestaw.kryteria();
    }

    @ParameterizedTest
    @MethodSource("kryteria")
    void exactly_one_declared_verdict_is_given_whatever_the_answers_are(String id) {
        KatalogZestawu.KryteriumZestawu k = ZESTAW.kryterium(id);
        List<Usterka> usterki = new ArrayList<>();

        LintDrl.check("kryterium.drl", k.drl(), k.definicja(), Slownictwo.WNIOSEK, k.yaml()::usterka, usterki);

        assertThat(usterki).extracting(u -> u.opis(Jezyk.PL)).isEmpty();
        assertThat(k.drl().reguly()).hasSizeGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("kryteria")
    void rules_stand_in_the_one_layout_without_comments(String id) {
        assertThat(ZapisDrl.write(ZESTAW.kryterium(id).drl())).isEqualTo(Zestaw.drl(id));
        assertThat(Zestaw.drl(id)).doesNotContain("//", "/*");
    }

    @Test
    void codes_in_parameters_are_codes_of_the_model() {
        Set<String> slowa = new TreeSet<>();
        Zestaw.kryteria().forEach(k -> Zestaw.definicja(k).parametry().values().stream()
                .filter(p -> p.dozwolone() != null)
                .forEach(p -> slowa.addAll(p.dozwolone())));

        assertThat(slowa).isNotEmpty().allSatisfy(s -> assertThat(Slownik.kod(Jezyk.PL, s))
                .isNotEqualTo(s));
    }
}
