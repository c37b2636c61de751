package pl.kisstandard.model.pliki;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.json.Problem;

/** The filled-in form with faults in it: each is named, and nothing is dropped. */
@SuppressWarnings("NullAway") // what the file says is there
class BledyFormularzaTest {

    @Test
    void faults_name_the_cell_and_the_field() {
        WypelnionyFormularz formularz = WypelnionyFormularz.wzor()
                .zmieniony("Kadra", w -> {
                    WypelnionyFormularz.wiersz(w, "Kadra – czy wymieniono wszystko")
                            .set(1, "może");
                    WypelnionyFormularz.wiersz(w, "psycholog").set(1, "chyba");
                })
                .zmieniony("Usługi grupowe", w -> w.add(List.of("", "świadczona")))
                .zmieniony("Baza lokalowa", w -> w.add(0, List.of("dopisek nie na miejscu")));
        List<Problem> problemy = Odczytane.problemy(Odczytane.zapisy(formularz.xlsx(), "f.xlsx", OpcjeOdczytu.DOMYSLNE)
                .get(0));
        assertThat(problemy)
                .extracting(Problem::kod)
                .containsExactly(
                        "tabela-poza-polem", "oczekiwano-logicznej", "oczekiwano-logicznej", "tabela-brak-rodzaju");
        assertThat(problemy.get(0).komorka()).isEqualTo("'Baza lokalowa'!A1");
        assertThat(problemy.get(1).opis(Jezyk.PL))
                .startsWith("f.xlsx: arkusz „Kadra”, komórka B")
                .endsWith("Wpisz „tak” albo „nie”. [Kadra – czy wymieniono wszystko]");
        assertThat(problemy.get(2).opis(Jezyk.PL)).endsWith(" [Kadra – psycholog: czy ktoś pełni tę rolę]");
        assertThat(problemy.get(2).opis(Jezyk.EN))
                .startsWith("f.xlsx: sheet “Kadra”, cell B")
                .endsWith("psychologist: role filled]");
        assertThat(problemy.get(3).komorka()).startsWith("'Usługi grupowe'!A");
    }

    @Test
    void allowed_answers_are_told_in_words() {
        WypelnionyFormularz formularz = WypelnionyFormularz.wzor()
                .zmieniony("Baza lokalowa", w -> WypelnionyFormularz.wiersz(
                                w, "Baza lokalowa – stopień przystosowania dla osób niepełnosprawnych")
                        .set(1, "całe"));
        Problem problem = Odczytane.problemy(Odczytane.zapisy(formularz.xlsx(), "f.xlsx", OpcjeOdczytu.DOMYSLNE)
                        .get(0))
                .get(0);
        assertThat(problem.komunikat(Jezyk.PL))
                .isEqualTo(
                        "Nieznana odpowiedź. Wybierz jedną z tych: brak; częściowe; częściowe, odpowiednie do potrzeb; pełne.");
        assertThat(problem.argumenty()).containsExactly("BRAK, CZESCIOWE, CZESCIOWE_ADEKWATNE, PELNE");
    }

    @Test
    void nothing_beside_the_answers_is_dropped_silently() {
        WypelnionyFormularz formularz = WypelnionyFormularz.wzor()
                .zmieniony("Kadra", w -> {
                    WypelnionyFormularz.wiersz(w, "Kadra – czy wymieniono wszystko")
                            .set(2, "własny dopisek");
                    w.add(1, new ArrayList<>(WypelnionyFormularz.wiersz(w, "Kadra – czy wymieniono wszystko")));
                    w.get(1).set(2, "");
                })
                .zmieniony("Objaśnienia", w -> w.add(List.of("", "", "dopisek")))
                .zmieniony("Notatki", w -> w.add(List.of("x")));
        assertThat(formularz.przebieg())
                .singleElement()
                .asString()
                .matches("f.xlsx tabela-poza-polem@Objaśnienia!C\\d+"
                        + " tabela-powtorzone-pole@Kadra!B\\d+/kadra/kompletna tabela-poza-polem@Kadra!C\\d+"
                        + " tabela-nieznany-arkusz@Notatki!A1");
    }

