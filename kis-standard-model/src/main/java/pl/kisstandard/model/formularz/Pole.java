package pl.kisstandard.model.formularz;

import java.util.List;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.Slownik;

/**
 * A field of the form.
 *
 * @param wskaznik JSON pointer in the wniosek; of a field of a {@link Lista}, the key in its entries
 * @param typ what may be written in it
 * @param kody the codes to choose from; empty unless {@code typ} is KOD
 * @param wielokrotne whether it takes several values of that type, one beside the other
 */
public record Pole(String wskaznik, Typ typ, List<String> kody, boolean wielokrotne) {

    /** What may be written in a field. */
    public enum Typ {
        TEKST,
        TAK_NIE,
        /** A day, never a time. */
        DATA,
        /** Hours or months: 0 to 1000, at most four decimals. */
        LICZBA,
        /** Minutes: a whole number from 1 to 120. */
        MINUTY,
        /** One of {@link Pole#kody}. */
        KOD
    }

    public Pole {
        kody = List.copyOf(kody);
    }

    /** The official label with its section; unique in the form. Of a field of a list see {@link Lista#etykieta}. */
    public String etykieta(Jezyk jezyk) {
        return Slownik.pole(jezyk, wskaznik);
    }
}
