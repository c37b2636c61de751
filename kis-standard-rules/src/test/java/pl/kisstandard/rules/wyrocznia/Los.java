package pl.kisstandard.rules.wyrocznia;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Seeded chance with a leaning: {@code jakosc} is how often, in percent, a line says what the standard asks for.
 *
 * @param generator the source of numbers; one for each wniosek, which so follows from its seed and number alone
 * @param jakosc from 0 to 100
 */
record Los(SplittableRandom generator, int jakosc) {
    private static final int[] JAKOSCI = {10, 30, 60, 85, 97, 100};

    static Los dla(long ziarno, int numer) {
        SplittableRandom generator = new SplittableRandom(ziarno * 1_000_003 + numer);
        return new Los(generator, JAKOSCI[generator.nextInt(JAKOSCI.length)]);
    }

    boolean dobrze() {
        return procent(jakosc);
    }

    boolean wzorowo() {
        return jakosc == 100;
    }

    boolean procent(int ile) {
        return generator.nextInt(100) < ile;
    }

    int liczba(int odWlacznie, int doWlacznie) {
        return odWlacznie + generator.nextInt(doWlacznie - odWlacznie + 1);
    }

    @SafeVarargs
    final <T> T jedno(T... wartosci) {
        return wartosci[generator.nextInt(wartosci.length)];
    }

    Boolean odpowiedz() {
        return jedno(true, false, null);
    }

    Boolean kompletna() {
        return odpowiedz();
    }

    String opis() {
        return jedno(null, null, "własnymi słowami", " ");
    }

    /** The answers of the lines that speak of one thing. */
    List<Boolean> odpowiedzi() {
        if (dobrze()) {
            return jedno(odp(true), odp(true), odp(true, true), odp(null, true));
        }
        return jedno(
                odp(),
                odp(),
                odp(false),
                odp(false),
                odp((Boolean) null),
                odp(true, false),
                odp(false, true),
                odp(false, null),
                odp(null, false),
                odp(false, false),
                odp(true, null, false));
    }

    <T> List<T> tasowane(List<T> lista) {
        List<T> wynik = new ArrayList<>(lista);
        for (int i = wynik.size() - 1; i > 0; i--) {
            int j = generator.nextInt(i + 1);
            T zamieniany = wynik.get(i);
            wynik.set(i, wynik.get(j));
            wynik.set(j, zamieniany);
        }
        return wynik;
    }

    private static List<Boolean> odp(Boolean... odpowiedzi) {
        return Arrays.asList(odpowiedzi);
    }
}
