package pl.kisstandard.rules.wyrocznia;

import java.util.List;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.model.wniosek.Kadra;
import pl.kisstandard.model.wniosek.Osoba;
import pl.kisstandard.model.wniosek.RolaKadry;
import pl.kisstandard.model.wniosek.Wniosek;

/** Kryterium Kadry, rows K1 to K4. By default any employer will do and one person may fill several roles. */
final class WyroczniaKadry {
    private WyroczniaKadry() {}

    /**
     * Row K1. S: stated present, among the staff or by a name in the header field "Kierownik Klubu (Lider)". O: stated
     * absent, or not listed in a complete section. BD: otherwise, and when the header names a person the staff denies.
     */
    static Wynik lider(Wniosek wniosek) {
        if (nazwanyWNaglowku(wniosek.kierownik())) {
            return glosy(wniosek, RolaKadry.LIDER).contains(Glos.NIE) ? Wynik.BRAK_DANYCH : Wynik.SPELNIENIE;
        }
        return Osad.wszystkie(List.of(rola(wniosek, RolaKadry.LIDER)));
    }

    /** Row K2. S: stated present. O: stated absent, or not listed in a complete section. BD: otherwise. */
    static Wynik pracownikSocjalny(Wniosek wniosek) {
        return Osad.wszystkie(List.of(rola(wniosek, RolaKadry.PRACOWNIK_SOCJALNY)));
    }

    /** Row K3. S: all four covered. O: one is stated absent, or not listed in a complete section. BD: otherwise. */
    static Wynik specjalisci(Wniosek wniosek) {
        return Osad.wszystkie(List.of(
                rola(wniosek, RolaKadry.PSYCHOLOG),
                rola(wniosek, RolaKadry.PRAWNIK),
                rola(wniosek, RolaKadry.TERAPEUTA),
                rola(wniosek, RolaKadry.DORADCA_ZAWODOWY)));
    }

    /**
     * Row K4. S: both functions stated, or the combined post. O: a function stated absent, or not listed in a complete
     * section. BD: otherwise.
     */
    static Wynik administracyjnoKsiegowy(Wniosek wniosek) {
        return Osad.wszystkie(
                List.of(funkcja(wniosek, RolaKadry.PRACOWNIK_ADMINISTRACYJNY), funkcja(wniosek, RolaKadry.KSIEGOWY)));
    }

    private static Osad rola(Wniosek wniosek, RolaKadry rola) {
        return Osad.zGlosow(glosy(wniosek, rola), zamknieta(wniosek.kadra()));
    }

    private static Osad funkcja(Wniosek wniosek, RolaKadry rola) {
        return Osad.czesc(
                glosy(wniosek, rola),
                glosy(wniosek, RolaKadry.PRACOWNIK_ADMINISTRACYJNO_KSIEGOWY),
                zamknieta(wniosek.kadra()));
    }

    private static List<Glos> glosy(Wniosek wniosek, RolaKadry rola) {
        if (wniosek.kadra() == null) {
            return List.of();
        }
        return wniosek.kadra().stanowiska().stream()
                .filter(stanowisko -> stanowisko.rola() == rola)
                .map(stanowisko -> Glos.z(stanowisko.obsadzone()))
                .toList();
    }

    private static boolean nazwanyWNaglowku(Osoba kierownik) {
        return kierownik != null
                && kierownik.imieNazwisko() != null
                && !kierownik.imieNazwisko().isBlank();
    }

    private static boolean zamknieta(Kadra kadra) {
        return kadra != null
                && Boolean.TRUE.equals(kadra.kompletna())
                && kadra.stanowiska().stream().anyMatch(s -> s.obsadzone() != null);
    }
}
