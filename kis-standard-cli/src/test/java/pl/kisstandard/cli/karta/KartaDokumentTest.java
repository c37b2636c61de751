package pl.kisstandard.cli.karta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.kisstandard.cli.dokument.DokumentMarkdown;
import pl.kisstandard.cli.dokument.DokumentTekst;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.karta.KartaStandardu;
import pl.kisstandard.model.karta.Opinia;

/**
 * The karta as text and as Markdown, compared whole with what was read and accepted by a person. After a change of the
 * texts write them anew with {@code -Dwzory.write=true}, and read them.
 */
class KartaDokumentTest {

    private static final String PLIK = "wnioski/próg.json";

    @ParameterizedTest
    @EnumSource(Jezyk.class)
    void the_karta_looks_as_approved(Jezyk jezyk) throws IOException {
        KartaStandardu karta = PrzykladowaKarta.karta(Opinia.NIEOCENIONY, jezyk);

        porownaj("karta", jezyk, ".txt", DokumentTekst.render(KartaDokument.of(PLIK, karta, jezyk, null), false));
    }

    @ParameterizedTest
    @EnumSource(Jezyk.class)
    void the_karta_in_markdown_looks_as_approved(Jezyk jezyk) throws IOException {
        KartaStandardu karta = PrzykladowaKarta.karta(Opinia.NIEOCENIONY, jezyk);

        porownaj(
                "karta",
                jezyk,
                ".md",
                DokumentMarkdown.render(KartaDokument.of(PLIK, karta, jezyk, "../katalog.html")));
    }

    @ParameterizedTest
    @EnumSource(Jezyk.class)
    void the_explanation_looks_as_approved(Jezyk jezyk) throws IOException {
        KartaStandardu karta = PrzykladowaKarta.karta(Opinia.NIEOCENIONY, jezyk);
        StringBuilder wyjasnienia = new StringBuilder();
        karta.kryteria()
                .forEach(k ->
                        wyjasnienia.append(DokumentTekst.render(WyjasnienieDokument.of(PLIK, karta, k, jezyk), false)));

        porownaj("wyjasnienie", jezyk, ".txt", wyjasnienia.toString());
    }

    @Test
    void every_word_of_the_karta_is_in_both_languages() {
        assertThat(SlowaKarty.TEKSTY.keys(Jezyk.EN)).isEqualTo(SlowaKarty.TEKSTY.keys(Jezyk.PL));
    }

    private static void porownaj(String nazwa, Jezyk jezyk, String koncowka, String tresc) throws IOException {
        String plik = nazwa + "_" + jezyk.name().toLowerCase(Locale.ROOT) + koncowka;
        if (Boolean.getBoolean("wzory.write")) {
            Files.writeString(Path.of("src/test/resources/pl/kisstandard/cli/karta", plik), tresc);
        }
        try (InputStream in = KartaDokumentTest.class.getResourceAsStream(plik)) {
            String wzor = new String(Objects.requireNonNull(in, plik).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(tresc).isEqualTo(wzor);
        }
    }
}
