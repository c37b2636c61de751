package pl.kisstandard.rules.wyrocznia;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.kisstandard.model.karta.KartaStandardu;
import pl.kisstandard.model.karta.Opinia;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.model.karta.WynikKryterium;
import pl.kisstandard.model.wniosek.Wniosek;
import pl.kisstandard.rules.ZestawRegul;

/** The rules agree with the decision tables of SC KIS 2014 as {@link Wyrocznia} reads them. */
class WyroczniaTest {
    static final long ZIARNO = 20_141_120L;

    private static final int LOSOWYCH = 20_000;
    private static final int POKAZ = 5;
    private static final ZestawRegul ZESTAW = ZestawRegul.load("sc-kis:2014.1");

    @Test
    @DisplayName("20 000 seeded random wnioski (seed " + ZIARNO + ") agree with the oracle")
    void random_wnioski_agree_with_the_oracle() {
        List<String> niezgodnosci = IntStream.range(0, LOSOWYCH)
                .parallel()
                .boxed()
                .flatMap(WyroczniaTest::niezgodnosci)
                .toList();

        assertZgodnosc(niezgodnosci);
    }

    private static Stream<String> niezgodnosci(int numer) {
        Wniosek wniosek = LosoweWnioski.losuj(ZIARNO, numer);
        Map<String, Wynik> oczekiwane = Wyrocznia.osadz(wniosek);
        KartaStandardu karta = ZESTAW.evaluate(wniosek);
        String gdzie = "seed " + ZIARNO + ", number " + numer + ", ";

        List<String> wynik = new ArrayList<>();
        List<String> idKarty = karta.kryteria().stream().map(WynikKryterium::id).toList();
        if (!idKarty.equals(List.copyOf(oczekiwane.keySet()))) {
            wynik.add(gdzie + "criteria of the karta: " + idKarty);
            return wynik.stream();
        }
        oczekiwane.forEach((id, oczekiwany) -> {
            WynikKryterium wiersz = karta.kryterium(id);
            if (wiersz.wynik() != oczekiwany) {
                wynik.add(gdzie + opis(id, oczekiwany, wiersz, wniosek));
            }
        });
        Opinia opinia = Wyrocznia.opinia(oczekiwane);
        if (karta.opinia() != opinia) {
            wynik.add(gdzie + "opinia: expected " + opinia + ", actual " + karta.opinia());
        }
        return wynik.stream();
    }

    @ParameterizedTest(name = "{0} wnioski")
    @MethodSource("wyliczenia")
    void every_combination_of_boundary_facts_agrees_with_the_oracle(Wyliczenie wyliczenie) {
        String id = wyliczenie.kryterium();
        List<Wniosek> wnioski = wyliczenie.wnioski().get().toList();
        List<Wynik> oczekiwane = wnioski.stream()
                .map(wniosek -> Wyrocznia.osadz(wniosek).get(id))
                .toList();
        List<String> niezgodnosci = IntStream.range(0, wnioski.size())
                .parallel()
                .boxed()
                .flatMap(numer -> {
                    Wniosek wniosek = wnioski.get(numer);
                    Wynik oczekiwany = oczekiwane.get(numer);
                    WynikKryterium wiersz = ZESTAW.evaluate(wniosek).kryterium(id);
                    return wiersz.wynik() == oczekiwany
                            ? Stream.empty()
                            : Stream.of("number " + numer + ", " + opis(id, oczekiwany, wiersz, wniosek));
                })
                .toList();

        assertThat(wnioski.size()).as("wnioski compared").isEqualTo(wyliczenie.ile());
        assertThat(oczekiwane).contains(Wynik.SPELNIENIE, Wynik.ODCHYLENIE, Wynik.BRAK_DANYCH);
        assertZgodnosc(niezgodnosci);
    }

    static List<Wyliczenie> wyliczenia() {
        return Wyliczenie.wszystkie();
    }

    @Test
    void every_criterion_is_enumerated_and_the_model_wniosek_fulfils_it() {
        Map<String, Wynik> wyniki = Wyrocznia.osadz(Wzor.wniosek());

        assertThat(wyliczenia().stream().map(Wyliczenie::kryterium)).containsExactlyElementsOf(wyniki.keySet());
        assertThat(wyniki.values()).containsOnly(Wynik.SPELNIENIE);
        assertThat(ZESTAW.evaluate(Wzor.wniosek()).opinia()).isEqualTo(Opinia.SPELNIA);
    }

    private static void assertZgodnosc(List<String> niezgodnosci) {
        String pierwsze = niezgodnosci.stream().limit(POKAZ).collect(Collectors.joining("\n\n"));
        assertThat(niezgodnosci.size())
                .as("disagreements with the oracle, first %s:%n%s%n", POKAZ, pierwsze)
                .isZero();
    }

    private static String opis(String id, Wynik oczekiwany, WynikKryterium wiersz, Wniosek wniosek) {
        return "%s: expected %s, actual %s (%s)%n%s"
                .formatted(id, oczekiwany, wiersz.wynik(), wiersz.przyczyna(), sekcja(id, wniosek));
    }

    private static String sekcja(String id, Wniosek wniosek) {
        String przedrostek = id.substring(0, id.indexOf('-'));
        return switch (przedrostek) {
            case "lokal" -> String.valueOf(wniosek.bazaLokalowa());
            case "kadra" -> wniosek.kadra() + ", kierownik " + wniosek.kierownik();
            case "org" -> String.valueOf(wniosek.przygotowanieOrganizacyjne());
            case "wspolpraca" ->
                wniosek.wspolpracaLokalna() + ", " + wniosek.klub() + ", " + wniosek.dataSporzadzenia();
            case "ind" -> String.valueOf(wniosek.uslugiIndywidualne());
            default -> String.valueOf(wniosek.uslugiGrupowe());
        };
    }
}
