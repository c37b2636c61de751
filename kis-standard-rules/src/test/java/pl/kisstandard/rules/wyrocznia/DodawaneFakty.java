package pl.kisstandard.rules.wyrocznia;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import pl.kisstandard.model.wniosek.NarzedzieDiagnozy;
import pl.kisstandard.model.wniosek.Osoba;
import pl.kisstandard.model.wniosek.Porozumienie;
import pl.kisstandard.model.wniosek.RealizacjaUslugi;
import pl.kisstandard.model.wniosek.Regulamin;
import pl.kisstandard.model.wniosek.RodzajInstytucji;
import pl.kisstandard.model.wniosek.RodzajPomieszczenia;
import pl.kisstandard.model.wniosek.RodzajPorozumienia;
import pl.kisstandard.model.wniosek.StopienPrzystosowania;
import pl.kisstandard.model.wniosek.UslugaGrupowa;
import pl.kisstandard.model.wniosek.UslugaIndywidualna;
import pl.kisstandard.model.wniosek.Wniosek;
import pl.kisstandard.model.wniosek.ZakresRegulaminu;

/** Adds statements at the required level to a wniosek, one at a time; a section not there is begun. */
final class DodawaneFakty {
    private final Wniosek w;
    private final List<Zmieniony> zmienione = new ArrayList<>();

    private DodawaneFakty(Wniosek w) {
        this.w = w;
    }

    /** Every way of adding one statement that counts towards a criterion. */
    static List<Zmieniony> kolejno(Wniosek wniosek) {
        DodawaneFakty fakty = new DodawaneFakty(wniosek);
        fakty.lokal();
        fakty.kadra();
        fakty.organizacja();
        fakty.wspolpraca();
        fakty.uslugi();
        return fakty.zmienione;
    }

    private void dodaj(String kryterium, Object co, Wniosek wniosek) {
        zmienione.add(new Zmieniony(kryterium, "added " + co, wniosek));
    }

    private void lokal() {
        pokoj("lokal-pomieszczenia-do-profilu", RodzajPomieszczenia.DO_ZAJEC, null);
        pokoj("lokal-pomieszczenia-do-profilu", RodzajPomieszczenia.DO_ZAJEC, "A");
        pokoj("lokal-higieniczno-sanitarne", RodzajPomieszczenia.HIGIENICZNO_SANITARNE, null);
        pokoj("lokal-higieniczno-sanitarne", RodzajPomieszczenia.HIGIENICZNO_SANITARNE, "A");
        for (StopienPrzystosowania stopien :
                List.of(StopienPrzystosowania.CZESCIOWE_ADEKWATNE, StopienPrzystosowania.PELNE)) {
            dodaj("lokal-przystosowanie-ozn", stopien, Sekcje.zeStopniem(w, stopien));
        }
    }

    private void pokoj(String kryterium, RodzajPomieszczenia rodzaj, String nazwa) {
        dodaj(
                kryterium,
                rodzaj,
                Sekcje.zPomieszczeniami(
                        w, dodane(Sekcje.baza(w).pomieszczenia(), Wzor.pomieszczenie(rodzaj, nazwa, true, true))));
    }

    private void kadra() {
        dodaj("kadra-lider", "kierownik", Wzor.zKierownikiem(w, new Osoba("Lider Klubu", null)));
        Rodzaje.ROLE.forEach((rola, kryterium) -> dodaj(
                kryterium,
                rola,
                Sekcje.zeStanowiskami(w, dodane(Sekcje.kadra(w).stanowiska(), Wzor.stanowisko(rola, true)))));
    }

    private void organizacja() {
        Regulamin regulamin = new Regulamin(ZakresRegulaminu.UCZESTNICTWO, true, null, null);
        dodaj(
                "org-regulamin-uczestnictwa",
                regulamin,
                Sekcje.zRegulaminami(w, dodane(Sekcje.organizacja(w).regulaminy(), regulamin)));
        Rodzaje.NARZEDZIA.forEach((rodzaj, kryterium) -> dodaj(
                kryterium,
                rodzaj,
                Sekcje.zNarzedziami(
                        w,
                        dodane(Sekcje.organizacja(w).narzedziaDiagnozy(), new NarzedzieDiagnozy(rodzaj, true, null)))));
        String ramy = "org-ramy-czasowe";
        BigDecimal dosc = dosc(Sekcje.ramy(w).minutWGodzinie());
        if (Sekcje.ramy(w).godzinyUczestnictwa() == null) {
            dodaj(ramy, "godzinyUczestnictwa", Sekcje.zGodzinamiUczestnictwa(w, dosc));
        }
        if (Sekcje.ramy(w).godzinyPakietu() == null) {
            dodaj(ramy, "godzinyPakietu", Sekcje.zGodzinamiPakietu(w, dosc));
        }
        if (Sekcje.ramy(w).miesiace() == null) {
            dodaj(ramy, "miesiace", Sekcje.zMiesiacami(w, BigDecimal.valueOf(3)));
        }
        dodaj(ramy, "planMiesieczny", Sekcje.zPlanem(w, dodane(Sekcje.ramy(w).planMiesieczny(), dosc)));
    }

    /** Forty hours, in hours of the length the wniosek counts in. */
    private static BigDecimal dosc(Integer minutWGodzinie) {
        int minuty = minutWGodzinie == null ? 60 : minutWGodzinie;
        return BigDecimal.valueOf(40 * 60).divide(BigDecimal.valueOf(minuty), 2, RoundingMode.UP);
    }

    private void wspolpraca() {
        porozumienie("wspolpraca-porozumienie-pup", RodzajInstytucji.PUP);
        porozumienie("wspolpraca-porozumienie-ops", RodzajInstytucji.MGOPS);
        porozumienie("wspolpraca-porozumienie-ops", RodzajInstytucji.CUS);
    }

    private void porozumienie(String kryterium, RodzajInstytucji strona) {
        Porozumienie dokument = new Porozumienie(
                strona, "Nowe", RodzajPorozumienia.LIST_INTENCYJNY, true, true, w.dataSporzadzenia(), null, null);
        dodaj(
                kryterium,
                strona,
                Sekcje.zPorozumieniami(w, dodane(Sekcje.wspolpraca(w).porozumienia(), dokument)));
    }

    private void uslugi() {
        for (RealizacjaUslugi realizacja : List.of(RealizacjaUslugi.SWIADCZONA, RealizacjaUslugi.PLANOWANA)) {
            Rodzaje.INDYWIDUALNE.forEach((rodzaj, kryterium) -> dodaj(
                    kryterium,
                    rodzaj,
                    Sekcje.zIndywidualnymi(
                            w,
                            dodane(
                                    Sekcje.indywidualne(w).uslugi(),
                                    new UslugaIndywidualna(rodzaj, realizacja, null, null)))));
            Rodzaje.GRUPOWE.forEach((rodzaj, kryterium) -> dodaj(
                    kryterium,
                    rodzaj,
                    Sekcje.zGrupowymi(
                            w, dodane(Sekcje.grupowe(w).uslugi(), new UslugaGrupowa(rodzaj, realizacja, null)))));
        }
    }

    private static <T> List<T> dodane(List<T> lista, T element) {
        List<T> wynik = new ArrayList<>(lista);
        wynik.add(element);
        return wynik;
    }
}
