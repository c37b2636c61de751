package pl.kisstandard.rules.wyrocznia;

import static pl.kisstandard.model.wniosek.FormaUslugi.GRUPOWA;
import static pl.kisstandard.model.wniosek.FormaUslugi.INDYWIDUALNA;
import static pl.kisstandard.model.wniosek.RealizacjaUslugi.BRAK;
import static pl.kisstandard.model.wniosek.RealizacjaUslugi.PLANOWANA;
import static pl.kisstandard.model.wniosek.RealizacjaUslugi.SWIADCZONA;
import static pl.kisstandard.model.wniosek.RodzajUslugiIndywidualnej.PORADNICTWO_PEDAGOGICZNE;
import static pl.kisstandard.model.wniosek.RodzajUslugiIndywidualnej.PORADNICTWO_SOCJALNE;
import static pl.kisstandard.model.wniosek.RodzajUslugiIndywidualnej.PORADNICTWO_SOCJALNO_PEDAGOGICZNE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import pl.kisstandard.model.wniosek.FormaUslugi;
import pl.kisstandard.model.wniosek.RealizacjaUslugi;
import pl.kisstandard.model.wniosek.RodzajUslugiGrupowej;
import pl.kisstandard.model.wniosek.RodzajUslugiIndywidualnej;
import pl.kisstandard.model.wniosek.UslugaGrupowa;
import pl.kisstandard.model.wniosek.UslugaIndywidualna;
import pl.kisstandard.model.wniosek.Wniosek;

/** Rows I1 to I3 and G1 to G6. */
final class WyliczeniaUslug {
    private static final List<RealizacjaUslugi> REALIZACJE = Arrays.asList(SWIADCZONA, PLANOWANA, BRAK, null);
    private static final List<FormaUslugi> FORMY = Arrays.asList(INDYWIDUALNA, GRUPOWA, null);

    private WyliczeniaUslug() {}

    static List<Wyliczenie> wszystkie() {
        return List.of(
                indywidualna("ind-poradnictwo-psychologiczne", RodzajUslugiIndywidualnej.PORADNICTWO_PSYCHOLOGICZNE),
                indywidualna("ind-poradnictwo-prawne", RodzajUslugiIndywidualnej.PORADNICTWO_PRAWNE),
                new Wyliczenie("ind-poradnictwo-socjalno-pedagogiczne", 7_987, WyliczeniaUslug::socjalnoPedagogiczne),
                grupowa("grp-samopomocowe-grupy-wsparcia", RodzajUslugiGrupowej.SAMOPOMOCOWA_GRUPA_WSPARCIA),
                grupowa("grp-warsztaty-psychoedukacyjne", RodzajUslugiGrupowej.WARSZTATY_PSYCHOEDUKACYJNE),
                grupowa("grp-zajecia-integracyjne-czas-wolny", RodzajUslugiGrupowej.ZAJECIA_INTEGRACYJNE),
                new Wyliczenie(
                        "grp-warsztaty-edukacji-spolecznej-i-zawodowej",
                        2_059,
                        () -> zestawione(List.of(
                                RodzajUslugiGrupowej.WARSZTATY_EDUKACJI_SPOLECZNEJ,
                                RodzajUslugiGrupowej.WARSZTATY_EDUKACJI_ZAWODOWEJ,
                                RodzajUslugiGrupowej.WARSZTATY_EDUKACJI_SPOLECZNEJ_I_ZAWODOWEJ))),
                grupowa("grp-kursy-zawodowe", RodzajUslugiGrupowej.KURSY_ZAWODOWE),
                new Wyliczenie(
                        "grp-formy-prozatrudnieniowe",
                        10_753,
                        () -> zestawione(List.of(
                                RodzajUslugiGrupowej.STAZE,
                                RodzajUslugiGrupowej.PRACE_SPOLECZNIE_UZYTECZNE,
                                RodzajUslugiGrupowej.ROBOTY_PUBLICZNE,
                                RodzajUslugiGrupowej.ZATRUDNIENIE_SUBSYDIOWANE,
                                RodzajUslugiGrupowej.POMOC_W_ZNALEZIENIU_PRACY))));
    }

    /** Up to three lines of one individual service in each state and form. */
    private static Wyliczenie indywidualna(String kryterium, RodzajUslugiIndywidualnej rodzaj) {
        List<UslugaIndywidualna> linie = REALIZACJE.stream()
                .flatMap(realizacja -> FORMY.stream().map(forma -> linia(rodzaj, realizacja, forma)))
                .toList();
        return new Wyliczenie(kryterium, 2_731, () -> indywidualne(List.of(rodzaj), Kombinacje.wielozbiory(linie, 3)));
    }

