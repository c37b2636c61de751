package pl.kisstandard.pomiary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The short form of the measurements: that they run, and that no ratio has become much worse. No absolute time counts. */
class KrotkiPomiarTest {

    /** What was slow because the machine was busy is measured again; what is slower stays so. */
    private static final int PROB = 3;

    @BeforeAll
    static void another_measurement_on_the_machine_is_no_reason_to_wait() {
        System.setProperty("jmh.ignoreLock", "true");
    }

    @Test
    void every_benchmark_runs_and_all_engines_give_the_same_verdicts() {
        int krokow = 6;
        int zestawow = 3;

        assertThat(Jmh.kazdyRaz()).hasSize(krokow + zestawow + Uczestnik.values().length);
    }

    @Test
    void no_ratio_of_the_steps_is_much_worse_than_published() throws IOException {
        Odniesienie odniesienie =
                new Odniesienie(Wyniki.read(Wyniki.OPUBLIKOWANE).krotki());
        List<String> gorsze = List.of("not measured");

        for (int proba = 1; proba <= PROB && !gorsze.isEmpty(); proba++) {
            gorsze = odniesienie.gorsze(Stosunki.krotkie(Jmh.krotka()));
        }

        assertThat(gorsze).as("in each of " + PROB + " attempts").isEmpty();
    }
}
