package pl.kisstandard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.Slownik;
import pl.kisstandard.model.formularz.UkladFormularza;
import pl.kisstandard.model.formularz.UkladFormularza.Arkusz;
import pl.kisstandard.model.formularz.UkladFormularza.NaglowekListy;
import pl.kisstandard.model.formularz.UkladFormularza.WierszListy;
import pl.kisstandard.model.formularz.UkladFormularza.WierszPola;

class FormularzXlsxTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource
    void the_sheets_hold_the_texts_of_the_layout_row_by_row(Jezyk jezyk) throws IOException {
        try (ReadableWorkbook skoroszyt = new ReadableWorkbook(new ByteArrayInputStream(FormularzXlsx.bajty(jezyk)))) {
            List<Arkusz> uklad = UkladFormularza.of(jezyk).arkusze();
            List<Sheet> arkusze = skoroszyt.getSheets().toList();
            assertThat(arkusze.stream().map(Sheet::getName))
                    .isEqualTo(uklad.stream().map(Arkusz::nazwa).toList());
            for (int a = 0; a < uklad.size(); a++) {
                List<Row> wiersze = arkusze.get(a).read();
                assertThat(wiersze).hasSameSizeAs(uklad.get(a).wiersze());
                for (int w = 0; w < wiersze.size(); w++) {
                    UkladFormularza.Wiersz wiersz = uklad.get(a).wiersze().get(w);
                    String pierwsza = wiersze.get(w).getCellAsString(0).orElse("");
                    if (wiersz instanceof WierszPola pole) {
                        assertThat(pierwsza).isEqualTo(pole.etykieta());
                        assertThat(wiersze.get(w).getCellAsString(2).orElse("")).isEqualTo(pole.objasnienie());
                    } else if (wiersz instanceof NaglowekListy naglowek) {
                        assertThat(wiersze
                                        .get(w)
                                        .getCells(0, naglowek.etykiety().size())
                                        .stream()
                                        .map(k -> k.asString()))
                                .isEqualTo(naglowek.etykiety());
                    } else if (wiersz instanceof WierszListy pozycja) {
                        assertThat(pierwsza).isEqualTo(pozycja.kod() == null ? "" : Slownik.kod(jezyk, pozycja.kod()));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void answers_and_nothing_else_may_be_written_in_a_protected_sheet(Jezyk jezyk) throws IOException {
        Map<String, String> czesci = czesci(FormularzXlsx.bajty(jezyk));
        Set<String> otwarte = otwarteStyle(czesci.getOrDefault("xl/styles.xml", ""));
        List<Arkusz> uklad = UkladFormularza.of(jezyk).arkusze();
        for (int a = 0; a < uklad.size(); a++) {
            String xml = czesci.getOrDefault("xl/worksheets/sheet" + (a + 1) + ".xml", "");
            Set<String> pola = new HashSet<>();
            for (int w = 0; w < uklad.get(a).wiersze().size(); w++) {
                if (uklad.get(a).wiersze().get(w) instanceof WierszPola) {
                    pola.add("B" + (w + 1));
                } else if (uklad.get(a).wiersze().get(w) instanceof WierszListy pozycja) {
                    for (int k = 0; k < pozycja.lista().pola().size(); k++) {
                        pola.add((char) ('A' + k) + String.valueOf(w + 1));
                    }
                }
            }
            Set<String> doWpisania = new HashSet<>();
            for (MatchResult k : znajdz("<c r=\"([A-Z]+\\d+)\" s=\"(\\d+)\"", xml)) {
                if (otwarte.contains(k.group(2))) {
                    doWpisania.add(k.group(1));
                }
            }
            assertThat(doWpisania).as(uklad.get(a).nazwa()).isEqualTo(pola);
            assertThat(xml)
                    .contains("<sheetProtection ")
                    .contains(" sheet=\"true\"")
                    .doesNotContain("password");
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_answer_but_free_text_is_checked_when_it_is_written(Jezyk jezyk) throws IOException {
        Map<String, String> czesci = czesci(FormularzXlsx.bajty(jezyk));
        String tak = jezyk == Jezyk.PL ? "\"tak,nie\"" : "\"yes,no\"";
        String naglowek = czesci.getOrDefault("xl/worksheets/sheet2.xml", "");
        String organizacja = czesci.getOrDefault("xl/worksheets/sheet5.xml", "");

        assertThat(naglowek).contains("<formula1>'" + ostatni(jezyk) + "'!$A$4:$A$16</formula1>");
        assertThat(naglowek).contains(">=DATE(1990,1,1))</formula1>");
        assertThat(organizacja).contains("<formula1>" + tak + "</formula1>");
        assertThat(organizacja).contains(",1000>=B5)</formula1>").contains("120>=B");
        for (MatchResult walidacja : znajdz("<dataValidation (?:.*?)</dataValidation>", naglowek + organizacja)) {
            assertThat(walidacja.group())
                    .contains("errorStyle=\"stop\"", "showErrorMessage=\"true\"", "allowBlank=\"true\"");
        }
    }

    @Test
    void answers_to_choose_from_are_the_words_of_the_codes() throws IOException {
        UkladFormularza uklad = UkladFormularza.of(Jezyk.PL);
        Map<String, String> czesci = czesci(FormularzXlsx.bajty(Jezyk.PL));
        String grupowe = czesci.getOrDefault("xl/worksheets/sheet8.xml", "");
        MatchResult zakres = znajdz("'Odpowiedzi do wyboru'!\\$A\\$(\\d+):\\$A\\$(\\d+)", grupowe)
                .get(0);
        List<UkladFormularza.Wiersz> slowa = uklad.arkusze()
                .get(8)
                .wiersze()
                .subList(Integer.parseInt(zakres.group(1)) - 1, Integer.parseInt(zakres.group(2)));

        assertThat(slowa).hasSizeGreaterThan(10).allSatisfy(w -> assertThat(((UkladFormularza.Odpowiedz) w).kody())
                .contains("KURSY_ZAWODOWE"));
    }

    @ParameterizedTest
    @EnumSource
    void it_prints_on_A4_and_every_part_is_xml(Jezyk jezyk) throws Exception {
        Map<String, String> czesci = czesci(FormularzXlsx.bajty(jezyk));
        for (Map.Entry<String, String> czesc : czesci.entrySet()) {
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(czesc.getValue().getBytes(StandardCharsets.UTF_8)));
            if (czesc.getKey().startsWith("xl/worksheets/")) {
                assertThat(czesc.getValue())
                        .contains("paperSize=\"9\"", "fitToWidth=\"1\"", "fitToHeight=\"0\"", "state=\"frozen\"")
                        .doesNotContain("mergeCell", "<f>");
            }
        }
        assertThat(czesci.getOrDefault("docProps/core.xml", ""))
                .contains("<dc:language>" + (jezyk == Jezyk.PL ? "pl" : "en") + "</dc:language>")
                .contains("(Formularz 1)</dc:title>")
                .doesNotContain("created");
    }

    @Test
    void two_runs_give_equal_bytes_without_a_clock() throws IOException {
        byte[] bajty = FormularzXlsx.bajty(Jezyk.PL);
        Path plik = Files.write(folder.resolve("f.xlsx"), bajty);

        assertThat(FormularzXlsx.bajty(Jezyk.PL)).isEqualTo(bajty);
        try (ZipFile zip = new ZipFile(plik.toFile())) {
            assertThat(Collections.list(zip.entries()))
                    .allSatisfy(e -> assertThat(e.getTimeLocal().getYear()).isEqualTo(1980));
        }
    }

    private static String ostatni(Jezyk jezyk) {
        List<Arkusz> arkusze = UkladFormularza.of(jezyk).arkusze();
        return arkusze.get(arkusze.size() - 1).nazwa();
    }

    private Map<String, String> czesci(byte[] xlsx) throws IOException {
        Path plik = Files.write(folder.resolve("formularz.xlsx"), xlsx);
        Map<String, String> czesci = new TreeMap<>();
        try (ZipFile zip = new ZipFile(plik.toFile())) {
            for (ZipEntry czesc : Collections.list(zip.entries())) {
                czesci.put(
                        czesc.getName(), new String(zip.getInputStream(czesc).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return czesci;
    }

    private static Set<String> otwarteStyle(String styles) {
        Set<String> otwarte = new HashSet<>();
        List<MatchResult> style = new ArrayList<>(znajdz(
                "<xf [^>]*?(?:/>|>.*?</xf>)",
                styles.substring(styles.indexOf("<cellXfs"), styles.indexOf("</cellXfs>"))));
        for (int i = 0; i < style.size(); i++) {
            if (style.get(i).group().contains("locked=\"false\"")) {
                otwarte.add(String.valueOf(i));
            }
        }
        return otwarte;
    }

    private static List<MatchResult> znajdz(String wzorzec, String tekst) {
        return Pattern.compile(wzorzec).matcher(tekst).results().toList();
    }
}
