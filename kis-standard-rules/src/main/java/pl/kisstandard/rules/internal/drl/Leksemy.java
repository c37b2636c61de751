package pl.kisstandard.rules.internal.drl;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** The words of a file, read one after another; comments stand aside until they are asked for. */
final class Leksemy {

    private final List<Leksem> slowa = new ArrayList<>();

    /** Comments not yet given to a rule, each with the number of the word before which it stands. */
    private final Deque<Map.Entry<Integer, String>> komentarze = new ArrayDeque<>();

    private int i;

    Leksemy(List<Leksem> leksemy) {
        for (Leksem l : leksemy) {
            if (l.rodzaj() == Leksem.Rodzaj.KOMENTARZ) {
                komentarze.add(Map.entry(slowa.size(), l.tekst()));
            } else {
                slowa.add(l);
            }
        }
    }

    /** The word to be read; after the last one, that the file ends. */
    Leksem biezacy() {
        return slowa.get(i);
    }

    Leksem poprzedni() {
        return slowa.get(Math.max(i - 1, 0));
    }

    boolean koniec() {
        return biezacy().rodzaj() == Leksem.Rodzaj.KONIEC;
    }

    void dalej() {
        if (!koniec()) {
            i++;
        }
    }

    /** Goes on if this is the word. */
    boolean opcjonalny(String znak) {
        boolean jest = biezacy().jest(znak);
        if (jest) {
            dalej();
        }
        return jest;
    }

    /** After a fault: the next rule. */
    void doReguly() {
        while (!koniec() && !(biezacy().jest("rule") && biezacy().miejsce().kolumna() == 1)) {
            i++;
        }
    }

    /** The comments that stand before the present word and belong to nothing yet. */
    List<String> komentarze() {
        List<String> wczesniejsze = new ArrayList<>();
        while (!komentarze.isEmpty() && komentarze.element().getKey() < Math.max(i, 1)) {
            wczesniejsze.add(komentarze.remove().getValue());
        }
        return wczesniejsze;
    }
}
