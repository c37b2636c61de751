package pl.kisstandard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Breaking lines, guessing words, deciding about colour. */
class SkladTest {

    @Test
    void lamieMiedzySlowamiANieWSrodku() {
        assertThat(Sklad.zlam("Żółta gęś jaźni", 10)).containsExactly("Żółta gęś", "jaźni");
        assertThat(Sklad.zlam("/bardzo/dlugi/wskaznik tu", 5)).containsExactly("/bardzo/dlugi/wskaznik", "tu");
        assertThat(Sklad.zlam("", 5)).containsExactly("");
    }

    @Test
    void nieZostawiaJednejLiteryNaKoncuLinii() {
        assertThat(Sklad.zlam("porozumienie z urzędem", 16)).containsExactly("porozumienie", "z urzędem");
        assertThat(Sklad.zlam("dom i w nim kot", 9)).containsExactly("dom", "i w nim", "kot");
    }

    @Test
    void zostawiaTylkoZnakiDoCzytania() {
        assertThat(Sklad.bezpieczny("a\n\tb\u001b[31m\u202Ec")).isEqualTo("a  b\uFFFD[31m\uFFFDc");
    }

    @Test
    void podpowiadaTylkoToCoJestBlisko() {
        List<String> znane = List.of("ocen", "wyjasnij", "wersje");

        assertThat(Podpowiedz.najblizsza("ocne", znane)).isEqualTo("ocen");
        assertThat(Podpowiedz.najblizsza("OCEN", znane)).isEqualTo("ocen");
        assertThat(Podpowiedz.najblizsza("wyjaśnij", znane)).isEqualTo("wyjasnij");
        assertThat(Podpowiedz.najblizsza("wniosek.json", znane)).isNull();
        assertThat(Podpowiedz.najblizsza("x".repeat(1_000_000), znane)).isNull();
    }

    @Test
    void zmiennaNoColorWylaczaKolory() {
        assertThat(Srodowisko.chceKolorow(Map.of())).isTrue();
        assertThat(Srodowisko.chceKolorow(Map.of("NO_COLOR", ""))).isTrue();
        assertThat(Srodowisko.chceKolorow(Map.of("NO_COLOR", "0"))).isFalse();
        assertThat(Srodowisko.chceKolorow(Map.of("TERM", "dumb"))).isFalse();
    }
}
