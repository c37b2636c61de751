package pl.kisstandard.model.wniosek;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.kisstandard.model.Jezyk;

/** The texts of the formal faults: English is the base, Polish stands beside it, the machine's locale never decides. */
class ContributorValidationMessagesTest {

    private static final String NAZWA = "ContributorValidationMessages";

    private final Locale domyslny = Locale.getDefault();

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(domyslny);
        ResourceBundle.clearCache();
    }

    @Test
    void both_languages_have_the_same_keys_and_no_empty_text() throws IOException {
        Properties polskie = plik("_pl");
        Properties podstawowe = plik("");
        assertThat(new TreeSet<>(polskie.stringPropertyNames()))
                .isEqualTo(new TreeSet<>(podstawowe.stringPropertyNames()))
                .isNotEmpty();
        assertThat(plik("_en")).as("English stands in the base alone").isEmpty();
        assertThat(polskie.values())
                .allSatisfy(t -> assertThat(t.toString()).isNotBlank().doesNotContain("\"", "'"));
        assertThat(podstawowe.values()).allSatisfy(t -> assertThat(t.toString()).isNotBlank());
    }

    @Test
    void every_text_ends_the_sentence_it_continues() throws IOException {
        for (String wersja : List.of("", "_pl")) {
            assertThat(plik(wersja).values())
                    .allSatisfy(t -> assertThat(t.toString()).endsWith("."));
        }
    }

    @Test
    void the_asked_language_is_given_whatever_the_machine_speaks() {
        for (Locale maszyny : List.of(Locale.forLanguageTag("pl-PL"), Locale.ENGLISH, Locale.GERMANY)) {
            Locale.setDefault(maszyny);
            ResourceBundle.clearCache();
            assertThat(tekst(Jezyk.EN.locale())).as("%s", maszyny).startsWith("fill in");
            assertThat(tekst(Locale.UK)).as("%s", maszyny).startsWith("fill in");
            assertThat(tekst(Jezyk.PL.locale())).as("%s", maszyny).startsWith("uzupełnij");
        }
    }

    private static String tekst(Locale locale) {
        return ResourceBundle.getBundle(NAZWA, locale).getString("formalne.wymagane");
    }

    private static Properties plik(String wersja) throws IOException {
        Properties teksty = new Properties();
        String nazwa = "/" + NAZWA + wersja + ".properties";
        try (var in = Objects.requireNonNull(Wniosek.class.getResourceAsStream(nazwa), nazwa);
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            teksty.load(reader);
        }
        return teksty;
    }
}
