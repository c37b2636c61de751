package pl.kisstandard.rules.warsztat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.karta.Werdykt;
import pl.kisstandard.model.karta.WynikKryterium;
import pl.kisstandard.model.wniosek.Wniosek;
import pl.kisstandard.rules.ZestawRegul;

/**
 * Makes the space of a criterion from its cases and parameters in one or two rule sets, and leaves out what changes no
 * verdict, reason or remark in any case. Then every case is judged again: where leaving out changed it, it is put back.
 */
final class BudowaPrzestrzeni {

    private final Sedzia sedzia;
    private final List<Map<String, Object>> przypadki;
    private final List<Wymiar> pelne;
    private final Map<String, Object> stale;
    private final List<String> pominiete = new ArrayList<>();
    private final List<String> nieprobowane;
    private int pominieteWartosci;

    /**
     * Begins.
     *
     * @param przypadki the answers of the cases of all rule sets, those of the pattern wniosek first
     * @param parametry values of the parameters of the criterion in all of them
     */
    BudowaPrzestrzeni(Sedzia sedzia, List<Map<String, Object>> przypadki, List<Object> parametry) {
        this.sedzia = sedzia;
        this.przypadki = przypadki;
        this.pelne = new Wymiary(przypadki, parametry).wszystkie();
        this.stale = new LinkedHashMap<>(przypadki.get(0));
        pelne.forEach(w -> stale.remove(w.miejsce().wskaznik()));
        this.nieprobowane = nieprobowane();
    }

    Przestrzen buduj() {
        List<int[]> bazy = przypadki.stream()
                .map(p -> Objects.requireNonNull(Przestrzen.punkt(pelne, p)))
                .toList();
        List<int[]> zastepcy = new ArrayList<>();
        for (int d = 0; d < pelne.size(); d++) {
            zastepcy.add(zastepcy(d, bazy));
        }
        bazy.forEach(baza -> przywroc(baza, zastepcy));
        return zastapiona(bazy, zastepcy);
    }

    /** The space of the answers that stand for themselves. */
    private Przestrzen zastapiona(List<int[]> bazy, List<int[]> zastepcy) {
        List<Wymiar> zostaja = new ArrayList<>();
        Map<String, Object> stale = new LinkedHashMap<>(this.stale);
        for (int d = 0; d < pelne.size(); d++) {
            List<@Nullable Object> wartosci = new ArrayList<>();
            for (int v = 0; v < zastepcy.get(d).length; v++) {
                if (zastepcy.get(d)[v] == v) {
                    wartosci.add(pelne.get(d).wartosci().get(v));
                }
            }
            pominieteWartosci += zastepcy.get(d).length - wartosci.size();
            if (wartosci.size() > 1) {
                zostaja.add(pelne.get(d).zWartosciami(wartosci));
            } else {
                pominiete.add(pelne.get(d).nazwa());
                pelne.get(d).wpisz(wartosci.get(0), stale);
            }
        }
        Map<List<Integer>, int[]> rozne = new LinkedHashMap<>();
        for (int[] baza : bazy) {
            int[] punkt = Objects.requireNonNull(Przestrzen.punkt(zostaja, odpowiedzi(zastapiony(baza, zastepcy))));
            rozne.putIfAbsent(Arrays.stream(punkt).boxed().toList(), punkt);
        }
        return Przestrzen.of(stale, zostaja, List.copyOf(rozne.values()));
    }

    private static int[] zastapiony(int[] punkt, List<int[]> zastepcy) {
        int[] zastapiony = new int[punkt.length];
        Arrays.setAll(zastapiony, d -> zastepcy.get(d)[punkt[d]]);
        return zastapiony;
    }

    OpisPrzestrzeni opis(Przestrzen przestrzen, long punkty) {
        return new OpisPrzestrzeni(
                punkty,
                przestrzen.naraz(),
                przestrzen.wymiary().stream().map(Wymiar::nazwa).toList(),
                pominiete,
                pominieteWartosci,
                nieprobowane);
    }

    private Map<String, Object> odpowiedzi(int[] punkt) {
        return Przestrzen.odpowiedzi(stale, pelne, punkt);
    }

    /** For each answer the first one with the same effect: that makes of every case what it makes of it. */
    private int[] zastepcy(int d, List<int[]> bazy) {
        Set<List<Integer>> tla = new LinkedHashSet<>();
        for (int[] baza : bazy) {
            int[] tlo = baza.clone();
            tlo[d] = 0;
            tla.add(Arrays.stream(tlo).boxed().toList());
        }
        Map<List<List<Werdykt>>, Integer> skutki = new HashMap<>();
        int[] zastepcy = new int[pelne.get(d).wartosci().size()];
        for (int v = 0; v < zastepcy.length; v++) {
            List<List<Werdykt>> skutek = new ArrayList<>();
            for (List<Integer> tlo : tla) {
                int[] punkt = tlo.stream().mapToInt(Integer::intValue).toArray();
                punkt[d] = v;
                skutek.add(sedzia.osadz(Odpowiedzi.wniosek(odpowiedzi(punkt))));
            }
            Integer pierwszy = skutki.putIfAbsent(skutek, v);
            zastepcy[v] = pierwszy == null ? v : pierwszy;
        }
        return zastepcy;
    }

    /** Puts answers of a case back until it is judged as before. */
    private void przywroc(int[] baza, List<int[]> zastepcy) {
        List<Werdykt> przed = sedzia.osadz(Odpowiedzi.wniosek(odpowiedzi(baza)));
        for (int d = 0; d < baza.length; d++) {
            Wniosek po = Odpowiedzi.wniosek(odpowiedzi(zastapiony(baza, zastepcy)));
            if (sedzia.osadz(po).equals(przed)) {
                return;
            }
            zastepcy.get(d)[baza[d]] = baza[d];
        }
    }

    /** Pointers without the numbers of entries, read while the cases are judged, that no dimension holds. */
    private List<String> nieprobowane() {
        Set<String> czytane = new TreeSet<>();
        for (Map<String, Object> przypadek : przypadki) {
            Wniosek wniosek = Odpowiedzi.wniosek(przypadek);
            for (ZestawRegul zestaw : sedzia.zestawy()) {
                WynikKryterium w = zestaw.evaluate(sedzia.kryterium(), wniosek, Jezyk.PL);
                w.odczyty().forEach(o -> czytane.add(o.wskaznik()));
                w.brakujaceOdpowiedzi().forEach(b -> czytane.add(b.wskaznik()));
            }
        }
        Set<String> probowane = new LinkedHashSet<>();
        pelne.forEach(w -> probowane.add(w.miejsce().wskaznik()));
        return czytane.stream()
                .map(wskaznik -> wskaznik.replaceFirst("/\\d+(/.*)?$", ""))
                .distinct()
                .filter(wskaznik -> !probowane.contains(wskaznik))
                .toList();
    }
}
