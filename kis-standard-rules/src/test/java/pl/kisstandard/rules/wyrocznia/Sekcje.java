package pl.kisstandard.rules.wyrocznia;

import java.math.BigDecimal;
import java.util.List;
import pl.kisstandard.model.wniosek.BazaLokalowa;
import pl.kisstandard.model.wniosek.Kadra;
import pl.kisstandard.model.wniosek.Klub;
import pl.kisstandard.model.wniosek.NarzedzieDiagnozy;
import pl.kisstandard.model.wniosek.Pomieszczenie;
import pl.kisstandard.model.wniosek.Porozumienie;
import pl.kisstandard.model.wniosek.PrzygotowanieOrganizacyjne;
import pl.kisstandard.model.wniosek.RamyCzasowe;
import pl.kisstandard.model.wniosek.Regulamin;
import pl.kisstandard.model.wniosek.RodzajInstytucji;
import pl.kisstandard.model.wniosek.Stanowisko;
import pl.kisstandard.model.wniosek.StopienPrzystosowania;
import pl.kisstandard.model.wniosek.UslugaGrupowa;
import pl.kisstandard.model.wniosek.UslugaIndywidualna;
import pl.kisstandard.model.wniosek.UslugiGrupowe;
import pl.kisstandard.model.wniosek.UslugiIndywidualne;
import pl.kisstandard.model.wniosek.Wniosek;
import pl.kisstandard.model.wniosek.WspolpracaLokalna;

/** The lists and measures of a wniosek and copies with one of them replaced; a section not there reads as empty. */
final class Sekcje {
    private Sekcje() {}

    static BazaLokalowa baza(Wniosek w) {
        return w.bazaLokalowa() == null ? new BazaLokalowa(null, null, List.of(), null, null, null) : w.bazaLokalowa();
    }

    static Kadra kadra(Wniosek w) {
        return w.kadra() == null ? Wzor.kadra(null, List.of()) : w.kadra();
    }

    static PrzygotowanieOrganizacyjne organizacja(Wniosek w) {
        return w.przygotowanieOrganizacyjne() == null
                ? new PrzygotowanieOrganizacyjne(null, null, List.of(), List.of(), null)
                : w.przygotowanieOrganizacyjne();
    }

    static RamyCzasowe ramy(Wniosek w) {
        RamyCzasowe ramy = organizacja(w).ramyCzasowe();
        return ramy == null ? new RamyCzasowe(null, null, List.of(), null, null, null) : ramy;
    }

    static WspolpracaLokalna wspolpraca(Wniosek w) {
        return w.wspolpracaLokalna() == null ? new WspolpracaLokalna(null, null, List.of()) : w.wspolpracaLokalna();
    }

    static UslugiIndywidualne indywidualne(Wniosek w) {
        return w.uslugiIndywidualne() == null ? Wzor.indywidualne(null, List.of()) : w.uslugiIndywidualne();
    }

    static UslugiGrupowe grupowe(Wniosek w) {
        return w.uslugiGrupowe() == null ? Wzor.grupowe(null, List.of()) : w.uslugiGrupowe();
    }

    static Wniosek zProwadzacymi(Wniosek w, List<RodzajInstytucji> prowadzacy) {
        Klub k = w.klub() == null ? Wzor.klub(List.of()) : w.klub();
        return Wzor.zKlubem(
                w,
                new Klub(k.nazwa(), k.miejscowosc(), k.ulica(), k.kodPocztowy(), k.telefon(), k.email(), prowadzacy));
    }

    static Wniosek zPomieszczeniami(Wniosek w, List<Pomieszczenie> pomieszczenia) {
        return zBaza(w, pomieszczenia, baza(w).stopienPrzystosowania());
    }

    static Wniosek zeStopniem(Wniosek w, StopienPrzystosowania stopien) {
        return zBaza(w, baza(w).pomieszczenia(), stopien);
    }

