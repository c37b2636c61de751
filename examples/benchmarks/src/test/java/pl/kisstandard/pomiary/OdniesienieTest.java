package pl.kisstandard.pomiary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OdniesienieTest {

    private final Odniesienie odniesienie =
            new Odniesienie(PrzykladowyPrzebieg.na(17, List.of(stosunek("a / b", 0.4), stosunek("c / d", 2))));

    @Test
    void a_ratio_within_its_tolerance_passes() {
        assertThat(odniesienie.gorsze(List.of(stosunek("a / b", 0.5), stosunek("c / d", 1))))
                .isEmpty();
    }

    @Test
    void a_worse_ratio_is_told_with_what_it_was_and_how_to_publish_it() {
        assertThat(odniesienie.gorsze(List.of(stosunek("a / b", 0.501), stosunek("c / d", 2))))
                .containsExactly("a / b: was 0.4 × (2026-11-22, JDK 17.0.1), is 0.501 × (0.501 to 0.501 in 1 rounds);"
                        + " tolerance 25%. Slower on purpose? Publish it: mvn verify -Ppomiary -Dmaven.test.skip"
                        + " -Dpomiary.write=true");
    }

    @Test
    void what_was_not_measured_or_not_published_never_passes() {
        assertThat(odniesienie.gorsze(List.of(stosunek("a / b", 0.4), stosunek("nowy", 1))))
                .containsExactly(
                        "nowy: not in odniesienie.json. Publish it: " + Odniesienie.ODNOW,
                        "c / d: published, but not measured now");
        assertThat(odniesienie.gorsze(List.of())).hasSize(2);
    }

    @Test
    void results_are_read_as_they_were_written_and_replace_those_of_the_same_java(@TempDir Path folder)
            throws Exception {
        Przebieg stary = PrzykladowyPrzebieg.na(17, List.of(stosunek("a / b", 0.4)));
        Przebieg inny = PrzykladowyPrzebieg.na(25, List.of(stosunek("a / b", 0.3)));
        Przebieg nowy = PrzykladowyPrzebieg.na(17, List.of(stosunek("a / b", 0.2)));
        Path plik = folder.resolve("wyniki.json");

        new Wyniki(List.of(nowy), nowy)
                .nad(new Wyniki(List.of(stary, inny), stary))
                .write(plik);

        assertThat(Wyniki.read(plik).przebiegi()).containsExactly(nowy, inny);
        assertThat(Wyniki.read(plik).krotki()).isEqualTo(nowy);
        assertThat(Wyniki.read(plik).na(25)).isEqualTo(inny);
        assertThat(Wyniki.read(plik).na(21)).isEqualTo(nowy);
    }

    private static Stosunek stosunek(String nazwa, double wartosc) {
        return PrzykladowyPrzebieg.stosunek(nazwa, "", wartosc);
    }
}
