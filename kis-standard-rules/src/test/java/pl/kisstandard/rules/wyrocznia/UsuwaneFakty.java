package pl.kisstandard.rules.wyrocznia;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import pl.kisstandard.model.wniosek.FormaUslugi;
import pl.kisstandard.model.wniosek.Osoba;
import pl.kisstandard.model.wniosek.Pomieszczenie;
import pl.kisstandard.model.wniosek.Porozumienie;
import pl.kisstandard.model.wniosek.RamyCzasowe;
import pl.kisstandard.model.wniosek.RealizacjaUslugi;
import pl.kisstandard.model.wniosek.RodzajInstytucji;
import pl.kisstandard.model.wniosek.RodzajPomieszczenia;
import pl.kisstandard.model.wniosek.RodzajPorozumienia;
import pl.kisstandard.model.wniosek.RolaKadry;
import pl.kisstandard.model.wniosek.StopienPrzystosowania;
import pl.kisstandard.model.wniosek.Wniosek;
import pl.kisstandard.model.wniosek.ZakresRegulaminu;

/**
 * Removes statements that count towards a criterion from a wniosek, one at a time. A statement that another one denies
 * is left where it is and counted as skipped: without it the rest may say more, not less.
 */
final class UsuwaneFakty {
    private static final String PUP = "wspolpraca-porozumienie-pup";
    private static final String OPS = "wspolpraca-porozumienie-ops";
    private static final Set<RodzajInstytucji> OSRODKI = EnumSet.range(RodzajInstytucji.OPS, RodzajInstytucji.CUS);

    private final Wniosek w;
    private final List<Zmieniony> zmienione = new ArrayList<>();
    private int pominiete;

    UsuwaneFakty(Wniosek wniosek) {
        this.w = wniosek;
        lokal();
        kadra();
        organizacja();
        ramyCzasowe();
        wspolpraca();
        uslugi();
    }

    List<Zmieniony> zmienione() {
        return zmienione;
    }

    /** How many statements were left because another one denies them. */
    int pominiete() {
        return pominiete;
    }

    /** Removes, one by one, the lines that count towards a criterion and that no other line denies. */
    private <T> void zListy(
            List<T> lista,
            Function<T, String> kryterium,
            Predicate<T> liczySie,
            Predicate<T> zaprzeczona,
            Function<List<T>, Wniosek> zLista) {
        for (int i = 0; i < lista.size(); i++) {
            T linia = lista.get(i);
            if (kryterium.apply(linia) == null || !liczySie.test(linia)) {
                continue;
            }
            if (zaprzeczona.test(linia)) {
                pominiete++;
                continue;
            }
            List<T> reszta = new ArrayList<>(lista);
            reszta.remove(i);
            zmienione.add(new Zmieniony(kryterium.apply(linia), "removed " + linia, zLista.apply(reszta)));
        }
    }

    private void usun(String kryterium, String co, Wniosek wniosek) {
        zmienione.add(new Zmieniony(kryterium, "removed " + co, wniosek));
    }

    private void lokal() {
        List<Pomieszczenie> pokoje = Sekcje.baza(w).pomieszczenia();
        Map<RodzajPomieszczenia, String> kryteria = Map.of(
                RodzajPomieszczenia.DO_ZAJEC, "lokal-pomieszczenia-do-profilu",
                RodzajPomieszczenia.HIGIENICZNO_SANITARNE, "lokal-higieniczno-sanitarne");
        zListy(
                pokoje,
                p -> kryteria.get(p.rodzaj()),
                p -> jest(p.dostepne()) && (p.rodzaj() != RodzajPomieszczenia.DO_ZAJEC || jest(p.przystosowane())),
                p -> p.nazwa() != null
                        && pokoje.stream()
                                .filter(inny ->
                                        inny.rodzaj() == p.rodzaj() && p.nazwa().equals(inny.nazwa()))
                                .anyMatch(inny -> nie(inny.dostepne()) || nie(inny.przystosowane())),
                reszta -> Sekcje.zPomieszczeniami(w, reszta));
        StopienPrzystosowania stopien = Sekcje.baza(w).stopienPrzystosowania();
        if (stopien == StopienPrzystosowania.PELNE || stopien == StopienPrzystosowania.CZESCIOWE_ADEKWATNE) {
            usun("lokal-przystosowanie-ozn", stopien.name(), Sekcje.zeStopniem(w, null));
        }
    }

    private void kadra() {
        var stanowiska = Sekcje.kadra(w).stanowiska();
        Osoba kierownik = w.kierownik();
        boolean liderZaprzeczony = stanowiska.stream().anyMatch(s -> s.rola() == RolaKadry.LIDER && nie(s.obsadzone()));
        if (kierownik != null
                && kierownik.imieNazwisko() != null
                && !kierownik.imieNazwisko().isBlank()) {
            if (liderZaprzeczony) {
                pominiete++;
            } else {
                usun("kadra-lider", "kierownik", Wzor.zKierownikiem(w, null));
            }
        }
        zListy(
                stanowiska,
                s -> Rodzaje.ROLE.get(s.rola()),
                s -> jest(s.obsadzone()),
                s -> stanowiska.stream()
                        .anyMatch(inne ->
                                Rodzaje.powiazane(Rodzaje.ROLE, s.rola(), inne.rola()) && nie(inne.obsadzone())),
                reszta -> Sekcje.zeStanowiskami(w, reszta));
    }

