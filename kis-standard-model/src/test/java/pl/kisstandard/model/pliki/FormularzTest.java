package pl.kisstandard.model.pliki;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.Slownik;
import pl.kisstandard.model.formularz.UkladFormularza;
import pl.kisstandard.model.formularz.UkladFormularza.WierszListy;
import pl.kisstandard.model.json.WczytanyWniosek;
import pl.kisstandard.model.json.WniosekReader;
import pl.kisstandard.model.wniosek.Wniosek;

/** The filled-in form. */
@SuppressWarnings("NullAway") // what the file says is there
class FormularzTest {

    static Stream<Path> przyklady() {
        return Splaszczone.przyklady();
    }

    @ParameterizedTest
    @MethodSource("przyklady")
    void a_sample_written_into_the_form_reads_as_the_sample(Path plik) {
        ObjectNode drzewo = Splaszczone.bezPustychTekstow(Splaszczone.drzewo(plik));
        Wniosek wniosek = WniosekReader.read(drzewo.toString().getBytes(StandardCharsets.UTF_8), "z JSON")
                .wniosek();
        for (Jezyk jezyk : Jezyk.values()) {
            WypelnionyFormularz formularz = new WypelnionyFormularz().wypelniony(jezyk, drzewo);
            for (byte[] bajty : List.of(formularz.xlsx(), formularz.ods())) {
                WczytanyWniosek odczytany = Odczytane.zapisy(bajty, "f", OpcjeOdczytu.DOMYSLNE)
                        .get(0)
                        .read();
                assertThat(odczytany.suma()).isEqualTo(WczytanyWniosek.sha256(bajty));
                assertThat(odczytany.wniosek())
                        .usingRecursiveComparison()
                        .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                        .isEqualTo(wniosek);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_unanswered_question_is_an_entry_without_answers(Jezyk jezyk) {
        WypelnionyFormularz formularz = new WypelnionyFormularz()
                .wypelniony(jezyk, Splaszczone.drzewo(przyklady().findFirst().orElseThrow()));
        UkladFormularza.of(jezyk).arkusze().forEach(a -> {
            for (int i = 0; i < a.wiersze().size(); i++) {
                if (a.wiersze().get(i) instanceof WierszListy w) {
                    String kod = w.kod() == null ? "" : Slownik.kod(jezyk, w.kod());
                    formularz.arkusze.get(a.nazwa()).set(i, List.of(kod));
                }
            }
        });
        Wniosek wniosek = Odczytane.jedyny(formularz.xlsx(), "f.xlsx");
        assertThat(wniosek.kadra().stanowiska()).hasSize(8).allSatisfy(s -> assertThat(s.obsadzone())
                .isNull());
        assertThat(wniosek.uslugiGrupowe().uslugi()).hasSize(11);
    }

    @Test
    void rows_may_be_inserted_and_labels_decide() {
        WypelnionyFormularz formularz = WypelnionyFormularz.wzor().zmieniony("Kadra", w -> {
            w.add(2, List.of());
            w.add(0, List.of());
            WypelnionyFormularz.wiersz(w, "Kadra – czy wymieniono wszystko")
                    .set(0, "  KADRA –\u00a0czy wymieniono wszystko ");
        });
        assertThat(formularz.przebieg()).containsExactly("f.xlsx");
        assertThat(Odczytane.jedyny(formularz.xlsx(), "f.xlsx"))
                .isEqualTo(Odczytane.jedyny(WypelnionyFormularz.wzor().xlsx(), "f.xlsx"));
    }
}
