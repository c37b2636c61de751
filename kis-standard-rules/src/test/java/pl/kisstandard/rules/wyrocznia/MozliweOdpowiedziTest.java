package pl.kisstandard.rules.wyrocznia;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.kisstandard.model.wniosek.Stan;
import pl.kisstandard.model.wniosek.Wniosek;
import pl.kisstandard.rules.fakty.KryteriumKis;
import pl.kisstandard.rules.fakty.Pytania;
import pl.kisstandard.rules.internal.Parametry;
import pl.kisstandard.rules.internal.WydaneZestawy;
import pl.kisstandard.rules.internal.drl.Drl;
import pl.kisstandard.rules.internal.drl.Drl.Nazwa;
import pl.kisstandard.rules.internal.drl.Drl.Regula;
import pl.kisstandard.rules.internal.drl.Drl.Warunek;
import pl.kisstandard.rules.internal.drl.Drl.Wyrazenie;
import pl.kisstandard.rules.internal.drl.Miejsce;
import pl.kisstandard.rules.internal.drl.Slownictwo;
import pl.kisstandard.rules.internal.drl.WykonanieDrl;
import pl.kisstandard.rules.internal.drl.ZapisDrl;

/** What the model says of the answers its questions can give is true of every wniosek that the oracle tries. */
class MozliweOdpowiedziTest {

    private static final int LOSOWYCH = 2_000;
    private static final Miejsce GDZIES = new Miejsce(1, 1);
    private static final Parametry PARAMETRY =
            new Parametry(WydaneZestawy.load("sc-kis:2014.1").definicja());

    static List<Wyliczenie> wyliczenia() {
        return Wyliczenie.wszystkie();
    }

    @ParameterizedTest(name = "{0} wnioski")
    @MethodSource("wyliczenia")
    void answers_that_are_said_to_be_impossible_never_occur(Wyliczenie wyliczenie) {
        String id = wyliczenie.kryterium();
        Drl drl = WykonanieDrlTest.drl(id);
        WykonanieDrl wykonanie = new WykonanieDrl(drl.importy());
        List<Regula> niemozliwe = niemozliwe(drl);
        Map<String, Object> parametry = PARAMETRY.kryterium(id);
        Stream<Wniosek> wnioski = Stream.concat(
                wyliczenie.wnioski().get(),
                IntStream.range(0, LOSOWYCH).mapToObj(i -> LosoweWnioski.losuj(WyroczniaTest.ZIARNO, i)));

        assertThat(wnioski.flatMap(w -> {
                            KryteriumKis kryterium = new KryteriumKis(id, parametry, Pytania.BRAK, w);
                            niemozliwe.forEach(r -> wykonanie.run(r, kryterium));
                            return kryterium.spostrzezenia().stream().map(s -> s.kod());
                        })
                        .distinct())
                .isEmpty();
    }

    /** Rules that speak when an impossible answer, or an impossible pair of answers, occurs. */
    private static List<Regula> niemozliwe(Drl drl) {
        Map<String, Wyrazenie.Wywolanie> pytania = new LinkedHashMap<>();
        drl.reguly().forEach(r -> r.warunki().forEach(w -> {
            if (w instanceof Warunek.Pytanie p) {
                pytania.put(ZapisDrl.wyrazenie(p.pytanie()), p.pytanie());
            }
        }));
        List<Regula> reguly = new ArrayList<>();
        for (Wyrazenie.Wywolanie a : pytania.values()) {
            for (Stan stan : Stan.values()) {
                if (!Slownictwo.WNIOSEK.odpowiedzi(a).contains(stan)) {
                    reguly.add(regula(drl, a, stan, a, stan));
                }
                for (Wyrazenie.Wywolanie b : pytania.values()) {
                    for (Stan inny : Stan.values()) {
                        if (!Slownictwo.WNIOSEK.mozliwe(a, stan, b, inny)) {
                            reguly.add(regula(drl, a, stan, b, inny));
                        }
                    }
                }
            }
        }
        return reguly;
    }

    private static Regula regula(Drl drl, Wyrazenie.Wywolanie a, Stan stan, Wyrazenie.Wywolanie b, Stan inny) {
        Regula wzor = Objects.requireNonNull(drl.reguly().get(0));
        List<Warunek> warunki = List.of(
                new Warunek.Pytanie(slowo("$a"), a),
                rowne("$a", stan),
                new Warunek.Pytanie(slowo("$b"), b),
                rowne("$b", inny));
        Wyrazenie kod = new Wyrazenie.Tekst(
                ZapisDrl.wyrazenie(a) + " " + stan + ", " + ZapisDrl.wyrazenie(b) + " " + inny, GDZIES);
        Wyrazenie.Sciezka uwaga = new Wyrazenie.Sciezka(List.of(wzor.zmienna(), slowo("uwaga")));
        return new Regula(
                wzor.nazwa(),
                wzor.zmienna(),
                wzor.typ(),
                warunki,
                new Wyrazenie.Wywolanie(uwaga, List.of(kod)),
                List.of());
    }

    private static Warunek rowne(String zmienna, Stan stan) {
        return new Warunek.Porownanie(
                new Wyrazenie.Sciezka(List.of(slowo(zmienna), slowo("stan"))),
                slowo("=="),
                new Wyrazenie.Sciezka(List.of(slowo("Stan"), slowo(stan.name()))));
    }

    private static Nazwa slowo(String slowo) {
        return new Nazwa(slowo, GDZIES);
    }
}
