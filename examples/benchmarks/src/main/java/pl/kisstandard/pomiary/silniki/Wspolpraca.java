package pl.kisstandard.pomiary.silniki;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.model.wniosek.Klub;
import pl.kisstandard.model.wniosek.Porozumienie;
import pl.kisstandard.model.wniosek.RodzajInstytucji;
import pl.kisstandard.model.wniosek.RodzajPorozumienia;
import pl.kisstandard.model.wniosek.WspolpracaLokalna;

/** The agreements by plain Java. */
final class Wspolpraca {
    static final Set<RodzajInstytucji> PUP = Set.of(RodzajInstytucji.PUP);

    static final Set<RodzajInstytucji> OPS = Collections.unmodifiableSet(EnumSet.of(
            RodzajInstytucji.OPS,
            RodzajInstytucji.GOPS,
            RodzajInstytucji.MGOPS,
            RodzajInstytucji.MOPS,
            RodzajInstytucji.MOPR,
            RodzajInstytucji.CUS));

    private Wspolpraca() {}

    static Wynik zPup(@Nullable WspolpracaLokalna sekcja, @Nullable LocalDate dzien) {
        return porozumienie(sekcja, PUP, dzien);
    }

    static Wynik zOps(@Nullable WspolpracaLokalna sekcja, @Nullable Klub klub, @Nullable LocalDate dzien) {
        return prowadziOps(klub) ? Wynik.NIE_DOTYCZY : porozumienie(sekcja, OPS, dzien);
    }

    static boolean prowadziOps(@Nullable Klub klub) {
        return klub != null && !Collections.disjoint(klub.prowadzacy(), OPS);
    }

    private static Wynik porozumienie(
            @Nullable WspolpracaLokalna sekcja, Set<RodzajInstytucji> strony, @Nullable LocalDate dzien) {
        if (sekcja == null) {
            return Wynik.BRAK_DANYCH;
        }
        boolean otwarte = false;
        boolean brak = false;
        for (Porozumienie p : sekcja.porozumienia()) {
            if (strony.contains(p.strona())) {
                switch (dokument(p, sekcja.porozumienia(), dzien)) {
                    case SPELNIENIE -> {
                        return Wynik.SPELNIENIE;
                    }
                    case ODCHYLENIE -> brak = true;
                    default -> otwarte = true;
                }
            }
        }
        return !otwarte && (brak || zamknieta(sekcja)) ? Wynik.ODCHYLENIE : Wynik.BRAK_DANYCH;
    }

    /** Signed by both sides, of an accepted kind, in force; and no other line denies a signature. */
    private static Wynik dokument(Porozumienie p, List<Porozumienie> wszystkie, @Nullable LocalDate dzien) {
        if (sprzeczne(p, wszystkie)) {
            return Wynik.BRAK_DANYCH;
        }
        Wynik obowiazuje = obowiazuje(p, dzien);
        RodzajPorozumienia rodzaj = p.rodzaj();
        if (rodzaj == RodzajPorozumienia.LIST_POPARCIA
                || rodzaj == RodzajPorozumienia.INNY
                || Boolean.FALSE.equals(p.podpisKlubu())
                || Boolean.FALSE.equals(p.podpisPartnera())
                || obowiazuje == Wynik.ODCHYLENIE) {
            return Wynik.ODCHYLENIE;
        }
        return rodzaj == null || p.podpisKlubu() == null || p.podpisPartnera() == null ? Wynik.BRAK_DANYCH : obowiazuje;
    }

    static boolean sprzeczne(Porozumienie p, List<Porozumienie> wszystkie) {
        for (Porozumienie inne : wszystkie) {
            if (przecza(p, inne)) {
                return true;
            }
        }
        return false;
    }

    /** In force on the day; a date not given sets no limit. */
    static Wynik obowiazuje(Porozumienie p, @Nullable LocalDate dzien) {
        LocalDate od = p.dataZawarcia();
        LocalDate ostatni = p.obowiazujeDo();
        if (od == null && ostatni == null) {
            return Wynik.SPELNIENIE;
        }
        if (dzien == null) {
            return Wynik.BRAK_DANYCH;
        }
        boolean przed = od != null && od.isAfter(dzien);
        boolean po = ostatni != null && ostatni.isBefore(dzien);
        return przed || po ? Wynik.ODCHYLENIE : Wynik.SPELNIENIE;
    }

    private static boolean przecza(Porozumienie p, Porozumienie inne) {
        return p.strona() == inne.strona()
                && p.rodzaj() == inne.rodzaj()
                && (rozne(p.podpisKlubu(), inne.podpisKlubu()) || rozne(p.podpisPartnera(), inne.podpisPartnera()))
                && Objects.equals(p.nazwaStrony(), inne.nazwaStrony())
                && Objects.equals(p.dataZawarcia(), inne.dataZawarcia());
    }

    private static boolean rozne(@Nullable Boolean jeden, @Nullable Boolean drugi) {
        return jeden != null && drugi != null && !jeden.equals(drugi);
    }

    static boolean zamknieta(WspolpracaLokalna sekcja) {
        if (!Boolean.TRUE.equals(sekcja.kompletna())) {
            return false;
        }
        for (Porozumienie p : sekcja.porozumienia()) {
            if (p.rodzaj() != null
                    || p.podpisKlubu() != null
                    || p.podpisPartnera() != null
                    || p.dataZawarcia() != null
                    || p.obowiazujeDo() != null) {
                return true;
            }
        }
        return false;
    }
}