    @Test
    void a_form_reads_alike_each_time() {
        Zapis zapis = Odczytane.zapisy(
                        WypelnionyFormularz.wzor()
                                .zmieniony("Kadra", w -> WypelnionyFormularz.wiersz(w, "psycholog")
                                        .set(1, "x"))
                                .xlsx(),
                        "f.xlsx",
                        OpcjeOdczytu.DOMYSLNE)
                .get(0);
        assertThat(Odczytane.problemy(zapis)).hasSize(1).isEqualTo(Odczytane.problemy(zapis));
    }

    @Test
    void a_month_left_out_before_another_is_a_fault_at_its_cell() {
        List<String> miesiac = new ArrayList<>();
        WypelnionyFormularz formularz = WypelnionyFormularz.wzor().zmieniony("Przygotowanie organizacyjne", w -> {
            for (int i = 1; i <= 4; i++) {
                List<String> wiersz =
                        WypelnionyFormularz.wiersz(w, "Ramy czasowe – godziny w kolejnych miesiącach " + i);
                wiersz.set(1, i == 2 ? "" : "40");
                miesiac.add("B" + (w.indexOf(wiersz) + 1));
            }
        });
        assertThat(formularz.przebieg())
                .containsExactly("f.xlsx tabela-przerwa@'Przygotowanie organizacyjne'!" + miesiac.get(1)
                        + "/przygotowanieOrganizacyjne/ramyCzasowe/planMiesieczny");
    }

    /** A spreadsheet names the sheet of a CSV file after the file. */
    @ParameterizedTest
    @ValueSource(strings = {"Wniosek", "Kadra", "kadra"})
    void a_table_on_a_sheet_named_as_a_part_is_a_table(String arkusz) {
        for (boolean etykiety : new boolean[] {true, false}) {
            byte[] bajty = SkoroszytTest.xlsx(s -> {
                var a = s.newWorksheet(arkusz);
                a.value(0, 0, etykiety ? "Kadra – czy wymieniono wszystko" : "kadra.kompletna");
                a.value(0, 1, "klub.nazwa");
                a.value(1, 0, "tak");
                a.value(2, 0, "nie");
            });
            assertThat(Odczytane.przebieg(bajty, "w.xlsx", OpcjeOdczytu.DOMYSLNE))
                    .containsExactly("w.xlsx:2", "w.xlsx:3");
        }
    }

    /** 163 cells of 800 bytes once made eight million faults. */
    @Test
    void a_form_of_endless_strays_stops_at_a_thousand_faults() {
        String komorka =
                "<table:table-cell table:number-columns-repeated=\"100\" office:value-type=\"string\"><text:p>x</text:p></table:table-cell>";
        String wiersz =
                "<table:table-row table:number-rows-repeated=\"100\">" + komorka.repeat(163) + "</table:table-row>";
        String tytul = Arkusze.wierszOds("Kadra");
        byte[] bajty = Arkusze.zip(Arkusze.ods(Arkusze.tabela("Kadra", tytul, wiersz.repeat(5))));
        List<Problem> problemy = Odczytane.problemy(
                Odczytane.zapisy(bajty, "f.ods", OpcjeOdczytu.DOMYSLNE).get(0));
        assertThat(problemy).hasSize(1_001);
        assertThat(problemy.get(1_000)).satisfies(p -> {
            assertThat(p.kod()).isEqualTo("granica-bledy");
            assertThat(p.klasa()).isEqualTo(Problem.Klasa.GRANICA);
        });
        byte[] powtorzone = Arkusze.zip(Arkusze.ods(Arkusze.tabela(
                "Kadra",
                tytul.replace("<table:table-row>", "<table:table-row table:number-rows-repeated=\"100\">")
                        .repeat(101))));
        assertThat(Odczytane.przebieg(powtorzone, "f.ods", OpcjeOdczytu.DOMYSLNE))
                .containsExactly("f.ods granica-wiersze@Kadra!A10001");
    }
}
