package pl.kisstandard.rules.wyrocznia;

import static pl.kisstandard.model.wniosek.RodzajUslugiGrupowej.KURSY_ZAWODOWE;
import static pl.kisstandard.model.wniosek.RodzajUslugiGrupowej.POMOC_W_ZNALEZIENIU_PRACY;
import static pl.kisstandard.model.wniosek.RodzajUslugiGrupowej.PRACE_SPOLECZNIE_UZYTECZNE;
import static pl.kisstandard.model.wniosek.RodzajUslugiGrupowej.ROBOTY_PUBLICZNE;
import static pl.kisstandard.model.wniosek.RodzajUslugiGrupowej.SAMOPOMOCOWA_GRUPA_WSPARCIA;
import static pl.kisstandard.model.wniosek.RodzajUslugiGrupowej.STAZE;
import static pl.kisstandard.model.wniosek.RodzajUslugiGrupowej.WARSZTATY_EDUKACJI_SPOLECZNEJ;
import static pl.kisstandard.model.wniosek.RodzajUslugiGrupowej.WARSZTATY_EDUKACJI_SPOLECZNEJ_I_ZAWODOWEJ;
import static pl.kisstandard.model.wniosek.RodzajUslugiGrupowej.WARSZTATY_EDUKACJI_ZAWODOWEJ;
import static pl.kisstandard.model.wniosek.RodzajUslugiGrupowej.WARSZTATY_PSYCHOEDUKACYJNE;
import static pl.kisstandard.model.wniosek.RodzajUslugiGrupowej.ZAJECIA_INTEGRACYJNE;
import static pl.kisstandard.model.wniosek.RodzajUslugiGrupowej.ZATRUDNIENIE_SUBSYDIOWANE;
import static pl.kisstandard.model.wniosek.RodzajUslugiIndywidualnej.PORADNICTWO_PEDAGOGICZNE;
import static pl.kisstandard.model.wniosek.RodzajUslugiIndywidualnej.PORADNICTWO_PRAWNE;
import static pl.kisstandard.model.wniosek.RodzajUslugiIndywidualnej.PORADNICTWO_PSYCHOLOGICZNE;
import static pl.kisstandard.model.wniosek.RodzajUslugiIndywidualnej.PORADNICTWO_SOCJALNE;
import static pl.kisstandard.model.wniosek.RodzajUslugiIndywidualnej.PORADNICTWO_SOCJALNO_PEDAGOGICZNE;

import java.util.List;
import java.util.stream.Stream;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.model.wniosek.FormaUslugi;
import pl.kisstandard.model.wniosek.RealizacjaUslugi;
import pl.kisstandard.model.wniosek.RodzajUslugiGrupowej;
import pl.kisstandard.model.wniosek.RodzajUslugiIndywidualnej;
import pl.kisstandard.model.wniosek.UslugaIndywidualna;
import pl.kisstandard.model.wniosek.Wniosek;

/**
 * Kryterium usług indywidualnych, rows I1 to I3, and Kryterium usług grupowych, rows G1 to G6. A planned service counts
 * as much as a given one.
 *
 * <p>I1, I2, G1 to G3, G5, G6. S: stated present. O: stated absent, or not listed in a complete section. BD: otherwise.
 *
 * <p>I3, G4. S: both parts stated, or the combined name. O: a part stated absent, or missing in a complete section. BD:
 * otherwise.
 */
final class WyroczniaUslug {
    private WyroczniaUslug() {}

    /** Row I1. */
    static Wynik psychologiczne(Wniosek wniosek) {
        return jedna(wniosek, PORADNICTWO_PSYCHOLOGICZNE);
    }

    /** Row I2. */
    static Wynik prawne(Wniosek wniosek) {
        return jedna(wniosek, PORADNICTWO_PRAWNE);
    }

    /** Row I3. */
    static Wynik socjalnoPedagogiczne(Wniosek wniosek) {
        List<Glos> laczne = glosy(wniosek, PORADNICTWO_SOCJALNO_PEDAGOGICZNE);
        boolean zamknieta = indywidualneZamkniete(wniosek);
        return Osad.wszystkie(List.of(
                Osad.czesc(glosy(wniosek, PORADNICTWO_SOCJALNE), laczne, zamknieta),
                Osad.czesc(glosy(wniosek, PORADNICTWO_PEDAGOGICZNE), laczne, zamknieta)));
    }

    /** Row G1. */
    static Wynik grupyWsparcia(Wniosek wniosek) {
        return conajmniejJedna(wniosek, SAMOPOMOCOWA_GRUPA_WSPARCIA);
    }

