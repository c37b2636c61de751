package pl.kisstandard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.kisstandard.cli.Przebieg.NIE_SPELNIA;
import static pl.kisstandard.cli.Przebieg.SPELNIA;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.kisstandard.cli.dokument.Sklad;
import pl.kisstandard.model.Jezyk;

/** Commands, their help and what they say of wrong use. */
class PoleceniaTest {

    @Test
    void every_word_of_the_program_is_in_both_languages() {
        assertThat(Komunikaty.TEKSTY.keys(Jezyk.EN)).isEqualTo(Komunikaty.TEKSTY.keys(Jezyk.PL));
    }

    @ParameterizedTest
    @CsvSource({"ocen, evaluate", "wyjasnij, explain", "formularz, form", "wersje, versions", "reguly, rules"})
    void help_is_in_Polish_and_in_English(String polecenie, String alias) {
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
    void the_general_help_lists_the_commands_and_the_version_has_a_number() {
        assertThat(Przebieg.tutaj("--help").wyjscie())
                .contains(
                        "ocen, evaluate", "wyjasnij, explain", "formularz, form", "wersje, versions", "reguly, rules");
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
                "ocen --format xml a.json              | --format: niedozwolona wartość „xml”. Dozwolone: csv, docx, html, json, junit, md, ndjson, pdf, text, xlsx.",
                "ocen a.json --format                  | opcja --format wymaga wartości.",
                "ocen --na-dzien 2014-02-30 a.json     | --na-dzien: nie ma takiego dnia: „2014-02-30”.",
                "ocen --na-dzien 2014-2-3 a.json       | --na-dzien: „2014-2-3” nie jest datą",
                "ocen --wersja sc-kis:1 a.json         | nie ma zestawu reguł „sc-kis:1”. Dostępne: sc-kis:2014.1",
                "ocen --kolor nigdy --kolor auto a     | opcję --kolor podano więcej niż raz.",
                "ocen --limit-bajtow 3XB a.json        | --limit-bajtow: „3XB” nie jest rozmiarem, na przykład 16MB",
                "ocen --limit-bajtow 0 a.json          | --limit-bajtow: „0” nie jest rozmiarem",
                "ocen --limit-czasu -1 a.json          | --limit-czasu: „-1” nie jest liczbą całkowitą większą od zera.",
                "ocen --watki 1000 a.json              | --watki: podaj liczbę od 1 do 256.",
                "ocen --watki 1 --watki 2 a.json       | opcję --watki podano więcej niż raz.",
                "ocen --format-wejscia doc a.json      | Dozwolone: csv, json, ndjson, ods, xlsx, yaml.",
                "ocen --kodowanie latin2 a.json        | Dozwolone: utf-8, windows-1250.",
                "ocen --zbiorczo wynik.txt a.json      | wynik.txt",
                "ocen --wznow a.json                   | --wznow działa tylko z --wyjscie",
                "ocen - -                              | standardowe wejście (-) można podać tylko raz.",
                "ocen --jezyk de a.json                | --jezyk: niedozwolona wartość „de”. Dozwolone: en, pl.",
                "ocen -x.json                          | nieznana opcja „-x.json”. Jeśli to nazwa pliku, napisz ./-x.json",
                "ocen a.json -x.json                   | nieznana opcja „-x.json”. Jeśli to nazwa pliku, napisz ./-x.json",
                "formularz --format ods                | --format: niedozwolona wartość „ods”. Dozwolone: csv, json, xlsx, yaml.",
                "formularz --wyjscie formularz.ods     | „formularz.ods” ma inne rozszerzenie niż .xlsx, .json, .yaml, .csv",
                "ocen --zbiorczo nie-ma/t.csv a.json   | nie ma folderu „",
                "formularz --wyjscie .                 | „.” jest folderem; podaj jeden plik.",
                "formularz --wyjscie nie-ma/f.xlsx     | nie ma folderu „",
                "form --lang en --output pom.xml       | the file “pom.xml” exists already; give another name or",
                "reguly                                | podaj polecenie.",
                "reguly katlog                         | nieznane polecenie „katlog”. Czy chodziło o „katalog”?",
                "reguly katalog --format pdf           | --format: niedozwolona wartość „pdf”. Dozwolone: html, md.",
                "reguly katalog --wyjscie katalog.txt  | „katalog.txt” ma inne rozszerzenie niż .md, .html",
                "reguly katalog --wersja sc-kis:1      | nie ma zestawu reguł „sc-kis:1”",
                "wersje a.json                         | zbędny argument „a.json”.",
                "wyjasnij a.json                       | brakuje argumentu KRYTERIUM.",
                "ocen --wersja a --wersja b a.json     | opcję --wersja podano więcej niż raz.",
                "ocen --lang en --formt text a.json    | unknown option “--formt”. Did you mean “--format”?",
                "ocen --lang en --as-off 2014 a.json   | unknown option “--as-off”. Did you mean “--as-of”?",
                "ocen --lang en --as-of 2014 a.json    | --as-of: “2014” is not a date written yyyy-mm-dd",
                "ocen --lang en a.json --rule-set      | the option --rule-set needs a value."
            })
    void wrong_use_has_code_two_and_a_suggestion(String wiersz, String komunikat) {
        Przebieg przebieg = Przebieg.tutaj(wiersz.isEmpty() ? new String[0] : wiersz.split(" +", -1));

        assertThat(przebieg.kod()).isEqualTo(2);
        assertThat(przebieg.wyjscie()).isEmpty();
        assertThat(przebieg.bledy()).contains(komunikat).contains("--help\n").hasLineCount(2);
    }

