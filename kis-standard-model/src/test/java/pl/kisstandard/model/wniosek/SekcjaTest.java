package pl.kisstandard.model.wniosek;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SekcjaTest {

    /** What a blank form says when only "czy wymieniono wszystko: tak" is filled in. */
    static List<Sekcja> samePytania() {
        return List.of(
                new BazaLokalowa(
                        true,
                        "opis",
                        List.of(new Pomieszczenie(RodzajPomieszczenia.DO_ZAJEC, "sala", null, null, "opis")),
                        null,
                        null,
                        null),
                new Kadra(true, "opis", List.of(new Stanowisko(RolaKadry.LIDER, null, null, null, "opis"))),
                new PrzygotowanieOrganizacyjne(
                        true,
                        "opis",
                        List.of(new Regulamin(ZakresRegulaminu.UCZESTNICTWO, null, null, "opis")),
                        List.of(new NarzedzieDiagnozy(RodzajNarzedzia.ANKIETA, null, "opis")),
                        null),
                new WspolpracaLokalna(
                        true,
                        "opis",
                        List.of(new Porozumienie(RodzajInstytucji.PUP, "nazwa", null, null, null, null, null, "opis"))),
                new UslugiIndywidualne(
                        true,
                        "opis",
                        List.of(new UslugaIndywidualna(
                                RodzajUslugiIndywidualnej.PORADNICTWO_PRAWNE, null, FormaUslugi.INDYWIDUALNA, null))),
                new UslugiGrupowe(true, "opis", List.of(new UslugaGrupowa(RodzajUslugiGrupowej.STAZE, null, null))));
    }

    @ParameterizedTest
    @MethodSource("samePytania")
    void questions_without_an_answer_do_not_close_a_section(Sekcja sekcja) {
        assertThat(sekcja.pusta()).isTrue();
        assertThat(sekcja.zamknieta()).isFalse();
    }
}
