package pl.kisstandard.model.pliki;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.Slownik;
import pl.kisstandard.model.json.Problem;
import pl.kisstandard.model.json.WniosekReader;
import pl.kisstandard.model.wniosek.RolaKadry;
import pl.kisstandard.model.wniosek.Wniosek;
import pl.kisstandard.model.wniosek.Zatrudniajacy;

/** A table in CSV: one wniosek a row. */
@SuppressWarnings("NullAway") // what the file says is there
class CsvTest {

    static Stream<Path> przyklady() {
        return Splaszczone.przyklady();
    }

    @ParameterizedTest
    @MethodSource("przyklady")
    void a_sample_flattened_reads_as_the_sample(Path plik) {
        ObjectNode drzewo = Splaszczone.bezPustychWpisow(Splaszczone.drzewo(plik));
        Wniosek wniosek = WniosekReader.read(drzewo.toString().getBytes(StandardCharsets.UTF_8), "z JSON")
                .wniosek();
        var adresy = Splaszczone.wiersz(drzewo, null);
        if (adresy.isEmpty()) {
            return;
        }
        assertThat(Odczytane.jedyny(Splaszczone.csv(';', adresy), "a.csv"))
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(wniosek);
        for (Jezyk jezyk : Jezyk.values()) {
            assertThat(Odczytane.jedyny(Splaszczone.csv(',', Splaszczone.wiersz(drzewo, jezyk)), "a.csv"))
                    .usingRecursiveComparison()
                    .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                    .isEqualTo(wniosek);
        }
    }

    @Test
    void every_row_is_a_wniosek_named_by_its_line() {
        assertThat(Odczytane.przebieg("klub.nazwa;sporzadzil\nPierwszy;A\n\n;;\nDrugi\n", "w.csv"))
                .containsExactly("w.csv:2", "w.csv:5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kadra.stanowiska.PSYCHOLOG.obsadzone",
                "Kadra – psycholog: czy ktoś pełni tę rolę",
                "  KADRA – psycholog: czy\u00a0ktoś pełni tę rolę\u00a0",
                "Staff – psychologist: role filled",
            })
    void a_column_is_named_by_address_or_label(String nazwa) {
        Wniosek wniosek = Odczytane.jedyny(nazwa + ";sporzadzil\nTAK;x\n", "w.csv");
        assertThat(wniosek.kadra().stanowiska()).singleElement().satisfies(s -> {
            assertThat(s.rola()).isEqualTo(RolaKadry.PSYCHOLOG);
            assertThat(s.obsadzone()).isTrue();
        });
    }

    /** No two columns share a name, or one would take the other's answers. */
    @Test
    void names_of_columns_are_unique() {
        long wniosku = pl.kisstandard.model.formularz.Formularz.CZESCI.stream()
                .mapToLong(c -> c.pola().size()
                        + c.listy().stream()
                                .mapToLong(l -> (long) l.rodzaj().kody().size()
                                        * (l.pola().size() - 1))
                                .sum())
                .sum();
        assertThat(NazwyKolumn.znane()).hasSize((int) (wniosku + 1) * 3);
    }

    @Test
    void kinds_repeat_with_an_ordinal_and_a_blank_entry_is_none() {
        Wniosek wniosek = Odczytane.jedyny(
                "kadra.stanowiska.PSYCHOLOG(2).opis;kadra.stanowiska.PSYCHOLOG.opis;Kadra – psycholog (3): opis;"
                        + "kadra.stanowiska.PRAWNIK.obsadzone;kadra.stanowiska.PSYCHOLOG(2).zatrudniajacy\n"
                        + "drugi;pierwszy;trzeci;;partner\n",
                "w.csv");
        assertThat(wniosek.kadra().stanowiska())
                .extracting(s -> s.opis())
                .containsExactly("drugi", "pierwszy", "trzeci");
        assertThat(wniosek.kadra().stanowiska().get(0).zatrudniajacy()).isEqualTo(Zatrudniajacy.PARTNER);
    }

