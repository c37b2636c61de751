package pl.kisstandard.model.pliki;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.kisstandard.model.json.Problem;
import pl.kisstandard.model.json.WniosekReader;
import pl.kisstandard.model.wniosek.Wniosek;

/** A flat table on the first sheet of a workbook. */
@SuppressWarnings("NullAway") // what the file says is there
class SkoroszytTest {

    static Stream<Path> przyklady() {
        return Splaszczone.przyklady();
    }

    static byte[] xlsx(Consumer<Workbook> tresc) {
        ByteArrayOutputStream bajty = new ByteArrayOutputStream();
        try (Workbook skoroszyt = new Workbook(bajty, "testy", null)) {
            tresc.accept(skoroszyt);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bajty.toByteArray();
    }

    @ParameterizedTest
    @MethodSource("przyklady")
    void a_sample_flattened_reads_as_the_sample(Path plik) {
        ObjectNode drzewo = Splaszczone.bezPustychWpisow(Splaszczone.drzewo(plik));
        Map<String, String> wiersz = Splaszczone.wiersz(drzewo, null);
        if (wiersz.isEmpty()) {
            return;
        }
        Wniosek wniosek = WniosekReader.read(drzewo.toString().getBytes(StandardCharsets.UTF_8), "z JSON")
                .wniosek();
        byte[] xlsx = xlsx(s -> {
            Worksheet arkusz = s.newWorksheet("wnioski");
            int i = 0;
            for (Map.Entry<String, String> e : wiersz.entrySet()) {
                arkusz.value(0, i, e.getKey());
                arkusz.value(1, i++, e.getValue());
            }
        });
        byte[] ods = Arkusze.zip(Arkusze.ods(Arkusze.tabela(
                "wnioski",
                Arkusze.wierszOds(wiersz.keySet().toArray(String[]::new)),
                Arkusze.wierszOds(wiersz.values().stream()
                        .map(w -> w.replace("&", "&amp;").replace("<", "&lt;"))
                        .toArray(String[]::new)))));
        for (byte[] bajty : List.of(xlsx, ods)) {
            assertThat(Odczytane.jedyny(bajty, "w.arkusz"))
                    .usingRecursiveComparison()
                    .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                    .isEqualTo(wniosek);
        }
    }

    @Test
    void other_sheets_have_to_be_empty() {
        byte[] bajty = xlsx(s -> {
            Worksheet a = s.newWorksheet("wnioski");
            a.value(0, 0, "klub.nazwa");
            a.value(1, 0, "# podpowiedź");
            a.value(2, 0, "#ADR!");
            a.value(5, 0, "Drugi");
            s.newWorksheet("pusty");
        });
        assertThat(Odczytane.przebieg(bajty, "w.xlsx", OpcjeOdczytu.DOMYSLNE)).containsExactly("w.xlsx:3", "w.xlsx:6");
        byte[] dwa = xlsx(s -> {
            s.newWorksheet("wnioski").value(0, 0, "klub.nazwa");
            s.newWorksheet("inne").value(3, 2, "coś");
        });
        assertThat(Odczytane.przebieg(dwa, "w.xlsx", OpcjeOdczytu.DOMYSLNE))
                .containsExactly("w.xlsx tabela-kilka-arkuszy@inne!C4");
    }

    @Test
    void blank_repetitions_are_counted_and_short_ones_of_a_row_read() {
        String arkusz = Arkusze.tabela(
                "Dane",
                "<table:table-header-rows>" + Arkusze.wierszOds("klub.nazwa") + "</table:table-header-rows>",
                "<table:table-row table:number-rows-repeated=\"1000000000\"><table:table-cell table:number-columns-repeated=\"1000000000\"/></table:table-row>",
                "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell office:value-type=\"string\"><text:p>Klub</text:p></table:table-cell>"
                        + "<table:table-cell table:number-columns-repeated=\"1000000000\"/></table:table-row>");
        assertThat(Odczytane.przebieg(Arkusze.zip(Arkusze.ods(arkusz)), "w.ods", OpcjeOdczytu.DOMYSLNE))
                .containsExactly("w.ods:1000000002", "w.ods:1000000003");
    }

    @Test
    void rows_and_bytes_of_a_row_are_limited() {
        byte[] bajty = xlsx(s -> {
            Worksheet a = s.newWorksheet("wnioski");
            a.value(0, 0, "klub.nazwa");
            a.value(1, 0, "x".repeat(20_000));
            a.value(2, 0, "B");
            a.value(3, 0, "C");
        });
        OpcjeOdczytu opcje = new OpcjeOdczytu(null, StandardCharsets.UTF_8, new Limity(10_000, 64, 2, 1_000_000));
        assertThat(Odczytane.przebieg(bajty, "w.xlsx", opcje))
                .containsExactly(
                        "w.xlsx:2 granica-wiersz@wnioski!A2", "w.xlsx:3", "w.xlsx:4 granica-wiersze@wnioski!A4");
    }

    /** Each repetition alone is short; together they are a billion cells. */
    @Test
    void short_repetitions_are_limited_together() {
        String komorka =
                "<table:table-cell table:number-columns-repeated=\"100\" office:value-type=\"string\"><text:p>x</text:p></table:table-cell>";
        String wiersz =
                "<table:table-row table:number-rows-repeated=\"100\">" + komorka.repeat(163) + "</table:table-row>";
        byte[] bajty =
                Arkusze.zip(Arkusze.ods(Arkusze.tabela("Dane", Arkusze.wierszOds("klub.nazwa"), wiersz.repeat(600))));
        List<Zapis> zapisy = Odczytane.zapisy(bajty, "w.ods", OpcjeOdczytu.DOMYSLNE);
        assertThat(zapisy).hasSizeLessThan(1_000);
        assertThat(Odczytane.problemy(zapisy.get(zapisy.size() - 1)))
                .extracting(Problem::kod)
                .containsExactly("zagrozenie-powtorzenia");
        assertThat(Odczytane.problemy(zapisy.get(0))).hasSize(1_001).last().satisfies(p -> assertThat(p.kod())
                .isEqualTo("granica-bledy"));
    }

    @Test
    void a_workbook_without_rows_is_empty() {
        assertThat(Odczytane.przebieg(xlsx(s -> s.newWorksheet("pusty")), "w.xlsx", OpcjeOdczytu.DOMYSLNE))
                .containsExactly("w.xlsx pusty-plik@pusty!A1");
    }
}
