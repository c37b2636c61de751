package pl.kisstandard.rules.wyrocznia;

import static pl.kisstandard.model.wniosek.RodzajInstytucji.GOPS;
import static pl.kisstandard.model.wniosek.RodzajInstytucji.ORGANIZACJA_POZARZADOWA;
import static pl.kisstandard.model.wniosek.RodzajInstytucji.PUP;
import static pl.kisstandard.model.wniosek.RodzajInstytucji.URZAD_GMINY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import pl.kisstandard.model.wniosek.Klub;
import pl.kisstandard.model.wniosek.Porozumienie;
import pl.kisstandard.model.wniosek.RodzajInstytucji;
import pl.kisstandard.model.wniosek.RodzajPorozumienia;
import pl.kisstandard.model.wniosek.Wniosek;
import pl.kisstandard.model.wniosek.WspolpracaLokalna;

/** Rows W1 and W2. */
final class WyliczeniaWspolpracy {
    private static final List<LocalDate> DNI =
            Arrays.asList(null, Wzor.DZIEN.minusDays(1), Wzor.DZIEN, Wzor.DZIEN.plusDays(1));

    private WyliczeniaWspolpracy() {}

    static List<Wyliczenie> wszystkie() {
        return List.of(
                new Wyliczenie("wspolpraca-porozumienie-pup", 16_960, () -> Stream.of(
                                pojedyncze(PUP), pary(PUP), strony(), zadne())
                        .flatMap(s -> s)),
                new Wyliczenie("wspolpraca-porozumienie-ops", 18_864, () -> Stream.of(
                                pojedyncze(GOPS), pary(GOPS), strony(), prowadzacy(), zadne())
                        .flatMap(s -> s)));
    }

    /** One document: each kind, each signature, each date around the day of the wniosek, and that day unknown. */
    private static Stream<Wniosek> pojedyncze(RodzajInstytucji strona) {
        List<RodzajPorozumienia> rodzaje = new ArrayList<>(Arrays.asList(RodzajPorozumienia.values()));
        rodzaje.add(null);
        List<Porozumienie> dokumenty = new ArrayList<>();
        for (RodzajPorozumienia rodzaj : rodzaje) {
            for (LocalDate od : DNI) {
                for (LocalDate ostatni : DNI) {
                    dokumenty.addAll(podpisane(strona, null, rodzaj, od, ostatni));
                }
            }
        }
        return dokumenty.stream()
                .flatMap(dokument -> wKazdejSekcji(List.of(dokument)))
                .flatMap(wniosek -> Stream.of(wniosek, Wzor.zData(wniosek, null)));
    }

    /** Two documents that do, or do not, speak of the same one. */
    private static Stream<Wniosek> pary(RodzajInstytucji strona) {
        List<Porozumienie> dokumenty = new ArrayList<>();
        for (RodzajPorozumienia rodzaj : Arrays.asList(RodzajPorozumienia.POROZUMIENIE, null)) {
            for (String nazwa : Arrays.asList(null, "X")) {
                for (LocalDate ostatni : Arrays.asList(null, Wzor.DZIEN.minusDays(1))) {
                    dokumenty.addAll(podpisane(strona, nazwa, rodzaj, Wzor.DZIEN.minusDays(2), ostatni));
                }
            }
        }
        dokumenty.addAll(podpisane(strona, null, RodzajPorozumienia.POROZUMIENIE, null, null));
        dokumenty.addAll(podpisane(strona, "X", RodzajPorozumienia.LIST_POPARCIA, null, null));
        return Kombinacje.wielozbiory(dokumenty, 2).stream()
                .filter(lista -> lista.size() == 2)
                .flatMap(WyliczeniaWspolpracy::wKazdejSekcji);
    }

    private static List<Porozumienie> podpisane(
            RodzajInstytucji strona, String nazwa, RodzajPorozumienia rodzaj, LocalDate od, LocalDate ostatni) {
        return Kombinacje.ODPOWIEDZI.stream()
                .flatMap(klub -> Kombinacje.ODPOWIEDZI.stream()
                        .map(partner -> new Porozumienie(strona, nazwa, rodzaj, klub, partner, od, ostatni, null)))
                .toList();
    }

    /** One document with each kind of partner. */
    private static Stream<Wniosek> strony() {
        return Stream.of(RodzajInstytucji.values())
                .flatMap(strona -> podpisane(strona, null, RodzajPorozumienia.POROZUMIENIE, null, null).stream())
                .flatMap(dokument -> wKazdejSekcji(List.of(dokument)));
    }

    /** Each kind of operator, none, two, or no club at all, beside each state of the one document. */
    private static Stream<Wniosek> prowadzacy() {
        List<Klub> kluby = new ArrayList<>();
        kluby.add(null);
        kluby.add(Wzor.klub(List.of()));
        Stream.of(RodzajInstytucji.values()).forEach(rodzaj -> kluby.add(Wzor.klub(List.of(rodzaj))));
        kluby.add(Wzor.klub(List.of(ORGANIZACJA_POZARZADOWA, GOPS)));
        kluby.add(Wzor.klub(List.of(ORGANIZACJA_POZARZADOWA, URZAD_GMINY)));
        List<List<Porozumienie>> listy = new ArrayList<>();
        listy.add(List.of());
        for (RodzajInstytucji strona : List.of(RodzajInstytucji.OPS, GOPS, PUP, URZAD_GMINY)) {
            podpisane(strona, null, RodzajPorozumienia.LIST_INTENCYJNY, null, null)
                    .forEach(dokument -> listy.add(List.of(dokument)));
        }
        return kluby.stream().flatMap(klub -> Stream.concat(
                        Stream.of(Wzor.zeWspolpraca(Wzor.wniosek(), null)),
                        listy.stream().flatMap(WyliczeniaWspolpracy::wKazdejSekcji))
                .map(wniosek -> Wzor.zKlubem(wniosek, klub)));
    }

    /** No document and no section. */
    private static Stream<Wniosek> zadne() {
        return Stream.concat(Stream.of(Wzor.zeWspolpraca(Wzor.wniosek(), null)), wKazdejSekcji(List.of()));
    }

    private static Stream<Wniosek> wKazdejSekcji(List<Porozumienie> porozumienia) {
        Wniosek wzor = Wzor.wniosek();
        return Kombinacje.ODPOWIEDZI.stream()
                .map(kompletna -> Wzor.zeWspolpraca(wzor, new WspolpracaLokalna(kompletna, null, porozumienia)));
    }
}
