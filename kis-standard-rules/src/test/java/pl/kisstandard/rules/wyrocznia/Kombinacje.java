package pl.kisstandard.rules.wyrocznia;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Enumeration of lists. */
final class Kombinacje {
    static final List<Boolean> ODPOWIEDZI = Arrays.asList(true, false, null);

    /** What the lines of one kind may say: not listed, each answer alone, and each two answers together. */
    static final List<List<Boolean>> STANY = List.of(
            List.of(),
            List.of(true),
            List.of(false),
            Arrays.asList((Boolean) null),
            List.of(true, false),
            Arrays.asList(true, null),
            Arrays.asList(null, false));

    private Kombinacje() {}

    /** Every list of at most so many elements, in every order. */
    static <T> List<List<T>> ciagi(List<T> elementy, int najwyzej) {
        List<List<T>> wynik = new ArrayList<>();
        dodajCiagi(wynik, List.of(), elementy, najwyzej);
        return wynik;
    }

    private static <T> void dodajCiagi(List<List<T>> wynik, List<T> dotad, List<T> elementy, int jeszcze) {
        wynik.add(dotad);
        if (jeszcze > 0) {
            elementy.forEach(element -> dodajCiagi(wynik, dolaczony(dotad, List.of(element)), elementy, jeszcze - 1));
        }
    }

    /** Every list of at most so many elements, in one order only. */
    static <T> List<List<T>> wielozbiory(List<T> elementy, int najwyzej) {
        List<List<T>> wynik = new ArrayList<>();
        dodajWielozbiory(wynik, List.of(), elementy, 0, najwyzej);
        return wynik;
    }

    private static <T> void dodajWielozbiory(
            List<List<T>> wynik, List<T> dotad, List<T> elementy, int pierwszy, int jeszcze) {
        wynik.add(dotad);
        if (jeszcze > 0) {
            for (int i = pierwszy; i < elementy.size(); i++) {
                dodajWielozbiory(wynik, dolaczony(dotad, List.of(elementy.get(i))), elementy, i, jeszcze - 1);
            }
        }
    }

    /** One alternative of each choice, joined, in every combination. */
    static <T> List<List<T>> zestawienia(List<List<List<T>>> wybory) {
        List<List<T>> wynik = List.of(List.of());
        for (List<List<T>> alternatywy : wybory) {
            wynik = wynik.stream()
                    .flatMap(dotad -> alternatywy.stream().map(alternatywa -> dolaczony(dotad, alternatywa)))
                    .toList();
        }
        return wynik;
    }

    private static <T> List<T> dolaczony(List<T> dotad, List<T> dalej) {
        List<T> razem = new ArrayList<>(dotad);
        razem.addAll(dalej);
        return razem;
    }
}
