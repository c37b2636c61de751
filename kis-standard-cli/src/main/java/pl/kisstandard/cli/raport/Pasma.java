package pl.kisstandard.cli.raport;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The batch in its order as at most {@link #NAJWIECEJ} bands of equally many wnioski, whatever its length: once there would
 * be more, every two become one. So a small batch has a band for each wniosek.
 */
final class Pasma {

    static final int NAJWIECEJ = 100;

    /**
     * A band.
     *
     * @param od number of its first wniosek, from 1
     * @param ile how many it has
     * @param pierwszy file of the first, {@code ostatni} of the last
     * @param chybione by criterion, in how many it was missed
     * @param jedyny its wniosek when it has only one
     */
    record Pasmo(
            long od,
            long ile,
            String pierwszy,
            String ostatni,
            List<Long> chybione,
            @Nullable OcenionyWniosek jedyny) {

        static Pasmo of(long numer, OcenionyWniosek wniosek) {
            List<Long> chybione = wniosek.wyniki().stream()
                    .map(wynik -> Liczniki.CHYBIONE.contains(wynik) ? 1L : 0L)
                    .toList();
            return new Pasmo(numer, 1, wniosek.plik(), wniosek.plik(), chybione, wniosek);
        }

        Pasmo z(Pasmo dalsze) {
            List<Long> razem = new ArrayList<>();
            for (int i = 0; i < chybione.size(); i++) {
                razem.add(chybione.get(i) + dalsze.chybione.get(i));
            }
            return new Pasmo(od, ile + dalsze.ile, pierwszy, dalsze.ostatni, List.copyOf(razem), null);
        }

        long doNumeru() {
            return od + ile - 1;
        }
    }

    private final List<Pasmo> pasma = new ArrayList<>();
    private long rozmiar = 1;
    private long wnioski;

    void dodaj(OcenionyWniosek wniosek) {
        wnioski++;
        Pasmo nowe = Pasmo.of(wnioski, wniosek);
        int ostatnie = pasma.size() - 1;
        if (ostatnie >= 0 && pasma.get(ostatnie).ile() < rozmiar) {
            pasma.set(ostatnie, pasma.get(ostatnie).z(nowe));
            return;
        }
        if (pasma.size() == NAJWIECEJ) {
            polacz();
        }
        pasma.add(nowe);
    }

    private void polacz() {
        for (int i = 0; i < NAJWIECEJ / 2; i++) {
            pasma.set(i, pasma.get(2 * i).z(pasma.get(2 * i + 1)));
        }
        pasma.subList(NAJWIECEJ / 2, NAJWIECEJ).clear();
        rozmiar *= 2;
    }

    /** In order. */
    List<Pasmo> lista() {
        return List.copyOf(pasma);
    }

    /** Whether each band is a single wniosek. */
    boolean pojedyncze() {
        return rozmiar == 1;
    }
}
