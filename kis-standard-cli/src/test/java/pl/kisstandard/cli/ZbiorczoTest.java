package pl.kisstandard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.kisstandard.cli.WierszWsadu.Klasa;
import pl.kisstandard.cli.karta.PrzykladowaKarta;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.karta.OcenaFormalna;
import pl.kisstandard.model.karta.Opinia;
import pl.kisstandard.model.karta.Wynik;

/** The table of all wnioski of a run, in each of its formats. */
class ZbiorczoTest {

    private static final Map<String, String> KRYTERIA = kryteria();
    private static final Komunikaty PO_POLSKU = new Komunikaty(Jezyk.PL);
    private static final WierszWsadu OCENIONY = new WierszWsadu(
            "gmina/klub.json",
            "KIS „Zmyślony”",
            "Gmina Zmyślona",
            "0123abcd",
            Opinia.NIE_SPELNIA,
            OcenaFormalna.Stan.POPRAWNA,
            Map.of("kadra-lider", Wynik.ODCHYLENIE, "lokal-higieniczno-sanitarne", Wynik.BRAK_DANYCH),
            List.of(),
            null,
            null);
    private static final WierszWsadu NIEOCENIONY =
            WierszWsadu.nieoceniony("zestawienie.csv:7", Klasa.NIEPOPRAWNY, "nieznana kolumna");

    @TempDir
    private Path folder;

    @Test
    void the_csv_speaks_the_language_of_the_run() throws IOException {
        assertThat(csv(PO_POLSKU, OCENIONY, NIEOCENIONY)).isEqualTo("""
                        \uFEFFPlik;Klub;Wnioskodawca;Propozycja opinii;Ocena formalna;L2;K1;Odchylenia;Braki danych;Rodzaj błędu;Pierwszy błąd;Suma kontrolna
                        gmina/klub.json;KIS „Zmyślony”;Gmina Zmyślona;standard niespełniony;poprawna;brak danych;odchylenie;1;1;;;0123abcd
                        zestawienie.csv:7;;;nie oceniono;;;;;;niepoprawny wniosek;nieznana kolumna;
                        """.replace("\n", "\r\n"));
        assertThat(csv(new Komunikaty(Jezyk.EN), NIEOCENIONY))
                .startsWith(
                        "\uFEFFFile;Club;Applicant;Proposed opinion;Formal assessment;L2;K1;Deviations;Missing data;")
                .endsWith("zestawienie.csv:7;;;not judged;;;;;;not a correct wniosek;nieznana kolumna;\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+48",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\ta",
                "\ra",
                "\na",
                "  =1",
                "\u00A0=1",
                "\u200B=1",
                "＝1",
                "＋1",
                " －1",
                "＠a"
            })
    void no_cell_of_the_csv_is_a_formula(String nazwa) throws IOException {
        String csv = csv(PO_POLSKU, WierszWsadu.nieoceniony(nazwa, Klasa.AWARIA, nazwa));

        assertThat(csv.substring(csv.indexOf("\r\n") + 2)).startsWith(wCudzyslowie("'" + nazwa) + ";;;nie oceniono");
    }

    @Test
    void an_ordinary_name_stays_as_it_is() throws IOException {
        assertThat(csv(PO_POLSKU, WierszWsadu.nieoceniony("a=b-c;\"d\".json", Klasa.AWARIA, "–")))
                .contains("\r\n\"a=b-c;\"\"d\"\".json\";;;nie oceniono");
    }

