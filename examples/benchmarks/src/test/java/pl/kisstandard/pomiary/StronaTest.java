package pl.kisstandard.pomiary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.kisstandard.pomiary.proces.StosunekProcesow;

class StronaTest {

    private static final Stosunek DOBRY = PrzykladowyPrzebieg.stosunek("a / b", "x", 0.5);
    private static final Stosunek ZLY = PrzykladowyPrzebieg.stosunek("a / b", "y", 1.25);
    private static final Przebieg NA_17 = PrzykladowyPrzebieg.na(17, List.of(DOBRY, ZLY));
    private static final Strona WYNIKI =
            new Strona(new Wyniki(List.of(PrzykladowyPrzebieg.na(25, List.of(DOBRY)), NA_17), NA_17));

    @Test
    void the_documents_show_the_published_results() throws IOException {
        Strona strona = new Strona(Wyniki.read(Wyniki.OPUBLIKOWANE));
        if (Boolean.getBoolean("pomiary.write")) {
            strona.write();
        }

        for (Path dokument : Strona.dokumenty()) {
            assertThat(Files.readString(dokument))
                    .as(dokument + " and odniesienie.json disagree; write the tables anew with"
                            + " mvn -pl examples/benchmarks -am test -Dtest=StronaTest -Dpomiary.write=true"
                            + " -Dsurefire.failIfNoSpecifiedTests=false")
                    .contains("<!-- pomiary: ")
                    .isEqualTo(strona.wstaw(Files.readString(dokument)));
        }
    }

    @Test
    void the_published_results_name_no_host_and_no_folder() throws IOException {
        assertThat(Files.readString(Wyniki.OPUBLIKOWANE)).doesNotContain("/home", "/usr", "/tmp", "/root", "localhost");
    }

    @Test
    void a_missed_aim_stands_out_and_a_java_without_a_figure_has_a_dash() {
        assertThat(WYNIKI.wstaw(miejsce("stosunki"))).isEqualTo("""
                przed
                <!-- pomiary: stosunki -->
                | less is better | aim | JDK 17 | JDK 25 |
                |---|---|---|---|
                | a / b, x | ≤ 1 × | 0.5 × (0.5–0.5; 1) | 0.5 × (0.5–0.5; 1) |
                | a / b, y | ≤ 1 × | **1.25 ×** (1.25–1.25; 1) | – |
                <!-- /pomiary -->
                po
                """);
    }

    @Test
    void the_short_table_shows_the_worst_of_each_aim() {
        assertThat(WYNIKI.wstaw(miejsce("cele"))).contains("""
                | a / b | ≤ 1 × | **1.25 ×** | 0.5 × |
                <!-- /pomiary -->
                """);
    }

    @Test
    void of_whole_processes_ratios_are_held_and_quantities_are_shown() {
        Zmierzone zmierzone = Procesy.zmierzone(List.of(
                new StosunekProcesow("start / floor", "×", 1.0, 0.51234, 0.5, 0.6, 7),
                new StosunekProcesow("peak memory", "MB", null, 120.44, 119, 130, 7)));
        Strona strona = new Strona(
                new Wyniki(List.of(new Przebieg(17, "JDK 17", "2026-11-22", NA_17.maszyna(), zmierzone)), NA_17));

        assertThat(zmierzone.stosunki()).singleElement().satisfies(s -> assertThat(s.wartosc())
                .isEqualTo(new Rozklad(0.512, 0.5, 0.6, 7)));
        assertThat(strona.wstaw(miejsce("szczegoly"))).contains("""
                Whole processes:

                |  | one process |
                |---|---|
                | peak memory | 120 MB |
                """);
    }

    private static String miejsce(String tabela) {
        return "przed\n<!-- pomiary: " + tabela + " -->\n<!-- /pomiary -->\npo\n";
    }
}
