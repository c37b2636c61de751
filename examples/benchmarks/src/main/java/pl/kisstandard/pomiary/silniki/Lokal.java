package pl.kisstandard.pomiary.silniki;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.model.wniosek.BazaLokalowa;
import pl.kisstandard.model.wniosek.Pomieszczenie;
import pl.kisstandard.model.wniosek.RodzajPomieszczenia;
import pl.kisstandard.model.wniosek.StopienPrzystosowania;

/** The premises by plain Java. */
final class Lokal {
    private static final int TAK = 1;
    private static final int NIE = 2;

    private Lokal() {}

    /** Whether there is one room of the kind that counts. Lines of the same name speak of one room. */
    static Wynik pomieszczenia(@Nullable BazaLokalowa baza, RodzajPomieszczenia rodzaj) {
        if (baza == null) {
            return Wynik.BRAK_DANYCH;
        }
        boolean otwarte = false;
        boolean brak = false;
        List<Pomieszczenie> pokoje = baza.pomieszczenia();
        for (int i = 0; i < pokoje.size(); i++) {
            if (pokoje.get(i).rodzaj() == rodzaj) {
                switch (pokoj(pokoje, i)) {
                    case SPELNIENIE -> {
                        return Wynik.SPELNIENIE;
                    }
                    case ODCHYLENIE -> brak = true;
                    default -> otwarte = true;
                }
            }
        }
        return !otwarte && (brak || zamknieta(baza)) ? Wynik.ODCHYLENIE : Wynik.BRAK_DANYCH;
    }

    /** A room counts when participants can use it and, for classes, when it suits them. */
    private static Wynik pokoj(List<Pomieszczenie> pokoje, int numer) {
        Wynik dostepne = odpowiedz(pokoje, numer, Pomieszczenie::dostepne);
        return pokoje.get(numer).rodzaj() == RodzajPomieszczenia.DO_ZAJEC
                ? Glosy.wszystkie(dostepne, odpowiedz(pokoje, numer, Pomieszczenie::przystosowane))
                : dostepne;
    }

    /** What all the lines that speak of the room of one line answer. */
    static Wynik odpowiedz(List<Pomieszczenie> pokoje, int numer, Function<Pomieszczenie, @Nullable Boolean> pytanie) {
        int glosy = 0;
        for (int i = 0; i < pokoje.size(); i++) {
            Pomieszczenie inny = pokoje.get(i);
            if (i == numer || tenSam(pokoje.get(numer), inny)) {
                Boolean odpowiedz = pytanie.apply(inny);
                glosy |= odpowiedz == null ? 0 : odpowiedz ? TAK : NIE;
            }
        }
        return glosy == TAK ? Wynik.SPELNIENIE : glosy == NIE ? Wynik.ODCHYLENIE : Wynik.BRAK_DANYCH;
    }

    private static boolean tenSam(Pomieszczenie jeden, Pomieszczenie drugi) {
        return jeden.rodzaj() == drugi.rodzaj()
                && jeden.nazwa() != null
                && jeden.nazwa().equals(drugi.nazwa());
    }

    static Wynik przystosowanie(@Nullable BazaLokalowa baza) {
        if (baza == null) {
            return Wynik.BRAK_DANYCH;
        }
        Boolean potrzeba = baza.potrzebaPrzystosowania();
        boolean oczekiwani = Boolean.TRUE.equals(baza.uczestnicyZNiepelnosprawnosciami());
        if (Boolean.FALSE.equals(potrzeba)) {
            return oczekiwani ? Wynik.BRAK_DANYCH : Wynik.NIE_DOTYCZY;
        }
        StopienPrzystosowania stopien = baza.stopienPrzystosowania();
        if (stopien == StopienPrzystosowania.PELNE || stopien == StopienPrzystosowania.CZESCIOWE_ADEKWATNE) {
            return Wynik.SPELNIENIE;
        }
        boolean potrzebne = potrzeba != null || oczekiwani;
        return potrzebne && stopien == StopienPrzystosowania.BRAK ? Wynik.ODCHYLENIE : Wynik.BRAK_DANYCH;
    }

    static boolean zamknieta(BazaLokalowa baza) {
        return Boolean.TRUE.equals(baza.kompletna())
                && (baza.potrzebaPrzystosowania() != null
                        || baza.uczestnicyZNiepelnosprawnosciami() != null
                        || baza.stopienPrzystosowania() != null
                        || mowi(baza.pomieszczenia()));
    }

    private static boolean mowi(List<Pomieszczenie> pokoje) {
        for (Pomieszczenie p : pokoje) {
            if (p.dostepne() != null || p.przystosowane() != null) {
                return true;
            }
        }
        return false;
    }
}
