package pl.kisstandard.pomiary.silniki;

import static pl.kisstandard.pomiary.silniki.Glosy.ktorykolwiek;
import static pl.kisstandard.pomiary.silniki.Glosy.wszystkie;

import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.model.wniosek.FormaUslugi;
import pl.kisstandard.model.wniosek.Kadra;
import pl.kisstandard.model.wniosek.NarzedzieDiagnozy;
import pl.kisstandard.model.wniosek.Osoba;
import pl.kisstandard.model.wniosek.PrzygotowanieOrganizacyjne;
import pl.kisstandard.model.wniosek.Regulamin;
import pl.kisstandard.model.wniosek.RodzajNarzedzia;
import pl.kisstandard.model.wniosek.RodzajPomieszczenia;
import pl.kisstandard.model.wniosek.RodzajUslugiGrupowej;
import pl.kisstandard.model.wniosek.RodzajUslugiIndywidualnej;
import pl.kisstandard.model.wniosek.RolaKadry;
import pl.kisstandard.model.wniosek.Stanowisko;
import pl.kisstandard.model.wniosek.UslugaGrupowa;
import pl.kisstandard.model.wniosek.UslugaIndywidualna;
import pl.kisstandard.model.wniosek.UslugiGrupowe;
import pl.kisstandard.model.wniosek.UslugiIndywidualne;
import pl.kisstandard.model.wniosek.Wniosek;
import pl.kisstandard.model.wniosek.ZakresRegulaminu;

/** What a wniosek says, counted once, and what each criterion makes of it. */
final class Odpowiedzi {
    private static final int ROL = RolaKadry.values().length;
    private static final int ZAKRESOW = ZakresRegulaminu.values().length;
    private static final int NARZEDZI = RodzajNarzedzia.values().length;
    private static final int INDYWIDUALNYCH = RodzajUslugiIndywidualnej.values().length;
    private static final int GRUPOWYCH = RodzajUslugiGrupowej.values().length;

    private final Wniosek wniosek;
    final Glosy role = new Glosy(ROL);
    final Glosy regulaminy = new Glosy(ZAKRESOW);
    final Glosy narzedzia = new Glosy(NARZEDZI);
    final Glosy indywidualne = new Glosy(INDYWIDUALNYCH);
    final Glosy grupowe = new Glosy(GRUPOWYCH);
    boolean organizacjaZamknieta;

    Odpowiedzi(Wniosek wniosek) {
        this.wniosek = wniosek;
        kadra(wniosek.kadra());
        organizacja(wniosek.przygotowanieOrganizacyjne());
        indywidualne(wniosek.uslugiIndywidualne());
        grupowe(wniosek.uslugiGrupowe());
    }

