package pl.kisstandard.rules.wyrocznia;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import pl.kisstandard.model.wniosek.BazaLokalowa;
import pl.kisstandard.model.wniosek.Pomieszczenie;
import pl.kisstandard.model.wniosek.RodzajPomieszczenia;
import pl.kisstandard.model.wniosek.StopienPrzystosowania;
import pl.kisstandard.model.wniosek.Wniosek;

/** Rows L1 to L3. */
final class WyliczeniaLokalu {
    private WyliczeniaLokalu() {}

    static List<Wyliczenie> wszystkie() {
        return List.of(
                new Wyliczenie("lokal-pomieszczenia-do-profilu", 10_627, WyliczeniaLokalu::doProfilu),
                new Wyliczenie("lokal-higieniczno-sanitarne", 3_511, WyliczeniaLokalu::sanitarne),
                new Wyliczenie("lokal-przystosowanie-ozn", 271, WyliczeniaLokalu::przystosowanie));
    }

    /** Up to three lines of rooms: both questions, with and without a name, and rooms of the other kinds. */
    private static Stream<Wniosek> doProfilu() {
        List<Pomieszczenie> pokoje = new ArrayList<>();
        for (Boolean dostepne : Kombinacje.ODPOWIEDZI) {
            for (Boolean przystosowane : Kombinacje.ODPOWIEDZI) {
                pokoje.add(Wzor.pomieszczenie(RodzajPomieszczenia.DO_ZAJEC, null, dostepne, przystosowane));
                pokoje.add(Wzor.pomieszczenie(RodzajPomieszczenia.DO_ZAJEC, "A", dostepne, przystosowane));
            }
        }
        pokoje.add(Wzor.pomieszczenie(RodzajPomieszczenia.HIGIENICZNO_SANITARNE, "A", true, true));
        pokoje.add(Wzor.pomieszczenie(RodzajPomieszczenia.INNE, null, false, false));
        return zPomieszczeniami(Kombinacje.wielozbiory(pokoje, 3));
    }

    private static Stream<Wniosek> sanitarne() {
        List<Pomieszczenie> pokoje = new ArrayList<>();
        for (Boolean dostepne : Kombinacje.ODPOWIEDZI) {
            pokoje.add(Wzor.pomieszczenie(RodzajPomieszczenia.HIGIENICZNO_SANITARNE, null, dostepne, null));
            pokoje.add(Wzor.pomieszczenie(RodzajPomieszczenia.HIGIENICZNO_SANITARNE, "A", dostepne, false));
        }
        pokoje.add(Wzor.pomieszczenie(RodzajPomieszczenia.DO_ZAJEC, "A", true, true));
        pokoje.add(Wzor.pomieszczenie(RodzajPomieszczenia.INNE, null, false, false));
        return zPomieszczeniami(Kombinacje.ciagi(pokoje, 3));
    }

    /** The rooms in a section of each openness, alone and beside the answers about adaptation; and no section. */
    private static Stream<Wniosek> zPomieszczeniami(List<List<Pomieszczenie>> listy) {
        Stream<BazaLokalowa> bazy = Kombinacje.ODPOWIEDZI.stream().flatMap(kompletna -> listy.stream()
                .flatMap(pokoje -> Stream.of(
                        new BazaLokalowa(kompletna, "opis", pokoje, null, null, null),
                        new BazaLokalowa(kompletna, null, pokoje, true, null, StopienPrzystosowania.PELNE))));
        return wnioski(bazy);
    }

    private static Stream<Wniosek> przystosowanie() {
        List<StopienPrzystosowania> stopnie = new ArrayList<>(Arrays.asList(StopienPrzystosowania.values()));
        stopnie.add(null);
        List<List<Pomieszczenie>> pokoje =
                List.of(List.of(), Wzor.wniosek().bazaLokalowa().pomieszczenia());
        List<BazaLokalowa> bazy = new ArrayList<>();
        for (Boolean potrzeba : Kombinacje.ODPOWIEDZI) {
            for (Boolean uczestnicy : Kombinacje.ODPOWIEDZI) {
                for (StopienPrzystosowania stopien : stopnie) {
                    for (Boolean kompletna : Kombinacje.ODPOWIEDZI) {
                        pokoje.forEach(lista ->
                                bazy.add(new BazaLokalowa(kompletna, null, lista, potrzeba, uczestnicy, stopien)));
                    }
                }
            }
        }
        return wnioski(bazy.stream());
    }

    private static Stream<Wniosek> wnioski(Stream<BazaLokalowa> bazy) {
        Wniosek wzor = Wzor.wniosek();
        return Stream.concat(Stream.of(Wzor.zBaza(wzor, null)), bazy.map(baza -> Wzor.zBaza(wzor, baza)));
    }
}
