package pl.kisstandard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import pl.kisstandard.model.Jezyk;

/** The line of progress, with a clock that is set by hand. */
class PostepTest {

    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    private long teraz = 1_000_000_007;

    @Test
    void a_short_run_shows_nothing() {
        try (Postep postep = postep(Jezyk.PL, 1000)) {
            po(1999);
            postep.pokaz(500, 999);
        }
        assertThat(napisano()).isEmpty();
    }

    @Test
    void a_long_run_shows_count_share_rate_and_time_left() {
        Postep postep = postep(Jezyk.PL, 1000);
        po(2000);
        postep.pokaz(500, 250);
        assertThat(napisano()).isEqualTo("\rWnioski: 500 (25%), 250 na sekundę, zostało 6 s");
    }

    @Test
    void it_speaks_the_language_of_the_run() {
        Postep postep = postep(Jezyk.EN, 100_000);
        po(100_000);
        postep.pokaz(7, 1);
        assertThat(napisano()).isEqualTo("\rWnioski: 7 (0%), 0.1 per second, 2777 h 45 min left");
    }

    @Test
    void a_slow_rate_has_a_decimal_and_minutes_have_seconds() {
        Postep postep = postep(Jezyk.PL, 200);
        po(10_000);
        postep.pokaz(25, 20);
        assertThat(napisano()).isEqualTo("\rWnioski: 25 (10%), 2,5 na sekundę, zostało 1 min 30 s");
    }

    @Test
    void without_a_known_end_only_count_and_rate_are_shown() {
        Postep postep = postep(Jezyk.PL, 0);
        po(4000);
        postep.pokaz(100, 12_345);
        assertThat(napisano()).isEqualTo("\rWnioski: 100, 25 na sekundę");
    }

    @Test
    void more_bytes_than_announced_are_no_more_than_all() {
        Postep postep = postep(Jezyk.PL, 10);
        po(4000);
        postep.pokaz(100, 20);
        assertThat(napisano()).isEqualTo("\rWnioski: 100 (100%), 25 na sekundę, zostało 0 s");
    }

    @Test
    void it_is_written_over_five_times_a_second_at_most_and_taken_away_at_the_end() {
        try (Postep postep = postep(Jezyk.PL, 0)) {
            po(2000);
            postep.pokaz(1000, 1);
            po(199);
            postep.pokaz(2000, 2);
            po(1801);
            postep.pokaz(400, 3);
        }
        assertThat(napisano())
                .isEqualTo("\rWnioski: 1000, 500 na sekundę"
                        + "\rWnioski: 400, 100 na sekundę "
                        + "\r" + " ".repeat("Wnioski: 400, 100 na sekundę".length()) + "\r");
    }

    @Test
    void after_something_else_was_written_it_comes_again() {
        Postep postep = postep(Jezyk.PL, 0);
        po(2000);
        postep.pokaz(2, 1);
        postep.zgas();
        postep.zgas();
        terminal.reset();
        po(500);
        postep.pokaz(5, 2);
        assertThat(napisano()).isEqualTo("\rWnioski: 5, 2 na sekundę");
    }

    @Test
    void without_a_terminal_it_is_silent() {
        Wyjscie bledy = new Wyjscie(terminal);
        Srodowisko srodowisko = new Srodowisko(InputStream.nullInputStream(), bledy, bledy, false, false);
        try (Postep postep = Postep.of(srodowisko, new Komunikaty(Jezyk.PL), () -> 10);
                Postep cichy = new Postep(bledy, new Komunikaty(Jezyk.PL), () -> teraz, () -> 10, true)) {
            po(10_000);
            postep.pokaz(1, 1);
            cichy.pokaz(1, 1);
        }
        assertThat(napisano()).isEmpty();
    }

    private Postep postep(Jezyk jezyk, long calosc) {
        return new Postep(new Wyjscie(terminal), new Komunikaty(jezyk), () -> teraz, () -> calosc, false);
    }

    private void po(long milisekundy) {
        teraz += TimeUnit.MILLISECONDS.toNanos(milisekundy);
    }

    private String napisano() {
        return terminal.toString(StandardCharsets.UTF_8);
    }
}
