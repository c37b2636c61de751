package pl.kisstandard.przyklady;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.karta.WynikKryterium;
import pl.kisstandard.rules.Przypadek;
import pl.kisstandard.rules.ZestawRegul;

/** The cases of a rule set as JUnit tests; {@code ZestawRegul.compile(Path.of("moj-standard"))} does it for a folder. */
class PrzypadkiZestawuTest {

    private static final ZestawRegul ZESTAW = ZestawRegul.load("sc-kis:2014.1");

    @TestFactory
    Stream<DynamicContainer> every_case_comes_out_as_it_says() {
        return ZESTAW.katalog(Jezyk.PL).kryteria().stream()
                .map(k -> DynamicContainer.dynamicContainer(
                        k.id(), k.przypadki().stream().map(p -> DynamicTest.dynamicTest(p.opis(), () -> sprawdz(p)))));
    }

    private static void sprawdz(Przypadek przypadek) {
        WynikKryterium jest = ZESTAW.evaluate(przypadek, Jezyk.PL);

        assertTrue(
                przypadek.zgodny(jest), () -> "jest " + jest.wynik() + ", " + jest.przyczyna() + ": " + jest.zdanie());
    }
}