    @Test
    void an_unknown_criterion_has_code_two_and_a_suggestion() {
        Przebieg przebieg = Przebieg.tutaj("wyjasnij", SPELNIA, "kadra-lidre");

        assertThat(przebieg.kod()).isEqualTo(2);
        assertThat(przebieg.wyjscie()).isEmpty();
        assertThat(przebieg.bledy())
                .startsWith("kis-standard wyjasnij: nie ma kryterium „kadra-lidre”. Czy chodziło o „kadra-lider”? "
                        + "Kryteria: L1 ")
                .contains("K1 kadra-lider, ")
                .hasLineCount(2);
        assertThat(Przebieg.tutaj("wyjasnij", "nie-ma.json", "kadra-lidre").kod())
                .isEqualTo(3);
    }

    @Test
    void options_have_English_names_too() {
        Przebieg polski =
                Przebieg.tutaj("ocen", SPELNIA, "--wersja", "sc-kis:2014.1", "--na-dzien", "2014-04-15", "--jezyk=en");
        Przebieg angielski = Przebieg.tutaj(
                "evaluate", SPELNIA, "--rule-set", "sc-kis:2014.1", "--as-of", "2014-04-15", "--lang=en");

        assertThat(angielski).isEqualTo(polski);
        assertThat(angielski.wyjscie()).contains("Date of the result  2014-04-15");
    }

