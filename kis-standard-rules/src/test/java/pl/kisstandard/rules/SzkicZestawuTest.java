package pl.kisstandard.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.json.KartaWriter;
import pl.kisstandard.model.karta.KartaStandardu;
import pl.kisstandard.model.karta.Pochodzenie;
import pl.kisstandard.model.karta.Pochodzenie.ZmienionyParametr;
import pl.kisstandard.model.karta.ZmianaKryterium;

/** A draft is a copy of a released set that knows what it was made from and says how it differs. */
class SzkicZestawuTest {

    private static final String RAMY = "org-ramy-czasowe";
    private static final ZestawRegul WYDANY = ZestawRegul.load(Zestaw.ID);

    @TempDir
    private Path folder = Path.of("");

    private Path szkic = Path.of("");

    @BeforeEach
    void eksport() throws IOException {
        szkic = folder.resolve("moj-standard");
        SzkicZestawu.export(Zestaw.ID, szkic);
    }

    @Test
    void the_copy_is_complete_and_says_what_it_was_made_from() throws IOException {
        Map<String, String> zrodla = pliki(Zestaw.KATALOG);
        Map<String, String> kopia = pliki(szkic);

        assertThat(kopia.keySet()).isEqualTo(zrodla.keySet());
        assertThat(kopia.remove("standard.yaml"))
                .isEqualTo(String.valueOf(zrodla.remove("standard.yaml"))
                        .replace("wersja: \"2014.1\"\n", "wersja: \"2014.1\"\nnaPodstawie: sc-kis:2014.1\n"));
        assertThat(kopia).isEqualTo(zrodla);
        assertThat(folder).isDirectoryNotContaining("glob:**.kis*");
    }

    @Test
    void nothing_is_overwritten_and_an_empty_folder_is_filled() throws IOException {
        Path zajety = Files.createDirectory(folder.resolve("zajety"));
        Files.writeString(zajety.resolve("notatki.txt"), "moje");
        Path pusty = Files.createDirectory(folder.resolve("pusty"));

        assertThatThrownBy(() -> SzkicZestawu.export(Zestaw.ID, zajety)).isInstanceOf(FileAlreadyExistsException.class);
        assertThatThrownBy(() -> SzkicZestawu.export(Zestaw.ID, zajety.resolve("notatki.txt")))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThatThrownBy(() -> SzkicZestawu.export("sc-kis:1", folder.resolve("inny")))
                .isInstanceOf(NieznanyZestawException.class)
                .hasMessageContaining("Dostępne: sc-kis:2014.1");
        assertThat(pliki(zajety)).containsOnlyKeys("notatki.txt");
        assertThat(folder.resolve("inny")).doesNotExist();
        SzkicZestawu.export(Zestaw.ID, pusty);
        assertThat(pliki(pusty)).isEqualTo(pliki(szkic));
    }

    @Test
    void an_untouched_copy_judges_byte_for_byte_as_what_it_was_made_from() {
        ZestawRegul kopia = ZestawRegul.compile(szkic);

        assertThat(kopia.pochodzenie(Jezyk.PL).wedlugOpublikowanego()).isTrue();
        assertThat(KartaWriter.toJson(ocen(kopia))).isEqualTo(KartaWriter.toJson(ocen(WYDANY)));
    }

    @Test
    void a_value_changed_in_the_folder_is_a_changed_parameter() throws IOException {
        zamien(RAMY + "/kryterium.yaml", "wartosc: 40\n", "wartosc: 60\n");

        KartaStandardu karta = ocen(ZestawRegul.compile(szkic));

        assertThat(karta.pochodzenie().szkic())
                .isEqualTo(new Pochodzenie.Szkic(Zestaw.ID, false, List.of(), List.of(), List.of()));
        assertThat(karta.pochodzenie().zmienioneParametry())
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactly(new ZmienionyParametr(
                        RAMY + ".minGodzin",
                        "Ile godzin zajęć miesięcznie jest potrzebnych; dokładnie tyle wystarcza.",
                        new BigDecimal("40"),
                        "godz./mies.",
                        new BigDecimal("60"),
                        "godz./mies."));
        assertThat(karta.kryterium(RAMY).parametry().get(0).zmieniony()).isTrue();
        assertThat(karta.zmiana(karta.kryterium(RAMY))).isEqualTo(ZmianaKryterium.PARAMETR);
        assertThat(karta.zmiana(karta.kryterium("kadra-lider"))).isNull();
    }

    @Test
    void a_value_set_back_is_told_too_since_the_folder_says_another() throws IOException {
        zamien(RAMY + "/kryterium.yaml", "wartosc: 40\n", "wartosc: 60\n");

        ZestawRegul zestaw = ZestawRegul.compile(szkic).withParameter(RAMY + ".minGodzin", 40);

        assertThat(zestaw.pochodzenie(Jezyk.EN).zmienioneParametry())
                .extracting(ZmienionyParametr::opublikowana, ZmienionyParametr::wartosc)
                .containsExactly(tuple(new BigDecimal("40"), new BigDecimal("40")));
    }

