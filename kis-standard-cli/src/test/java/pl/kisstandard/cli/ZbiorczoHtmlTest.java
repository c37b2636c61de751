package pl.kisstandard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.karta.OcenaFormalna;
import pl.kisstandard.model.karta.Opinia;
import pl.kisstandard.rules.WarunkiOceny;
import pl.kisstandard.rules.ZestawRegul;

/** The report of a run: that it says what the table says, loses nothing and links to the kartas. */
class ZbiorczoHtmlTest {

    private static final int PIERWSZE_KRYTERIUM = 5;
    private static final Komunikaty PO_POLSKU = new Komunikaty(Jezyk.PL);
    private static final Kryteria KRYTERIA = Kryteria.of(ZestawRegul.load("sc-kis:2014.1"), WarunkiOceny.DOMYSLNE);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_report_counts_what_the_table_and_the_summary_count() throws IOException {
        String html = raport("raport.html");
        String podsumowanie = ocen("t.csv").wyjscie();
        List<List<String>> csv = Files.readAllLines(folder.resolve("t.csv")).stream()
                .map(linia -> Arrays.asList(linia.split(";", -1)))
                .toList();
        List<List<String>> ocenione =
                csv.stream().skip(1).filter(w -> !w.get(5).isEmpty()).toList();

        for (String opinia : List.of("standard spełniony", "wymaga uzupełnienia", "standard niespełniony")) {
            long ile = ocenione.stream().filter(w -> w.get(3).equals(opinia)).count();
            assertThat(html).contains("<b>" + ile + "</b> " + opinia);
            assertThat(podsumowanie).contains(opinia + ": " + ile + "\n");
        }
        assertThat(html).contains("<b>12</b> nie oceniono <span>52,2%</span>", "Standard spełniony: <b>5 z 23</b>");
        for (int i = 0; i < KRYTERIA.wzor().kryteria().size(); i++) {
            int kolumna = PIERWSZE_KRYTERIUM + i;
            List<String> wyniki = ocenione.stream().map(w -> w.get(kolumna)).toList();
            int odchylenia = Collections.frequency(wyniki, "odchylenie");
            int braki = Collections.frequency(wyniki, "brak danych");
            assertThat(html)
                    .containsPattern("<tr><th scope=row>"
                            + KRYTERIA.wzor().kryteria().get(i).kod()
                            + "<td>[^<]+<td>" + odchylenia + "<td>" + braki + "<td>" + (odchylenia + braki)
                            + "<td>");
        }
        assertThat(wiersze(html))
                .containsExactlyElementsOf(
                        ocenione.stream().map(ZbiorczoHtmlTest::litery).toList());
    }

    @Test
    void nothing_that_was_not_judged_is_lost() throws IOException {
        String html = raport("raport.html");

        try (Stream<Path> bledne = Files.list(Przebieg.PRZYKLADY.resolve("bledne"))) {
            assertThat(bledne).allSatisfy(plik -> assertThat(html)
                    .containsPattern(Pattern.quote(plik + "<td>niepoprawny wniosek<td>") + "wiersz \\d+, znak \\d+: "));
        }
    }

    @Test
    void links_lead_to_the_kartas_from_where_the_report_stands() throws IOException {
        Path wnioski = Files.createDirectories(folder.resolve("wnioski/gmina Żółw #1"));
        for (String nazwa : List.of("100% a?b&c.json", "ś'\"<b>.json")) {
            Files.copy(Path.of(Przebieg.SPELNIA), wnioski.resolve(nazwa));
        }
        Files.createDirectory(folder.resolve("raporty"));
        for (String raport : List.of("raporty/r.html", "obok.html", "karty 1/w środku.html")) {
            Path plik = folder.resolve(raport);
            Path karty = folder.resolve("karty " + raport.length());
            if (raport.startsWith("karty")) {
                karty = folder.resolve("karty 1");
            }
            Przebieg.tutaj("ocen", wnioski + "", "--wyjscie", karty + "", "--zbiorczo", plik + "");
            Matcher odnosnik =
                    Pattern.compile("<th scope=row><a href=\"([^\"]+)\"").matcher(Files.readString(plik));
            int ile = 0;
            while (odnosnik.find()) {
                assertThat(Path.of(plik.toUri().resolve(URI.create(odnosnik.group(1)))))
                        .isRegularFile();
                ile++;
            }
            assertThat(ile).isEqualTo(2);
        }
        assertThat(raport("bez-kart.html")).doesNotContain("<a href=\"k", "<a href=\".");
    }