    @Test
    void the_workbook_has_texts_and_numbers_under_a_frozen_header_with_a_filter() throws IOException {
        Path plik = zapisz("t.xlsx", OCENIONY, WierszWsadu.nieoceniony("=1+1\u0001\uD800", Klasa.AWARIA, "@a"));

        try (InputStream in = Files.newInputStream(plik);
                ReadableWorkbook skoroszyt = new ReadableWorkbook(in)) {
            List<Row> wiersze = skoroszyt.getFirstSheet().read();
            assertThat(teksty(wiersze.get(0)))
                    .startsWith("Plik", "Klub", "Wnioskodawca", "Propozycja opinii", "Ocena formalna", "L2", "K1");
            assertThat(teksty(wiersze.get(1)))
                    .containsExactly(
                            "gmina/klub.json",
                            "KIS „Zmyślony”",
                            "Gmina Zmyślona",
                            "standard niespełniony",
                            "poprawna",
                            "brak danych",
                            "odchylenie",
                            "1",
                            "1",
                            "",
                            "",
                            "0123abcd");
            assertThat(wiersze.get(1).getCell(7).getType()).isEqualTo(CellType.NUMBER);
            assertThat(wiersze.get(2).getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(teksty(wiersze.get(2))).startsWith("=1+1\uFFFD\uFFFD", "", "", "nie oceniono");
        }
        assertThat(czesc(plik, "xl/worksheets/sheet1.xml"))
                .contains("state=\"frozen\"", "<autoFilter ref=\"A1:L3\"")
                .doesNotContain("<f>", "<f ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"t.csv", "t.xlsx", "t.ndjson"})
    void the_same_rows_give_the_same_bytes_without_a_time(String nazwa) throws Exception {
        byte[] pierwszy = Files.readAllBytes(zapisz(nazwa, OCENIONY, NIEOCENIONY));
        Thread.sleep(5);

        assertThat(zapisz(nazwa, OCENIONY, NIEOCENIONY)).hasBinaryContent(pierwszy);
        assertThat(pierwszy).isNotEmpty();
    }

    @Test
    void a_sheet_that_is_full_says_so_and_leaves_nothing() throws IOException {
        Path plik = folder.resolve("t.xlsx");
        try (Zbiorczo tabela = new ZbiorczoXlsx(plik, new KolumnyZbiorcze(KRYTERIA, null, PO_POLSKU), 1)) {
            tabela.dodaj(OCENIONY);
            assertThatThrownBy(() -> tabela.dodaj(OCENIONY))
                    .isInstanceOf(IOException.class)
                    .hasMessage("arkusz XLSX mieści najwyżej 1 wniosków; podaj plik .csv albo .ndjson");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_line_of_ndjson_is_read_back_as_it_was() throws IOException {
        WierszWsadu pelny = WierszWsadu.of("a.json", PrzykladowaKarta.karta(Opinia.NIE_SPELNIA, Jezyk.PL));
        Path plik = zapisz("t.ndjson", pelny, OCENIONY, NIEOCENIONY);

        List<String> linie = Files.readAllLines(plik);
        assertThat(linie.get(2))
                .isEqualTo("{\"plik\":\"zestawienie.csv:7\",\"wyniki\":{},\"karty\":[],"
                        + "\"klasa\":\"NIEPOPRAWNY\",\"powod\":\"nieznana kolumna\"}");
        assertThat(WierszWsadu.fromJson(linie.get(0))).isEqualTo(pelny);
        assertThat(List.copyOf(WierszWsadu.fromJson(linie.get(0)).wyniki().keySet()))
                .isEqualTo(List.copyOf(pelny.wyniki().keySet()));
        assertThat(WierszWsadu.fromJson(linie.get(1))).isEqualTo(OCENIONY);
        assertThat(WierszWsadu.fromJson(linie.get(2))).isEqualTo(NIEOCENIONY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"plik\":\"a.js",
                "null",
                "{}",
                "{\"plik\":\"a\"}",
                "{\"plik\":\"a\",\"wyniki\":{}} {}",
                "{\"plik\":\"a\",\"wyniki\":{},\"x\":1}",
                "{\"plik\":\"a\",\"wyniki\":{\"k\":\"DOBRZE\"}}"
            })
    void a_line_that_is_cut_or_another_is_no_row(String linia) {
        assertThatThrownBy(() -> WierszWsadu.fromJson(linia)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"t.csv", "T.XLSX", "t.ndjson"})
    void a_table_that_was_not_ended_leaves_what_was_there(String nazwa) throws IOException {
        Path plik = Files.writeString(folder.resolve(nazwa), "poprzednia");
        try (Zbiorczo tabela = Zbiorczo.open(plik, KRYTERIA, null, PO_POLSKU)) {
            tabela.dodaj(OCENIONY);
            assertThat(plik).hasContent("poprzednia");
        }
        assertThat(plik).hasContent("poprzednia");
        assertThat(pliki()).containsExactly(plik);
    }

    @Test
    void any_other_extension_is_a_wrong_use() {
        assertThatThrownBy(() -> Zbiorczo.open(folder.resolve("t.txt"), KRYTERIA, null, PO_POLSKU))
                .isInstanceOf(BladUzycia.class)
                .hasMessageContainingAll("t.txt", ".csv", ".xlsx", ".ndjson");
    }

    @Test
    void a_place_that_cannot_be_written_is_told_at_the_start() throws IOException {
        Files.createDirectory(folder.resolve("f.csv"));
        for (String nazwa : List.of("nie-ma/t.csv", "f.csv")) {
            assertThatThrownBy(() -> Zbiorczo.open(folder.resolve(nazwa), KRYTERIA, null, PO_POLSKU))
                    .isInstanceOf(FileSystemException.class);
        }
    }

    private static Map<String, String> kryteria() {
        Map<String, String> kryteria = new LinkedHashMap<>();
        kryteria.put("lokal-higieniczno-sanitarne", "L2");
        kryteria.put("kadra-lider", "K1");
        return kryteria;
    }

    private Path zapisz(String nazwa, WierszWsadu... wiersze) throws IOException {
        return zapisz(folder.resolve(nazwa), PO_POLSKU, wiersze);
    }

    private String csv(Komunikaty komunikaty, WierszWsadu... wiersze) throws IOException {
        return Files.readString(zapisz(folder.resolve("t.csv"), komunikaty, wiersze));
    }

    private Path zapisz(Path plik, Komunikaty komunikaty, WierszWsadu... wiersze) throws IOException {
        try (Zbiorczo tabela = Zbiorczo.open(plik, KRYTERIA, null, komunikaty)) {
            for (WierszWsadu wiersz : wiersze) {
                tabela.dodaj(wiersz);
            }
            tabela.zakoncz();
        }
        assertThat(pliki()).containsExactly(plik);
        return plik;
    }

    private List<Path> pliki() throws IOException {
        try (Stream<Path> pliki = Files.list(folder)) {
            return pliki.toList();
        }
    }

    private static List<String> teksty(Row wiersz) {
        return wiersz.stream().map(k -> k == null ? "" : k.getText()).toList();
    }

    private static String czesc(Path plik, String nazwa) throws IOException {
        try (ZipFile zip = new ZipFile(plik.toFile());
                InputStream in = zip.getInputStream(zip.getEntry(nazwa))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String wCudzyslowie(String tekst) {
        return tekst.contains("\r") || tekst.contains("\n") ? "\"" + tekst + "\"" : tekst;
    }
}