    /** The verdict on one criterion. */
    Wynik wynik(Kryterium kryterium) {
        return switch (kryterium) {
            case L1 -> Lokal.pomieszczenia(wniosek.bazaLokalowa(), RodzajPomieszczenia.DO_ZAJEC);
            case L2 -> Lokal.pomieszczenia(wniosek.bazaLokalowa(), RodzajPomieszczenia.HIGIENICZNO_SANITARNE);
            case L3 -> Lokal.przystosowanie(wniosek.bazaLokalowa());
            case K1 -> lider(wniosek.kierownik());
            case K2 -> role.wynik(RolaKadry.PRACOWNIK_SOCJALNY);
            case K3 ->
                wszystkie(
                        role.wynik(RolaKadry.PSYCHOLOG),
                        role.wynik(RolaKadry.PRAWNIK),
                        role.wynik(RolaKadry.TERAPEUTA),
                        role.wynik(RolaKadry.DORADCA_ZAWODOWY));
            case K4 ->
                wszystkie(
                        role.wynik(RolaKadry.PRACOWNIK_ADMINISTRACYJNY, RolaKadry.PRACOWNIK_ADMINISTRACYJNO_KSIEGOWY),
                        role.wynik(RolaKadry.KSIEGOWY, RolaKadry.PRACOWNIK_ADMINISTRACYJNO_KSIEGOWY));
            case O1 -> regulaminy.wynik(ZakresRegulaminu.UCZESTNICTWO);
            case O2 ->
                wszystkie(
                        narzedzia.wynik(RodzajNarzedzia.ANKIETA),
                        narzedzia.wynik(RodzajNarzedzia.KWESTIONARIUSZ_ZAINTERESOWAN),
                        narzedzia.wynik(RodzajNarzedzia.TESTY_PSYCHOLOGICZNE));
            case O3 -> Czas.ramy(wniosek.przygotowanieOrganizacyjne(), organizacjaZamknieta);
            case W1 -> Wspolpraca.zPup(wniosek.wspolpracaLokalna(), wniosek.dataSporzadzenia());
            case W2 -> Wspolpraca.zOps(wniosek.wspolpracaLokalna(), wniosek.klub(), wniosek.dataSporzadzenia());
            case I1 -> indywidualne.wynik(RodzajUslugiIndywidualnej.PORADNICTWO_PSYCHOLOGICZNE);
            case I2 -> indywidualne.wynik(RodzajUslugiIndywidualnej.PORADNICTWO_PRAWNE);
            case I3 ->
                wszystkie(
                        indywidualne.wynik(
                                RodzajUslugiIndywidualnej.PORADNICTWO_SOCJALNE,
                                RodzajUslugiIndywidualnej.PORADNICTWO_SOCJALNO_PEDAGOGICZNE),
                        indywidualne.wynik(
                                RodzajUslugiIndywidualnej.PORADNICTWO_PEDAGOGICZNE,
                                RodzajUslugiIndywidualnej.PORADNICTWO_SOCJALNO_PEDAGOGICZNE));
            case G1 -> grupowe.wynik(RodzajUslugiGrupowej.SAMOPOMOCOWA_GRUPA_WSPARCIA);
            case G2 -> grupowe.wynik(RodzajUslugiGrupowej.WARSZTATY_PSYCHOEDUKACYJNE);
            case G3 -> grupowe.wynik(RodzajUslugiGrupowej.ZAJECIA_INTEGRACYJNE);
            case G4 ->
                wszystkie(
                        grupowe.wynik(
                                RodzajUslugiGrupowej.WARSZTATY_EDUKACJI_SPOLECZNEJ,
                                RodzajUslugiGrupowej.WARSZTATY_EDUKACJI_SPOLECZNEJ_I_ZAWODOWEJ),
                        grupowe.wynik(
                                RodzajUslugiGrupowej.WARSZTATY_EDUKACJI_ZAWODOWEJ,
                                RodzajUslugiGrupowej.WARSZTATY_EDUKACJI_SPOLECZNEJ_I_ZAWODOWEJ));
            case G5 -> grupowe.wynik(RodzajUslugiGrupowej.KURSY_ZAWODOWE);
            case G6 ->
                ktorykolwiek(
                        grupowe.wynik(RodzajUslugiGrupowej.STAZE),
                        grupowe.wynik(RodzajUslugiGrupowej.PRACE_SPOLECZNIE_UZYTECZNE),
                        grupowe.wynik(RodzajUslugiGrupowej.ROBOTY_PUBLICZNE),
                        grupowe.wynik(RodzajUslugiGrupowej.ZATRUDNIENIE_SUBSYDIOWANE),
                        grupowe.wynik(RodzajUslugiGrupowej.POMOC_W_ZNALEZIENIU_PRACY));
        };
    }

    /** A person named in the header is the lider, unless the staff says that there is none. */
    private Wynik lider(@Nullable Osoba kierownik) {
        if (!nazwany(kierownik)) {
            return role.wynik(RolaKadry.LIDER);
        }
        return role.zaprzeczono(RolaKadry.LIDER) ? Wynik.BRAK_DANYCH : Wynik.SPELNIENIE;
    }

    static boolean nazwany(@Nullable Osoba osoba) {
        return osoba != null
                && osoba.imieNazwisko() != null
                && !osoba.imieNazwisko().isBlank();
    }

    private void kadra(@Nullable Kadra sekcja) {
        if (sekcja != null) {
            for (Stanowisko s : sekcja.stanowiska()) {
                role.dodaj(s.rola(), s.obsadzone());
            }
            role.zamknij(Boolean.TRUE.equals(sekcja.kompletna()) && role.cokolwiek());
        }
    }

    private void organizacja(@Nullable PrzygotowanieOrganizacyjne sekcja) {
        if (sekcja != null) {
            for (Regulamin r : sekcja.regulaminy()) {
                regulaminy.dodaj(r.zakres(), r.posiada());
            }
            for (NarzedzieDiagnozy n : sekcja.narzedziaDiagnozy()) {
                narzedzia.dodaj(n.rodzaj(), n.posiada());
            }
            organizacjaZamknieta = Boolean.TRUE.equals(sekcja.kompletna())
                    && (regulaminy.cokolwiek() || narzedzia.cokolwiek() || Czas.cokolwiek(sekcja.ramyCzasowe()));
            regulaminy.zamknij(organizacjaZamknieta);
            narzedzia.zamknij(organizacjaZamknieta);
        }
    }

    private void indywidualne(@Nullable UslugiIndywidualne sekcja) {
        if (sekcja != null) {
            for (UslugaIndywidualna u : sekcja.uslugi()) {
                indywidualne.dodaj(u.rodzaj(), u.realizacja(), u.forma() == FormaUslugi.GRUPOWA);
            }
            indywidualne.zamknij(Boolean.TRUE.equals(sekcja.kompletna()) && indywidualne.cokolwiek());
        }
    }

    private void grupowe(@Nullable UslugiGrupowe sekcja) {
        if (sekcja != null) {
            for (UslugaGrupowa u : sekcja.uslugi()) {
                grupowe.dodaj(u.rodzaj(), u.realizacja(), false);
            }
            grupowe.zamknij(Boolean.TRUE.equals(sekcja.kompletna()) && grupowe.cokolwiek());
        }
    }
}
