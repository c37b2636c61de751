package pl.kisstandard.rules.wyrocznia;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.model.wniosek.Klub;
import pl.kisstandard.model.wniosek.Porozumienie;
import pl.kisstandard.model.wniosek.RodzajInstytucji;
import pl.kisstandard.model.wniosek.RodzajPorozumienia;
import pl.kisstandard.model.wniosek.Wniosek;
import pl.kisstandard.model.wniosek.WspolpracaLokalna;

/** Kryterium Współpracy Lokalnej, rows W1 and W2. */
final class WyroczniaWspolpracy {
    private static final Set<RodzajInstytucji> PUP = Set.of(RodzajInstytucji.PUP);
    private static final Set<RodzajInstytucji> OPS = Collections.unmodifiableSet(EnumSet.of(
            RodzajInstytucji.OPS,
            RodzajInstytucji.GOPS,
            RodzajInstytucji.MGOPS,
            RodzajInstytucji.MOPS,
            RodzajInstytucji.MOPR,
            RodzajInstytucji.CUS));

    private WyroczniaWspolpracy() {}

    /**
     * Row W1. S: signed by both and in force. O: stated unsigned, one-sided or expired, or absent in a complete
     * section. BD: otherwise.
     */
    static Wynik porozumienieZPup(Wniosek wniosek) {
        return porozumienie(wniosek, PUP);
    }

    /** Row W2. ND: the club is run by the OPS, alone or with others. Otherwise as W1. */
    static Wynik porozumienieZOps(Wniosek wniosek) {
        Klub klub = wniosek.klub();
        if (klub != null && klub.prowadzacy().stream().anyMatch(OPS::contains)) {
            return Wynik.NIE_DOTYCZY;
        }
        return porozumienie(wniosek, OPS);
    }

    private static Wynik porozumienie(Wniosek wniosek, Set<RodzajInstytucji> strony) {
        WspolpracaLokalna sekcja = wniosek.wspolpracaLokalna();
        if (sekcja == null) {
            return Wynik.BRAK_DANYCH;
        }
        List<Porozumienie> dokumenty = sekcja.porozumienia();
        List<Osad> osady = dokumenty.stream()
                .filter(dokument -> strony.contains(dokument.strona()))
                .map(dokument -> dokument(dokument, dokumenty, wniosek.dataSporzadzenia()))
                .toList();
        if (osady.contains(Osad.TAK)) {
            return Wynik.SPELNIENIE;
        }
        if (osady.contains(Osad.SPRZECZNE) || osady.contains(Osad.NIEZNANE)) {
            return Wynik.BRAK_DANYCH;
        }
        boolean cokolwiek = dokumenty.stream()
                .anyMatch(d -> d.rodzaj() != null
                        || d.podpisKlubu() != null
                        || d.podpisPartnera() != null
                        || d.dataZawarcia() != null
                        || d.obowiazujeDo() != null);
        boolean zamknieta = Boolean.TRUE.equals(sekcja.kompletna()) && cokolwiek;
        return osady.contains(Osad.NIE) || zamknieta ? Wynik.ODCHYLENIE : Wynik.BRAK_DANYCH;
    }

    private static Osad dokument(Porozumienie dokument, List<Porozumienie> wszystkie, LocalDate dzien) {
        if (wszystkie.stream().anyMatch(inny -> przeczy(dokument, inny))) {
            return Osad.SPRZECZNE;
        }
        List<Osad> warunki = List.of(
                rodzaj(dokument.rodzaj()),
                podpis(dokument.podpisKlubu()),
                podpis(dokument.podpisPartnera()),
                obowiazuje(dokument, dzien));
        if (warunki.contains(Osad.NIE)) {
            return Osad.NIE;
        }
        return warunki.contains(Osad.NIEZNANE) ? Osad.NIEZNANE : Osad.TAK;
    }

    /** A two-sided letter of intent is as good as an agreement; a letter of support is not. */
    private static Osad rodzaj(RodzajPorozumienia rodzaj) {
        if (rodzaj == null) {
            return Osad.NIEZNANE;
        }
        return switch (rodzaj) {
            case POROZUMIENIE, LIST_INTENCYJNY -> Osad.TAK;
            case LIST_POPARCIA, INNY -> Osad.NIE;
        };
    }

    private static Osad podpis(Boolean podpis) {
        if (podpis == null) {
            return Osad.NIEZNANE;
        }
        return podpis ? Osad.TAK : Osad.NIE;
    }

    /** In force on the day of the wniosek, both ends inclusive; a date not given sets no limit. */
    private static Osad obowiazuje(Porozumienie dokument, LocalDate dzien) {
        LocalDate od = dokument.dataZawarcia();
        LocalDate ostatni = dokument.obowiazujeDo();
        if (dzien == null) {
            return od == null && ostatni == null ? Osad.TAK : Osad.NIEZNANE;
        }
        boolean zawarte = od == null || !od.isAfter(dzien);
        boolean wazne = ostatni == null || !ostatni.isBefore(dzien);
        return zawarte && wazne ? Osad.TAK : Osad.NIE;
    }

    /** Two lines speak of one document, and one has a signature that the other denies. */
    private static boolean przeczy(Porozumienie jeden, Porozumienie drugi) {
        boolean tenSam = jeden.strona() == drugi.strona()
                && jeden.rodzaj() == drugi.rodzaj()
                && Objects.equals(jeden.nazwaStrony(), drugi.nazwaStrony())
                && Objects.equals(jeden.dataZawarcia(), drugi.dataZawarcia());
        return tenSam
                && (przeczy(jeden.podpisKlubu(), drugi.podpisKlubu())
                        || przeczy(jeden.podpisPartnera(), drugi.podpisPartnera()));
    }

    private static boolean przeczy(Boolean jeden, Boolean drugi) {
        return jeden != null && drugi != null && !jeden.equals(drugi);
    }
}
