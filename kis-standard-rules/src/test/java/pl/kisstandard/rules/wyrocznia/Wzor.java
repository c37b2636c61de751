package pl.kisstandard.rules.wyrocznia;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import pl.kisstandard.model.wniosek.BazaLokalowa;
import pl.kisstandard.model.wniosek.Kadra;
import pl.kisstandard.model.wniosek.Klub;
import pl.kisstandard.model.wniosek.NarzedzieDiagnozy;
import pl.kisstandard.model.wniosek.Osoba;
import pl.kisstandard.model.wniosek.Pomieszczenie;
import pl.kisstandard.model.wniosek.Porozumienie;
import pl.kisstandard.model.wniosek.PrzygotowanieOrganizacyjne;
import pl.kisstandard.model.wniosek.RamyCzasowe;
import pl.kisstandard.model.wniosek.RealizacjaUslugi;
import pl.kisstandard.model.wniosek.Regulamin;
import pl.kisstandard.model.wniosek.RodzajInstytucji;
import pl.kisstandard.model.wniosek.RodzajNarzedzia;
import pl.kisstandard.model.wniosek.RodzajPomieszczenia;
import pl.kisstandard.model.wniosek.RodzajPorozumienia;
import pl.kisstandard.model.wniosek.RodzajUslugiGrupowej;
import pl.kisstandard.model.wniosek.RodzajUslugiIndywidualnej;
import pl.kisstandard.model.wniosek.RolaKadry;
import pl.kisstandard.model.wniosek.Stanowisko;
import pl.kisstandard.model.wniosek.StopienPrzystosowania;
import pl.kisstandard.model.wniosek.UslugaGrupowa;
import pl.kisstandard.model.wniosek.UslugaIndywidualna;
import pl.kisstandard.model.wniosek.UslugiGrupowe;
import pl.kisstandard.model.wniosek.UslugiIndywidualne;
import pl.kisstandard.model.wniosek.Wniosek;
import pl.kisstandard.model.wniosek.WspolpracaLokalna;
import pl.kisstandard.model.wniosek.ZakresRegulaminu;

/** A complete wniosek that fulfils every criterion, and copies of a wniosek with one part replaced. */
final class Wzor {
    static final LocalDate DZIEN = LocalDate.of(2014, 11, 20);

    private Wzor() {}

    static Wniosek wniosek() {
        return new Wniosek(
                Wniosek.WERSJA_MODELU,
                null,
                null,
                klub(List.of(RodzajInstytucji.ORGANIZACJA_POZARZADOWA)),
                new Osoba("Lider Klubu", null),
                null,
                new BazaLokalowa(
                        true,
                        null,
                        List.of(
                                pomieszczenie(RodzajPomieszczenia.DO_ZAJEC, null, true, true),
                                pomieszczenie(RodzajPomieszczenia.HIGIENICZNO_SANITARNE, null, true, null)),
                        true,
                        true,
                        StopienPrzystosowania.PELNE),
                kadra(
                        true,
                        Stream.of(RolaKadry.values())
                                .map(rola -> stanowisko(rola, true))
                                .toList()),
                new PrzygotowanieOrganizacyjne(
                        true,
                        null,
                        List.of(new Regulamin(ZakresRegulaminu.UCZESTNICTWO, true, null, null)),
                        Stream.of(RodzajNarzedzia.values())
                                .map(rodzaj -> new NarzedzieDiagnozy(rodzaj, true, null))
                                .toList(),
                        new RamyCzasowe(BigDecimal.valueOf(40), null, List.of(), 60, BigDecimal.valueOf(3), null)),
                new WspolpracaLokalna(
                        true, null, List.of(porozumienie(RodzajInstytucji.PUP), porozumienie(RodzajInstytucji.OPS))),
                indywidualne(
                        true,
                        Stream.of(RodzajUslugiIndywidualnej.values())
                                .map(rodzaj -> new UslugaIndywidualna(rodzaj, RealizacjaUslugi.SWIADCZONA, null, null))
                                .toList()),
                grupowe(
                        true,
                        Stream.of(RodzajUslugiGrupowej.values())
                                .map(rodzaj -> new UslugaGrupowa(rodzaj, RealizacjaUslugi.SWIADCZONA, null))
                                .toList()),
                null,
                DZIEN);
    }

    static Klub klub(List<RodzajInstytucji> prowadzacy) {
        return new Klub("KIS", null, null, null, null, null, prowadzacy);
    }

    static Pomieszczenie pomieszczenie(
            RodzajPomieszczenia rodzaj, String nazwa, Boolean dostepne, Boolean przystosowane) {
        return new Pomieszczenie(rodzaj, nazwa, dostepne, przystosowane, null);
    }

