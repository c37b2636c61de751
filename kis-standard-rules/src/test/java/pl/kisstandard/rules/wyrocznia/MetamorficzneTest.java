package pl.kisstandard.rules.wyrocznia;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.kisstandard.model.karta.KartaStandardu;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.model.karta.WynikKryterium;
import pl.kisstandard.model.wniosek.Wniosek;
import pl.kisstandard.rules.ZestawRegul;

/** What must hold between two wnioski, or two sets of parameters, whatever the verdicts are. */
class MetamorficzneTest {
    private static final long ZIARNO = 20_140_920L;
    private static final String SEED = " (seed " + ZIARNO + ")";
    private static final int ZMIENIANYCH = 250;
    private static final int TASOWANYCH = 3_000;
    private static final int NA_PARAMETR = 300;
    private static final int POKAZ = 5;

    private static final ZestawRegul ZESTAW = ZestawRegul.load("sc-kis:2014.1");

    /** One comparison of a karta with the karta of the changed wniosek. */
    private record Para(int numer, Zmieniony zmieniony, KartaStandardu przed, KartaStandardu po) {
        Stream<String> wierszeZle(Wynik bylo, Wynik jest) {
            return przed.kryteria().stream()
                    .map(WynikKryterium::id)
                    .filter(id -> przed.kryterium(id).wynik() == bylo
                            && po.kryterium(id).wynik() == jest)
                    .map(id -> "number %s, %s: %s: %s to %s%n%s"
                            .formatted(numer, zmieniony.zmiana(), id, bylo, jest, zmieniony.wniosek()));
        }

        boolean spelnialo() {
            return przed.kryterium(zmieniony.kryterium()).wynik() == Wynik.SPELNIENIE;
        }
    }

    @Test
    @DisplayName("adding a statement at the required level never turns SPELNIENIE into ODCHYLENIE" + SEED)
    void adding_a_positive_fact_never_makes_a_deviation() {
        List<Para> pary = pary(DodawaneFakty::kolejno);

        assertThat(pierwsze(pary.stream().flatMap(p -> p.wierszeZle(Wynik.SPELNIENIE, Wynik.ODCHYLENIE))))
                .isEmpty();
        assertThat(pierwsze(pary.stream()
                        .filter(Para::spelnialo)
                        .filter(p -> p.po().kryterium(p.zmieniony().kryterium()).wynik() != Wynik.SPELNIENIE)
                        .map(p -> p.numer() + " " + p.zmieniony())))
                .as("a fulfilled criterion stays fulfilled")
                .isEmpty();
        assertKazdeKryterium(pary.stream().filter(Para::spelnialo), 50);
    }

    @Test
    @DisplayName("removing a statement that counts never creates SPELNIENIE" + SEED)
    void removing_a_positive_fact_never_fulfils_a_criterion() {
        List<Para> pary = pary(wniosek -> new UsuwaneFakty(wniosek).zmienione());

        assertThat(pierwsze(Stream.of(Wynik.values())
                        .filter(bylo -> bylo != Wynik.SPELNIENIE)
                        .flatMap(bylo -> pary.stream().flatMap(p -> p.wierszeZle(bylo, Wynik.SPELNIENIE)))))
                .isEmpty();
        assertKazdeKryterium(pary.stream(), 100);
        long pominiete = IntStream.range(0, ZMIENIANYCH)
                .map(numer -> new UsuwaneFakty(LosoweWnioski.losuj(ZIARNO, numer)).pominiete())
                .sum();
        assertThat(pominiete)
                .as("contradictory statements left out")
                .isPositive()
                .isLessThan(pary.size());
    }

    private static List<Para> pary(Function<Wniosek, List<Zmieniony>> zmiany) {
        return IntStream.range(0, ZMIENIANYCH)
                .parallel()
                .boxed()
                .flatMap(numer -> {
                    Wniosek wniosek = LosoweWnioski.losuj(ZIARNO, numer);
                    KartaStandardu przed = ZESTAW.evaluate(wniosek);
                    return zmiany.apply(wniosek).stream()
                            .map(z -> new Para(numer, z, przed, ZESTAW.evaluate(z.wniosek())));
                })
                .toList();
    }

    private static void assertKazdeKryterium(Stream<Para> pary, int ile) {
        Map<String, Long> liczby =
                pary.collect(Collectors.groupingBy(p -> p.zmieniony().kryterium(), Collectors.counting()));
        assertThat(liczby)
                .hasSize(21)
                .allSatisfy((id, liczba) -> assertThat(liczba).as(id).isGreaterThanOrEqualTo(ile));
    }