    /** Row G2. */
    static Wynik psychoedukacyjne(Wniosek wniosek) {
        return conajmniejJedna(wniosek, WARSZTATY_PSYCHOEDUKACYJNE);
    }

    /** Row G3. */
    static Wynik integracyjne(Wniosek wniosek) {
        return conajmniejJedna(wniosek, ZAJECIA_INTEGRACYJNE);
    }

    /** Row G4. */
    static Wynik edukacjiSpolecznejIZawodowej(Wniosek wniosek) {
        List<Glos> laczne = glosy(wniosek, WARSZTATY_EDUKACJI_SPOLECZNEJ_I_ZAWODOWEJ);
        boolean zamknieta = grupoweZamkniete(wniosek);
        return Osad.wszystkie(List.of(
                Osad.czesc(glosy(wniosek, WARSZTATY_EDUKACJI_SPOLECZNEJ), laczne, zamknieta),
                Osad.czesc(glosy(wniosek, WARSZTATY_EDUKACJI_ZAWODOWEJ), laczne, zamknieta)));
    }

    /** Row G5. */
    static Wynik kursyZawodowe(Wniosek wniosek) {
        return conajmniejJedna(wniosek, KURSY_ZAWODOWE);
    }

    /** Row G6: one of the forms is enough. */
    static Wynik formyProzatrudnieniowe(Wniosek wniosek) {
        return conajmniejJedna(
                wniosek,
                STAZE,
                PRACE_SPOLECZNIE_UZYTECZNE,
                ROBOTY_PUBLICZNE,
                ZATRUDNIENIE_SUBSYDIOWANE,
                POMOC_W_ZNALEZIENIU_PRACY);
    }

    private static Wynik jedna(Wniosek wniosek, RodzajUslugiIndywidualnej rodzaj) {
        return Osad.wszystkie(List.of(Osad.zGlosow(glosy(wniosek, rodzaj), indywidualneZamkniete(wniosek))));
    }

    private static Wynik conajmniejJedna(Wniosek wniosek, RodzajUslugiGrupowej... rodzaje) {
        boolean zamknieta = grupoweZamkniete(wniosek);
        return Osad.conajmniej(
                1,
                Stream.of(rodzaje)
                        .map(rodzaj -> Osad.zGlosow(glosy(wniosek, rodzaj), zamknieta))
                        .toList());
    }

    private static List<Glos> glosy(Wniosek wniosek, RodzajUslugiIndywidualnej rodzaj) {
        if (wniosek.uslugiIndywidualne() == null) {
            return List.of();
        }
        return wniosek.uslugiIndywidualne().uslugi().stream()
                .filter(usluga -> usluga.rodzaj() == rodzaj)
                .map(WyroczniaUslug::glos)
                .toList();
    }

    private static List<Glos> glosy(Wniosek wniosek, RodzajUslugiGrupowej rodzaj) {
        if (wniosek.uslugiGrupowe() == null) {
            return List.of();
        }
        return wniosek.uslugiGrupowe().uslugi().stream()
                .filter(usluga -> usluga.rodzaj() == rodzaj)
                .map(usluga -> glos(usluga.realizacja()))
                .toList();
    }

    /** A service given to a group only is not shown to be individual. */
    private static Glos glos(UslugaIndywidualna usluga) {
        Glos glos = glos(usluga.realizacja());
        return glos == Glos.TAK && usluga.forma() == FormaUslugi.GRUPOWA ? Glos.W_INNEJ_FORMIE : glos;
    }

    private static Glos glos(RealizacjaUslugi realizacja) {
        if (realizacja == null) {
            return Glos.OTWARTY;
        }
        return switch (realizacja) {
            case SWIADCZONA, PLANOWANA -> Glos.TAK;
            case BRAK -> Glos.NIE;
        };
    }

    private static boolean indywidualneZamkniete(Wniosek wniosek) {
        return wniosek.uslugiIndywidualne() != null
                && Boolean.TRUE.equals(wniosek.uslugiIndywidualne().kompletna())
                && wniosek.uslugiIndywidualne().uslugi().stream().anyMatch(u -> u.realizacja() != null);
    }

    private static boolean grupoweZamkniete(Wniosek wniosek) {
        return wniosek.uslugiGrupowe() != null
                && Boolean.TRUE.equals(wniosek.uslugiGrupowe().kompletna())
                && wniosek.uslugiGrupowe().uslugi().stream().anyMatch(u -> u.realizacja() != null);
    }
}
