package pl.kisstandard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.kisstandard.model.Jezyk;

/** A draft is got out, judged with, and told by everything that is written. */
class SzkicTest {

    private static final String RAMY = "org-ramy-czasowe/kryterium.yaml";
    private static final Pattern ODSTEPY = Pattern.compile("[\\s\\u00A0\\u202F\\u2060│*>\"\\\\]+");

    @TempDir
    private Path folder = Path.of("");

    private Path szkic = Path.of("");

    @BeforeEach
    void eksport() {
        szkic = folder.resolve("moj-standard");
        assertThat(Przebieg.tutaj("reguly", "eksport", "sc-kis:2014.1", szkic.toString()))
                .extracting(Przebieg::kod, Przebieg::bledy)
                .containsExactly(0, "");
    }

    @Test
    void export_writes_the_folder_once_and_says_what_comes_next() {
        Path nowy = folder.resolve("nowy szkic");
        List<String> polecenie = List.of("rules", "export", "sc-kis:2014.1", nowy.toString(), "--lang", "en");

        Przebieg pierwszy = Przebieg.proces(polecenie.toArray(String[]::new));
        Przebieg drugi = Przebieg.proces(polecenie.toArray(String[]::new));

        assertThat(pierwszy.kod()).isZero();
        assertThat(pierwszy.bledy()).isEmpty();
        assertThat(pierwszy.wyjscie())
                .contains("A draft of the set sc-kis:2014.1 was written")
                .contains("  kis-standard evaluate wnioski/ --draft \"" + nowy + "\" --lang en\n")
                .contains("  kis-standard rules check \"" + nowy + "\" --lang en\n");
        assertThat(nowy).isDirectoryContaining("glob:**/standard.yaml");
        assertThat(drugi.kod()).isEqualTo(2);
        assertThat(drugi.wyjscie()).isEmpty();
        assertThat(drugi.bledy())
                .startsWith("kis-standard reguly eksport: the folder")
                .contains("is not empty");
    }

    @Test
    void export_refuses_what_is_not_there() throws IOException {
        Path plik = Files.writeString(folder.resolve("plik"), "x");

        bladUzycia("nie ma zestawu reguł „sc-kis:2014.2”", "reguly", "eksport", "sc-kis:2014.2", "inny");
        bladUzycia("nie jest folderem", "reguly", "eksport", "sc-kis:2014.1", plik.toString());
        bladUzycia("nie ma folderu", "reguly", "eksport", "sc-kis:2014.1", "nie-ma/szkic");
    }

    @Test
    void an_untouched_copy_prints_the_same_karta_as_the_released_set() {
        Przebieg wydany = Przebieg.tutaj("ocen", Przebieg.NIE_SPELNIA);

        assertThat(Przebieg.tutaj("ocen", Przebieg.NIE_SPELNIA, "--zestaw", szkic.toString()))
                .isEqualTo(wydany);
        assertThat(wydany.wyjscie()).doesNotContain("SZKIC");
    }

    @Test
    void a_draft_judges_as_a_process_and_its_folder_is_not_taken_for_wnioski() throws IOException {
        zamien(RAMY, "wartosc: 40\n", "wartosc: 60\n");
        Path wnioski = Files.createDirectory(folder.resolve("wnioski"));
        Files.copy(Path.of(Przebieg.SPELNIA), wnioski.resolve("a.json"));
        Files.move(szkic, wnioski.resolve("szkic"));

        Przebieg przebieg = Przebieg.proces(
                "ocen", wnioski.toString(), "--zestaw", wnioski.resolve("szkic").toString());

        assertThat(przebieg.bledy()).isEmpty();
        assertThat(przebieg.kod()).isEqualTo(1);
        assertThat(przebieg.wyjscie())
                .contains(
                        "KARTA STANDARDU KIS – SZKIC",
                        "│ SZKIC – to nie jest ocena według opublikowanego standardu",
                        "na podstawie zestawu reguł sc-kis:2014.1",
                        "40 godz./mies. →",
                        "  O3 ",
                        "SZKIC: zmieniony parametr");
    }

