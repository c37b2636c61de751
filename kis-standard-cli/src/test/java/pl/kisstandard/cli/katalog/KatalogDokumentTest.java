package pl.kisstandard.cli.katalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.kisstandard.cli.dokument.DokumentHtml;
import pl.kisstandard.cli.dokument.DokumentMarkdown;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.rules.BlednyZestawException;
import pl.kisstandard.rules.KatalogRegul;
import pl.kisstandard.rules.OpisKryterium;
import pl.kisstandard.rules.Przypadek;
import pl.kisstandard.rules.ZestawRegul;

class KatalogDokumentTest {

    private static final ZestawRegul ZESTAW = ZestawRegul.load("sc-kis:2014.1");
    private static final Path ZAPISANY = Path.of("../kis-standard-rules/KATALOG.md");
    private static final Pattern SUROWY_KLUCZ = Pattern.compile("\\{\\w+}|dziedzina\\.|wynik\\.[A-Z]");

    @Test
    void the_committed_catalogue_is_the_one_made_now() throws IOException {
        String katalog = DokumentMarkdown.render(KatalogDokument.of(ZESTAW, Jezyk.PL));
        if (Boolean.getBoolean("katalog.write")) {
            Files.writeString(ZAPISANY, katalog);
        }
        assertThat(Files.readString(ZAPISANY))
                .as("kis-standard-rules/KATALOG.md is stale; write it anew with: mvn -pl kis-standard-cli -am test"
                        + " -Dtest=KatalogDokumentTest -Dkatalog.write=true -Dsurefire.failIfNoSpecifiedTests=false")
                .isEqualTo(katalog);
    }

    @ParameterizedTest
    @EnumSource
    void all_that_the_folders_say_is_on_the_page_and_each_criterion_has_its_anchor(Jezyk jezyk) {
        String strona = new String(DokumentHtml.toBytes(KatalogDokument.of(ZESTAW, jezyk)), StandardCharsets.UTF_8);
        String slowa = slowa(strona);

        assertThat(SUROWY_KLUCZ.matcher(slowa).find()).isFalse();
        for (OpisKryterium k : ZESTAW.katalog(jezyk).kryteria()) {
            assertThat(strona).containsOnlyOnce("id=\"" + k.id() + "\"").contains("href=\"#" + k.id() + "\"");
            List<String> czesci = new ArrayList<>(List.of(k.poziomWymagalny(), k.podstawa(), k.kod() + " "));
            k.przyczyny().forEach(p -> czesci.addAll(List.of(poczatek(p.zdanie()), p.kod())));
            k.przyczyny().stream()
                    .filter(p -> p.zalecenie() != null)
                    .forEach(p -> czesci.add(poczatek(String.valueOf(p.zalecenie()))));
            k.uwagi().forEach(u -> czesci.addAll(List.of(poczatek(u.zdanie()), u.kod())));
            k.parametry()
                    .forEach(p -> czesci.addAll(
                            List.of(p.wartosc().opis(), p.wartosc().nazwa(), p.zrodlo())));
            k.przypadki().forEach(p -> czesci.add(p.opis()));
            k.historia().forEach(z -> czesci.add(z.wersja() + ": " + z.zdanie()));
            k.wykladnia()
                    .lines()
                    .skip(jezyk == Jezyk.PL ? 0 : 1)
                    .map(KatalogDokumentTest::bezZnacznikow)
                    .forEach(czesci::add);
            assertThat(slowa).contains(czesci);
        }
    }

    /** The text of a page as it is read, on one line. */
    private static String slowa(String strona) {
        return strona.replaceAll("<(span|strong|code|a|/span|/strong|/code|/a)( [^>]*)?>", "")
                .replaceAll("<[^>]*>", " ")
                .replace("&amp;", "&")
                .replaceAll("[\\s\u00A0]+", " ");
    }

    private static String poczatek(String zdanie) {
        return zdanie.replaceFirst("\\{.*", "").strip();
    }

