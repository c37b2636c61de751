package pl.kisstandard.rules.wyrocznia;

import java.util.ArrayList;
import java.util.List;
import pl.kisstandard.model.karta.Wynik;

/** What a wniosek says of one thing, put together from all its lines. */
enum Osad {
    TAK,
    NIE,
    NIEZNANE,
    SPRZECZNE;

    /**
     * One thing: a contradiction shows; otherwise a yes beats an open line, an open line beats a no, and silence is a
     * no in a closed section only.
     */
    static Osad zGlosow(List<Glos> glosy, boolean zamknieta) {
        boolean jest = glosy.stream().anyMatch(Glos::stwierdzaObecnosc);
        if (jest && glosy.contains(Glos.NIE)) {
            return SPRZECZNE;
        }
        if (glosy.contains(Glos.TAK)) {
            return TAK;
        }
        if (glosy.contains(Glos.OTWARTY) || glosy.contains(Glos.W_INNEJ_FORMIE)) {
            return NIEZNANE;
        }
        if (glosy.contains(Glos.NIE)) {
            return NIE;
        }
        return zamknieta ? NIE : NIEZNANE;
    }

    /**
     * A part of a combined thing: the combined name said to be there means the part is there; said not to be there, or
     * left open, it speaks for a part only that no line of its own speaks for.
     */
    static Osad czesc(List<Glos> wlasne, List<Glos> laczne, boolean zamknieta) {
        List<Glos> glosy = new ArrayList<>(wlasne);
        for (Glos glos : laczne) {
            if (wlasne.isEmpty() || glos.stwierdzaObecnosc()) {
                glosy.add(glos);
            }
        }
        return zGlosow(glosy, zamknieta);
    }

    /** At least so many of a set: a deviation once that many have become impossible. */
    static Wynik conajmniej(int ile, List<Osad> osady) {
        long tak = osady.stream().filter(o -> o == TAK).count();
        long mozliwe = osady.stream().filter(o -> o != NIE).count();
        if (mozliwe < ile) {
            return Wynik.ODCHYLENIE;
        }
        return tak >= ile ? Wynik.SPELNIENIE : Wynik.BRAK_DANYCH;
    }

    /** Every one of a set. */
    static Wynik wszystkie(List<Osad> osady) {
        return conajmniej(osady.size(), osady);
    }
}
