package pl.kisstandard.model.formularz;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.Slownik;

/**
 * A column of a table with a wniosek in each row.
 *
 * @param lista the list the column belongs to; null for a single field
 * @param kod the kind of entry, one of the codes of the list's first field; empty for a single field
 * @param numer which of several values, or which entry of that kind, from 1; 0 of a field of one value
 * @param pole the field, of an entry never its first: the column itself says the kind
 */
public record Kolumna(@Nullable Lista lista, String kod, int numer, Pole pole) {

    /** The columns of a blank table: every field, and every question of the lists. */
    public static List<Kolumna> formularza() {
        List<Kolumna> kolumny = new ArrayList<>();
        for (Czesc czesc : Formularz.CZESCI) {
            for (Pole pole : czesc.pola()) {
                if (pole.wielokrotne()) {
                    for (int numer = 1; numer <= UkladFormularza.pojemnosc(pole); numer++) {
                        kolumny.add(new Kolumna(null, "", numer, pole));
                    }
                } else {
                    kolumny.add(new Kolumna(null, "", 0, pole));
                }
            }
            for (Lista lista : czesc.listy()) {
                lista.pytania().forEach(kod -> kolumny.addAll(pozycji(lista, kod, 1)));
            }
        }
        return List.copyOf(kolumny);
    }

    /** The columns of an entry of a list: its fields without the first. */
    public static List<Kolumna> pozycji(Lista lista, String kod, int numer) {
        return lista.pola().stream()
                .skip(1)
                .map(pole -> new Kolumna(lista, kod, numer, pole))
                .toList();
    }

    /** The name that is the same in every language, for example {@code kadra.stanowiska.PSYCHOLOG.obsadzone}. */
    public String adres() {
        if (lista == null) {
            return zKropkami(pole.wskaznik()) + (numer == 0 ? "" : "." + numer);
        }
        return zKropkami(lista.wskaznik()) + "." + kod + ktory("") + "." + pole.wskaznik();
    }

    /** The official label, for example "Kadra – psycholog: czy ktoś pełni tę rolę". */
    public String etykieta(Jezyk jezyk) {
        if (lista == null) {
            return pole.etykieta(jezyk) + (numer == 0 ? "" : " " + numer);
        }
        String czesc = lista.wskaznik().substring(0, lista.wskaznik().indexOf('/', 1));
        return Slownik.pole(jezyk, czesc)
                + " – "
                + Slownik.kod(jezyk, kod)
                + ktory(" ")
                + ": "
                + lista.etykietaKolumny(jezyk, pole);
    }

    /** What to enter. */
    public String objasnienie(Jezyk jezyk) {
        return lista == null ? Objasnienia.pole(jezyk, pole.wskaznik()) : Objasnienia.pole(jezyk, lista, pole);
    }

    private String ktory(String odstep) {
        return numer == 1 ? "" : odstep + "(" + numer + ")";
    }

    private static String zKropkami(String wskaznik) {
        return wskaznik.substring(1).replace('/', '.');
    }
}
