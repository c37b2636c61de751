package pl.kisstandard.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PodpowiedzTest {

    @Test
    void only_a_near_word_is_suggested() {
        List<String> znane = List.of("ocen", "wyjasnij", "wersje");

        assertThat(Podpowiedz.najblizsza("ocne", znane)).isEqualTo("ocen");
        assertThat(Podpowiedz.najblizsza("OCEN", znane)).isEqualTo("ocen");
        assertThat(Podpowiedz.najblizsza("wyjaśnij", znane)).isEqualTo("wyjasnij");
        assertThat(Podpowiedz.najblizsza("wniosek.json", znane)).isNull();
        assertThat(Podpowiedz.najblizsza("x".repeat(1_000_000), znane)).isNull();
    }
}
