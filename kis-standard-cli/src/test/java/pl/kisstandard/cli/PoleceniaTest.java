package pl.kisstandard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.kisstandard.cli.Przebieg.NIE_SPELNIA;
import static pl.kisstandard.cli.Przebieg.SPELNIA;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.kisstandard.model.Jezyk;

/** Commands, their help and what they say of wrong use. */
class PoleceniaTest {

    @Test
    void kazdeSlowoProgramuJestWObuJezykach() {
        assertThat(Komunikaty.TEKSTY.keys(Jezyk.EN)).isEqualTo(Komunikaty.TEKSTY.keys(Jezyk.PL));
    }

    @ParameterizedTest
    @CsvSource({"ocen, evaluate", "wyjasnij, explain", "wersje, versions"})
    void pomocJestPoPolskuIPoAngielsku(String polecenie, String alias) {
        Przebieg polska = Przebieg.tutaj(polecenie, "--help");
        Przebieg angielska = Przebieg.tutaj(alias, "-h", "--lang=en");

        assertThat(polska.kod()).isZero();
        assertThat(polska.bledy()).isEmpty();
        assertThat(polska.wyjscie())
                .startsWith("Użycie: kis-standard " + polecenie)
                .contains("Opcje:", "Kody wyjścia", "Przykłady:")
                .doesNotContain("Usage", "Options", "\r");
        assertThat(angielska.kod()).isZero();
        assertThat(angielska.wyjscie())
                .startsWith("Usage: kis-standard " + alias)
                .contains("Options:", "Exit codes", "Examples:")
                .doesNotContainPattern("[ąćęłńóśźż]");
        assertThat(angielska.wyjscie().lines())
                .allSatisfy(l -> assertThat(l.length()).isLessThanOrEqualTo(Sklad.SZEROKOSC));
    }

    @Test
    void pomocOgolnaWymieniaPoleceniaAWersjaMaNumer() {
        assertThat(Przebieg.tutaj("--help").wyjscie())
                .contains("ocen, evaluate", "wyjasnij, explain", "wersje, versions");
        assertThat(Przebieg.tutaj("--version").wyjscie()).matches("kis-standard \\d+\\.\\d+\\.\\d+\n");
        assertThat(Przebieg.tutaj("ocen", "-V").wyjscie()).startsWith("kis-standard ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                    | podaj polecenie.",
                "ocne                                  | nieznane polecenie „ocne”. Czy chodziło o „ocen”?",
                "ocen                                  | brakuje argumentu PLIK.",
                "ocen --format xml a.json              | --format: niedozwolona wartość „xml”. Dozwolone: json, text.",
                "ocen a.json --format                  | opcja --format wymaga wartości.",
                "ocen --na-dzien 2014-02-30 a.json     | --na-dzien: nie ma takiego dnia: „2014-02-30”.",
                "ocen --na-dzien 2014-2-3 a.json       | --na-dzien: „2014-2-3” nie jest datą",
                "ocen --wersja sc-kis:1 a.json         | nie ma zestawu reguł „sc-kis:1”. Dostępne: sc-kis:2014.1",
                "ocen --kolor nigdy --kolor auto a     | opcję --kolor podano więcej niż raz.",
                "ocen - -                              | standardowe wejście (-) można podać tylko raz.",
                "ocen --jezyk de a.json                | --jezyk: niedozwolona wartość „de”. Dozwolone: en, pl.",
                "wersje a.json                         | zbędny argument „a.json”.",
                "wyjasnij a.json                       | brakuje argumentu KRYTERIUM.",
                "wyjasnij a.json kadra-lidre           | nie ma kryterium „kadra-lidre”. Czy chodziło o „kadra-lider”?",
                "ocen --lang en --formt text a.json    | unknown option “--formt”. Did you mean “--format”?"
            })
    void bledneUzycieMaKodDwaIPodpowiedz(String wiersz, String komunikat) {
        Przebieg przebieg = Przebieg.tutaj(wiersz.isEmpty() ? new String[0] : wiersz.split(" +", -1));

        assertThat(przebieg.kod()).isEqualTo(2);
        assertThat(przebieg.wyjscie()).isEmpty();
        assertThat(przebieg.bledy()).contains(komunikat).contains("--help\n").hasLineCount(2);
    }

    @Test
    void wersjePodajaZestawyIDniWKtorychObowiazuja() {
        assertThat(Przebieg.tutaj("wersje").wyjscie()).contains("sc-kis:2014.1", "01.01.2014", "bezterminowo");
        assertThat(Przebieg.tutaj("versions", "--lang", "en").wyjscie())
                .contains("sc-kis:2014.1", "2014-01-01", "no end set", "recommendation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"K3", "k3", "kadra-specjalisci-reintegracji", "KADRA-SPECJALISCI-REINTEGRACJI"})
    void wyjasniaKryteriumWskazaneKodemAlboNazwa(String kryterium) {
        Przebieg przebieg = Przebieg.tutaj("wyjasnij", NIE_SPELNIA, kryterium);

        assertThat(przebieg.kod()).isEqualTo(1);
        assertThat(przebieg.wyjscie())
                .startsWith("K3   Specjaliści reintegracji (psycholog, prawnik, terapeuta, doradca zawodowy)\n")
                .contains(
                        "odchylenie",
                        "terapeuta",
                        "kadra-specjalisci-reintegracji: odchylenie, brakuje-specjalistow",
                        "minimum: 4 role",
                        "[Kadra – stanowisko 3, /kadra/stanowiska/2/obsadzone]",
                        "„umowa zlecenia, 16 godz. w miesiącu”",
                        "SC KIS 2014, Formularz 3");
    }

    @Test
    void kodWyjasnieniaJestKodemCalegoWniosku() {
        assertThat(Przebieg.tutaj("wyjasnij", NIE_SPELNIA, "L1").kod()).isEqualTo(1);
        assertThat(Przebieg.tutaj("explain", SPELNIA, "L1", "--lang", "en").kod())
                .isZero();
        assertThat(Przebieg.tutaj("wyjasnij", "nie-ma.json", "L1").kod()).isEqualTo(3);
        assertThat(Przebieg.tutaj("wyjasnij", Przebieg.WNIOSKI.toString(), "L1").kod())
                .isEqualTo(2);
    }

    @Test
    void jezykMoznaPodacPrzedPoleceniemIPoNim() {
        String przed = Przebieg.tutaj("--lang", "en", "ocen", NIE_SPELNIA).wyjscie();

        assertThat(przed).contains("STANDARD NOT MET", "deviation").doesNotContain("odchylenie");
        assertThat(Przebieg.tutaj("ocen", NIE_SPELNIA, "--jezyk=en").wyjscie()).isEqualTo(przed);
    }
}
