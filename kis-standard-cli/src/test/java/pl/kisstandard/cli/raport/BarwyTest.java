package pl.kisstandard.cli.raport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pl.kisstandard.model.karta.Wynik;

/** The colours of the report, where axe-core cannot tell: WCAG 2.1, 1.4.3. */
class BarwyTest {

    private static final double WYMAGANY = 4.5;

    @ParameterizedTest
    @EnumSource
    void letters_on_a_verdict_have_enough_contrast_and_the_colour_of_the_style_sheet(Wynik wynik) {
        assertThat(kontrast(Barwy.of(wynik), Barwy.naTle(wynik))).isGreaterThanOrEqualTo(WYMAGANY);
        String klasa = wynik == Wynik.SPELNIENIE ? "s" : WierszeHtml.klasa(wynik);
        Matcher styl = Pattern.compile("\\n\\." + klasa + "\\{[^}]*background:(#[0-9a-f]{6})")
                .matcher(Zasoby.styl());
        assertThat(styl.find()).isTrue();
        assertThat(styl.group(1)).isEqualTo(Barwy.of(wynik));
    }

    @Test
    void percentages_on_a_step_have_enough_contrast_and_steps_the_colours_of_the_style_sheet() {
        for (int i = 0; i < Barwy.STOPNIE.size(); i++) {
            assertThat(kontrast(Barwy.STOPNIE.get(i), Barwy.naTle(i))).isGreaterThanOrEqualTo(WYMAGANY);
            assertThat(Zasoby.styl()).contains(".g" + i + "{background:" + Barwy.STOPNIE.get(i) + "}");
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 10, 0", "1, 1000, 1", "2, 10, 1", "3, 10, 2", "4, 10, 2", "9, 10, 5", "10, 10, 5"})
    void a_step_holds_the_shares_up_to_its_bound(long czesc, long calosc, int stopien) {
        assertThat(Barwy.stopien(czesc, calosc)).isEqualTo(stopien);
    }

    private static double kontrast(String jedna, String druga) {
        List<Double> jasnosci = new ArrayList<>(List.of(jasnosc(jedna), jasnosc(druga)));
        jasnosci.sort(null);
        return (jasnosci.get(1) + 0.05) / (jasnosci.get(0) + 0.05);
    }

    private static double jasnosc(String barwa) {
        double[] wagi = {0.2126, 0.7152, 0.0722};
        return IntStream.range(0, wagi.length)
                .mapToDouble(i -> {
                    double skladowa = Integer.parseInt(barwa.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
                    return wagi[i]
                            * (skladowa <= 0.04045 ? skladowa / 12.92 : Math.pow((skladowa + 0.055) / 1.055, 2.4));
                })
                .sum();
    }
}
