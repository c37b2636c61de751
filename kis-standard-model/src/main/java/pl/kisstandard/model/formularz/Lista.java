package pl.kisstandard.model.formularz;

import java.util.List;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.Slownik;

/**
 * A list of the form, an entry a row. The first field says what the entry is; no entry goes without it.
 *
 * @param wskaznik JSON pointer of the list
 * @param pola fields of an entry, in order
 * @param pytania the codes of the first field that Formularz 3 asks about: a blank form names them
 */
public record Lista(String wskaznik, List<Pole> pola, List<String> pytania) {

    public Lista {
        pola = List.copyOf(pola);
        pytania = List.copyOf(pytania);
    }

    /** The field that says what an entry is. */
    public Pole rodzaj() {
        return pola.get(0);
    }

    /** JSON pointer of a field of an entry; entries count from 0. */
    public String wskaznik(int numer, Pole pole) {
        return wskaznik + "/" + numer + "/" + pole.wskaznik();
    }

    /** The official label of the field in an entry, for example "Kadra – stanowisko 3: czy ktoś pełni tę rolę". */
    public String etykieta(Jezyk jezyk, int numer, Pole pole) {
        return Slownik.pole(jezyk, wskaznik(numer, pole));
    }

    /** The label of the field as the head of a column: what follows the last ": " of its official label. */
    public String etykietaKolumny(Jezyk jezyk, Pole pole) {
        String etykieta = Slownik.pole(jezyk, wskaznik + "/" + pole.wskaznik());
        return etykieta.substring(etykieta.lastIndexOf(": ") + 2);
    }
}
