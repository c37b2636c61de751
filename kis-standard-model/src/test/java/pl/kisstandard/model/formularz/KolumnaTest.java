package pl.kisstandard.model.formularz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.kisstandard.model.Jezyk;

class KolumnaTest {

    @Test
    void a_column_has_an_address_and_a_label() {
        List<Kolumna> kolumny = Kolumna.formularza();

        assertThat(kolumny.stream().map(Kolumna::adres))
                .startsWith("wnioskodawca.nazwa", "wnioskodawca.adres")
                .contains(
                        "klub.prowadzacy.3",
                        "kadra.kompletna",
                        "kadra.stanowiska.PSYCHOLOG.obsadzone",
                        "przygotowanieOrganizacyjne.ramyCzasowe.planMiesieczny.12")
                .endsWith("uslugiGrupowe.uslugi.POMOC_W_ZNALEZIENIU_PRACY.opis");
        assertThat(kolumny.stream().map(k -> k.etykieta(Jezyk.PL)))
                .contains(
                        "Klub Integracji Społecznej – nazwa",
                        "Klub Integracji Społecznej – kto prowadzi klub 1",
                        "Kadra – psycholog: czy ktoś pełni tę rolę");
        assertThat(kolumny.stream().map(k -> k.etykieta(Jezyk.EN))).contains("Staff – psychologist: role filled");
    }

    @Test
    void a_second_entry_of_a_kind_has_its_ordinal() {
        Lista pomieszczenia = Formularz.CZESCI.get(1).listy().get(0);
        Kolumna nazwa = Kolumna.pozycji(pomieszczenia, "DO_ZAJEC", 2).get(0);

        assertThat(nazwa.adres()).isEqualTo("bazaLokalowa.pomieszczenia.DO_ZAJEC(2).nazwa");
        assertThat(nazwa.etykieta(Jezyk.PL)).isEqualTo("Baza lokalowa – pomieszczenie do zajęć (2): nazwa");
    }

    @ParameterizedTest
    @EnumSource
    void no_two_columns_have_one_name_whatever_entries_a_table_has(Jezyk jezyk) {
        List<Kolumna> kolumny = new ArrayList<>(Kolumna.formularza());
        for (Czesc czesc : Formularz.CZESCI) {
            for (Lista lista : czesc.listy()) {
                lista.rodzaj().kody().stream()
                        .filter(kod -> !lista.pytania().contains(kod))
                        .forEach(kod -> kolumny.addAll(Kolumna.pozycji(lista, kod, 1)));
            }
        }
        assertThat(kolumny).hasSizeGreaterThan(200);
        assertThat(kolumny.stream().map(Kolumna::adres).map(UkladFormularza::klucz))
                .doesNotHaveDuplicates();
        assertThat(kolumny.stream().map(k -> UkladFormularza.klucz(k.etykieta(jezyk))))
                .doesNotHaveDuplicates();
    }
}
