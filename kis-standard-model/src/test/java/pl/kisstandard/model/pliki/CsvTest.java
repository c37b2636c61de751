package pl.kisstandard.model.pliki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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

    private static final Charset WINDOWS = Charset.forName("windows-1250");

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
                "Kadra – psycholog: czy obsadzone",
                "  KADRA – psycholog: czy\u00a0obsadzone\u00a0",
                "Staff – psychologist: filled",
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

    @ParameterizedTest
    @CsvSource({"tak, true", "NIE, false", "Yes, true", "no, false", "true, true", "False, false", "PRAWDA, true"})
    void yes_and_no_in_both_languages(String tekst, boolean wartosc) {
        assertThat(Odczytane.jedyny("kadra.kompletna\n" + tekst + "\n", "w.csv")
                        .kadra()
                        .kompletna())
                .isEqualTo(wartosc);
    }

    @ParameterizedTest
    @CsvSource({"2014-02-03", "03.02.2014", "3.2.2014"})
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
            assertThat(p.komorka()).isEqualTo("L2");
            assertThat(p.kolumna()).isEqualTo(2);
            assertThat(p.klasa()).isEqualTo(Problem.Klasa.TRESC);
            assertThat(p.opis(Jezyk.PL)).doesNotContain(tekst);
        });
    }

    @Test
    void the_version_of_the_model_may_be_said() {
        assertThat(Odczytane.przebieg("wersjaModelu,sporzadzil\n1.0,A\n,B\n2.0,C\n", "w.csv"))
                .containsExactly("w.csv:2", "w.csv:3", "w.csv:4 nieznana-wersja@L4/wersjaModelu");
    }

    @Test
    void unknown_and_repeated_columns_are_all_named_once_and_no_row_is_judged() {
        assertThat(Odczytane.przebieg(
                        "klub.nazwy;klub.nazwa;zupełnie coś innego;KLUB.NAZWA\nA;B;C;D\nA;B;C;D\n", "w.csv"))
                .containsExactly("w.csv:1 tabela-nieznana-kolumna-podobna@L1 tabela-nieznana-kolumna@L1"
                        + " tabela-powtorzona-kolumna@L1");
    }

    @Test
    void a_cell_without_a_column_is_a_fault() {
        assertThat(Odczytane.przebieg("klub.nazwa;;sporzadzil\nA;;B;;\nA;;B;C\nA;x;B\n", "w.csv"))
                .containsExactly(
                        "w.csv:2", "w.csv:3 tabela-nadmiarowa-komorka@L3", "w.csv:4 tabela-nadmiarowa-komorka@L4");
    }

    @Test
    void comments_and_blank_rows_are_passed_over() {
        assertThat(Odczytane.przebieg(
                        "klub.nazwa;sporzadzil\n# to \"jest;\"podpowiedź\n\"# a to \"\"też\"\"\nw dwóch liniach\";x\n;\nA;B\n",
                        "w.csv"))
                .containsExactly("w.csv:6");
    }

    @Test
    void byte_order_mark_crlf_and_quoted_line_feeds_are_read() {
        String tresc = "\uFEFFklub.nazwa;klub.ulica\r\n\"Klub \"\"Nasz\"\"; ten\";\"ul. Długa\r\n3\"\r\nB;C";
        assertThat(Odczytane.przebieg(tresc, "w.csv")).containsExactly("w.csv:2", "w.csv:4");
        Wniosek wniosek = Odczytane.zapisy(tresc, "w.csv").get(0).read().wniosek();
        assertThat(wniosek.klub().nazwa()).isEqualTo("Klub \"Nasz\"; ten");
        assertThat(wniosek.klub().ulica()).isEqualTo("ul. Długa\n3");
    }

    @Test
    void windows_1250_is_read_by_option_and_bytes_of_another_encoding_are_a_fault() {
        byte[] bajty = "Klub Integracji Społecznej – nazwa;sporzadzil\nŻółć;\u0179r\u00f3d\u0142o\n".getBytes(WINDOWS);
        OpcjeOdczytu opcje = new OpcjeOdczytu(FormatPliku.CSV, WINDOWS, Limity.DOMYSLNE);
        assertThat(Odczytane.zapisy(bajty, "w.csv", opcje)
                        .get(0)
                        .read()
                        .wniosek()
                        .klub()
                        .nazwa())
                .isEqualTo("Żółć");
        assertThat(Odczytane.przebieg(bajty, "w.csv", OpcjeOdczytu.DOMYSLNE))
                .containsExactly("w.csv:1 format-kodowanie@L1");
        byte[] wWierszu = "klub.nazwa;sporzadzil\nA;B\nŻółć;C\nD;E\n".getBytes(WINDOWS);
        assertThat(Odczytane.przebieg(wWierszu, "w.csv", OpcjeOdczytu.DOMYSLNE))
                .containsExactly("w.csv:2", "w.csv:3 format-kodowanie@L3", "w.csv:4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OpcjeOdczytu(null, StandardCharsets.UTF_16, Limity.DOMYSLNE));
    }

    @Test
    void rows_after_an_unclosed_quote_are_read() {
        assertThat(Odczytane.przebieg("klub.nazwa;sporzadzil\nA;\"B\nC;D\nE;\"F\"\nG;H\n", "w.csv"))
                .containsExactly("w.csv:2 format-cudzyslow@L2", "w.csv:3", "w.csv:4", "w.csv:5");
        assertThat(Odczytane.przebieg("klub.nazwa;sporzadzil\nA;\"B\nC;D\nE;F", "w.csv"))
                .containsExactly("w.csv:2 format-cudzyslow@L2", "w.csv:3", "w.csv:4");
        assertThat(Odczytane.przebieg("klub.nazwa;sporzadzil\nA;\"B\"C\nE;F", "w.csv"))
                .containsExactly("w.csv:2 format-cudzyslow@L2", "w.csv:3");
    }

    /** What is left of a broken row of several lines is not taken for a wniosek of its own. */
    @Test
    void a_piece_of_a_broken_row_is_not_a_row() {
        assertThat(Odczytane.przebieg("klub.nazwa;sporzadzil\nA;\"B\nkawałek\nE;F", "w.csv"))
                .containsExactly("w.csv:2 format-cudzyslow@L2", "w.csv:3 format-cudzyslow@L3", "w.csv:4");
    }

    @Test
    void a_row_over_the_limit_is_a_fault_and_the_next_is_read() {
        OpcjeOdczytu opcje = new OpcjeOdczytu(null, StandardCharsets.UTF_8, new Limity(100, 64, 4, 1_000));
        String dlugi = "x".repeat(200);
        byte[] bajty = ("klub.nazwa;sporzadzil\nA;" + dlugi + "\nB;C\nD;\"" + "y\n".repeat(60) + "\"\nE;F\n")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(Odczytane.przebieg(bajty, "w.csv", opcje))
                .startsWith("w.csv:2 granica-wiersz@L2", "w.csv:3", "w.csv:4 format-cudzyslow@L4")
                .endsWith("w.csv:6 granica-wiersze@L6");
        byte[] bezKonca =
                ("klub.nazwa;sporzadzil\nA;B\nC;" + "z".repeat(2_000) + "\nD;E").getBytes(StandardCharsets.UTF_8);
        assertThat(Odczytane.przebieg(bezKonca, "w.csv", opcje))
                .containsExactly("w.csv:2", "w.csv:3 granica-wiersz-bez-konca@L3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "klub.nazwa;sporzadzil\n", "klub.nazwa;sporzadzil\n# nic\n;;\n", "# nic\n"})
    void a_table_without_rows_is_empty(String tresc) {
        assertThat(Odczytane.przebieg(tresc, "w.csv")).containsExactly("w.csv pusty-plik@L1");
    }

    @Test
    void many_rows_are_read_without_holding_them() throws Exception {
        byte[] naglowek = "klub.nazwa;sporzadzil\n".getBytes(StandardCharsets.UTF_8);
        byte[] porcja = "A;B\n".repeat(1_000).getBytes(StandardCharsets.UTF_8);
        InputStream in = new ByteArrayInputStream(naglowek);
        for (int i = 0; i < 20; i++) {
            in = new SequenceInputStream(in, new ByteArrayInputStream(porcja));
        }
        long ile = 0;
        try (PlikWnioskow plik = PlikWnioskow.open(in, "w.csv", OpcjeOdczytu.DOMYSLNE)) {
            assertThat(plik.odczytano()).isLessThan(100_000);
            while (plik.next() != null) {
                ile++;
            }
        }
        assertThat(ile).isEqualTo(20_000);
    }
}
