package pl.kisstandard.rules.warsztat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pl.kisstandard.model.karta.Werdykt;
import pl.kisstandard.model.karta.Wynik;

/**
 * Looks for the fewest changes that fulfil a criterion: every single change, every two, every three, as long as there are
 * not too many to try.
 *
 * @param odpowiedzi the answers of the wniosek
 * @param czytane pointers to what the verdict on it was read from
 * @param zmiany the single changes
 */
record Szukanie(Sedzia sedzia, Map<String, Object> odpowiedzi, Set<String> czytane, List<Krok> zmiany) {

    /** More changed wnioski of a criterion than this are not tried. */
    static final int NAJWIECEJ_PROB = 40_000;

    /**
     * What was found.
     *
     * @param znalezione sets of changes of one size, the most natural first
     * @param ile of how many changes every set was tried and none will do
     */
    record Wyprobowane(List<Znalezione> znalezione, int ile) {}

    /** Changes that will do, and the verdict after them. */
    record Znalezione(List<Krok> kroki, Wynik po) {}

    Wyprobowane szukaj(int najwyzej) {
        long proby = 0;
        for (int ile = 1; ile < najwyzej; ile++) {
            proby += kombinacje(zmiany.size(), ile);
            if (proby > NAJWIECEJ_PROB || ile > zmiany.size()) {
                return new Wyprobowane(List.of(), ile - 1);
            }
            List<Znalezione> znalezione = new ArrayList<>();
            dobierz(0, ile, new ArrayList<>(), znalezione);
            if (!znalezione.isEmpty()) {
                znalezione.sort(Comparator.comparing(Znalezione::po).thenComparingInt((Znalezione z) -> kolejnosc(z)));
                return new Wyprobowane(znalezione, ile - 1);
            }
        }
        return new Wyprobowane(List.of(), najwyzej - 1);
    }

    private static long kombinacje(int zIlu, int ile) {
        long wynik = 1;
        for (int i = 0; i < ile; i++) {
            wynik = wynik * (zIlu - i) / (i + 1);
            if (wynik > NAJWIECEJ_PROB) {
                return wynik;
            }
        }
        return wynik;
    }

    private void dobierz(int od, int ile, List<Krok> dotad, List<Znalezione> znalezione) {
        if (ile == 0) {
            Werdykt po = sedzia.osadz(Odpowiedzi.wniosek(Kroki.po(odpowiedzi, dotad)))
                    .get(0);
            if (po.dobry()) {
                znalezione.add(new Znalezione(List.copyOf(dotad), po.wynik()));
            }
            return;
        }
        for (int i = od; i <= zmiany.size() - ile; i++) {
            Krok krok = zmiany.get(i);
            if (dotad.stream().noneMatch(k -> wyklucza(k, krok))) {
                dotad.add(krok);
                dobierz(i + 1, ile - 1, dotad, znalezione);
                dotad.remove(dotad.size() - 1);
            }
        }
    }

    /** Both are about the same answer, or one about an entry that the other takes out. */
    private static boolean wyklucza(Krok jeden, Krok drugi) {
        if (jeden.rodzaj() == Krok.Rodzaj.DODAJ || drugi.rodzaj() == Krok.Rodzaj.DODAJ) {
            return false;
        }
        return (jeden.wskaznik() + "/").startsWith(drugi.wskaznik() + "/")
                || (drugi.wskaznik() + "/").startsWith(jeden.wskaznik() + "/");
    }

    /** Fulfilled comes before does not apply, as in the order of {@link Wynik}; then the more natural before the less. */
    private int kolejnosc(Znalezione z) {
        return z.kroki().stream().mapToInt(this::kolejnosc).sum();
    }

    /**
     * An open question is answered, or a thing not mentioned added, before an answer is changed; then comes one more entry where
     * the verdict was read from others, and last what is right only of a mistake.
     */
    private int kolejnosc(Krok krok) {
        if (krok.pomylka()) {
            return 4;
        }
        return switch (krok.rodzaj()) {
            case UZUPELNIJ -> 0;
            case DODAJ -> czytane.stream().anyMatch(c -> c.startsWith(krok.wskaznik() + "/")) ? 3 : 1;
            default -> 2;
        };
    }

    /**
     * One of each set of places; where the first fulfils and leaves alone what the wniosek says of the thing, without those that do
     * not.
     */
    List<List<Krok>> rozne(List<Znalezione> znalezione) {
        Set<List<String>> miejsca = new HashSet<>();
        List<List<Krok>> rozne = new ArrayList<>();
        boolean bezZmian = znalezione.get(0).po() == Wynik.SPELNIENIE
                && !zmieniaja(znalezione.get(0).kroki());
        for (Znalezione z : znalezione) {
            List<Krok> kroki = z.kroki();
            if (!(bezZmian && zmieniaja(kroki))
                    && miejsca.add(kroki.stream()
                            .map(k -> k.rodzaj() + k.wskaznik())
                            .sorted()
                            .toList())) {
                rozne.add(kroki);
            }
        }
        return rozne;
    }

    private boolean zmieniaja(List<Krok> kroki) {
        return kroki.stream().anyMatch(k -> kolejnosc(k) > 1);
    }
}
