package pl.kisstandard.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.kisstandard.model.json.WniosekReader;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.model.wniosek.Ustalenie;
import pl.kisstandard.model.wniosek.Wniosek;
import pl.kisstandard.rules.fakty.Kryterium;
import pl.kisstandard.rules.fakty.KryteriumKis;
import pl.kisstandard.rules.fakty.Pytania;

/** What rules said is said again to the same answers, of the wniosek at hand, and to no others. */
class RozstrzygnieciaTest {

    private static final Wniosek OBSADZONE = wniosek("true", "true");
    private static final Wniosek NIEOBSADZONY_LIDER = wniosek("false", "true");

    private final Rozstrzygniecia rozstrzygniecia = new Rozstrzygniecia(List.of());

    @Test
    void rules_that_were_not_asked_have_said_nothing() {
        assertThat(rozstrzygniecia.powtorz(fakt(OBSADZONE))).isFalse();
    }

    @Test
    void the_same_answers_bring_the_same_words_with_findings_of_the_wniosek_at_hand() {
        Kryterium orzeczone = fakt(OBSADZONE);
        orzeczone.spelnienie("obsadzone", orzeczone.ustalenie(1), orzeczone.ustalenie(0));
        orzeczone.uwaga("sami-pracownicy", orzeczone.ustalenie(0));
        rozstrzygniecia.zapamietaj(orzeczone);

        Kryterium takieSamo = fakt(OBSADZONE);

        assertThat(rozstrzygniecia.powtorz(takieSamo)).isTrue();
        assertThat(takieSamo.orzeczenia())
                .containsExactly(new Kryterium.Orzeczenie(
                        Wynik.SPELNIENIE, "obsadzone", List.of(takieSamo.ustalenie(1), takieSamo.ustalenie(0))));
        assertThat(takieSamo.spostrzezenia())
                .containsExactly(new Kryterium.Spostrzezenie("sami-pracownicy", List.of(takieSamo.ustalenie(0))));
        assertThat(takieSamo.ustalenie(0)).isNotSameAs(orzeczone.ustalenie(0));
    }

    @Test
    void other_answers_are_for_the_rules() {
        rozstrzygniecia.zapamietaj(fakt(OBSADZONE));

        assertThat(rozstrzygniecia.powtorz(fakt(NIEOBSADZONY_LIDER))).isFalse();
    }

    @Test
    void silence_of_the_rules_is_kept_as_silence() {
        rozstrzygniecia.zapamietaj(fakt(OBSADZONE));

        Kryterium takieSamo = fakt(OBSADZONE);

        assertThat(rozstrzygniecia.powtorz(takieSamo)).isTrue();
        assertThat(takieSamo.orzeczenia()).isEmpty();
    }

    @Test
    void a_question_that_fails_is_never_kept() {
        for (int i = 0; i < 2; i++) {
            Kryterium zepsute = new KryteriumKis("kadra", Map.of(), new Awaria(), OBSADZONE);
            assertThat(rozstrzygniecia.powtorz(zepsute)).isFalse();
            zepsute.spelnienie("mimo-wszystko");
            rozstrzygniecia.zapamietaj(zepsute);
        }
    }

    private static Kryterium fakt(Wniosek wniosek) {
        return new KryteriumKis("kadra", Map.of(), new Role(), wniosek);
    }

    private static Wniosek wniosek(String lider, String psycholog) {
        String json = """
                {"wersjaModelu": "1.0", "kadra": {"stanowiska": [
                    {"rola": "LIDER", "obsadzone": %s}, {"rola": "PSYCHOLOG", "obsadzone": %s}]}}""".formatted(lider, psycholog);
        return WniosekReader.read(json.getBytes(StandardCharsets.UTF_8), "zmyslony.json")
                .wniosek();
    }

    private static final class Role implements Pytania {
        @Override
        public int ile() {
            return 2;
        }

        @Override
        public Ustalenie zadaj(int numer, Kryterium kryterium) {
            return ((KryteriumKis) kryterium).getKadra().obsadzona(numer == 0 ? "LIDER" : "PSYCHOLOG", true, true);
        }
    }

    private static final class Awaria implements Pytania {
        @Override
        public int ile() {
            return 1;
        }

        @Override
        public Ustalenie zadaj(int numer, Kryterium kryterium) {
            throw new IllegalArgumentException("nieznana rola");
        }
    }
}