    @Test
    void help_says_what_the_date_is_for_and_that_a_result_is_a_word() {
        assertThat(jednymCiagiem(Przebieg.tutaj("ocen", "--help")))
                .contains(
                        "--as-of, --na-dzien=RRRR-MM-DD",
                        "Data sporządzenia wyniku, drukowana w karcie",
                        "Ważność porozumień liczy się na dzień sporządzenia wniosku.",
                        "Wynik jest zawsze podany także słowem.");
        assertThat(jednymCiagiem(Przebieg.tutaj("ocen", "--help", "--lang", "en")))
                .contains(
                        "Date of the result, printed in the karta",
                        "Whether an agreement is in force is judged on the date of the wniosek.",
                        "A result is always given as a word too.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "evaluate", "explain", "form", "versions"})
    void English_help_explains_the_Polish_words_where_it_first_uses_them(String polecenie) {
        List<String> argumenty = new ArrayList<>(List.of("--help", "--lang", "en"));
        if (!polecenie.isEmpty()) {
            argumenty.add(0, polecenie);
        }
        String pomoc = jednymCiagiem(Przebieg.tutaj(argumenty.toArray(String[]::new)));

        assertThat(pomoc.replaceFirst(".*?(?=wnios)", "")).matches("wnios(ek|ki) \\(applications?\\).*");
        assertThat(pomoc.replaceFirst(".*?(?=karta|$)", "")).matches("(kartas? \\(standard cards?\\).*)?");
    }

    @Test
    void wersje_lists_the_rule_sets_and_when_they_are_in_force() {
        assertThat(Przebieg.tutaj("wersje").wyjscie()).contains("sc-kis:2014.1", "01.01.2014", "bezterminowo");
        assertThat(Przebieg.tutaj("versions", "--lang", "en").wyjscie())
                .contains("sc-kis:2014.1", "2014-01-01", "no end set", "recommendation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"K3", "k3", "kadra-specjalisci-reintegracji", "KADRA-SPECJALISCI-REINTEGRACJI"})
    void a_criterion_is_explained_by_code_or_by_name(String kryterium) {
        Przebieg przebieg = Przebieg.tutaj("wyjasnij", NIE_SPELNIA, kryterium);

        assertThat(przebieg.kod()).isEqualTo(1);
        assertThat(przebieg.wyjscie())
                .contains("\nWYJAŚNIENIE WYNIKU: K3\n")
                .contains(
                        "Poziom wymagalny            Specjaliści reintegracji (psycholog, prawnik, terapeuta, doradca")
                .contains(
                        "odchylenie",
                        "terapeuta",
                        "kadra-specjalisci-reintegracji: odchylenie, brakuje-specjalistow",
                        "4 role (minimum)",
                        "  [Kadra – stanowisko 3, /kadra/stanowiska/2/obsadzone]",
                        "„umowa zlecenia, 16 godz.",
                        "SC KIS 2014, Formularz 3");
    }

    @Test
    void the_code_of_an_explanation_is_that_of_the_whole_wniosek() {
        assertThat(Przebieg.tutaj("wyjasnij", NIE_SPELNIA, "L1").kod()).isEqualTo(1);
        assertThat(Przebieg.tutaj("explain", SPELNIA, "L1", "--lang", "en").kod())
                .isZero();
        assertThat(Przebieg.tutaj("wyjasnij", "nie-ma.json", "L1").kod()).isEqualTo(3);
        assertThat(Przebieg.tutaj("wyjasnij", Przebieg.WNIOSKI.toString(), "L1").kod())
                .isEqualTo(2);
    }

    @Test
    void the_language_may_stand_before_the_command_and_after_it() {
        String przed = Przebieg.tutaj("--lang", "en", "ocen", NIE_SPELNIA).wyjscie();

        assertThat(przed).contains("STANDARD NOT MET", "deviation").doesNotContain("odchylenie");
        assertThat(Przebieg.tutaj("ocen", NIE_SPELNIA, "--jezyk=en").wyjscie()).isEqualTo(przed);
    }

    private static String jednymCiagiem(Przebieg pomoc) {
        return pomoc.wyjscie().replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ocen", "wyjasnij", "formularz"})
    void an_empty_argument_is_not_the_current_folder(String polecenie) {
        Przebieg przebieg = polecenie.equals("formularz")
                ? Przebieg.tutaj(polecenie, "--wyjscie", "")
                : Przebieg.tutaj(polecenie, "", "K1");

        assertThat(przebieg.kod()).isEqualTo(2);
        assertThat(przebieg.bledy()).startsWith("kis-standard " + polecenie + ": jeden z argumentów jest pusty");
    }

    @Test
    @Timeout(20)
    void many_arguments_are_understood_fast() {
        List<String> argumenty = new ArrayList<>(Collections.nCopies(60_000, "nie-ma.json"));
        argumenty.addAll(0, List.of("ocen", "--watki=1", "--threads", "2"));

        assertThat(Przebieg.tutaj(argumenty.toArray(String[]::new)).bledy())
                .startsWith("kis-standard ocen: opcję --watki podano więcej niż raz.");
    }
}
