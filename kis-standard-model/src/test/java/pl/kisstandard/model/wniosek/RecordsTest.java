package pl.kisstandard.model.wniosek;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import pl.kisstandard.model.json.Wzorzec;
import pl.kisstandard.model.karta.KartaStandardu;
import pl.kisstandard.model.karta.Opinia;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.model.karta.WynikKryterium;
import pl.kisstandard.model.karta.ZmysloneKarty;

class RecordsTest {

    @Test
    void a_list_is_copied_in_and_cannot_be_changed() {
        List<Stanowisko> lista = new ArrayList<>();
        Stanowisko lider = new Stanowisko(RolaKadry.LIDER, true, null, null, null);
        lista.add(lider);
        Kadra kadra = new Kadra(null, null, lista);
        lista.clear();
        assertThat(kadra.stanowiska()).containsExactly(lider);
        assertThatThrownBy(() -> kadra.stanowiska().add(lider)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void every_list_of_a_read_wniosek_is_unmodifiable() {
        Wniosek w = Wzorzec.wniosek();
        for (List<?> lista : List.of(
                requireNonNull(w.klub()).prowadzacy(),
                requireNonNull(w.bazaLokalowa()).pomieszczenia(),
                requireNonNull(w.kadra()).stanowiska(),
                requireNonNull(w.przygotowanieOrganizacyjne()).regulaminy(),
                requireNonNull(w.przygotowanieOrganizacyjne()).narzedziaDiagnozy(),
                requireNonNull(w.wspolpracaLokalna()).porozumienia(),
                requireNonNull(w.uslugiIndywidualne()).uslugi(),
                requireNonNull(w.uslugiGrupowe()).uslugi())) {
            assertThat(lista).isNotEmpty();
            assertThatThrownBy(lista::clear).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Test
    void a_list_holds_no_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> new UslugiGrupowe(null, null, Collections.singletonList(null)));
        assertThatNullPointerException()
                .isThrownBy(() -> new RamyCzasowe(null, null, Collections.singletonList(null), null, null, null));
    }

    @Test
    void equal_files_give_equal_wnioski() {
        assertThat(Wzorzec.wniosek()).isEqualTo(Wzorzec.wniosek()).hasSameHashCodeAs(Wzorzec.wniosek());
        Wniosek inny = Wzorzec.zmieniony(w -> w.put("sporzadzil", "Ktoś Inny"));
        assertThat(inny).isNotEqualTo(Wzorzec.wniosek());
    }

    @Test
    void a_line_of_a_list_has_its_code() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Stanowisko(brak(), true, null, null, null))
                .withMessage("rola");
        assertThatNullPointerException()
                .isThrownBy(() -> new Pomieszczenie(brak(), null, true, true, null))
                .withMessage("rodzaj");
        assertThatNullPointerException()
                .isThrownBy(() -> new Porozumienie(brak(), null, null, null, null, null, null, null))
                .withMessage("strona");
        assertThatNullPointerException()
                .isThrownBy(() -> new Regulamin(brak(), null, null, null))
                .withMessage("zakres");
        assertThatNullPointerException()
                .isThrownBy(() -> new NarzedzieDiagnozy(brak(), null, null))
                .withMessage("rodzaj");
        assertThatNullPointerException()
                .isThrownBy(() -> new UslugaIndywidualna(brak(), null, null, null))
                .withMessage("rodzaj");
        assertThatNullPointerException()
                .isThrownBy(() -> new UslugaGrupowa(brak(), null, null))
                .withMessage("rodzaj");
    }

    @Test
    void the_evidence_is_collected_anew_and_is_equal_each_time() {
        Ustalenie ustalenie = Wzorzec.wniosek().lider(true, true);
        assertThat(ustalenie.dowody()).isEqualTo(ustalenie.dowody()).isNotSameAs(ustalenie.dowody());
    }

    @Test
    void a_karta_copies_its_lists_too() {
        List<WynikKryterium> wiersze = new ArrayList<>(List.of(ZmysloneKarty.najmniejszyWiersz()));
        KartaStandardu k = ZmysloneKarty.najmniejsza();
        KartaStandardu karta = new KartaStandardu(
                k.wersjaModelu(),
                k.standard(),
                null,
                null,
                null,
                null,
                k.ocenaFormalna(),
                wiersze,
                Opinia.NIEOCENIONY,
                "",
                null,
                k.pochodzenie());
        wiersze.clear();
        assertThat(karta.kryterium("kadra-lider").kod()).isEqualTo("K1");
        assertThat(karta.ile(Wynik.NIEOCENIONE)).isEqualTo(1);
        assertThat(karta.ile(Wynik.SPELNIENIE)).isZero();
        assertThatThrownBy(() -> karta.kryterium("brak"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("brak");
        assertThatThrownBy(() -> karta.kryteria().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void numbers_equal_in_value_may_differ_in_writing() {
        RamyCzasowe jedne = new RamyCzasowe(new BigDecimal("40"), null, List.of(), null, null, null);
        RamyCzasowe drugie = new RamyCzasowe(new BigDecimal("40.0"), null, List.of(), null, null, null);
        assertThat(jedne).isNotEqualTo(drugie);
    }

    /** What a caller outside the null-marked packages may pass. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T brak() {
        return null;
    }
}
