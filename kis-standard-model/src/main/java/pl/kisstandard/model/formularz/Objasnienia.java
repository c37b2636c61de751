package pl.kisstandard.model.formularz;

import java.util.List;
import java.util.stream.IntStream;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.Teksty;

/**
 * What to enter in the fields of the form. The publication names a form of explanations (Rekomendacja Nr 8) and prints
 * no content: these words are this project's own.
 */
public final class Objasnienia {

    static final Teksty TEKSTY = Teksty.load(Objasnienia.class, "objasnienia");

    private Objasnienia() {}

    /** The hint of a field, a list or a part, by its JSON pointer without the numbers of entries. */
    public static String pole(Jezyk jezyk, String wskaznik) {
        return TEKSTY.get(
                jezyk, wskaznik.isEmpty() ? "wniosek" : wskaznik.substring(1).replace('/', '.'));
    }

    /** The hint of a field of a list. */
    public static String pole(Jezyk jezyk, Lista lista, Pole pole) {
        return pole(jezyk, lista.wskaznik() + "/" + pole.wskaznik());
    }

    /** How to fill in the form, sentence by sentence. */
    public static List<String> wstep(Jezyk jezyk) {
        return IntStream.iterate(1, i -> TEKSTY.has(jezyk, "wstep." + i), i -> i + 1)
                .mapToObj(i -> TEKSTY.get(jezyk, "wstep." + i))
                .toList();
    }
}
