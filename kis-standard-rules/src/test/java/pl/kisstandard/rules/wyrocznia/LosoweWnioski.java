package pl.kisstandard.rules.wyrocznia;

import static pl.kisstandard.model.wniosek.RodzajUslugiGrupowej.PRACE_SPOLECZNIE_UZYTECZNE;
import static pl.kisstandard.model.wniosek.RodzajUslugiGrupowej.ROBOTY_PUBLICZNE;
import static pl.kisstandard.model.wniosek.RodzajUslugiGrupowej.STAZE;
import static pl.kisstandard.model.wniosek.RodzajUslugiGrupowej.WARSZTATY_EDUKACJI_SPOLECZNEJ_I_ZAWODOWEJ;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import pl.kisstandard.model.wniosek.BazaLokalowa;
import pl.kisstandard.model.wniosek.FormaUslugi;
import pl.kisstandard.model.wniosek.Kadra;
import pl.kisstandard.model.wniosek.Klub;
import pl.kisstandard.model.wniosek.Osoba;
import pl.kisstandard.model.wniosek.Pomieszczenie;
import pl.kisstandard.model.wniosek.RealizacjaUslugi;
import pl.kisstandard.model.wniosek.RodzajInstytucji;
import pl.kisstandard.model.wniosek.RodzajPomieszczenia;
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
import pl.kisstandard.model.wniosek.Wnioskodawca;
import pl.kisstandard.model.wniosek.WpisDoRejestru;
import pl.kisstandard.model.wniosek.Zatrudniajacy;

/** Random wnioski: the same seed and number always give the same wniosek. */
final class LosoweWnioski {
    private static final Set<RodzajUslugiGrupowej> FORMY_PROZATRUDNIENIOWE = EnumSet.of(
            STAZE,
            PRACE_SPOLECZNIE_UZYTECZNE,
            ROBOTY_PUBLICZNE,
            RodzajUslugiGrupowej.ZATRUDNIENIE_SUBSYDIOWANE,
            RodzajUslugiGrupowej.POMOC_W_ZNALEZIENIU_PRACY);

    private final Los los;

    private LosoweWnioski(Los los) {
        this.los = los;
    }

    static Wniosek losuj(long ziarno, int numer) {
        return new LosoweWnioski(Los.dla(ziarno, numer)).wniosek();
    }

    private Wniosek wniosek() {
        LosowaOrganizacja organizacja = new LosowaOrganizacja(los);
        return new Wniosek(
                Wniosek.WERSJA_MODELU,
                los.jedno(null, new Wnioskodawca("Wnioskodawca", null)),
                los.jedno(null, new Osoba(null, "kontakt")),
                klub(),
                los.jedno(
                        null,
                        new Osoba(null, "kontakt"),
                        new Osoba("", null),
                        new Osoba(" \t", null),
                        new Osoba("Lider Klubu", null)),
                los.jedno(null, new WpisDoRejestru(Wzor.DZIEN.minusYears(1), null)),
                brakSekcji() ? null : baza(),
                brakSekcji() ? null : kadra(),
                brakSekcji() ? null : organizacja.przygotowanie(),
                brakSekcji() ? null : organizacja.wspolpraca(),
                brakSekcji() ? null : indywidualne(),
                brakSekcji() ? null : grupowe(),
                los.jedno(null, "Sporządził"),
                los.procent(10) ? null : Wzor.DZIEN);
    }

    private boolean brakSekcji() {
        return !los.wzorowo() && los.procent(4);
    }

    private boolean pustaSekcja() {
        return !los.wzorowo() && los.procent(5);
    }

    private Klub klub() {
        if (los.procent(4)) {
            return null;
        }
        List<RodzajInstytucji> prowadzacy = new ArrayList<>();
        for (int ile = los.jedno(0, 1, 1, 1, 2); prowadzacy.size() < ile; ) {
            prowadzacy.add(los.jedno(RodzajInstytucji.values()));
        }
        return new Klub("KIS", los.opis(), null, "00-001", null, null, prowadzacy);
    }