    @Test
    void changed_added_and_removed_criteria_are_named() throws IOException {
        zamien(
                "kadra-lider/kryterium.drl",
                "rule \"kadra-lider: odchylenie",
                "// ostrzej\nrule \"kadra-lider: odchylenie");
        zamien("kadra-pracownik-socjalny/kryterium.md", "etacie", "pełnym etacie");
        zamien("org-regulamin-uczestnictwa/kryterium.yaml", "kod: O1\n", "kod: O9\n");
        zamien("grp-kursy-zawodowe/przypadki.yaml", "# Każdy", "# Tutaj każdy");
        zamien("standard.yaml", "      - [grp-formy-prozatrudnieniowe]\n", "");
        SzkicZestawu.addCriterion(szkic, "ind-doradztwo-zawodowe", "ind-poradnictwo-prawne", null);

        Pochodzenie pochodzenie = ZestawRegul.compile(szkic).pochodzenie(Jezyk.PL);

        assertThat(pochodzenie.szkic())
                .isEqualTo(new Pochodzenie.Szkic(
                        Zestaw.ID,
                        false,
                        List.of("kadra-lider", "kadra-pracownik-socjalny", "org-regulamin-uczestnictwa"),
                        List.of("ind-doradztwo-zawodowe"),
                        List.of("grp-formy-prozatrudnieniowe")));
        assertThat(pochodzenie.zmienioneParametry()).isEmpty();
    }

    @Test
    void a_change_of_the_whole_standard_is_told() throws IOException {
        zamien("standard.yaml", "nazwa: { pl: Kryterium Kadry, en: Staff }", "nazwa: { pl: Kadra, en: Staff }");
        zamien("standard.yaml", "      wartosc: 0\n", "      wartosc: 1\n");

        Pochodzenie pochodzenie = ZestawRegul.compile(szkic).pochodzenie(Jezyk.EN);

        assertThat(pochodzenie.szkic())
                .isEqualTo(new Pochodzenie.Szkic(Zestaw.ID, true, List.of(), List.of(), List.of()));
        assertThat(pochodzenie.zmienioneParametry())
                .extracting(p -> p.adres() + ": " + p.opublikowana() + " " + p.jednostkaOpublikowanej() + " → "
                        + p.wartosc() + " " + p.jednostka())
                .containsExactly("opinia.dopuszczalneOdchylenia: 0 deviations → 1 deviation");
    }

    @Test
    void a_draft_without_a_known_base_says_so() throws IOException {
        zamien("standard.yaml", "naPodstawie: sc-kis:2014.1\n", "");
        zamien(RAMY + "/kryterium.yaml", "wartosc: 40\n", "wartosc: 60\n");

        KartaStandardu karta = ocen(ZestawRegul.compile(szkic).withParameter("kadra-lider.laczenieRol", false));

        assertThat(karta.pochodzenie().szkic())
                .isEqualTo(new Pochodzenie.Szkic(null, false, List.of(), List.of(), List.of()));
        assertThat(karta.zmiana(karta.kryterium(RAMY))).isEqualTo(ZmianaKryterium.NIEZNANA);
        assertThat(karta.pochodzenie().zmienioneParametry())
                .extracting(ZmienionyParametr::adres, ZmienionyParametr::opublikowana)
                .containsExactly(tuple("kadra-lider.laczenieRol", null));
    }

    @Test
    void a_base_that_was_never_released_is_a_fault() throws IOException {
        zamien("standard.yaml", "naPodstawie: sc-kis:2014.1\n", "naPodstawie: sc-kis:2014.11\n");

        assertThatThrownBy(() -> ZestawRegul.compile(szkic))
                .isInstanceOf(BlednyZestawException.class)
                .hasMessageContaining("standard.yaml:4:1: Nie ma wydanego zestawu „sc-kis:2014.11”")
                .hasMessageContaining("Czy chodziło o sc-kis:2014.1? [nieznana-podstawa]");
    }

    private static KartaStandardu ocen(ZestawRegul zestaw) {
        return zestaw.evaluate(Zestaw.przypadki("kadra-lider").get(0).wniosek());
    }

    private void zamien(String plik, String co, String naCo) throws IOException {
        Path sciezka = szkic.resolve(plik);
        String tekst = Files.readString(sciezka);
        assertThat(tekst).contains(co);
        Files.writeString(sciezka, tekst.replaceFirst(Pattern.quote(co), naCo));
    }

    private static Map<String, String> pliki(Path katalog) throws IOException {
        Map<String, String> pliki = new TreeMap<>();
        try (Stream<Path> wszystkie = Files.walk(katalog)) {
            for (Path plik : wszystkie.filter(Files::isRegularFile).toList()) {
                pliki.put(katalog.relativize(plik).toString().replace('\\', '/'), Zestaw.tekst(plik));
            }
        }
        return pliki;
    }
}