    @ParameterizedTest
    @EnumSource(Jezyk.class)
    void everything_that_is_written_says_that_it_is_a_draft_and_what_differs(Jezyk jezyk) throws IOException {
        zamien(RAMY, "wartosc: 40\n", "wartosc: 60\n");
        zamien("kadra-lider/kryterium.md", "# ", "# Nowy ");
        zamien("standard.yaml", "      - [grp-formy-prozatrudnieniowe]\n", "");
        Przebieg.tutaj("reguly", "nowe-kryterium", szkic.toString(), "kadra-nowa", "--na-wzor", "kadra-lider");
        boolean pl = jezyk == Jezyk.PL;
        List<String> ramka = List.of(
                pl ? "SZKIC – to nie jest ocena" : "DRAFT – not judged by",
                pl ? "40 godz./mies. →" : "40 h/month →",
                "org-ramy-czasowe.minGodzin",
                (pl ? "zmienioną treścią lub regułami: " : "changed texts or rules: ") + "kadra-lider.",
                (pl ? "dodane: " : "added: ") + "kadra-nowa.",
                (pl ? "usunięte: " : "removed: ") + "grp-formy-prozatrudnieniowe.");
        List<String> znaki = List.of(
                pl ? "SZKIC: zmieniony parametr" : "DRAFT: parameter changed",
                pl ? "SZKIC: kryterium dodane" : "DRAFT: criterion added",
                pl ? "SZKIC: kryterium zmienione" : "DRAFT: criterion changed");
        List<Path> pliki = new ArrayList<>();

        Przebieg przebieg = ocen(Stream.of(Format.values()).map(Format::slowo).collect(Collectors.joining(",")), jezyk);
        assertThat(przebieg.kod()).as(przebieg.bledy()).isEqualTo(1);
        assertThat(scisniety(przebieg.wyjscie())).contains(scisniete(ramka));
        try (Stream<Path> karty = Files.walk(folder.resolve("karty"))) {
            karty.filter(k -> Files.isRegularFile(k)
                            && !k.getFileName().toString().startsWith("."))
                    .forEach(pliki::add);
        }

        assertThat(pliki).hasSize(Format.values().length + 1);
        for (Path plik : pliki) {
            String tresc = scisniety(bezZnacznikow(plik));
            if (plik.toString().endsWith("json")) {
                assertThat(tresc)
                        .contains("naPodstawie:sc-kis:2014.1,zmienionyStandard:false,zmienioneKryteria:[kadra-lider]")
                        .contains("opublikowana:40,jednostkaOpublikowanej:");
            } else {
                assertThat(tresc).as(plik.toString()).contains(scisniete(ramka));
            }
            if (!plik.toString().endsWith("json") && !plik.endsWith(KatalogWFolderze.NAZWA)) {
                assertThat(tresc).as(plik.toString()).contains(scisniete(znaki));
            }
        }
        for (String koniec : List.of("csv", "xlsx", "ndjson", "html")) {
            String tresc = scisniety(bezZnacznikow(folder.resolve("tabela." + koniec)));
            assertThat(tresc).as(koniec).contains(scisniete(ramka));
            if (!koniec.equals("ndjson")) {
                assertThat(tresc).as(koniec).contains(scisniete(znaki));
            }
        }
    }