    /** Up to three lines of one group service. */
    private static Wyliczenie grupowa(String kryterium, RodzajUslugiGrupowej rodzaj) {
        List<UslugaGrupowa> linie = REALIZACJE.stream()
                .map(realizacja -> new UslugaGrupowa(rodzaj, realizacja, null))
                .toList();
        return new Wyliczenie(kryterium, 511, () -> grupowe(List.of(rodzaj), Kombinacje.ciagi(linie, 3)));
    }

    /** Each of the two parts and the combined name in every state of one or two lines. */
    private static Stream<Wniosek> socjalnoPedagogiczne() {
        List<RodzajUslugiIndywidualnej> rodzaje =
                List.of(PORADNICTWO_SOCJALNE, PORADNICTWO_PEDAGOGICZNE, PORADNICTWO_SOCJALNO_PEDAGOGICZNE);
        List<List<List<UslugaIndywidualna>>> wybory = rodzaje.stream()
                .map(rodzaj -> {
                    UslugaIndywidualna jest = linia(rodzaj, SWIADCZONA, INDYWIDUALNA);
                    UslugaIndywidualna planowana = linia(rodzaj, PLANOWANA, null);
                    UslugaIndywidualna wGrupie = linia(rodzaj, SWIADCZONA, GRUPOWA);
                    UslugaIndywidualna brak = linia(rodzaj, BRAK, null);
                    UslugaIndywidualna otwarta = linia(rodzaj, null, null);
                    return List.of(
                            List.<UslugaIndywidualna>of(),
                            List.of(jest),
                            List.of(planowana),
                            List.of(wGrupie),
                            List.of(brak),
                            List.of(otwarta),
                            List.of(jest, brak),
                            List.of(brak, wGrupie),
                            List.of(wGrupie, jest),
                            List.of(otwarta, jest),
                            List.of(otwarta, brak));
                })
                .toList();
        return indywidualne(rodzaje, Kombinacje.zestawienia(wybory));
    }

    /** Each of the kinds in every state; where there are many kinds, all but the first in one line at most. */
    private static Stream<Wniosek> zestawione(List<RodzajUslugiGrupowej> rodzaje) {
        List<List<Boolean>> najwyzejLinia = Kombinacje.STANY.subList(0, 4);
        List<List<List<UslugaGrupowa>>> wybory = rodzaje.stream()
                .map(rodzaj -> (rodzaje.size() > 3 && rodzaj != rodzaje.get(0) ? najwyzejLinia : Kombinacje.STANY)
                        .stream()
                                .map(stan -> stan.stream()
                                        .map(jest -> new UslugaGrupowa(rodzaj, realizacja(jest), null))
                                        .toList())
                                .toList())
                .toList();
        return grupowe(rodzaje, Kombinacje.zestawienia(wybory));
    }

    private static RealizacjaUslugi realizacja(Boolean jest) {
        if (jest == null) {
            return null;
        }
        return jest ? PLANOWANA : BRAK;
    }

    private static UslugaIndywidualna linia(
            RodzajUslugiIndywidualnej rodzaj, RealizacjaUslugi realizacja, FormaUslugi forma) {
        return new UslugaIndywidualna(rodzaj, realizacja, forma, null);
    }

    /** The lines in a section of each openness, alone and beside all the other services; and no section. */
    private static Stream<Wniosek> indywidualne(
            List<RodzajUslugiIndywidualnej> rodzaje, List<List<UslugaIndywidualna>> listy) {
        Wniosek wzor = Wzor.wniosek();
        List<UslugaIndywidualna> reszta =
                new ArrayList<>(wzor.uslugiIndywidualne().uslugi());
        reszta.removeIf(usluga -> rodzaje.contains(usluga.rodzaj()));
        Stream<Wniosek> wnioski = Kombinacje.ODPOWIEDZI.stream()
                .flatMap(kompletna -> Kombinacje.zestawienia(List.of(listy, List.of(List.of(), reszta))).stream()
                        .map(uslugi -> Wzor.zIndywidualnymi(wzor, Wzor.indywidualne(kompletna, uslugi))));
        return Stream.concat(Stream.of(Wzor.zIndywidualnymi(wzor, null)), wnioski);
    }

    private static Stream<Wniosek> grupowe(List<RodzajUslugiGrupowej> rodzaje, List<List<UslugaGrupowa>> listy) {
        Wniosek wzor = Wzor.wniosek();
        List<UslugaGrupowa> reszta = new ArrayList<>(wzor.uslugiGrupowe().uslugi());
        reszta.removeIf(usluga -> rodzaje.contains(usluga.rodzaj()));
        Stream<Wniosek> wnioski = Kombinacje.ODPOWIEDZI.stream()
                .flatMap(kompletna -> Kombinacje.zestawienia(List.of(listy, List.of(List.of(), reszta))).stream()
                        .map(uslugi -> Wzor.zGrupowymi(wzor, Wzor.grupowe(kompletna, uslugi))));
        return Stream.concat(Stream.of(Wzor.zGrupowymi(wzor, null)), wnioski);
    }
}