    private static List<String> pierwsze(Stream<String> zle) {
        return zle.limit(POKAZ).toList();
    }

    @Test
    @DisplayName("the order of the lists changes no verdict and no reason" + SEED)
    void shuffling_every_list_changes_no_verdict_and_no_reason() {
        List<String> zle = IntStream.range(0, TASOWANYCH)
                .parallel()
                .boxed()
                .flatMap(numer -> {
                    Wniosek wniosek = LosoweWnioski.losuj(ZIARNO, numer);
                    Wniosek tasowany = Tasowanie.tasuj(wniosek, numer);
                    List<String> przed = wynikiZPrzyczynami(wniosek);
                    List<String> po = wynikiZPrzyczynami(tasowany);
                    return przed.equals(po)
                            ? Stream.<String>empty()
                            : Stream.of("number %s: %s%n%s%n%s".formatted(numer, tasowany, przed, po));
                })
                .toList();

        assertThat(pierwsze(zle.stream())).as("%s differ", zle.size()).isEmpty();
        assertThat(IntStream.range(0, TASOWANYCH).filter(MetamorficzneTest::zmieniaKolejnosc))
                .as("wnioski with another order")
                .hasSizeGreaterThan(TASOWANYCH * 9 / 10);
    }

    private static boolean zmieniaKolejnosc(int numer) {
        Wniosek wniosek = LosoweWnioski.losuj(ZIARNO, numer);
        return !Tasowanie.tasuj(wniosek, numer).equals(wniosek);
    }

    private static List<String> wynikiZPrzyczynami(Wniosek wniosek) {
        return ZESTAW.evaluate(wniosek).kryteria().stream()
                .map(k -> k.id() + " " + k.wynik() + " " + k.przyczyna())
                .toList();
    }

    @Test
    @DisplayName("a changed parameter touches no criterion but its own" + SEED)
    void a_changed_parameter_touches_no_other_criterion() {
        Map<String, Object> parametry = ZESTAW.parametry();
        List<Wniosek> wnioski = IntStream.range(0, NA_PARAMETR)
                .mapToObj(numer -> LosoweWnioski.losuj(ZIARNO, numer))
                .toList();
        List<KartaStandardu> karty = wnioski.stream().map(ZESTAW::evaluate).toList();

        List<String> niezmienione = new ArrayList<>();
        List<String> zle = new ArrayList<>();
        parametry.keySet().forEach(adres -> {
            List<ZestawRegul> zmienione = InneParametry.zestawy(ZESTAW, adres);
            if (zmienione.isEmpty()) {
                niezmienione.add(adres);
            }
            zmienione.forEach(zmieniony -> zle.addAll(obceWiersze(adres, zmieniony, wnioski, karty)));
        });

        assertThat(parametry).isNotEmpty();
        assertThat(niezmienione).as("parameters that took no other value").isEmpty();
        assertThat(pierwsze(zle.stream())).as("%s rows changed", zle.size()).isEmpty();
    }

    /** Rows of other criteria that differ after the change. */
    private static List<String> obceWiersze(
            String adres, ZestawRegul zmieniony, List<Wniosek> wnioski, List<KartaStandardu> karty) {
        return IntStream.range(0, wnioski.size())
                .parallel()
                .boxed()
                .flatMap(numer -> obceWiersze(adres, zmieniony, wnioski.get(numer), karty.get(numer))
                        .map(wiersz -> "%s = %s, number %s: %s"
                                .formatted(adres, zmieniony.parametry().get(adres), numer, wiersz)))
                .toList();
    }

    private static Stream<String> obceWiersze(
            String adres, ZestawRegul zmieniony, Wniosek wniosek, KartaStandardu przed) {
        String wlasne = adres.substring(0, adres.indexOf('.'));
        try {
            KartaStandardu po = zmieniony.evaluate(wniosek);
            return przed.kryteria().stream()
                    .filter(wiersz -> !wiersz.id().equals(wlasne))
                    .filter(wiersz -> !wiersz.equals(po.kryterium(wiersz.id())))
                    .map(wiersz -> "%s%n%s".formatted(wiersz, po.kryterium(wiersz.id())));
        } catch (RuntimeException wyjatek) {
            return Stream.of("thrown: " + wyjatek);
        }
    }
}