    /** What an author of rules writes is text wherever it goes, like what an author of a wniosek writes. */
    @Test
    void texts_of_a_draft_are_no_formula_script_or_markup_anywhere() throws IOException {
        String zly = "=HYPERLINK(1)<script>alert(1)</script><img src=x onerror=alert(1)>[tu](javascript:alert(1))";
        zamien("standard.yaml", "nazwa:\n  pl: ", "nazwa:\n  pl: '" + zly + "' #");
        zamien(RAMY, "wynik: SPELNIENIE\n    pl: ", "wynik: SPELNIENIE\n    pl: '" + zly + "' #");
        zamien(RAMY, "poziomWymagalny:\n  pl: ", "poziomWymagalny:\n  pl: '" + zly + "' #");

        Przebieg przebieg =
                ocen(Stream.of(Format.values()).map(Format::slowo).collect(Collectors.joining(",")), Jezyk.PL);

        assertThat(przebieg.kod()).as(przebieg.bledy()).isBetween(0, 1);
        List<Path> pliki = new ArrayList<>();
        try (Stream<Path> zapisane = Files.walk(folder)) {
            zapisane.filter(p -> Files.isRegularFile(p) && !p.startsWith(szkic)).forEach(pliki::add);
        }
        int znalezione = 0;
        for (Path plik : pliki) {
            String tresc = Tresc.pliku(plik);
            znalezione += tresc.contains("HYPERLINK") ? 1 : 0;
            String nazwa = plik.toString();
            if (nazwa.matches(".*\\.(html|xml|docx|xlsx)")) {
                assertThat(tresc).as(nazwa).doesNotContain("<script>alert", "<img src=x", "<f>", "href=\"javascript:");
            } else if (nazwa.endsWith(".md")) {
                assertThat(tresc).as(nazwa).doesNotContainPattern("(?<!\\\\)<(script|img)|(?<!\\\\)\\[tu");
            } else if (nazwa.endsWith(".csv")) {
                assertThat(tresc).as(nazwa).doesNotContainPattern("(?m)(^|;|\")=HYPERLINK");
            }
        }
        assertThat(znalezione).isGreaterThan(Format.values().length);
    }

    private Przebieg ocen(String formaty, Jezyk jezyk) {
        Przebieg ostatni = new Przebieg(0, "", "");
        for (String koniec : List.of("csv", "xlsx", "ndjson", "html")) {
            String format = koniec.equals("html") ? formaty : "json";
            ostatni = Przebieg.tutaj(
                    "ocen",
                    Przebieg.SPELNIA,
                    "--zestaw",
                    szkic.toString(),
                    "--jezyk",
                    jezyk.name(),
                    "--format",
                    format,
                    "--wyjscie",
                    folder.resolve(koniec.equals("html") ? "karty" : koniec).toString(),
                    "--zbiorczo",
                    folder.resolve("tabela." + koniec).toString());
        }
        return ostatni;
    }

    @Test
    void an_explanation_and_the_catalogue_tell_a_changed_parameter() {
        Przebieg wyjasnienie =
                Przebieg.tutaj("wyjasnij", Przebieg.SPELNIA, "O3", "--parametr", "org-ramy-czasowe.minGodzin=60,5");
        Przebieg katalog = Przebieg.tutaj("reguly", "katalog", "--parametr", "org-ramy-czasowe.minGodzin=60,5");

        assertThat(wyjasnienie.kod()).isEqualTo(1);
        assertThat(wyjasnienie.wyjscie())
                .contains("WYJAŚNIENIE WYNIKU: O3 – SZKIC", "40 godz./mies. →", "60,5 godz./mies.")
                .contains("Zmiana kryterium            SZKIC: zmieniony parametr");
        assertThat(katalog.kod()).isZero();
        assertThat(katalog.wyjscie())
                .contains("**SZKIC – to nie jest ocena według opublikowanego standardu**")
                .contains("według tego szkicu dają inny wynik, niż jest przy nich podany");
    }

    @Test
    void a_draft_without_a_base_says_that_nothing_is_known() throws IOException {
        zamien("standard.yaml", "naPodstawie: sc-kis:2014.1\n", "");
        zamien(RAMY, "wartosc: 40\n", "wartosc: 60\n");

        assertThat(Przebieg.tutaj("ocen", Przebieg.SPELNIA, "--zestaw", szkic.toString())
                        .wyjscie())
                .contains("nie wiadomo, na podstawie którego opublikowanego", "SZKIC: nie wiadomo, czy");
    }

