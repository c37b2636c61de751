package pl.kisstandard.model.pliki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.kisstandard.model.wniosek.Wniosek;

/** Rows of CSV: none is lost, joined with another or shifted. */
@SuppressWarnings("NullAway") // what the file says is there
class WierszeCsvTest {

    private static final Charset WINDOWS = Charset.forName("windows-1250");

    @Test
    void a_cell_without_a_column_is_a_fault() {
        assertThat(Odczytane.przebieg("klub.nazwa;;sporzadzil\nA;;B;;\nA;;B;C\nA;x;B\n", "w.csv"))
                .containsExactly(
                        "w.csv:2", "w.csv:3 tabela-nadmiarowa-komorka@D3", "w.csv:4 tabela-nadmiarowa-komorka@B4");
    }

    @Test
    void blank_rows_and_the_comment_below_the_header_are_passed_over() {
        assertThat(Odczytane.przebieg("klub.nazwa;sporzadzil\n# podpowiedź;x\n;\n\nA;B\n", "w.csv"))
                .containsExactly("w.csv:5");
        assertThat(Odczytane.przebieg(
                        "klub.nazwa;sporzadzil\n\"# a to \"\"też\"\"\nw dwóch liniach\";x\nA;B\n", "w.csv"))
                .containsExactly("w.csv:4");
    }

    /** A spreadsheet may have written an error there, and a name may begin with anything. */
    @ParameterizedTest
    @ValueSource(strings = {"#ADR!", "#N/D!", "#NAZWA?", "#Razem", "#"})
    void a_row_is_no_comment_because_of_its_hash(String nazwa) {
        assertThat(Odczytane.przebieg("klub.nazwa;sporzadzil\n" + nazwa + ";B\nC;D\n# uwaga;E\n", "w.csv"))
                .containsExactly("w.csv:2", "w.csv:3", "w.csv:4");
        assertThat(Odczytane.przebieg(nazwa + ";sporzadzil\nA;B\n", "w.csv"))
                .containsExactly("w.csv:1 tabela-nieznana-kolumna@A1");
    }

    @Test
    void rows_split_by_carriage_return_alone_are_a_fault() {
        assertThat(Odczytane.przebieg("klub.nazwa;sporzadzil\nA;x\rG2;y\nB;C\r\n", "w.csv"))
                .containsExactly("w.csv:2 format-koniec-wiersza@A2", "w.csv:3");
        assertThat(Odczytane.przebieg("klub.nazwa;sporzadzil\n# a;x\rG2;y\nB;C\n", "w.csv"))
                .containsExactly("w.csv:2 format-koniec-wiersza@A2", "w.csv:3");
        assertThat(Odczytane.przebieg("klub.nazwa;sporzadzil\rA;x\rB;y\r", "w.csv"))
                .containsExactly("w.csv:1 format-koniec-wiersza@A1");
        assertThat(Odczytane.przebieg("klub.nazwa;sporzadzil\nA;\"x\ry\"\n", "w.csv"))
                .containsExactly("w.csv:2");
    }

    /** Decimals with a comma would move the answers one column to the right. */
    @Test
    void a_row_split_by_commas_has_a_cell_for_every_column() {
        String naglowek = "klub.nazwa,klub.ulica,klub.telefon\n";
        assertThat(Odczytane.przebieg(naglowek + "A,40,5\nA,40,5,\nA,40\nA,\"40,5\",\n", "w.csv"))
                .containsExactly(
                        "w.csv:2", "w.csv:3 format-liczba-komorek@A3", "w.csv:4 format-liczba-komorek@A4", "w.csv:5");
        assertThat(Odczytane.przebieg("klub.nazwa;sporzadzil;klub.ulica\nA\nA;B;C;;\n", "w.csv"))
                .containsExactly("w.csv:2", "w.csv:3");
    }

    /** A quote closed in another row, as by the sign of an inch, makes one row of several. */
    @Test
    void a_row_does_not_swallow_others() {
        String naglowek = "klub.nazwa;sporzadzil;klub.ulica\n";
        assertThat(Odczytane.przebieg(naglowek + "\"A;b;c\nB;b;c\nC 5\";b;c\nD;b;c\n", "w.csv"))
                .containsExactly("w.csv:2 format-cudzyslow@A2", "w.csv:3", "w.csv:4", "w.csv:5");
        assertThat(Odczytane.przebieg(naglowek + "A;\"b;c\nB;b;c\nC;b;5\";\nD;b;c\n", "w.csv"))
                .containsExactly(
                        "w.csv:2 format-cudzyslow@A2", "w.csv:3", "w.csv:4 format-liczba-komorek@A4", "w.csv:5");
        assertThat(Odczytane.przebieg(naglowek + "A;\"b;c\nB;b\";c\nD;\"b\nc;\";e\n", "w.csv"))
                .containsExactly("w.csv:2 format-cudzyslow@A2", "w.csv:3", "w.csv:4");
    }

