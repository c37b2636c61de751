package pl.kisstandard.model.pliki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.kisstandard.model.json.Problem;
import pl.kisstandard.model.json.WczytanyWniosek;

/** One JSON wniosek a line, and packed files. */
class NdjsonTest {

    private static final String W = "{\"wersjaModelu\":\"1.0\"}";

    private static OpcjeOdczytu limity(int bajty, long wiersze, long rozpakowane) {
        return new OpcjeOdczytu(null, StandardCharsets.UTF_8, new Limity(bajty, 64, wiersze, rozpakowane));
    }

    static byte[] gzip(byte[] bajty) throws IOException {
        ByteArrayOutputStream spakowane = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(spakowane)) {
            gzip.write(bajty);
        }
        return spakowane.toByteArray();
    }

    private static byte[] bajty(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void every_line_is_a_wniosek_and_blank_ones_are_passed_over() {
        assertThat(Odczytane.przebieg(W + "\r\n\n \t\r\n" + W + "\n" + W, "w.ndjson"))
                .containsExactly("w.ndjson:1", "w.ndjson:4", "w.ndjson:5");
        Zapis zapis = Odczytane.zapisy("\n" + W + "\r\n", "w.jsonl").get(0);
        assertThat(zapis.numer()).isEqualTo(2);
        assertThat(zapis.read().suma()).isEqualTo(WczytanyWniosek.sha256(bajty(W)));
    }

    @Test
    void faults_are_placed_by_line_and_column() {
        List<Zapis> zapisy = Odczytane.zapisy(W + "\n  {\"wersjaModelu\":\"1.0\",\"x\":1}\n{\n", "w.ndjson");
        assertThat(Odczytane.problemy(zapisy.get(1))).singleElement().satisfies(p -> {
            assertThat(p.nazwa()).isEqualTo("w.ndjson");
            assertThat(p.linia()).isEqualTo(2);
            assertThat(p.kolumna()).isEqualTo(25);
            assertThat(p.wskaznik()).isEqualTo("/x");
        });
        assertThat(Odczytane.problemy(zapisy.get(2)).get(0).linia()).isEqualTo(3);
    }

    @Test
    void a_line_over_the_limit_is_a_fault_and_the_next_is_read() {
        String dlugi = "{\"sporzadzil\":\"" + "x".repeat(200_000) + "\"}";
        assertThat(Odczytane.przebieg(bajty(W + "\n" + dlugi + "\n" + W), "w.ndjson", limity(1_000, 100, 1_000_000)))
                .containsExactly("w.ndjson:1", "w.ndjson:2 granica-wiersz@2:1", "w.ndjson:3");
    }

    @Test
    void a_line_without_end_and_too_many_lines_end_the_file() {
        assertThat(Odczytane.przebieg(bajty(W + "\n" + "x".repeat(300_000)), "w.ndjson", limity(1_000, 100, 100_000)))
                .containsExactly("w.ndjson:1", "w.ndjson:2 granica-wiersz-bez-konca@2:1");
        assertThat(Odczytane.przebieg(bajty((W + "\n").repeat(5)), "w.ndjson", limity(1_000, 2, 100_000)))
                .containsExactly("w.ndjson:1", "w.ndjson:2", "w.ndjson:3 granica-wiersze@3:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "  \r\n"})
    void an_empty_file_is_a_fault(String tresc) {
        assertThat(Odczytane.przebieg(tresc, "w.ndjson")).containsExactly("w.ndjson pusty-plik@1:1");
    }

    @Test
    void gzip_is_unpacked_once_and_its_name_tells_the_format() throws IOException {
        byte[] dwa = gzip(bajty(W + "\n" + W + "\n"));
        assertThat(Odczytane.przebieg(dwa, "w.ndjson.gz", OpcjeOdczytu.DOMYSLNE))
                .containsExactly("w.ndjson.gz:1", "w.ndjson.gz:2");
        assertThat(Odczytane.przebieg(gzip(bajty("klub.nazwa;\nA;\n")), "w.csv.gz", OpcjeOdczytu.DOMYSLNE))
                .containsExactly("w.csv.gz:2");
        assertThat(Odczytane.przebieg(gzip(dwa), "w.ndjson.gz", OpcjeOdczytu.DOMYSLNE))
                .containsExactly("w.ndjson.gz format-gzip-podwojny@1:1");
    }

    @Test
    void a_truncated_gzip_gives_what_it_holds_and_a_fault() throws IOException {
        byte[] calosc = gzip(bajty((W + "\n").repeat(3)));
        byte[] urwany = Arrays.copyOf(calosc, calosc.length - 6);
        assertThat(Odczytane.przebieg(urwany, "w.ndjson.gz", OpcjeOdczytu.DOMYSLNE))
                .last()
                .asString()
                .contains(" format-gzip@");
        assertThat(Odczytane.przebieg(Arrays.copyOf(calosc, 5), "w.ndjson.gz", OpcjeOdczytu.DOMYSLNE))
                .containsExactly("w.ndjson.gz format-gzip@1:1");
        byte[] json = gzip(bajty(W));
        assertThat(Odczytane.przebieg(Arrays.copyOf(json, json.length - 6), "w.json.gz", OpcjeOdczytu.DOMYSLNE))
                .containsExactly("w.json.gz format-gzip@1:1");
        byte[] csv = gzip(bajty("klub.nazwa\n" + "A\n".repeat(9)));
        assertThat(Odczytane.przebieg(Arrays.copyOf(csv, csv.length - 6), "w.csv.gz", OpcjeOdczytu.DOMYSLNE))
                .last()
                .asString()
                .contains(" format-gzip@");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "w.json | {\"wersjaModelu\":\"1.0\"} | w.json",
                "w | {\"wersjaModelu\":\"1.0\"} | w",
                "w.txt | {\"wersjaModelu\":\"1.0\"}~{\"wersjaModelu\":\"1.0\"} | w.txt:1 w.txt:2",
                "w | klub.nazwa;sporzadzil~A;B | w:2",
                "W.CSV | klub.nazwa~A | W.CSV:2",
                "w | jakiś tekst | w format-nieznany@1:1",
                "w.xlsx | {\"wersjaModelu\":\"1.0\"} | w.xlsx format-nie-arkusz@1:1",
                "w.ods | klub.nazwa;x | w.ods format-nie-arkusz@1:1",
                "w.csv | %PDF-1.7 | w.csv format-pdf@1:1",
                "w | '' | w pusty-plik@1:1",
            })
    void the_format_is_told_by_content_and_name(String nazwa, String tresc, String przebieg) {
        assertThat(String.join(" ", Odczytane.przebieg(tresc.replace('~', '\n'), nazwa)))
                .isEqualTo(przebieg);
    }

    @Test
    void binary_formats_are_told_by_their_first_bytes_whatever_the_name() {
        byte[] xls = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0};
        assertThat(Odczytane.przebieg(xls, "w.xlsx", OpcjeOdczytu.DOMYSLNE))
                .containsExactly("w.xlsx format-stary-arkusz@1:1");
        byte[] zip = Arkusze.zip(Arkusze.xlsx(Arkusze.wiersz(1, "klub.nazwa") + Arkusze.wiersz(2, "Klub")));
        assertThat(Odczytane.przebieg(zip, "w.csv", OpcjeOdczytu.DOMYSLNE)).containsExactly("w.csv:2");
        OpcjeOdczytu json = new OpcjeOdczytu(FormatPliku.JSON, StandardCharsets.UTF_8, Limity.DOMYSLNE);
        assertThat(Odczytane.przebieg(zip, "w.xlsx", json)).containsExactly("w.xlsx format-nie-tekst@1:1");
        OpcjeOdczytu csv = new OpcjeOdczytu(FormatPliku.CSV, StandardCharsets.UTF_8, Limity.DOMYSLNE);
        assertThat(Odczytane.przebieg(bajty("klub.nazwa\nA\n"), "w.json", csv)).containsExactly("w.json:2");
    }

    @Test
    void a_document_over_the_limit_is_a_fault() {
        List<Zapis> zapisy = Odczytane.zapisy(bajty(W), "w.json", limity(10, 10, 10));
        assertThat(Odczytane.problemy(zapisy.get(0))).singleElement().satisfies(p -> {
            assertThat(p.kod()).isEqualTo("granica-bajty");
            assertThat(p.klasa()).isEqualTo(Problem.Klasa.GRANICA);
        });
        assertThatIllegalArgumentException().isThrownBy(() -> new Limity(0, 1, 1, 1));
    }

    @Test
    void a_first_line_of_any_usual_length_tells_that_more_follow() {
        String dlugi = "{\"wersjaModelu\":" + " ".repeat(200_000) + "\"1.0\"}";

        assertThat(Odczytane.przebieg(dlugi + "\n" + W, "wejscie")).containsExactly("wejscie:1", "wejscie:2");
        assertThat(Odczytane.przebieg(dlugi + "\n", "wejscie")).containsExactly("wejscie");
        assertThat(Odczytane.przebieg("#\n".repeat(3_000) + "wersjaModelu: '1.0'", "wejscie"))
                .containsExactly("wejscie");
    }

    @ParameterizedTest
    @CsvSource({"wejscie, NDJSON, 1", "w.ndjson, , 1", "wejscie, , 2"})
    void no_more_is_awaited_than_tells_the_format(String nazwa, @Nullable FormatPliku format, int ile)
            throws IOException {
        byte[] wiersze = bajty((W + "\n").repeat(ile));
        InputStream powolne = new ByteArrayInputStream(wiersze) {
            @Override
            public synchronized int read() {
                return available() == 0 ? dosc() : super.read();
            }

            @Override
            public synchronized int read(byte[] bufor, int od, int dlugosc) {
                return available() == 0 ? dosc() : super.read(bufor, od, dlugosc);
            }

            private int dosc() {
                throw new AssertionError("czyta dalej, niż potrzeba");
            }
        };
        OpcjeOdczytu opcje = new OpcjeOdczytu(format, StandardCharsets.UTF_8, Limity.DOMYSLNE);

        assertThat(PlikWnioskow.open(powolne, nazwa, opcje).next()).isNotNull();
    }
}
