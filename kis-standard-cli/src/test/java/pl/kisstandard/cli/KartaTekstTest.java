package pl.kisstandard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.karta.KartaStandardu;
import pl.kisstandard.model.karta.Opinia;
import pl.kisstandard.model.karta.WynikKryterium;

/** The karta as text, compared whole with what was read and accepted by a person. */
class KartaTekstTest {

    @ParameterizedTest
    @EnumSource(Jezyk.class)
    void the_karta_looks_as_approved(Jezyk jezyk) throws IOException {
        KartaStandardu karta = PrzykladowaKarta.karta(Opinia.NIEOCENIONY, jezyk);

        String tekst = KartaTekst.render("wnioski/próg.json", karta, styl(jezyk));

        assertThat(tekst).isEqualTo(wzor("karta", jezyk));
    }

    @ParameterizedTest
    @EnumSource(Jezyk.class)
    void the_explanation_looks_as_approved(Jezyk jezyk) throws IOException {
        Sklad sklad = new Sklad();
        OpisKryterium opis = new OpisKryterium(styl(jezyk), sklad);
        for (WynikKryterium k :
                PrzykladowaKarta.karta(Opinia.NIEOCENIONY, jezyk).kryteria()) {
            opis.wyjasnienie("wnioski/próg.json", k);
            sklad.pusta();
        }

        assertThat(sklad.toString()).isEqualTo(wzor("wyjasnienie", jezyk));
    }

    @ParameterizedTest
    @EnumSource(Jezyk.class)
    void no_line_of_a_sample_karta_is_too_wide(Jezyk jezyk) {
        String karty = Przebieg.tutaj("ocen", Przebieg.WNIOSKI.toString(), "--jezyk", jezyk.name())
                .wyjscie();

        assertThat(karty.lines().filter(l -> !l.contains(".json")))
                .allSatisfy(l -> assertThat(Sklad.dlugosc(l)).isLessThanOrEqualTo(Sklad.SZEROKOSC));
    }

    @ParameterizedTest
    @CsvSource({
        "PL, CO POPRAWIĆ, Nie ma nic do poprawienia ani do uzupełnienia.",
        "EN, WHAT TO CORRECT, Nothing to correct or complete."
    })
    void the_karta_says_so_when_there_is_nothing_to_correct(String jezyk, String tytul, String zdanie) {
        assertThat(Przebieg.tutaj("ocen", Przebieg.SPELNIA, "--jezyk", jezyk)
                        .wyjscie()
                        .lines())
                .containsSubsequence(tytul, zdanie);
    }

    @Test
    void every_word_of_the_karta_is_in_both_languages() {
        assertThat(Styl.TEKSTY.keys(Jezyk.EN)).isEqualTo(Styl.TEKSTY.keys(Jezyk.PL));
    }

    private static Styl styl(Jezyk jezyk) {
        return new Styl(jezyk, Kolor.Paleta.BEZ_KOLORU);
    }

    private static String wzor(String nazwa, Jezyk jezyk) throws IOException {
        String plik = nazwa + "_" + jezyk.name().toLowerCase(Locale.ROOT) + ".txt";
        try (InputStream in = KartaTekstTest.class.getResourceAsStream(plik)) {
            return new String(Objects.requireNonNull(in, plik).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
