package pl.kisstandard.rules.wyrocznia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.json.WczytanyWniosek;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.model.karta.WynikKryterium;
import pl.kisstandard.rules.Przypadek;
import pl.kisstandard.rules.ZestawRegul;
import pl.kisstandard.rules.fakty.Kryterium;
import pl.kisstandard.rules.internal.DefinicjaZestawu;
import pl.kisstandard.rules.internal.Ocena;
import pl.kisstandard.rules.internal.Parametry;
import pl.kisstandard.rules.internal.WydaneZestawy;
import pl.kisstandard.rules.internal.drl.CzytnikDrl;
import pl.kisstandard.rules.internal.drl.Drl;
import pl.kisstandard.rules.internal.drl.WykonanieDrl;

/** Rules carried out from their tree say what the engine says. */
class WykonanieDrlTest {

    private static final String ID = "sc-kis:2014.1";
    private static final int LOSOWYCH = 2_000;
    private static final ZestawRegul ZESTAW = ZestawRegul.load(ID);
    private static final DefinicjaZestawu DEFINICJA = WydaneZestawy.load(ID).definicja();
    private static final Parametry PARAMETRY = new Parametry(DEFINICJA);
    private static final Map<String, Consumer<Kryterium>> REGULY = reguly();

    @Test
    void every_case_has_the_row_of_the_engine() {
        List<Przypadek> przypadki = ZESTAW.katalog(Jezyk.PL).kryteria().stream()
                .flatMap(k -> k.przypadki().stream())
                .toList();

        assertThat(przypadki).hasSizeGreaterThan(600).allSatisfy(p -> assertThat(zDrzewa(p))
                .isEqualTo(ZESTAW.evaluate(p, Jezyk.PL)));
    }

    @Test
    void seeded_random_wnioski_have_the_rows_of_the_engine() {
        List<String> rozne = IntStream.range(0, LOSOWYCH)
                .parallel()
                .boxed()
                .flatMap(numer -> ZESTAW.evaluate(LosoweWnioski.losuj(WyroczniaTest.ZIARNO, numer)).kryteria().stream()
                        .filter(wiersz -> !zDrzewa(losowy(wiersz.id(), numer)).equals(wiersz))
                        .map(wiersz -> "number " + numer + ", " + wiersz.id()))
                .toList();

        assertThat(rozne).as("seed " + WyroczniaTest.ZIARNO).isEmpty();
    }

    private static WynikKryterium zDrzewa(Przypadek p) {
        return Ocena.evaluate(DEFINICJA, Objects.requireNonNull(REGULY.get(p.kryterium())), PARAMETRY, p, Jezyk.PL);
    }

    private static Przypadek losowy(String id, int numer) {
        WczytanyWniosek wniosek =
                new WczytanyWniosek(LosoweWnioski.losuj(WyroczniaTest.ZIARNO, numer), "losowy " + numer, "");
        return new Przypadek(
                id, "losowy " + numer, wniosek, Map.of(), Wynik.SPELNIENIE, "", List.of(), List.of(), null);
    }

    private static Map<String, Consumer<Kryterium>> reguly() {
        Map<String, Consumer<Kryterium>> reguly = new LinkedHashMap<>();
        for (String id : ZESTAW.kryteria()) {
            Drl drl = drl(id);
            WykonanieDrl wykonanie = new WykonanieDrl(drl.importy());
            reguly.put(id, kryterium -> drl.reguly().forEach(regula -> wykonanie.run(regula, kryterium)));
        }
        return reguly;
    }

    /** The rules of a criterion of the released set. */
    static Drl drl(String id) {
        String plik = id + "/kryterium.drl";
        Path katalog = Path.of("src/main/resources/standardy", ID.split(":"));
        return Objects.requireNonNull(CzytnikDrl.read(plik, tekst(katalog.resolve(plik)), new ArrayList<>()));
    }

    private static String tekst(Path plik) {
        try {
            return Files.readString(plik);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
