package pl.kisstandard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.kisstandard.rules.internal.Pytanie;
import pl.kisstandard.rules.internal.compile.KatalogZestawu;
import pl.kisstandard.rules.internal.drl.Drl;
import pl.kisstandard.rules.internal.drl.PonumerowaneReguly;
import pl.kisstandard.rules.internal.drl.ZapisDrl;

/** The rules the engine runs differ from the analyst's in nothing but the numbers of the questions. */
class PonumerowaneRegulyTest {

    private static final KatalogZestawu ZESTAW = KatalogZestawu.read(Zestaw.KATALOG);

    static List<String> kryteria() {
        return Zestaw.kryteria();
    }

    @ParameterizedTest
    @MethodSource("kryteria")
    void questions_put_back_in_place_of_their_numbers_give_the_analysts_rules(String id) {
        Drl drl = ZESTAW.kryterium(id).drl();
        PonumerowaneReguly ponumerowane = PonumerowaneReguly.of(drl);

        String zapis = ZapisDrl.reguly(ponumerowane.drl());
        for (int i = 0; i < ponumerowane.pytania().size(); i++) {
            assertThat(zapis).contains("ustalenie(" + i + ")");
            zapis = zapis.replace(
                    "ustalenie(" + i + ")", zapis(ponumerowane.pytania().get(i)));
        }

        assertThat(zapis.replaceAll("\\s+", "")).isEqualTo(ZapisDrl.reguly(drl).replaceAll("\\s+", ""));
    }

    @Test
    void a_question_of_several_rules_has_one_number() {
        assertThat(PonumerowaneReguly.of(ZESTAW.kryterium("kadra-specjalisci-reintegracji")
                                .drl())
                        .pytania())
                .extracting(Pytanie::nazwa)
                .containsExactly("obsadzone", "laczenieRol");
    }

    private static String zapis(Pytanie p) {
        List<String> argumenty = p.argumenty().stream()
                .map(a -> a.czytanie() == null ? '"' + a.tekst() + '"' : a.czytanie() + "(\"" + a.tekst() + "\")")
                .toList();
        return p.sekcja() + "." + p.nazwa() + "(" + String.join(",", argumenty) + ")";
    }
}
