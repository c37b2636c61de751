package pl.kisstandard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.rules.ZestawRegul;

/** Parameters are changed one by one or by a file, and a wrong one is refused with what is right. */
class ScenariuszTest {

    private static final Komunikaty PO_POLSKU = new Komunikaty(Jezyk.PL);
    private static final String SPECJALISCI = "kadra-specjalisci-reintegracji.wymagani";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "org-ramy-czasowe.minGodzin=60                     | 60",
                "org-ramy-czasowe.minGodzin=60,5                   | 60.5",
                "org-ramy-czasowe.minGodzin=60.5                   | 60.5",
                "org-ramy-czasowe.podstawaGodzin=PAKIET            | PAKIET",
                "kadra-lider.laczenieRol=nie                       | false",
                "kadra-lider.laczenieRol=false                     | false",
                "opinia.dopuszczalneOdchylenia=2                   | 2",
                "kadra-specjalisci-reintegracji.wymagani=PSYCHOLOG,PRAWNIK | [PSYCHOLOG, PRAWNIK]",
                "kadra-specjalisci-reintegracji.wymagani=[PSYCHOLOG, PRAWNIK] | [PSYCHOLOG, PRAWNIK]",
                "opinia.nieobowiazkowe=[]                          | []",
                "opinia.nieobowiazkowe=kadra-lider                 | [kadra-lider]"
            })
    void a_value_is_read_by_the_kind_of_the_parameter(String argument, String wartosc) {
        NadpisanyParametr parametr = NadpisanyParametr.of(argument, PO_POLSKU);

        ZestawRegul zestaw = parametr.naloz(ZestawRegul.load(Zestawy.DOMYSLNY));

        assertThat(String.valueOf(zestaw.parametry().get(parametr.adres()))).isEqualTo(wartosc);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--parametr org-ramy-czasowe.minGodzn=60        | Czy chodziło o org-ramy-czasowe.minGodzin?",
                "--parametr org-ramy-czasowe.cokolwiekInnego=60 | Dostępne: org-ramy-czasowe.minGodzin, org-ramy-czasowe.minMiesiecy",
                "--parametr org-ramy-czasowe.minGodzin=sto      | oczekiwano liczby od 1 do 744, a podano „sto”",
                "--parametr org-ramy-czasowe.minGodzin=0        | oczekiwano liczby od 1 do 744, a podano „0”",
                "--parametr org-ramy-czasowe.minGodzin=1e9      | oczekiwano liczby od 1 do 744",
                "--parametr org-ramy-czasowe.minutWGodzinie=45,5 | oczekiwano liczby całkowitej od 45 do 60",
                "--parametr kadra-lider.laczenieRol=może        | oczekiwano true (tak) albo false (nie), a podano „może”",
                "--parametr org-ramy-czasowe.podstawaGodzin=X   | oczekiwano jednej z wartości [WSZYSTKIE_PODANE, UCZESTNICTWO, PAKIET]",
                "--parametr kadra-specjalisci-reintegracji.wymagani=ASTROLOG | oczekiwano listy wartości spośród [PSYCHOLOG,",
                "--parametr minGodzin                           | nie ma postaci KRYTERIUM.PARAMETR=WARTOŚĆ",
                "--parametr a.b=1 --parametr=a.b=2              | nie ma takiego parametru",
                "--parametr kadra-lider.laczenieRol=nie --parametr kadra-lider.laczenieRol=tak | kadra-lider.laczenieRol podano więcej niż raz",
                "--lang en --parameter org-ramy-czasowe.minGodzin=x | expected a number from 1 to 744, found “x”",
                "--wersja sc-kis:2014.1 --zestaw src            | podaj --wersja albo --zestaw, nie obie opcje naraz.",
                "--zestaw nie-ma                                | nie ma folderu „nie-ma”.",
                "--zestaw sc-kis:2014.1                         | Opublikowany zestaw podaje się opcją --wersja.",
                "--wersja src                                   | Folder ze szkicem podaje się opcją --zestaw.",
                "--wersja sc-kis:2014.11                        | Czy chodziło o „sc-kis:2014.1”?",
                "--scenariusz nie-ma.yaml                       | nie ma pliku scenariusza „nie-ma.yaml”.",
                "--zestaw a --zestaw b                          | opcję --zestaw podano więcej niż raz."
            })
    void a_wrong_choice_has_code_two_and_says_what_is_right(String opcje, String komunikat) {
        Przebieg przebieg = Przebieg.tutaj(("ocen nie-ma.json " + opcje).split(" +", -1));

        assertThat(przebieg.kod()).isEqualTo(2);
        assertThat(przebieg.wyjscie()).isEmpty();
        assertThat(przebieg.bledy()).contains(komunikat).hasLineCount(2);
    }

    @Test
    void a_scenario_is_laid_over_the_set_and_single_parameters_over_the_scenario() throws IOException {
        Path plik = scenariusz("""
                # surowiej
                zestaw: sc-kis:2014.1
                parametry:
                  org-ramy-czasowe.minGodzin: 60,5
                  org-ramy-czasowe.minMiesiecy: 6
                  kadra-lider.laczenieRol: nie
                  kadra-specjalisci-reintegracji.wymagani: [PSYCHOLOG, PRAWNIK]
                """);

        Przebieg przebieg = Przebieg.proces(
                "ocen",
                Przebieg.SPELNIA,
                "--format",
                "json",
                "--scenariusz",
                plik.toString(),
                "--parametr",
                "org-ramy-czasowe.minMiesiecy=4");

        assertThat(przebieg.bledy()).isEmpty();
        assertThat(przebieg.kod()).isEqualTo(1);
        assertThat(przebieg.wyjscie().replaceAll("\\s+", " "))
                .contains("\"opublikowana\" : 40,", "\"wartosc\" : 60.5,", "\"wartosc\" : 4,")
                .doesNotContain("\"wartosc\" : 6,", "\"szkic\"");
        assertThat(Zestawy.open(plik.toString(), PO_POLSKU).parametry())
                .containsEntry(SPECJALISCI, List.of("PSYCHOLOG", "PRAWNIK"))
                .containsEntry("kadra-lider.laczenieRol", false);
    }

    @Test
    void a_scenario_names_a_draft_relative_to_itself() throws IOException {
        Przebieg.tutaj(
                "reguly", "eksport", "sc-kis:2014.1", folder.resolve("szkic").toString());
        Path plik = scenariusz("zestaw: szkic\n");

        assertThat(Zestawy.open(plik.toString(), PO_POLSKU)
                        .pochodzenie(Jezyk.PL)
                        .wedlugOpublikowanego())
                .isTrue();
        Przebieg dwa = Przebieg.tutaj("ocen", "a", "--scenariusz", plik.toString(), "--wersja", "sc-kis:2014.1");
        assertThat(dwa.kod()).isEqualTo(2);
        assertThat(dwa.bledy()).contains("scenariusz wskazuje zestaw reguł");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "zestav: x                                  | 1:1  | Czy chodziło o „zestaw”?",
                "inne: x                                    | 1:1  | nieznany klucz „inne”. Dozwolone: zestaw, parametry",
                "zestaw: a;zestaw: b                        | 2:1  | klucz „zestaw” jest tu drugi raz",
                "zestaw: nie-ma                             | 1:9  | nie ma takiego opublikowanego zestawu ani folderu",
                "zestaw:                                    | 1:8  | tu ma stać wartość",
                "zestaw: [a]                                | 1:9  | tu ma stać wartość",
                "parametry: [a]                             | 1:12 | pod kluczem „parametry” wypisz adresy",
                "parametry:;  kadra-lider.laczenieRol: nie;  kadra-lider.laczenieRol: tak | 3:3 | drugi raz",
                "parametry:;  kadra-lider:;    laczenieRol: nie | 3:5 | Adres parametru pisze się w jednym wierszu",
                "parametry:;  org-ramy-czasowe.minGodzn: 60  | 2:3  | Czy chodziło o org-ramy-czasowe.minGodzin?",
                "parametry:;  org-ramy-czasowe.minGodzin: 0x3C | 2:3 | oczekiwano liczby od 1 do 744, a podano „0x3C”",
                "parametry:;  org-ramy-czasowe.minGodzin: ~  | 2:31 | tu ma stać wartość",
                "parametry:;  a.b: &x 1                      | 2:8  | nie może używać znaczników",
                "parametry: &x;  a.b: 1                      | 1:12 | nie może używać znaczników",
                "parametry:;  a.b: !!java.net.URL [x]        | 2:8  | nie może używać znaczników",
                "parametry:;  a.b: *x                        | 2:8  | nie może używać znaczników",
                "parametry:;  a: {b: {c: {d: {e: {f: {g: {h: {i: 1}}}}}}}} | 2:6 | tu ma stać wartość",
                "- a                                        | 1:1  | scenariusz ma być listą kluczy",
                "parametry:; a: 1;   b: 2                    | 3:5  | nie jest poprawny YAML",
                "zestaw: \"a                                  | 1:7  | nie jest poprawny YAML",
                "zestaw: sc-kis:2014.1;---;zestaw: b         | 3:1  | coś jeszcze za scenariuszem"
            })
    void a_fault_of_a_scenario_has_its_line_and_column(String tresc, String miejsce, String komunikat)
            throws IOException {
        Path plik = scenariusz(tresc.replace(';', '\n') + "\n");

        Przebieg przebieg = Przebieg.tutaj("ocen", "nie-ma.json", "--scenariusz", plik.toString());

        assertThat(przebieg.kod()).isEqualTo(2);
        assertThat(przebieg.wyjscie()).isEmpty();
        assertThat(przebieg.bledy())
                .startsWith("kis-standard ocen: scenariusz „" + plik + "” ma błędy:\n")
                .contains("\n" + plik + ":" + miejsce + ": ")
                .contains(komunikat)
                .hasLineCount(2);
    }

    @Test
    void what_is_no_scenario_at_all_is_refused() throws IOException {
        List<byte[]> zle = List.of(
                new byte[0],
                new byte[] {'z', (byte) 0xFF},
                ("#" + "x".repeat(200_000)).getBytes(StandardCharsets.UTF_8),
                "[".repeat(50_000).getBytes(StandardCharsets.UTF_8),
                ("zestaw: " + "[".repeat(50_000)).getBytes(StandardCharsets.UTF_8));
        for (byte[] bajty : zle) {
            Path plik = Files.write(folder.resolve("s.yaml"), bajty);

            Przebieg przebieg = Przebieg.tutaj("ocen", "nie-ma.json", "--scenariusz", plik.toString());

            assertThat(przebieg.kod()).as(przebieg.bledy()).isEqualTo(2);
            assertThat(przebieg.bledy()).contains("s.yaml:1:").hasLineCount(2);
        }
    }

    @Test
    void what_is_pointed_at_is_a_set_a_folder_or_a_scenario() {
        assertThat(Zestawy.open("sc-kis:2014.1", PO_POLSKU).opis().id()).isEqualTo("sc-kis:2014.1");
        assertThat(catchThrowable(() -> Zestawy.open("sc-kis:2014.2", PO_POLSKU)))
                .isInstanceOf(BladUzycia.class)
                .hasMessageContaining("nie jest opublikowanym zestawem reguł, folderem szkicu ani plikiem scenariusza")
                .hasMessageContaining("Czy chodziło o „sc-kis:2014.1”? Opublikowane zestawy: sc-kis:2014.1.");
    }

    private Path scenariusz(String tresc) throws IOException {
        return Files.writeString(folder.resolve("scenariusz.yaml"), tresc);
    }
}
