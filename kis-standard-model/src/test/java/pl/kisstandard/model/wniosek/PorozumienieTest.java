package pl.kisstandard.model.wniosek;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.kisstandard.model.wniosek.RodzajInstytucji.MOPS;
import static pl.kisstandard.model.wniosek.RodzajInstytucji.OPS;
import static pl.kisstandard.model.wniosek.RodzajInstytucji.PUP;
import static pl.kisstandard.model.wniosek.RodzajPorozumienia.LIST_INTENCYJNY;
import static pl.kisstandard.model.wniosek.RodzajPorozumienia.LIST_POPARCIA;
import static pl.kisstandard.model.wniosek.RodzajPorozumienia.POROZUMIENIE;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PorozumienieTest {

    private static final LocalDate DZIEN = LocalDate.of(2014, 2, 3);
    private static final Set<String> Z_PUP = Set.of("PUP");

    @ParameterizedTest
    @CsvSource({
        "POROZUMIENIE,    true,  true,  TAK",
        "LIST_INTENCYJNY, true,  true,  TAK",
        "LIST_POPARCIA,   true,  true,  NIE",
        "INNY,            true,  true,  NIE",
        ",                true,  true,  NIEZNANE",
        "POROZUMIENIE,    false, true,  NIE",
        "POROZUMIENIE,    true,  false, NIE",
        "POROZUMIENIE,    ,      true,  NIEZNANE",
        "POROZUMIENIE,    true,  ,      NIEZNANE",
        "POROZUMIENIE,    ,      false, NIE",
        "LIST_POPARCIA,   ,      ,      NIE",
        ",                ,      ,      NIEZNANE"
    })
    void a_document_of_an_accepted_kind_signed_by_both(
            @Nullable RodzajPorozumienia rodzaj, @Nullable Boolean klub, @Nullable Boolean partner, Stan stan) {
        Porozumienie p = new Porozumienie(PUP, null, rodzaj, klub, partner, null, null, null);
        assertThat(stan(null, p)).isEqualTo(stan);
        assertThat(stan(true, p)).isEqualTo(stan);
    }

    @Test
    void a_letter_of_intent_is_not_enough_when_the_parameter_says_so() {
        Porozumienie list = new Porozumienie(PUP, null, LIST_INTENCYJNY, true, true, null, null, null);
        WspolpracaLokalna sekcja = new WspolpracaLokalna(null, null, List.of(list));
        assertThat(sekcja.podpisane(Z_PUP, true).getStan()).isEqualTo(Stan.TAK);
        assertThat(sekcja.podpisane(Z_PUP, false).getStan()).isEqualTo(Stan.NIE);
    }

    @ParameterizedTest
    @CsvSource({
        // in force from the first to the last day, both inclusive
        "2014-02-03, ,           TAK",
        "2014-02-04, ,           NIE",
        ",           2014-02-03, TAK",
        ",           2014-02-02, NIE",
        "2014-02-03, 2014-02-03, TAK",
        "2013-01-01, 2015-01-01, TAK",
        "2013-01-01, 2014-02-02, NIE",
        "2014-02-04, 2015-01-01, NIE",
        ",           ,           TAK"
    })
    void a_document_in_force_on_the_day(@Nullable LocalDate zawarcie, @Nullable LocalDate koniec, Stan stan) {
        WspolpracaLokalna sekcja = sekcja(null, podpisane(PUP, zawarcie, koniec));
        assertThat(sekcja.porozumienie(Z_PUP, true, true, DZIEN).getStan()).isEqualTo(stan);
        assertThat(sekcja.porozumienie(Z_PUP, true, false, DZIEN).getStan())
                .as("not asked")
                .isEqualTo(Stan.TAK);
    }

    @Test
    void dates_cannot_be_judged_when_the_wniosek_has_no_date() {
        WspolpracaLokalna zKoncem = sekcja(true, podpisane(PUP, LocalDate.of(2013, 1, 1), LocalDate.of(2014, 1, 1)));
        Ustalenie ustalenie = zKoncem.porozumienie(Z_PUP, true, true, null);
        assertThat(ustalenie.getStan()).isEqualTo(Stan.NIEZNANE);
        assertThat(ustalenie.dowody().brakujaceOdpowiedzi())
                .containsExactly(new BrakujacaOdpowiedz("/dataSporzadzenia", null));
        WspolpracaLokalna bezKonca = sekcja(true, podpisane(PUP, LocalDate.of(2030, 1, 1), null));
        assertThat(bezKonca.porozumienie(Z_PUP, true, true, null).getStan()).isEqualTo(Stan.NIEZNANE);
        WspolpracaLokalna bezDat = sekcja(true, podpisane(PUP, null, null));
        assertThat(bezDat.porozumienie(Z_PUP, true, true, null).getStan()).isEqualTo(Stan.TAK);
    }

    @Test
    void the_wniosek_asks_on_its_own_date() {
        WspolpracaLokalna sekcja = sekcja(null, podpisane(PUP, null, DZIEN));
        assertThat(wniosek(sekcja, DZIEN).porozumienie(Z_PUP, true, true).getStan())
                .isEqualTo(Stan.TAK);
        assertThat(wniosek(sekcja, DZIEN.plusDays(1))
                        .porozumienie(Z_PUP, true, true)
                        .getStan())
                .isEqualTo(Stan.NIE);
        assertThat(wniosek(null, DZIEN).porozumienie(Z_PUP, true, true).getStan())
                .isEqualTo(Stan.NIEZNANE);
    }

    @Test
    void silence_is_absence_only_in_a_closed_section() {
        assertThat(stan(true)).isEqualTo(Stan.NIEZNANE);
        assertThat(stan(null, podpisane(OPS, null, null))).isEqualTo(Stan.NIEZNANE);
        assertThat(stan(true, podpisane(OPS, null, null))).isEqualTo(Stan.NIE);
        assertThat(sekcja(null).porozumienie(Z_PUP, true, true, DZIEN).dowody().brakujaceOdpowiedzi())
                .containsExactly(new BrakujacaOdpowiedz("/wspolpracaLokalna/porozumienia", "PUP"));
    }

    @Test
    void one_fulfilling_document_is_enough_and_an_open_one_beats_a_refused_one() {
        Porozumienie dobre = podpisane(MOPS, null, null);
        Porozumienie zle = new Porozumienie(OPS, null, LIST_POPARCIA, true, true, null, null, null);
        Porozumienie otwarte = new Porozumienie(OPS, null, POROZUMIENIE, true, null, null, null, null);
        Set<String> strony = Set.of("OPS", "MOPS");
        assertThat(sekcja(true, zle, otwarte, dobre).podpisane(strony, true).getStan())
                .isEqualTo(Stan.TAK);
        assertThat(sekcja(true, zle, otwarte).podpisane(strony, true).getStan()).isEqualTo(Stan.NIEZNANE);
        assertThat(sekcja(null, zle).podpisane(strony, true).getStan()).isEqualTo(Stan.NIE);
    }

    @Test
    void one_document_signed_and_not_signed_is_a_contradiction() {
        LocalDate data = LocalDate.of(2013, 5, 10);
        Porozumienie podpisane = new Porozumienie(PUP, "PUP", POROZUMIENIE, true, true, data, null, null);
        Porozumienie niepodpisane = new Porozumienie(PUP, "PUP", POROZUMIENIE, true, false, data, null, null);
        Porozumienie otwarte = new Porozumienie(PUP, "PUP", POROZUMIENIE, true, null, data, null, null);
        assertThat(stan(true, podpisane, niepodpisane)).isEqualTo(Stan.SPRZECZNE);
        assertThat(stan(null, niepodpisane, podpisane, otwarte)).isEqualTo(Stan.SPRZECZNE);
        assertThat(stan(true, podpisane, otwarte)).isEqualTo(Stan.TAK);
        assertThat(stan(true, podpisane, niepodpisane, podpisane(PUP, null, null)))
                .isEqualTo(Stan.TAK);
        Porozumienie inneDnia = new Porozumienie(PUP, "PUP", POROZUMIENIE, true, false, data.plusDays(1), null, null);
        Porozumienie inneNazwy = new Porozumienie(PUP, null, POROZUMIENIE, true, false, data, null, null);
        Porozumienie innegoRodzaju = new Porozumienie(PUP, "PUP", LIST_INTENCYJNY, true, false, data, null, null);
        assertThat(stan(true, podpisane, inneDnia, inneNazwy, innegoRodzaju)).isEqualTo(Stan.TAK);
    }

    @Test
    void a_contradiction_asks_for_the_signatures_of_both_lines() {
        Porozumienie jeden = new Porozumienie(PUP, null, POROZUMIENIE, true, true, null, null, null);
        Porozumienie drugi = new Porozumienie(PUP, null, POROZUMIENIE, true, false, null, null, null);
        assertThat(sekcja(null, jeden, drugi).podpisane(Z_PUP, true).dowody().brakujaceOdpowiedzi())
                .contains(
                        new BrakujacaOdpowiedz("/wspolpracaLokalna/porozumienia/0/podpisPartnera", "PUP"),
                        new BrakujacaOdpowiedz("/wspolpracaLokalna/porozumienia/1/podpisPartnera", "PUP"));
    }

    @Test
    void open_answers_are_asked_for_where_they_stand() {
        Porozumienie obce = new Porozumienie(OPS, null, null, null, null, null, null, null);
        Porozumienie otwarte = new Porozumienie(PUP, null, null, true, null, null, null, "w uzgodnieniu");
        Ustalenie.Dowody dowody =
                sekcja(null, obce, otwarte).podpisane(Z_PUP, true).dowody();
        assertThat(dowody.brakujaceOdpowiedzi())
                .containsExactly(
                        new BrakujacaOdpowiedz("/wspolpracaLokalna/porozumienia/1/rodzaj", "PUP"),
                        new BrakujacaOdpowiedz("/wspolpracaLokalna/porozumienia/1/podpisPartnera", "PUP"));
        assertThat(dowody.odczyty())
                .containsExactly(
                        new Odczyt("/wspolpracaLokalna/porozumienia/1/rodzaj", "PUP", null, "w uzgodnieniu"),
                        new Odczyt("/wspolpracaLokalna/porozumienia/1/podpisKlubu", "PUP", true, null),
                        new Odczyt("/wspolpracaLokalna/porozumienia/1/podpisPartnera", "PUP", null, null));
    }

    @Test
    void who_runs_the_club_is_unknown_until_said() {
        Set<String> pomoc = Set.of("OPS", "MOPS");
        assertThat(klub().prowadzonyPrzez(pomoc).getStan()).isEqualTo(Stan.NIEZNANE);
        assertThat(klub(RodzajInstytucji.ORGANIZACJA_POZARZADOWA)
                        .prowadzonyPrzez(pomoc)
                        .getStan())
                .isEqualTo(Stan.NIE);
        Ustalenie wspolny = klub(RodzajInstytucji.ORGANIZACJA_POZARZADOWA, MOPS).prowadzonyPrzez(pomoc);
        assertThat(wspolny.getStan()).as("a joint club").isEqualTo(Stan.TAK);
        assertThat(wspolny.dowody().odczyty())
                .containsExactly(
                        new Odczyt("/klub/prowadzacy", null, List.of("ORGANIZACJA_POZARZADOWA", "MOPS"), null));
        assertThat(wniosek(null, null).klubProwadzonyPrzez(pomoc).dowody().brakujaceOdpowiedzi())
                .containsExactly(new BrakujacaOdpowiedz("/klub/prowadzacy", null));
    }

    private static Klub klub(RodzajInstytucji... prowadzacy) {
        return new Klub(null, null, null, null, null, null, List.of(prowadzacy));
    }

    private static Stan stan(@Nullable Boolean kompletna, Porozumienie... porozumienia) {
        return sekcja(kompletna, porozumienia).podpisane(Z_PUP, true).getStan();
    }

    private static WspolpracaLokalna sekcja(@Nullable Boolean kompletna, Porozumienie... porozumienia) {
        return new WspolpracaLokalna(kompletna, null, List.of(porozumienia));
    }

    private static Porozumienie podpisane(
            RodzajInstytucji strona, @Nullable LocalDate zawarcie, @Nullable LocalDate koniec) {
        return new Porozumienie(strona, null, POROZUMIENIE, true, true, zawarcie, koniec, null);
    }

    private static Wniosek wniosek(@Nullable WspolpracaLokalna sekcja, @Nullable LocalDate dzien) {
        return new Wniosek("1.0", null, null, null, null, null, null, null, null, sekcja, null, null, null, dzien);
    }
}