    @Test
    void several_values_go_by_their_numbers() {
        Wniosek wniosek = Odczytane.jedyny(
                "Ramy czasowe – godziny w kolejnych miesiącach 2;"
                        + "przygotowanieOrganizacyjne.ramyCzasowe.planMiesieczny.1;klub.prowadzacy.1;klub.prowadzacy.2\n"
                        + "39,5;40.25;ośrodek pomocy społecznej (OPS);"
                        + Slownik.kod(Jezyk.EN, "URZAD_GMINY") + "\n",
                "w.csv");
        assertThat(wniosek.przygotowanieOrganizacyjne().ramyCzasowe().planMiesieczny())
                .containsExactly(new BigDecimal("40.25"), new BigDecimal("39.5"));
        assertThat(wniosek.klub().prowadzacy()).hasSize(2);
    }

    /** A month left out would move the others. */
    @Test
    void a_month_left_out_before_another_is_a_fault() {
        String plan = "przygotowanieOrganizacyjne.ramyCzasowe.planMiesieczny.";
        String wskaznik = "/przygotowanieOrganizacyjne/ramyCzasowe/planMiesieczny";
        assertThat(Odczytane.przebieg(
                        plan + "1;" + plan + "2;" + plan
                                + "3;klub.prowadzacy.1;klub.prowadzacy.2\n40;40;;;OPS\n40;;40;;\n",
                        "w.csv"))
                .containsExactly("w.csv:2", "w.csv:3 tabela-przerwa@B3" + wskaznik);
        assertThat(Odczytane.przebieg(plan + "1;" + plan + "3\n40;\n40;40\n", "w.csv"))
                .containsExactly("w.csv:2", "w.csv:3 tabela-przerwa@B3" + wskaznik);
    }

    @ParameterizedTest
    @CsvSource({"tak, true", "NIE, false", "Yes, true", "no, false", "true, true", "False, false", "PRAWDA, true"})
    void yes_and_no_in_both_languages(String tekst, boolean wartosc) {
        assertThat(Odczytane.jedyny("kadra.kompletna\n" + tekst + "\n", "w.csv")
                        .kadra()
                        .kompletna())
                .isEqualTo(wartosc);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2014-02-03", "03.02.2014", "3.2.2014", "3.02.2014 r.", "03.02.2014r.", "03.02.2014\u00a0r"})
    void dates_in_two_notations(String tekst) {
        assertThat(Odczytane.jedyny("dataSporzadzenia\n" + tekst + "\n", "w.csv")
                        .dataSporzadzenia())
                .isEqualTo(LocalDate.of(2014, 2, 3));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kadra.kompletna | może | oczekiwano-logicznej | /kadra/kompletna",
                "dataSporzadzenia | 31.02.2014 | niemozliwa-data | /dataSporzadzenia",
                "dataSporzadzenia | 0014-02-03 | niemozliwa-data | /dataSporzadzenia",
                "dataSporzadzenia | 03.02.1014 | niemozliwa-data | /dataSporzadzenia",
                "dataSporzadzenia | jutro | niemozliwa-data | /dataSporzadzenia",
                "przygotowanieOrganizacyjne.ramyCzasowe.miesiace | 1,5 etatu | oczekiwano-liczby | /przygotowanieOrganizacyjne/ramyCzasowe/miesiace",
                "przygotowanieOrganizacyjne.ramyCzasowe.miesiace | 1e9 | oczekiwano-liczby | /przygotowanieOrganizacyjne/ramyCzasowe/miesiace",
                "przygotowanieOrganizacyjne.ramyCzasowe.miesiace | 1001 | liczba-poza-zakresem | /przygotowanieOrganizacyjne/ramyCzasowe/miesiace",
                "przygotowanieOrganizacyjne.ramyCzasowe.minutWGodzinie | kwadrans | oczekiwano-calkowitej | /przygotowanieOrganizacyjne/ramyCzasowe/minutWGodzinie",
                "przygotowanieOrganizacyjne.ramyCzasowe.minutWGodzinie | 180 | minuty-poza-zakresem | /przygotowanieOrganizacyjne/ramyCzasowe/minutWGodzinie",
                "bazaLokalowa.stopienPrzystosowania | całe | nieznana-wartosc | /bazaLokalowa/stopienPrzystosowania",
                "bazaLokalowa.stopienPrzystosowania | PELNY | nieznana-wartosc-podobna | /bazaLokalowa/stopienPrzystosowania",
                "kadra.stanowiska.PSYCHOLOG.obsadzone | chyba | oczekiwano-logicznej | /kadra/stanowiska/0/obsadzone",
                "klub.prowadzacy.3 | ktoś | nieznana-wartosc | /klub/prowadzacy/0",
            })
    void a_wrong_answer_is_named_at_its_cell(String kolumna, String tekst, String kod, String wskaznik) {
        List<Zapis> zapisy = Odczytane.zapisy("klub.nazwa;" + kolumna + "\nKlub;" + tekst + "\n", "w.csv");
        assertThat(Odczytane.problemy(zapisy.get(0))).singleElement().satisfies(p -> {
            assertThat(p.kod()).isEqualTo(kod);
            assertThat(p.wskaznik()).isEqualTo(wskaznik);
            assertThat(p.komorka()).isEqualTo("B2");
            assertThat(p.kolumna()).isEqualTo(2);
            assertThat(p.klasa()).isEqualTo(Problem.Klasa.TRESC);
            assertThat(p.opis(Jezyk.PL)).doesNotContain(tekst);
        });
    }