    static Stanowisko stanowisko(RolaKadry rola, Boolean obsadzone) {
        return new Stanowisko(rola, obsadzone, null, null, null);
    }

    static Kadra kadra(Boolean kompletna, List<Stanowisko> stanowiska) {
        return new Kadra(kompletna, null, stanowiska);
    }

    /** An agreement signed by both sides, without dates. */
    static Porozumienie porozumienie(RodzajInstytucji strona) {
        return new Porozumienie(strona, null, RodzajPorozumienia.POROZUMIENIE, true, true, null, null, null);
    }

    static UslugiIndywidualne indywidualne(Boolean kompletna, List<UslugaIndywidualna> uslugi) {
        return new UslugiIndywidualne(kompletna, null, uslugi);
    }

    static UslugiGrupowe grupowe(Boolean kompletna, List<UslugaGrupowa> uslugi) {
        return new UslugiGrupowe(kompletna, null, uslugi);
    }

    static Wniosek zKlubem(Wniosek w, Klub klub) {
        return kopia(w, klub, w.kierownik(), w.dataSporzadzenia());
    }

    static Wniosek zKierownikiem(Wniosek w, Osoba kierownik) {
        return kopia(w, w.klub(), kierownik, w.dataSporzadzenia());
    }

    static Wniosek zData(Wniosek w, LocalDate data) {
        return kopia(w, w.klub(), w.kierownik(), data);
    }

    static Wniosek zBaza(Wniosek w, BazaLokalowa baza) {
        return kopia(w, baza, w.kadra(), w.przygotowanieOrganizacyjne());
    }

    static Wniosek zKadra(Wniosek w, Kadra kadra) {
        return kopia(w, w.bazaLokalowa(), kadra, w.przygotowanieOrganizacyjne());
    }

    static Wniosek zOrganizacja(Wniosek w, PrzygotowanieOrganizacyjne organizacja) {
        return kopia(w, w.bazaLokalowa(), w.kadra(), organizacja);
    }

    static Wniosek zeWspolpraca(Wniosek w, WspolpracaLokalna wspolpraca) {
        return kopia(w, wspolpraca, w.uslugiIndywidualne(), w.uslugiGrupowe());
    }

    static Wniosek zIndywidualnymi(Wniosek w, UslugiIndywidualne uslugi) {
        return kopia(w, w.wspolpracaLokalna(), uslugi, w.uslugiGrupowe());
    }

    static Wniosek zGrupowymi(Wniosek w, UslugiGrupowe uslugi) {
        return kopia(w, w.wspolpracaLokalna(), w.uslugiIndywidualne(), uslugi);
    }

    private static Wniosek kopia(Wniosek w, Klub klub, Osoba kierownik, LocalDate dataSporzadzenia) {
        return new Wniosek(
                w.wersjaModelu(),
                w.wnioskodawca(),
                w.osobaUpowazniona(),
                klub,
                kierownik,
                w.wpisDoRejestru(),
                w.bazaLokalowa(),
                w.kadra(),
                w.przygotowanieOrganizacyjne(),
                w.wspolpracaLokalna(),
                w.uslugiIndywidualne(),
                w.uslugiGrupowe(),
                w.sporzadzil(),
                dataSporzadzenia);
    }

    private static Wniosek kopia(Wniosek w, BazaLokalowa baza, Kadra kadra, PrzygotowanieOrganizacyjne organizacja) {
        return new Wniosek(
                w.wersjaModelu(),
                w.wnioskodawca(),
                w.osobaUpowazniona(),
                w.klub(),
                w.kierownik(),
                w.wpisDoRejestru(),
                baza,
                kadra,
                organizacja,
                w.wspolpracaLokalna(),
                w.uslugiIndywidualne(),
                w.uslugiGrupowe(),
                w.sporzadzil(),
                w.dataSporzadzenia());
    }

    private static Wniosek kopia(
            Wniosek w, WspolpracaLokalna wspolpraca, UslugiIndywidualne indywidualne, UslugiGrupowe grupowe) {
        return new Wniosek(
                w.wersjaModelu(),
                w.wnioskodawca(),
                w.osobaUpowazniona(),
                w.klub(),
                w.kierownik(),
                w.wpisDoRejestru(),
                w.bazaLokalowa(),
                w.kadra(),
                w.przygotowanieOrganizacyjne(),
                wspolpraca,
                indywidualne,
                grupowe,
                w.sporzadzil(),
                w.dataSporzadzenia());
    }
}
