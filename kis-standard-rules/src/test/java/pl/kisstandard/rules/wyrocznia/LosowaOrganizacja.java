package pl.kisstandard.rules.wyrocznia;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.kisstandard.model.wniosek.NarzedzieDiagnozy;
import pl.kisstandard.model.wniosek.Porozumienie;
import pl.kisstandard.model.wniosek.PrzygotowanieOrganizacyjne;
import pl.kisstandard.model.wniosek.RamyCzasowe;
import pl.kisstandard.model.wniosek.Regulamin;
import pl.kisstandard.model.wniosek.RodzajInstytucji;
import pl.kisstandard.model.wniosek.RodzajNarzedzia;
import pl.kisstandard.model.wniosek.RodzajPorozumienia;
import pl.kisstandard.model.wniosek.WspolpracaLokalna;
import pl.kisstandard.model.wniosek.ZakresRegulaminu;

/** The two random sections with measures and dates. */
final class LosowaOrganizacja {
    private final Los los;

    LosowaOrganizacja(Los los) {
        this.los = los;
    }

    PrzygotowanieOrganizacyjne przygotowanie() {
        boolean pelne = los.wzorowo();
        List<Regulamin> regulaminy = new ArrayList<>();
        if (pelne || los.procent(90)) {
            for (ZakresRegulaminu zakres : ZakresRegulaminu.values()) {
                los.odpowiedzi()
                        .forEach(posiada -> regulaminy.add(
                                new Regulamin(zakres, posiada, los.jedno(null, Wzor.DZIEN.minusDays(30)), los.opis())));
            }
        }
        List<NarzedzieDiagnozy> narzedzia = new ArrayList<>();
        if (pelne || los.procent(90)) {
            for (RodzajNarzedzia rodzaj : RodzajNarzedzia.values()) {
                los.odpowiedzi().forEach(posiada -> narzedzia.add(new NarzedzieDiagnozy(rodzaj, posiada, los.opis())));
            }
        }
        return new PrzygotowanieOrganizacyjne(
                los.kompletna(),
                los.opis(),
                los.tasowane(regulaminy),
                los.tasowane(narzedzia),
                pelne || los.procent(80) ? ramy() : null);
    }

    private RamyCzasowe ramy() {
        boolean uczestnictwo = los.wzorowo() || los.procent(60);
        List<BigDecimal> plan = new ArrayList<>();
        if (los.procent(30)) {
            for (int ile = los.liczba(1, 4); plan.size() < ile; ) {
                plan.add(godziny());
            }
        }
        return new RamyCzasowe(
                uczestnictwo ? godziny() : null,
                los.procent(30) ? godziny() : null,
                plan,
                los.jedno(null, 60, 60, 50, 45),
                los.dobrze() ? liczba("3", "3.0", "4", "6") : liczba(null, null, "0", "2.5", "2.99", "3"),
                los.opis());
    }

    /** Hours around forty of sixty, fifty and forty-five minutes. */
    private BigDecimal godziny() {
        return los.dobrze()
                ? liczba("40", "40.0", "40.01", "53.34", "53.34", "60", "60", "80", "160")
                : liczba("0", "12", "39.99", "40", "40.01", "47.99", "48", "53.33", "53.34", "60");
    }

    private BigDecimal liczba(String... wartosci) {
        String wartosc = los.jedno(wartosci);
        return wartosc == null ? null : new BigDecimal(wartosc);
    }

    WspolpracaLokalna wspolpraca() {
        List<Porozumienie> porozumienia = new ArrayList<>();
        if (los.wzorowo() || los.procent(92)) {
            dokumenty(porozumienia, RodzajInstytucji.PUP);
            dokumenty(
                    porozumienia,
                    RodzajInstytucji.OPS,
                    RodzajInstytucji.GOPS,
                    RodzajInstytucji.MGOPS,
                    RodzajInstytucji.MOPS,
                    RodzajInstytucji.MOPR,
                    RodzajInstytucji.CUS);
            if (los.procent(30)) {
                dokumenty(porozumienia, RodzajInstytucji.URZAD_GMINY, RodzajInstytucji.INNA);
            }
        }
        return new WspolpracaLokalna(los.kompletna(), los.opis(), los.tasowane(porozumienia));
    }

    /** Documents with one of the partners; now and then a second line that denies a signature of the first. */
    private void dokumenty(List<Porozumienie> porozumienia, RodzajInstytucji... strony) {
        int ile = los.wzorowo() ? los.liczba(1, 2) : los.liczba(0, 2);
        for (int i = 0; i < ile; i++) {
            Porozumienie dokument = los.dobrze() ? dobry(los.jedno(strony)) : jakikolwiek(los.jedno(strony));
            porozumienia.add(dokument);
            if (!los.wzorowo() && los.procent(15)) {
                porozumienia.add(zaprzeczony(dokument));
            }
        }
    }

    private Porozumienie dobry(RodzajInstytucji strona) {
        return new Porozumienie(
                strona,
                los.jedno(null, "X", "Y"),
                los.jedno(RodzajPorozumienia.POROZUMIENIE, RodzajPorozumienia.LIST_INTENCYJNY),
                true,
                true,
                los.jedno(null, Wzor.DZIEN.minusYears(1), Wzor.DZIEN.minusDays(1), Wzor.DZIEN),
                los.wzorowo() ? null : los.jedno(null, null, Wzor.DZIEN, Wzor.DZIEN.plusDays(1)),
                los.opis());
    }

    private Porozumienie jakikolwiek(RodzajInstytucji strona) {
        return new Porozumienie(
                strona,
                los.jedno(null, "X", "Y"),
                los.procent(20) ? null : los.jedno(RodzajPorozumienia.values()),
                los.procent(60) ? Boolean.TRUE : los.odpowiedz(),
                los.procent(60) ? Boolean.TRUE : los.odpowiedz(),
                dzien(),
                dzien(),
                los.opis());
    }

    private LocalDate dzien() {
        return los.jedno(null, Wzor.DZIEN.minusDays(1), Wzor.DZIEN, Wzor.DZIEN.plusDays(1));
    }

    private Porozumienie zaprzeczony(Porozumienie d) {
        boolean klub = los.procent(50);
        return new Porozumienie(
                d.strona(),
                d.nazwaStrony(),
                d.rodzaj(),
                klub ? zaprzeczenie(d.podpisKlubu()) : d.podpisKlubu(),
                klub ? d.podpisPartnera() : zaprzeczenie(d.podpisPartnera()),
                d.dataZawarcia(),
                los.jedno(null, d.obowiazujeDo()),
                los.opis());
    }

    private static Boolean zaprzeczenie(Boolean podpis) {
        return podpis == null ? null : !podpis;
    }
}