    @Test
    void the_version_of_the_model_may_be_said() {
        assertThat(Odczytane.przebieg("wersjaModelu,sporzadzil\n1.0,A\n,B\n2.0,C\n", "w.csv"))
                .containsExactly("w.csv:2", "w.csv:3", "w.csv:4 nieznana-wersja@A4/wersjaModelu");
    }

    @Test
    void unknown_and_repeated_columns_are_all_named_once_and_no_row_is_judged() {
        assertThat(Odczytane.przebieg(
                        "klub.nazwy;klub.nazwa;zupełnie coś innego;KLUB.NAZWA\nA;B;C;D\nA;B;C;D\n", "w.csv"))
                .containsExactly("w.csv:1 tabela-nieznana-kolumna-podobna@A1 tabela-nieznana-kolumna@C1"
                        + " tabela-powtorzona-kolumna@D1");
    }

    /** The first row may be people's data: it is not repeated. */
    @Test
    void a_table_without_column_names_is_told_without_quoting_it() {
        List<Zapis> zapisy = Odczytane.zapisy("Anna Nowak;600100200\nJan Nowy;600100201\n", "w.csv");
        assertThat(zapisy).hasSize(1);
        assertThat(Odczytane.problemy(zapisy.get(0))).singleElement().satisfies(p -> {
            assertThat(p.kod()).isEqualTo("tabela-brak-nazw-kolumn");
            assertThat(p.argumenty()).isEmpty();
        });
        zapisy = Odczytane.zapisy("klub.nazwa;Anna Nowak\nA;B\n", "w.csv");
        assertThat(Odczytane.problemy(zapisy.get(0))).singleElement().satisfies(p -> {
            assertThat(p.opis(Jezyk.PL)).startsWith("w.csv: wiersz 1, kolumna B: Nieznana nazwa kolumny. ");
            assertThat(p.argumenty()).isEmpty();
        });
    }

    @Test
    void a_header_of_thousands_of_unknown_columns_is_refused_at_once() {
        String dziwna = "przygotowanieOrganizacyjne.ramyCzasowe.godzinyUczestnictw%d";
        String naglowek = IntStream.range(0, 10_000).mapToObj(dziwna::formatted).collect(Collectors.joining(";"));
        List<Problem> problemy = Odczytane.problemy(
                Odczytane.zapisy("klub.nazwa;" + naglowek + "\nA\n", "w.csv").get(0));
        assertThat(problemy).hasSize(1_001);
        assertThat(problemy.subList(0, 20)).extracting(Problem::kod).containsOnly("tabela-nieznana-kolumna-podobna");
        assertThat(problemy.subList(20, 1_000)).extracting(Problem::kod).containsOnly("tabela-nieznana-kolumna");
        assertThat(problemy.get(1_000)).satisfies(p -> {
            assertThat(p.kod()).isEqualTo("granica-bledy");
            assertThat(p.klasa()).isEqualTo(Problem.Klasa.GRANICA);
        });
    }
}