    private void organizacja() {
        var regulaminy = Sekcje.organizacja(w).regulaminy();
        zListy(
                regulaminy,
                r -> r.zakres() == ZakresRegulaminu.UCZESTNICTWO ? "org-regulamin-uczestnictwa" : null,
                r -> jest(r.posiada()),
                r -> regulaminy.stream().anyMatch(inny -> inny.zakres() == r.zakres() && nie(inny.posiada())),
                reszta -> Sekcje.zRegulaminami(w, reszta));
        var narzedzia = Sekcje.organizacja(w).narzedziaDiagnozy();
        zListy(
                narzedzia,
                n -> Rodzaje.NARZEDZIA.get(n.rodzaj()),
                n -> jest(n.posiada()),
                n -> narzedzia.stream().anyMatch(inne -> inne.rodzaj() == n.rodzaj() && nie(inne.posiada())),
                reszta -> Sekcje.zNarzedziami(w, reszta));
    }

    private void ramyCzasowe() {
        RamyCzasowe ramy = Sekcje.ramy(w);
        if (dosc(ramy.godzinyUczestnictwa())) {
            usun("org-ramy-czasowe", "godzinyUczestnictwa", Sekcje.zGodzinamiUczestnictwa(w, null));
        }
        if (dosc(ramy.godzinyPakietu())) {
            usun("org-ramy-czasowe", "godzinyPakietu", Sekcje.zGodzinamiPakietu(w, null));
        }
        if (ramy.miesiace() != null && ramy.miesiace().compareTo(BigDecimal.valueOf(3)) >= 0) {
            usun("org-ramy-czasowe", "miesiace", Sekcje.zMiesiacami(w, null));
        }
        zListy(
                ramy.planMiesieczny(),
                miesiac -> "org-ramy-czasowe",
                this::dosc,
                miesiac -> false,
                reszta -> Sekcje.zPlanem(w, reszta));
    }

    private boolean dosc(BigDecimal godziny) {
        Integer minut = Sekcje.ramy(w).minutWGodzinie();
        return godziny != null
                && godziny.multiply(BigDecimal.valueOf(minut == null ? 60 : minut))
                                .compareTo(BigDecimal.valueOf(2400))
                        >= 0;
    }

    private void wspolpraca() {
        List<Porozumienie> dokumenty = Sekcje.wspolpraca(w).porozumienia();
        zListy(
                dokumenty,
                d -> d.strona() == RodzajInstytucji.PUP ? PUP : OSRODKI.contains(d.strona()) ? OPS : null,
                d -> (d.rodzaj() == RodzajPorozumienia.POROZUMIENIE || d.rodzaj() == RodzajPorozumienia.LIST_INTENCYJNY)
                        && jest(d.podpisKlubu())
                        && jest(d.podpisPartnera()),
                d -> dokumenty.stream()
                        .anyMatch(inny -> inny.strona() == d.strona()
                                && inny.rodzaj() == d.rodzaj()
                                && Objects.equals(inny.nazwaStrony(), d.nazwaStrony())
                                && (nie(inny.podpisKlubu()) || nie(inny.podpisPartnera()))),
                reszta -> Sekcje.zPorozumieniami(w, reszta));
    }

    private void uslugi() {
        var indywidualne = Sekcje.indywidualne(w).uslugi();
        zListy(
                indywidualne,
                u -> Rodzaje.INDYWIDUALNE.get(u.rodzaj()),
                u -> jest(u.realizacja()) && u.forma() != FormaUslugi.GRUPOWA,
                u -> indywidualne.stream()
                        .anyMatch(inna -> Rodzaje.powiazane(Rodzaje.INDYWIDUALNE, u.rodzaj(), inna.rodzaj())
                                && inna.realizacja() == RealizacjaUslugi.BRAK),
                reszta -> Sekcje.zIndywidualnymi(w, reszta));
        var grupowe = Sekcje.grupowe(w).uslugi();
        zListy(
                grupowe,
                u -> Rodzaje.GRUPOWE.get(u.rodzaj()),
                u -> jest(u.realizacja()),
                u -> grupowe.stream()
                        .anyMatch(inna -> Rodzaje.powiazane(Rodzaje.GRUPOWE, u.rodzaj(), inna.rodzaj())
                                && inna.realizacja() == RealizacjaUslugi.BRAK),
                reszta -> Sekcje.zGrupowymi(w, reszta));
    }

    private static boolean jest(RealizacjaUslugi realizacja) {
        return realizacja == RealizacjaUslugi.SWIADCZONA || realizacja == RealizacjaUslugi.PLANOWANA;
    }

    private static boolean jest(Boolean odpowiedz) {
        return Boolean.TRUE.equals(odpowiedz);
    }

    private static boolean nie(Boolean odpowiedz) {
        return Boolean.FALSE.equals(odpowiedz);
    }
}
