package pl.kisstandard.rules.warsztat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.wniosek.Wniosek;

/**
 * The wnioski at the boundaries of a criterion: every combination of the answers that its cases and parameters make worth
 * trying, or, where that is too many, every change of a few answers at once in every case. In a fixed order.
 */
final class Przestrzen {

    /** More wnioski of a criterion than this are not made. */
    static final long NAJWIECEJ = 1_000_000;

    private final Map<String, Object> stale;
    private final Map<String, Optional<Object>> gotowe;
    private final List<Wymiar> wymiary;
    private final List<int[]> bazy;
    private final int naraz;

    private Przestrzen(Map<String, Object> stale, List<Wymiar> wymiary, List<int[]> bazy, int naraz) {
        this.gotowe = Odpowiedzi.gotowe(
                stale, wymiary.stream().map(w -> w.miejsce().wskaznik()).toList());
        this.stale = new LinkedHashMap<>(stale);
        this.stale.keySet().removeIf(w -> gotowe.keySet().stream().anyMatch(g -> w.startsWith(g + "/")));
        this.wymiary = wymiary;
        this.bazy = bazy;
        this.naraz = naraz;
    }

    /**
     * With as many combinations as fit.
     *
     * @param stale the answers that are the same in all
     * @param wymiary what differs
     * @param bazy the cases, as the number of the answer in each dimension; the pattern wniosek is all zeros and stands first
     */
    static Przestrzen of(Map<String, Object> stale, List<Wymiar> wymiary, List<int[]> bazy) {
        double wszystkie = 1;
        for (Wymiar w : wymiary) {
            wszystkie *= w.wartosci().size();
        }
        int naraz = 0;
        if (wszystkie > NAJWIECEJ) {
            naraz = 1;
            while (ile(wymiary, naraz + 1) * bazy.size() <= NAJWIECEJ) {
                naraz++;
            }
        }
        return new Przestrzen(stale, wymiary, bazy, naraz);
    }

    /** How many wnioski differ from one in at most so many dimensions. */
    private static double ile(List<Wymiar> wymiary, int naraz) {
        double[] ile = new double[naraz + 1];
        ile[0] = 1;
        for (Wymiar w : wymiary) {
            for (int k = naraz; k > 0; k--) {
                ile[k] += ile[k - 1] * (w.wartosci().size() - 1);
            }
        }
        return Arrays.stream(ile).sum();
    }

    /** What differs. */
    List<Wymiar> wymiary() {
        return wymiary;
    }

    /** The cases, as the number of the answer in each dimension. */
    List<int[]> bazy() {
        return bazy;
    }

    /** How many dimensions at once differ from a case; 0 for every combination. */
    int naraz() {
        return naraz;
    }

    static Map<String, Object> odpowiedzi(Map<String, Object> stale, List<Wymiar> wymiary, int[] punkt) {
        Map<String, Object> odpowiedzi = new LinkedHashMap<>(stale);
        for (int d = 0; d < punkt.length; d++) {
            wymiary.get(d).wpisz(wymiary.get(d).wartosci().get(punkt[d]), odpowiedzi);
        }
        return odpowiedzi;
    }

    /** The wniosek at a point. */
    Wniosek wniosek(int[] punkt) {
        return Odpowiedzi.wniosek(odpowiedzi(stale, wymiary, punkt), gotowe);
    }

    /** The answers of another wniosek with those of a point in their place. */
    Map<String, Object> naMiejscu(Map<String, Object> inne, int[] punkt) {
        Map<String, Object> odpowiedzi = new LinkedHashMap<>(inne);
        wymiary.stream()
                .filter(w -> w.kod() != null)
                .forEach(w ->
                        odpowiedzi.computeIfPresent(w.miejsce().wskaznik(), (wskaznik, pozycje) -> bez(w, pozycje)));
        for (int d = 0; d < punkt.length; d++) {
            wymiary.get(d).wpisz(wymiary.get(d).wartosci().get(punkt[d]), odpowiedzi);
        }
        return odpowiedzi;
    }

    private static @Nullable Object bez(Wymiar wymiar, Object pozycje) {
        List<?> inne = ((List<?>) pozycje)
                .stream()
                        .filter(p -> !wymiar.miejsce().kod(p).equals(wymiar.kod()))
                        .toList();
        return inne.isEmpty() ? null : inne;
    }

    /** Goes through all points, in one array that changes; gives how many there were. */
    long przejdz(Consumer<int[]> punkty) {
        long[] ile = new long[1];
        Consumer<int[]> liczone = punkt -> {
            punkty.accept(punkt);
            ile[0]++;
        };
        if (naraz == 0) {
            int[] punkt = new int[wymiary.size()];
            do {
                liczone.accept(punkt);
            } while (nastepny(punkt));
        }
        for (int b = 0; b < bazy.size() && naraz > 0; b++) {
            List<int[]> wczesniejsze = bazy.subList(0, b);
            zmieniaj(bazy.get(b).clone(), 0, naraz, punkt -> {
                if (wczesniejsze.stream().noneMatch(baza -> rozne(baza, punkt) <= naraz)) {
                    liczone.accept(punkt);
                }
            });
        }
        return ile[0];
    }

    /** In how many dimensions two points differ. */
    static int rozne(int[] jeden, int[] drugi) {
        int rozne = 0;
        for (int d = 0; d < jeden.length; d++) {
            rozne += jeden[d] == drugi[d] ? 0 : 1;
        }
        return rozne;
    }

    private boolean nastepny(int[] punkt) {
        for (int d = 0; d < punkt.length; d++) {
            punkt[d]++;
            if (punkt[d] < wymiary.get(d).wartosci().size()) {
                return true;
            }
            punkt[d] = 0;
        }
        return false;
    }

    private void zmieniaj(int[] punkt, int od, int ile, Consumer<int[]> punkty) {
        punkty.accept(punkt);
        for (int d = od; d < punkt.length && ile > 0; d++) {
            int dotad = punkt[d];
            for (int v = 0; v < wymiary.get(d).wartosci().size(); v++) {
                if (v != dotad) {
                    punkt[d] = v;
                    zmieniaj(punkt, d + 1, ile - 1, punkty);
                }
            }
            punkt[d] = dotad;
        }
    }

    /** Where a wniosek with these answers lies; null when an answer is not one of those tried. */
    static int @Nullable [] punkt(List<Wymiar> wymiary, Map<String, Object> odpowiedzi) {
        int[] punkt = new int[wymiary.size()];
        for (int d = 0; d < punkt.length; d++) {
            punkt[d] = wymiary.get(d).wartosci().indexOf(wymiary.get(d).wartosc(odpowiedzi));
            if (punkt[d] < 0) {
                return null;
            }
        }
        return punkt;
    }
}