    @Test
    void what_others_wrote_is_text() throws IOException {
        String zle = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>\u202Egpj\u0007\uD800";
        WierszWsadu oceniony = wiersz(zle + ".json", zle, "a\nb\tc" + "d".repeat(100_000));
        String html = napisz("r.html", oceniony, WierszWsadu.nieoceniony(zle, WierszWsadu.Klasa.AWARIA, zle));

        assertThat(html).hasSizeLessThan(100_000).doesNotContain("<script>alert", "<img", "\u202E", "\u0007");
        assertThat(html.split("<script>", -1)).hasSize(2);
        assertThat(html)
                .contains(
                        "&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&gt;&lt;img src=x onerror=alert(2)&gt;\uFFFDgpj\uFFFD")
                .contains("<td>a b cddd");
    }

    @Test
    void the_same_run_gives_the_same_bytes() throws IOException {
        assertThat(raport("1.html")).isEqualTo(raport("2.html"));
    }

    @Test
    void a_run_that_goes_on_gives_the_report_of_a_whole_run() throws IOException {
        Path raport = folder.resolve("r.html");
        String karty = folder.resolve("karty").toString();
        String[] polecenie = {"ocen", Przebieg.WNIOSKI + "", "--wznow", "--wyjscie", karty, "--zbiorczo", raport + ""};
        Przebieg.tutaj(polecenie);
        byte[] caly = Files.readAllBytes(raport);
        Files.delete(raport);

        assertThat(Przebieg.tutaj(polecenie).wyjscie()).contains("których nie trzeba było pisać od nowa: 11");
        assertThat(raport).hasBinaryContent(caly);
    }

    @Test
    void a_report_that_was_not_ended_leaves_what_was_there() throws IOException {
        Path plik = Files.writeString(folder.resolve("r.html"), "poprzedni");
        try (Zbiorczo raport = Zbiorczo.open(plik, KRYTERIA, null, PO_POLSKU)) {
            raport.dodaj(wiersz("a.json", "KIS", "Gmina"));
        }
        assertThat(plik).hasContent("poprzedni");
        assertThat(folder.toFile().list()).containsExactly("r.html");
    }

    @Test
    void a_batch_of_which_nothing_was_judged_is_reported_too() throws IOException {
        String html = napisz("r.html", WierszWsadu.nieoceniony("a.json", WierszWsadu.Klasa.GRANICA, "za duży"));

        assertThat(html)
                .contains(
                        "Standard spełniony: <b>0 z 1</b> (0,0%)",
                        "a.json<td>" + PO_POLSKU.get("klasa.GRANICA") + "<td>za duży")
                .doesNotContain("<svg", "id=\"tabela\"");
        assertThat(napisz("pusty.html")).contains("<b>0 z 0</b> (0,0%)").endsWith("</html>\n");
    }

    private Przebieg ocen(String tabela) {
        return Przebieg.tutaj(
                "ocen",
                Przebieg.WNIOSKI.toString(),
                Przebieg.PRZYKLADY.resolve("bledne").toString(),
                "--zbiorczo",
                folder.resolve(tabela).toString());
    }

    private String raport(String nazwa) throws IOException {
        ocen(nazwa);
        return Files.readString(folder.resolve(nazwa));
    }

    private String napisz(String nazwa, WierszWsadu... wiersze) throws IOException {
        Path plik = folder.resolve(nazwa);
        try (Zbiorczo raport = Zbiorczo.open(plik, KRYTERIA, null, PO_POLSKU)) {
            for (WierszWsadu wiersz : wiersze) {
                raport.dodaj(wiersz);
            }
            raport.zakoncz();
        }
        return Files.readString(plik);
    }

    private static WierszWsadu wiersz(String plik, String klub, String wnioskodawca) {
        WierszWsadu pusty = WierszWsadu.of(plik, KRYTERIA.wzor());
        return new WierszWsadu(
                plik,
                klub,
                wnioskodawca,
                null,
                Opinia.DO_UZUPELNIENIA,
                OcenaFormalna.Stan.NIEPOPRAWNA,
                pusty.wyniki(),
                List.of(),
                null,
                null);
    }

    /** The letters of each row of the table of wnioski. */
    private static List<List<String>> wiersze(String html) {
        List<List<String>> wiersze = new ArrayList<>();
        String tabela = html.substring(html.indexOf("id=\"tabela\""));
        for (String wiersz : tabela.substring(tabela.indexOf("<tbody>"), tabela.indexOf("</table>"))
                .split("<tr>", -1)) {
            if (wiersz.contains("<th")) {
                wiersze.add(Arrays.stream(wiersz.strip().split("<td[^>]*>", -1))
                        .skip(7)
                        .toList());
            }
        }
        return wiersze;
    }

    private static List<String> litery(List<String> csv) {
        Map<String, String> litery =
                Map.of("spełnienie", "S", "odchylenie", "O", "brak danych", "BD", "nie dotyczy", "ND");
        return csv.subList(PIERWSZE_KRYTERIUM, PIERWSZE_KRYTERIUM + 21).stream()
                .map(litery::get)
                .toList();
    }
}