    /** A line of kryterium.md without its marks; of a row of a table the first cell. */
    private static String bezZnacznikow(String linia) {
        String tekst = linia.replaceFirst("^(#+|-) ", "").replaceAll("\\*\\*|`", "");
        return tekst.startsWith("|---")
                ? ""
                : tekst.replaceFirst("^\\| ", "").replaceFirst(" \\|.*", "").strip();
    }

    @ParameterizedTest
    @EnumSource
    void the_same_rule_set_gives_the_same_bytes(Jezyk jezyk) {
        assertThat(DokumentHtml.toBytes(KatalogDokument.of(ZESTAW, jezyk)))
                .isEqualTo(DokumentHtml.toBytes(KatalogDokument.of(ZestawRegul.load("sc-kis:2014.1"), jezyk)));
    }

    @Test
    void there_is_no_catalogue_when_a_case_does_not_come_out_as_it_says() {
        KatalogRegul katalog = ZESTAW.katalog(Jezyk.PL);
        OpisKryterium k = katalog.kryteria().get(3);
        Przypadek p = k.przypadki().get(0);
        Przypadek zly = new Przypadek(
                p.kryterium(),
                p.opis(),
                p.wniosek(),
                p.parametry(),
                p.wynik(),
                "wymyslona-przyczyna",
                p.brakuje(),
                p.uwagi(),
                p.brakujaceOdpowiedzi());

        assertThatThrownBy(() -> KatalogDokument.of(ZESTAW, zamieniony(katalog, k, k.wykladnia(), List.of(zly))))
                .isInstanceOf(BlednyZestawException.class)
                .hasMessage("sc-kis:2014.1/kadra-lider/przypadki.yaml: „" + p.opis()
                        + "” ma dać SPELNIENIE wymyslona-przyczyna, a daje SPELNIENIE jest-lider („Według wniosku"
                        + " klub ma lidera (kierownika).”). Popraw regułę albo przypadek.");
    }

    @Test
    void there_is_no_catalogue_when_an_interpretation_cannot_be_shown() {
        KatalogRegul katalog = ZESTAW.katalog(Jezyk.EN);
        OpisKryterium k = katalog.kryteria().get(3);
        for (String zly : List.of("- punkt\n  - podpunkt\n", "> cytat\n", "![obraz](a.png)\n", "1. numer\n")) {
            assertThatThrownBy(() ->
                            KatalogDokument.of(ZESTAW, zamieniony(katalog, k, "# Lider\n\n" + zly, k.przypadki())))
                    .isInstanceOf(BlednyZestawException.class)
                    .hasMessageStartingWith("sc-kis:2014.1/kadra-lider/kryterium.md: the catalogue cannot show");
        }
    }

    private static KatalogRegul zamieniony(
            KatalogRegul katalog, OpisKryterium k, String wykladnia, List<Przypadek> przypadki) {
        OpisKryterium zamiast = new OpisKryterium(
                k.id(),
                k.kod(),
                k.zakres(),
                k.grupa(),
                k.poziomWymagalny(),
                k.przeklad(),
                k.podstawa(),
                wykladnia,
                k.reguly(),
                k.parametry(),
                k.przyczyny(),
                k.uwagi(),
                przypadki,
                k.historia());
        List<OpisKryterium> kryteria = new ArrayList<>(katalog.kryteria());
        kryteria.set(kryteria.indexOf(k), zamiast);
        return new KatalogRegul(
                katalog.jezyk(), katalog.wzorzec(), kryteria, katalog.parametryOpinii(), katalog.zdaniaOpinii());
    }

    @Test
    void every_word_of_the_catalogue_is_in_both_languages() {
        Set<String> polskie = new HashSet<>(SlowaKatalogu.TEKSTY.keys(Jezyk.PL));

        assertThat(SlowaKatalogu.TEKSTY.keys(Jezyk.EN)).containsExactlyInAnyOrderElementsOf(polskie);
    }
}
