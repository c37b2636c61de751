package pl.kisstandard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.kisstandard.model.json.NiepoprawnyWniosekException;
import pl.kisstandard.model.json.Problem;
import pl.kisstandard.model.json.WniosekReader;
import pl.kisstandard.model.karta.KartaStandardu;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.model.karta.WynikKryterium;
import pl.kisstandard.rules.ZestawRegul;

/** The examples show what their names promise. */
class PrzykladyTest {

    private static final ZestawRegul ZESTAW = ZestawRegul.load("sc-kis:2014.1");
    private static final Path BLEDNE = Przebieg.PRZYKLADY.resolve("bledne");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "brakujace-sekcje                       | DO_UZUPELNIENIA | POPRAWNA    | ''",
                "formalnie-niepelny                     | SPELNIA         | NIEPOPRAWNA | W2 NIE_DOTYCZY",
                "gminny-bez-terapeuty                   | NIE_SPELNIA     | POPRAWNA    | K3 ODCHYLENIE",
                "godziny-lekcyjne-i-wygasle-porozumienie| NIE_SPELNIA     | POPRAWNA    | O3 ODCHYLENIE, W2 ODCHYLENIE",
                "klub-przy-ops                          | SPELNIA         | POPRAWNA    | W2 NIE_DOTYCZY",
                "ngo-na-kazdym-progu                    | SPELNIA         | POPRAWNA    | ''",
                "parafialny-bez-potrzeby-przystosowania | SPELNIA         | POPRAWNA    | L3 NIE_DOTYCZY",
                "pusty-wniosek                          | DO_UZUPELNIENIA | NIEPOPRAWNA | ''",
                "spoldzielnia-planowane-uslugi          | SPELNIA         | POPRAWNA    | L3 NIE_DOTYCZY"
            })
    void a_wniosek_comes_to_the_expected_opinion(String plik, String opinia, String formalna, String wyniki)
            throws IOException {
        KartaStandardu karta = ocen(plik);

        assertThat(karta.opinia().name()).isEqualTo(opinia);
        assertThat(karta.ocenaFormalna().stan().name()).isEqualTo(formalna);
        List<String> inne = karta.kryteria().stream()
                .filter(k -> k.wynik() != Wynik.SPELNIENIE && k.wynik() != Wynik.BRAK_DANYCH)
                .map(k -> k.kod() + " " + k.wynik())
                .toList();
        assertThat(String.join(", ", inne)).isEqualTo(wyniki);
    }

    @Test
    void several_deviations_and_contradictions_name_their_reasons() throws IOException {
        assertThat(przyczyny("kilka-odchylen"))
                .containsExactly(
                        "L3 ODCHYLENIE",
                        "K4 ODCHYLENIE",
                        "O1 ODCHYLENIE",
                        "O2 ODCHYLENIE",
                        "O3 ODCHYLENIE",
                        "W1 ODCHYLENIE",
                        "G4 ODCHYLENIE");
        assertThat(przyczyny("sprzeczne-dane"))
                .containsExactly(
                        "L2 BRAK_DANYCH",
                        "L3 BRAK_DANYCH",
                        "K1 BRAK_DANYCH",
                        "K3 BRAK_DANYCH",
                        "W1 BRAK_DANYCH",
                        "G5 BRAK_DANYCH");
        assertThat(ocen("sprzeczne-dane").kryteria())
                .filteredOn(k -> k.wynik() == Wynik.BRAK_DANYCH)
                .extracting(WynikKryterium::przyczyna)
                .containsOnly("sprzeczne-dane");
    }

    @ParameterizedTest
    @CsvSource({
        "brak-wersji-modelu, brak-klucza",
        "literowka-w-kluczu, nieznany-klucz-podobny",
        "niemozliwa-data, niemozliwa-data",
        "nieznana-wartosc, nieznana-wartosc-podobna",
        "nieznana-wersja-modelu, nieznana-wersja",
        "powtorzony-klucz, powtorzony-klucz",
        "pusty-plik, pusty-plik",
        "tresc-za-dokumentem, tresc-za-dokumentem",
        "urwany, skladnia",
        "windows-1250, nie-utf8",
        "zly-typ, oczekiwano-logicznej",
        "znacznik-bom, bom"
    })
    void a_broken_file_is_refused_and_its_fault_named(String plik, String kod) throws IOException {
        try {
            WniosekReader.read(BLEDNE.resolve(plik + ".json"));
        } catch (NiepoprawnyWniosekException e) {
            assertThat(e.problemy()).extracting(Problem::kod).contains(kod);
            return;
        }
        throw new AssertionError(plik + " wczytano bez błędu");
    }

    @Test
    void every_sample_is_tested_here() throws IOException {
        try (Stream<Path> wnioski = Files.list(Przebieg.WNIOSKI);
                Stream<Path> bledne = Files.list(BLEDNE)) {
            assertThat(wnioski).hasSize(11);
            assertThat(bledne).hasSize(12);
        }
    }

    private static KartaStandardu ocen(String plik) throws IOException {
        return ZESTAW.evaluate(WniosekReader.read(Przebieg.WNIOSKI.resolve(plik + ".json")));
    }

    private static List<String> przyczyny(String plik) throws IOException {
        return ocen(plik).kryteria().stream()
                .filter(k -> k.wynik() != Wynik.SPELNIENIE)
                .map(k -> k.kod() + " " + k.wynik())
                .toList();
    }
}
