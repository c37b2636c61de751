package pl.kisstandard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.rules.warsztat.Kontrola;

/** The mistakes analysts make, each put into a copy of the shipped rule set and checked as {@code reguly sprawdz} does. */
class PomylkiTest {

    /** A mistake of {@code pomylki.yaml} and what must be said of it. */
    record Pomylka(
            String pomylka,
            String plik,
            String zamien,
            String na,
            String kod,
            @Nullable String w,
            @Nullable String miejsce,
            @Nullable String miejscePo,
            @Nullable String wiersz,
            String podpowiedz) {

        @Override
        public String toString() {
            return pomylka;
        }

        /** {@code line:column}, or {@code line:}, where the fault must be told. */
        String gdzie(String tresc) {
            String szukane = miejsce != null ? miejsce : miejscePo != null ? miejscePo : wiersz;
            if (szukane == null) {
                return "1:1";
            }
            int i = tresc.indexOf(szukane);
            assertThat(i).as(szukane).isNotNegative();
            int gdzie = miejscePo == null ? i : i + szukane.length();
            long numer =
                    tresc.substring(0, gdzie).lines().count() + (gdzie == 0 || tresc.charAt(gdzie - 1) == '\n' ? 1 : 0);
            int kolumna = gdzie - tresc.lastIndexOf('\n', gdzie - 1);
            return wiersz != null ? numer + ":" : numer + ":" + kolumna;
        }
    }

    @TempDir
    static Path kopia;

    @BeforeAll
    static void skopiuj() throws IOException {
        Zestaw.kopia(kopia);
    }

    static List<Pomylka> pomylki() throws IOException {
        try (InputStream in = PomylkiTest.class.getResourceAsStream("/pomylki.yaml")) {
            return new YAMLMapper().readValue(Objects.requireNonNull(in), new TypeReference<>() {});
        }
    }

    @Test
    void the_catalogue_holds_at_least_fifty_mistakes_in_rules_and_declarations() throws IOException {
        assertThat(pomylki())
                .hasSizeGreaterThanOrEqualTo(50)
                .extracting(Pomylka::pomylka)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("pomylki")
    void a_mistake_is_told_at_its_place_with_a_mend(Pomylka p) throws IOException {
        Path plik = kopia.resolve(p.plik());
        String przed = Zestaw.tekst(plik);
        assertThat(przed).contains(p.zamien());
        int i = przed.indexOf(p.zamien());
        String po =
                przed.substring(0, i) + p.na() + przed.substring(i + p.zamien().length());
        Files.writeString(plik, po);

        String folder = p.plik().contains("/") ? p.plik().substring(0, p.plik().indexOf('/')) : "kadra-lider";
        List<Usterka> usterki =
                new Kontrola(kopia).sprawdz(List.of(folder), Jezyk.PL).usterki();
        Files.writeString(plik, przed);

        String gdzie = p.w() == null ? p.plik() + ":" + p.gdzie(po) : p.w() + ":";
        assertThat(usterki).extracting(u -> u.opis(Jezyk.PL)).anySatisfy(opis -> assertThat(opis)
                .startsWith(gdzie)
                .contains(p.podpowiedz())
                .endsWith("[" + p.kod() + "]"));
        assertThat(usterki).allSatisfy(u -> {
            assertThat(u.opis(Jezyk.EN)).doesNotContain("Exception", "null", "{0}", "{1}");
            assertThat(u.opis(Jezyk.PL)).doesNotContain("Exception", "null", "{0}", "{1}");
            assertThat(u.dlaczego(Jezyk.PL)).isNotEqualTo(u.dlaczego(Jezyk.EN));
        });
        assertThat(usterki)
                .as("one mistake, few faults")
                .filteredOn(u -> !u.kod().startsWith("przypadek-"))
                .hasSizeLessThanOrEqualTo(4);
    }
}