    @Test
    void a_text_of_several_lines_may_hold_separators() {
        String naglowek = "klub.nazwa;sporzadzil;klub.ulica\n";
        assertThat(Odczytane.przebieg(naglowek + "A;\"b; b\nb;\nb\";c\n", "w.csv"))
                .containsExactly("w.csv:2");
        assertThat(Odczytane.przebieg("klub.nazwa\n\"A, a\na, a\"\nB\n", "w.csv"))
                .containsExactly("w.csv:2", "w.csv:4");
    }

    @Test
    void the_mark_of_excel_is_passed_over_and_tabs_are_told() {
        assertThat(Odczytane.przebieg("\uFEFFsep=;\r\nklub.nazwa;sporzadzil\r\nA;B\r\n", "w.csv"))
                .containsExactly("w.csv:3");
        assertThat(Odczytane.przebieg("klub.nazwa\tsporzadzil\nA\tB\n", "w.csv"))
                .containsExactly("w.csv:1 format-tabulator@A1");
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
                .containsExactly("w.csv:1 format-kodowanie@A1");
        byte[] wWierszu = "klub.nazwa;sporzadzil\nA;B\nŻółć;C\nD;E\n".getBytes(WINDOWS);
        assertThat(Odczytane.przebieg(wWierszu, "w.csv", OpcjeOdczytu.DOMYSLNE))
                .containsExactly("w.csv:2", "w.csv:3 format-kodowanie@A3", "w.csv:4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OpcjeOdczytu(null, StandardCharsets.UTF_16, Limity.DOMYSLNE));
    }

    @Test
    void rows_after_an_unclosed_quote_are_read() {
        assertThat(Odczytane.przebieg("klub.nazwa;sporzadzil\nA;\"B\nC;D\nE;\"F\"\nG;H\n", "w.csv"))
                .containsExactly("w.csv:2 format-cudzyslow@A2", "w.csv:3", "w.csv:4", "w.csv:5");
        assertThat(Odczytane.przebieg("klub.nazwa;sporzadzil\nA;\"B\nC;D\nE;F", "w.csv"))
                .containsExactly("w.csv:2 format-cudzyslow@A2", "w.csv:3", "w.csv:4");
        assertThat(Odczytane.przebieg("klub.nazwa;sporzadzil\nA;\"B\"C\nE;F", "w.csv"))
                .containsExactly("w.csv:2 format-cudzyslow@A2", "w.csv:3");
    }

    /** What is left of a broken row of several lines is not taken for a wniosek of its own. */
    @Test
    void a_piece_of_a_broken_row_is_not_a_row() {
        assertThat(Odczytane.przebieg("klub.nazwa;sporzadzil\nA;\"B\nkawałek\nE;F", "w.csv"))
                .containsExactly("w.csv:2 format-cudzyslow@A2", "w.csv:3 format-liczba-komorek@A3", "w.csv:4");
    }

    @Test
    void a_row_over_the_limit_is_a_fault_and_the_next_is_read() {
        OpcjeOdczytu opcje = new OpcjeOdczytu(null, StandardCharsets.UTF_8, new Limity(100, 64, 4, 1_000));
        String dlugi = "x".repeat(200);
        byte[] bajty = ("klub.nazwa;sporzadzil\nA;" + dlugi + "\nB;C\nD;\"" + "y\n".repeat(60) + "\"\nE;F\n")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(Odczytane.przebieg(bajty, "w.csv", opcje))
                .startsWith("w.csv:2 granica-wiersz@A2", "w.csv:3", "w.csv:4 format-cudzyslow@A4")
                .endsWith("w.csv:6 granica-wiersze@A6");
        byte[] bezKonca =
                ("klub.nazwa;sporzadzil\nA;B\nC;" + "z".repeat(2_000) + "\nD;E").getBytes(StandardCharsets.UTF_8);
        assertThat(Odczytane.przebieg(bezKonca, "w.csv", opcje))
                .containsExactly("w.csv:2", "w.csv:3 granica-wiersz-bez-konca@A3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "klub.nazwa;sporzadzil\n", "klub.nazwa;sporzadzil\n# nic\n;;\n"})
    void a_table_without_rows_is_empty(String tresc) {
        assertThat(Odczytane.przebieg(tresc, "w.csv")).containsExactly("w.csv pusty-plik@A1");
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