    private static Wniosek zBaza(Wniosek w, List<Pomieszczenie> pomieszczenia, StopienPrzystosowania stopien) {
        BazaLokalowa b = baza(w);
        return Wzor.zBaza(
                w,
                new BazaLokalowa(
                        b.kompletna(),
                        b.opis(),
                        pomieszczenia,
                        b.potrzebaPrzystosowania(),
                        b.uczestnicyZNiepelnosprawnosciami(),
                        stopien));
    }

    static Wniosek zeStanowiskami(Wniosek w, List<Stanowisko> stanowiska) {
        Kadra k = kadra(w);
        return Wzor.zKadra(w, new Kadra(k.kompletna(), k.opis(), stanowiska));
    }

    static Wniosek zRegulaminami(Wniosek w, List<Regulamin> regulaminy) {
        return zOrganizacja(
                w,
                regulaminy,
                organizacja(w).narzedziaDiagnozy(),
                organizacja(w).ramyCzasowe());
    }

    static Wniosek zNarzedziami(Wniosek w, List<NarzedzieDiagnozy> narzedzia) {
        return zOrganizacja(
                w, organizacja(w).regulaminy(), narzedzia, organizacja(w).ramyCzasowe());
    }

    static Wniosek zGodzinamiUczestnictwa(Wniosek w, BigDecimal godziny) {
        RamyCzasowe r = ramy(w);
        return zRamami(w, godziny, r.godzinyPakietu(), r.planMiesieczny(), r.miesiace());
    }

    static Wniosek zGodzinamiPakietu(Wniosek w, BigDecimal godziny) {
        RamyCzasowe r = ramy(w);
        return zRamami(w, r.godzinyUczestnictwa(), godziny, r.planMiesieczny(), r.miesiace());
    }

    static Wniosek zPlanem(Wniosek w, List<BigDecimal> plan) {
        RamyCzasowe r = ramy(w);
        return zRamami(w, r.godzinyUczestnictwa(), r.godzinyPakietu(), plan, r.miesiace());
    }

    static Wniosek zMiesiacami(Wniosek w, BigDecimal miesiace) {
        RamyCzasowe r = ramy(w);
        return zRamami(w, r.godzinyUczestnictwa(), r.godzinyPakietu(), r.planMiesieczny(), miesiace);
    }

    private static Wniosek zRamami(
            Wniosek w, BigDecimal uczestnictwo, BigDecimal pakiet, List<BigDecimal> plan, BigDecimal miesiace) {
        RamyCzasowe r = ramy(w);
        RamyCzasowe ramy = new RamyCzasowe(uczestnictwo, pakiet, plan, r.minutWGodzinie(), miesiace, r.opis());
        return zOrganizacja(w, organizacja(w).regulaminy(), organizacja(w).narzedziaDiagnozy(), ramy);
    }

    private static Wniosek zOrganizacja(
            Wniosek w, List<Regulamin> regulaminy, List<NarzedzieDiagnozy> narzedzia, RamyCzasowe ramy) {
        PrzygotowanieOrganizacyjne o = organizacja(w);
        return Wzor.zOrganizacja(
                w, new PrzygotowanieOrganizacyjne(o.kompletna(), o.opis(), regulaminy, narzedzia, ramy));
    }

    static Wniosek zPorozumieniami(Wniosek w, List<Porozumienie> porozumienia) {
        WspolpracaLokalna s = wspolpraca(w);
        return Wzor.zeWspolpraca(w, new WspolpracaLokalna(s.kompletna(), s.opis(), porozumienia));
    }

    static Wniosek zIndywidualnymi(Wniosek w, List<UslugaIndywidualna> uslugi) {
        UslugiIndywidualne s = indywidualne(w);
        return Wzor.zIndywidualnymi(w, new UslugiIndywidualne(s.kompletna(), s.opis(), uslugi));
    }

    static Wniosek zGrupowymi(Wniosek w, List<UslugaGrupowa> uslugi) {
        UslugiGrupowe s = grupowe(w);
        return Wzor.zGrupowymi(w, new UslugiGrupowe(s.kompletna(), s.opis(), uslugi));
    }
}
