package pl.kisstandard.rules.wyrocznia;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.model.wniosek.BazaLokalowa;
import pl.kisstandard.model.wniosek.Pomieszczenie;
import pl.kisstandard.model.wniosek.RodzajPomieszczenia;
import pl.kisstandard.model.wniosek.StopienPrzystosowania;
import pl.kisstandard.model.wniosek.Wniosek;

/** Kryterium Bazy Lokalowej, rows L1 to L3. */
final class WyroczniaLokalu {
    private WyroczniaLokalu() {}

    /** L1: a room counts when it is both within reach of the participants and suited to the classes. */
    static Wynik pomieszczeniaDoProfilu(Wniosek wniosek) {
        return pomieszczenia(wniosek, RodzajPomieszczenia.DO_ZAJEC, pokoj -> {
            Osad dostepne = pytanie(pokoj, Pomieszczenie::dostepne);
            Osad przystosowane = pytanie(pokoj, Pomieszczenie::przystosowane);
            if (dostepne == Osad.NIE || przystosowane == Osad.NIE) {
                return Osad.NIE;
            }
            if (dostepne == Osad.SPRZECZNE || przystosowane == Osad.SPRZECZNE) {
                return Osad.SPRZECZNE;
            }
            return dostepne == Osad.TAK && przystosowane == Osad.TAK ? Osad.TAK : Osad.NIEZNANE;
        });
    }

    /** L2: a sanitary room counts when it is within reach. */
    static Wynik higienicznoSanitarne(Wniosek wniosek) {
        return pomieszczenia(
                wniosek, RodzajPomieszczenia.HIGIENICZNO_SANITARNE, pokoj -> pytanie(pokoj, Pomieszczenie::dostepne));
    }

    /** Rows L1, L2. S: stated present. O: stated absent, or not listed in a complete section. BD: otherwise. */
    private static Wynik pomieszczenia(
            Wniosek wniosek, RodzajPomieszczenia rodzaj, Function<List<Pomieszczenie>, Osad> ocena) {
        BazaLokalowa baza = wniosek.bazaLokalowa();
        if (baza == null) {
            return Wynik.BRAK_DANYCH;
        }
        List<Osad> pokoje = pokoje(baza, rodzaj).stream().map(ocena).toList();
        if (pokoje.contains(Osad.TAK)) {
            return Wynik.SPELNIENIE;
        }
        if (pokoje.contains(Osad.NIEZNANE) || pokoje.contains(Osad.SPRZECZNE)) {
            return Wynik.BRAK_DANYCH;
        }
        boolean stwierdzonyBrak = pokoje.contains(Osad.NIE);
        return stwierdzonyBrak || zamknieta(baza) ? Wynik.ODCHYLENIE : Wynik.BRAK_DANYCH;
    }

    /** The lines of a kind by room: lines of the same name speak of one room, a nameless line of its own. */
    private static List<List<Pomieszczenie>> pokoje(BazaLokalowa baza, RodzajPomieszczenia rodzaj) {
        List<List<Pomieszczenie>> pokoje = new ArrayList<>();
        Map<String, List<Pomieszczenie>> nazwane = new LinkedHashMap<>();
        for (Pomieszczenie pomieszczenie : baza.pomieszczenia()) {
            if (pomieszczenie.rodzaj() != rodzaj) {
                continue;
            }
            if (pomieszczenie.nazwa() == null) {
                pokoje.add(List.of(pomieszczenie));
            } else {
                nazwane.computeIfAbsent(pomieszczenie.nazwa(), nazwa -> new ArrayList<>())
                        .add(pomieszczenie);
            }
        }
        pokoje.addAll(nazwane.values());
        return pokoje;
    }

    /** One question about one room, its lines merged: what one line leaves open, another may say. */
    private static Osad pytanie(List<Pomieszczenie> pokoj, Function<Pomieszczenie, Boolean> pole) {
        boolean tak = pokoj.stream().anyMatch(p -> Boolean.TRUE.equals(pole.apply(p)));
        boolean nie = pokoj.stream().anyMatch(p -> Boolean.FALSE.equals(pole.apply(p)));
        if (tak && nie) {
            return Osad.SPRZECZNE;
        }
        if (tak) {
            return Osad.TAK;
        }
        return nie ? Osad.NIE : Osad.NIEZNANE;
    }

    private static boolean zamknieta(BazaLokalowa baza) {
        boolean pusta = baza.pomieszczenia().stream().noneMatch(p -> p.dostepne() != null || p.przystosowane() != null)
                && baza.potrzebaPrzystosowania() == null
                && baza.uczestnicyZNiepelnosprawnosciami() == null
                && baza.stopienPrzystosowania() == null;
        return Boolean.TRUE.equals(baza.kompletna()) && !pusta;
    }

    /**
     * Row L3. ND: need is "nie". O: need is "tak" and there is no adaptation. S: need is not "nie" and the adaptation
     * is full or partial and adequate. BD: otherwise, also in a complete section; a contradictory need too.
     */
    static Wynik przystosowanie(Wniosek wniosek) {
        BazaLokalowa baza = wniosek.bazaLokalowa();
        if (baza == null) {
            return Wynik.BRAK_DANYCH;
        }
        Osad potrzeba = potrzeba(baza);
        Osad stopien = stopien(baza.stopienPrzystosowania());
        if (potrzeba == Osad.NIE) {
            return Wynik.NIE_DOTYCZY;
        }
        if (potrzeba == Osad.SPRZECZNE) {
            return Wynik.BRAK_DANYCH;
        }
        if (potrzeba == Osad.TAK && stopien == Osad.NIE) {
            return Wynik.ODCHYLENIE;
        }
        return stopien == Osad.TAK ? Wynik.SPELNIENIE : Wynik.BRAK_DANYCH;
    }

    /** "Jeśli potrzeba": as declared, or presumed when participants with disabilities are expected. */
    private static Osad potrzeba(BazaLokalowa baza) {
        boolean oczekiwani = Boolean.TRUE.equals(baza.uczestnicyZNiepelnosprawnosciami());
        if (baza.potrzebaPrzystosowania() == null) {
            return oczekiwani ? Osad.TAK : Osad.NIEZNANE;
        }
        if (baza.potrzebaPrzystosowania()) {
            return Osad.TAK;
        }
        return oczekiwani ? Osad.SPRZECZNE : Osad.NIE;
    }

    private static Osad stopien(StopienPrzystosowania stopien) {
        if (stopien == null) {
            return Osad.NIEZNANE;
        }
        return switch (stopien) {
            case PELNE, CZESCIOWE_ADEKWATNE -> Osad.TAK;
            case CZESCIOWE -> Osad.NIEZNANE;
            case BRAK -> Osad.NIE;
        };
    }
}