    @Test
    void a_faulty_draft_has_code_two_and_each_fault_on_a_line() throws IOException {
        zamien(RAMY, "typ: liczba\n    wartosc: 40", "typ: liczba\n   wartosc: 40");
        zamien("kadra-lider/kryterium.yaml", "id: kadra-lider", "id: kadra-szef");

        Przebieg przebieg = Przebieg.proces("ocen", Przebieg.SPELNIA, "--zestaw", szkic.toString());

        assertThat(przebieg.kod()).isEqualTo(2);
        assertThat(przebieg.wyjscie()).isEmpty();
        assertThat(przebieg.bledy())
                .startsWith("kis-standard ocen: szkic „" + szkic + "” ma błędy:\n")
                .contains("org-ramy-czasowe", "kryterium.yaml:", "kadra-szef")
                .doesNotContain("\tat ", "Exception");
        assertThat(przebieg.bledy().lines()).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void a_new_criterion_is_judged_at_once() {
        Przebieg nowe = Przebieg.proces(
                "rules",
                "new-criterion",
                szkic.toString(),
                "ind-doradztwo-zawodowe",
                "--pattern",
                "ind-poradnictwo-prawne",
                "--lang",
                "en");
        Przebieg karta = Przebieg.tutaj("ocen", Przebieg.SPELNIA, "--zestaw", szkic.toString());

        assertThat(nowe.bledy()).isEmpty();
        assertThat(nowe.kod()).isZero();
        assertThat(nowe.wyjscie())
                .startsWith("The criterion ind-doradztwo-zawodowe was added.")
                .contains("kryterium.yaml\n    the wording,", "  kis-standard rules check " + szkic + " --lang en\n");
        assertThat(karta.kod()).isZero();
        assertThat(karta.wyjscie())
                .contains("  I4 Kryterium szkicu", "SZKIC: kryterium dodane", "Spełnione kryteria: 22 z 22");
    }

    @Test
    void a_criterion_that_cannot_be_added_has_code_two() {
        String dir = szkic.toString();

        bladUzycia("tak nie można nazwać kryterium", "reguly", "nowe-kryterium", dir, "Ind Doradztwo");
        bladUzycia("jest już kryterium", "reguly", "nowe-kryterium", dir, "kadra-lider");
        bladUzycia(
                "Czy chodziło o „Kryterium Kadry”?", "reguly", "nowe-kryterium", dir, "a", "--grupa", "Kryterium Kary");
        bladUzycia(
                "Did you mean kadra-lider?",
                "rules",
                "new-criterion",
                dir,
                "a",
                "--pattern",
                "kadra-lidre",
                "--lang=en");
        bladUzycia("nie ma folderu", "reguly", "nowe-kryterium", dir + "x", "a");
    }

    private static void bladUzycia(String komunikat, String... argumenty) {
        Przebieg przebieg = Przebieg.tutaj(argumenty);

        assertThat(przebieg.kod()).isEqualTo(2);
        assertThat(przebieg.wyjscie()).isEmpty();
        assertThat(przebieg.bledy()).contains(komunikat).hasLineCount(2);
    }

    private void zamien(String plik, String co, String naCo) throws IOException {
        Path sciezka = szkic.resolve(plik);
        String tekst = Files.readString(sciezka);
        assertThat(tekst).contains(co);
        Files.writeString(sciezka, tekst.replaceFirst(Pattern.quote(co), naCo));
    }

    private static String bezZnacznikow(Path plik) throws IOException {
        String tresc = Tresc.pliku(plik);
        return plik.toString().matches(".*\\.(html|docx|xlsx)")
                ? tresc.replaceAll("(?s)<style.*?</style>|<[^>]+>", "")
                : tresc;
    }

    private static String scisniety(String tekst) {
        return ODSTEPY.matcher(tekst.replace("&gt;", ">")).replaceAll("");
    }

    private static List<String> scisniete(List<String> teksty) {
        return teksty.stream().map(SzkicTest::scisniety).toList();
    }
}