    private BazaLokalowa baza() {
        if (pustaSekcja()) {
            return new BazaLokalowa(los.kompletna(), los.opis(), List.of(), null, null, null);
        }
        List<Pomieszczenie> pomieszczenia = new ArrayList<>();
        for (RodzajPomieszczenia rodzaj : RodzajPomieszczenia.values()) {
            int ile = los.wzorowo() ? los.liczba(1, 2) : los.liczba(0, 3);
            for (int i = 0; i < ile; i++) {
                pomieszczenia.add(new Pomieszczenie(
                        rodzaj, los.jedno(null, "A", "B"), odpowiedzPokoju(), odpowiedzPokoju(), los.opis()));
            }
        }
        Boolean potrzeba = los.odpowiedz();
        Boolean uczestnicy = (los.wzorowo() && Boolean.FALSE.equals(potrzeba)) ? null : los.odpowiedz();
        StopienPrzystosowania stopien = los.dobrze()
                ? los.jedno(StopienPrzystosowania.PELNE, StopienPrzystosowania.CZESCIOWE_ADEKWATNE)
                : los.jedno(null, StopienPrzystosowania.CZESCIOWE, StopienPrzystosowania.BRAK);
        return new BazaLokalowa(
                los.kompletna(), los.opis(), los.tasowane(pomieszczenia), potrzeba, uczestnicy, stopien);
    }

    private Boolean odpowiedzPokoju() {
        return los.dobrze() ? Boolean.TRUE : los.odpowiedz();
    }

    private Kadra kadra() {
        List<Stanowisko> stanowiska = new ArrayList<>();
        if (!pustaSekcja()) {
            for (RolaKadry rola : RolaKadry.values()) {
                List<Boolean> odpowiedzi =
                        rola == RolaKadry.PRACOWNIK_ADMINISTRACYJNO_KSIEGOWY ? laczne() : los.odpowiedzi();
                odpowiedzi.forEach(obsadzone -> stanowiska.add(new Stanowisko(
                        rola,
                        obsadzone,
                        los.jedno(null, Zatrudniajacy.WNIOSKODAWCA, Zatrudniajacy.PARTNER),
                        los.jedno(null, "A", "B", "C"),
                        los.opis())));
            }
        }
        return new Kadra(los.kompletna(), los.opis(), los.tasowane(stanowiska));
    }

    /** The answers about a combined thing, most often not listed. */
    private List<Boolean> laczne() {
        return los.procent(75) ? List.of() : los.odpowiedzi();
    }

    private UslugiIndywidualne indywidualne() {
        List<UslugaIndywidualna> uslugi = new ArrayList<>();
        if (!pustaSekcja()) {
            for (RodzajUslugiIndywidualnej rodzaj : RodzajUslugiIndywidualnej.values()) {
                List<Boolean> odpowiedzi = rodzaj == RodzajUslugiIndywidualnej.PORADNICTWO_SOCJALNO_PEDAGOGICZNE
                        ? laczne()
                        : los.odpowiedzi();
                odpowiedzi.forEach(
                        jest -> uslugi.add(new UslugaIndywidualna(rodzaj, realizacja(jest), forma(), los.opis())));
            }
        }
        return new UslugiIndywidualne(los.kompletna(), los.opis(), los.tasowane(uslugi));
    }

    private FormaUslugi forma() {
        if (!los.wzorowo() && los.procent(20)) {
            return FormaUslugi.GRUPOWA;
        }
        return los.jedno(null, FormaUslugi.INDYWIDUALNA);
    }

    private UslugiGrupowe grupowe() {
        List<UslugaGrupowa> uslugi = new ArrayList<>();
        if (!pustaSekcja()) {
            Stream.of(RodzajUslugiGrupowej.values())
                    .filter(wymienianeGrupowe()::contains)
                    .forEach(rodzaj -> (rodzaj == WARSZTATY_EDUKACJI_SPOLECZNEJ_I_ZAWODOWEJ
                                    ? laczne()
                                    : los.odpowiedzi())
                            .forEach(jest -> uslugi.add(new UslugaGrupowa(rodzaj, realizacja(jest), los.opis()))));
        }
        return new UslugiGrupowe(los.kompletna(), los.opis(), los.tasowane(uslugi));
    }

    /** Of the employment forms, where one is enough, a lesser wniosek speaks of one at most. */
    private Set<RodzajUslugiGrupowej> wymienianeGrupowe() {
        Set<RodzajUslugiGrupowej> rodzaje = EnumSet.allOf(RodzajUslugiGrupowej.class);
        if (!los.dobrze()) {
            RodzajUslugiGrupowej jedyna = los.jedno(null, STAZE, PRACE_SPOLECZNIE_UZYTECZNE, ROBOTY_PUBLICZNE);
            rodzaje.removeIf(rodzaj -> FORMY_PROZATRUDNIENIOWE.contains(rodzaj) && rodzaj != jedyna);
        }
        return rodzaje;
    }

    private RealizacjaUslugi realizacja(Boolean jest) {
        if (jest == null) {
            return null;
        }
        return jest ? los.jedno(RealizacjaUslugi.SWIADCZONA, RealizacjaUslugi.PLANOWANA) : RealizacjaUslugi.BRAK;
    }
}
