package pl.kisstandard.cli.dokument;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import pl.kisstandard.model.Jezyk;

/** The page is well-formed XML too, so it is read here as XML. What browsers make of it is for StronyIT. */
class DokumentHtmlTest {

    private static final String BEZPIECZNY =
            "</script><img src=x onerror=alert(1)> \"&amp;' ]]> --> \uFFFDabc\uFFFD\uFFFD[2J\uFFFDx\uFFFD\uFFFD\uFFFD  \uFFFDkoniec";

    private final String strona = strona(Jezyk.PL);

    @ParameterizedTest
    @EnumSource(Jezyk.class)
    void the_same_document_gives_the_same_page_in_its_language(Jezyk jezyk) throws Exception {
        assertThat(strona(jezyk)).isEqualTo(strona(jezyk)).startsWith("<!DOCTYPE html>\n<html lang=");
        assertThat(znajdz(strona(jezyk), "/html/@lang")).containsExactly(jezyk == Jezyk.PL ? "pl" : "en");
    }

    @Test
    void headings_go_down_one_level_at_a_time() throws Exception {
        assertThat(znajdz(strona, "//main/*[self::h1]")).hasSize(1);
        assertThat(znajdz(strona, "//h2")).containsExactly("Pola", "Tabele", "Listing");
        assertThat(znajdz(strona, "//h2[1]/following::h3")).containsExactly("Lista i\u00A0odnośniki");
    }

    @Test
    void a_table_has_a_caption_and_headings_of_columns_rows_and_groups() throws Exception {
        assertThat(znajdz(strona, "//table/caption")).containsExactly("Wiersze w\u00A0grupach", "Wiersze bez grup");
        assertThat(znajdz(strona, "//table[1]/thead/tr/th[@scope='col']"))
                .containsExactly("Kryterium", "Poziom wymagalny", "Poziom wnioskowany", "Wynik porównania");
        assertThat(znajdz(strona, "//table[1]/tbody/tr[1]/th[@scope='rowgroup']"))
                .containsExactly("Kryterium Kadry", "Kryterium Współpracy");
        assertThat(znajdz(strona, "//table[1]/tbody/tr[1]/th/@rowspan")).containsExactly("3", "1");
        assertThat(znajdz(strona, "//table[1]/tbody/tr/@id")).containsExactly("K1", "K2", "K3", "W1");
        assertThat(znajdz(strona, "//table[1]/tbody/tr/th[@scope='row']/strong"))
                .containsExactly("K1", "K2", "K3", "W1");
        assertThat(znajdz(strona, "//table[1]/tbody/tr[@id='K2']/td/@data-etykieta"))
                .containsExactly("Poziom wnioskowany", "Wynik porównania");
    }

    @Test
    void colour_accompanies_a_word() throws Exception {
        assertThat(znajdz(strona, "//strong[@class='ocena zla']")).containsExactly("ZLA");
        assertThat(znajdz(strona, "//strong[starts-with(@class, 'ocena')]"))
                .hasSize(Barwa.values().length)
                .doesNotContain("");
    }

    @Test
    void words_that_mean_harm_are_shown_and_do_none() throws Exception {
        assertThat(znajdz(strona, "//title | //h1"))
                .containsExactly("Każdy blok i " + BEZPIECZNY, "Każdy blok i\u00A0" + BEZPIECZNY);
        assertThat(znajdz(strona, "//bdi")).contains("„" + BEZPIECZNY + "”");
        assertThat(znajdz(strona, "//pre/code").get(0))
                .startsWith("\nrule \"k1\"\n    when")
                .contains("< 5 )\n")
                .endsWith("end\n");
        assertThat(znajdz(strona, "//script | //img | //link | //@onerror | //@style"))
                .isEmpty();
        assertThat(new String(strona.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(strona);
    }

    @Test
    void links_lead_within_the_page_or_to_a_file_beside_it() throws Exception {
        assertThat(znajdz(strona, "//@href")).containsExactly("#K1");
        assertThat(znajdz(strona, "//li")).contains("Nie prowadzi nigdzie");
    }

    @Test
    void what_is_in_another_language_says_so() throws Exception {
        assertThat(znajdz(strona, "//span[@lang='en'] | //div[@lang='en']/p"))
                .containsExactly("Plain English.", "More of it.");
        assertThat(znajdz(strona(Jezyk.EN), "//bdi/@lang")).isNotEmpty().containsOnly("pl");
        assertThat(znajdz(strona, "//bdi/@lang")).isEmpty();
    }

    @Test
    void nothing_is_loaded_and_nothing_runs() throws Exception {
        assertThat(znajdz(strona, "//meta[@http-equiv='Content-Security-Policy']/@content")
                        .get(0))
                .startsWith("default-src 'none';");
        assertThat(znajdz(strona, "//style").get(0)).doesNotContain("url(", "@import", "&", "<", ">");
    }

    private static String strona(Jezyk jezyk) {
        return new String(DokumentHtml.toBytes(KazdyBlok.dokument(jezyk)), StandardCharsets.UTF_8);
    }

    private static List<String> znajdz(String strona, String xpath) throws Exception {
        Document dokument = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(strona.getBytes(StandardCharsets.UTF_8)));
        NodeList wezly = (NodeList)
                XPathFactory.newDefaultInstance().newXPath().evaluate(xpath, dokument, XPathConstants.NODESET);
        List<String> teksty = new ArrayList<>();
        for (int i = 0; i < wezly.getLength(); i++) {
            teksty.add(wezly.item(i).getTextContent());
        }
        return teksty;
    }
}
