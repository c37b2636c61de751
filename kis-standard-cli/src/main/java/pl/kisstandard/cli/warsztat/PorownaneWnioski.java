package pl.kisstandard.cli.warsztat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.karta.Opinia;
import pl.kisstandard.model.karta.Wynik;

/** Counts what becomes of many wnioski, and keeps the first of those that change. */
public final class PorownaneWnioski {

    /** Of more wnioski that change than these only the number is told. */
    public static final int NAJWYZEJ_ZMIENIONYCH = 1_000;

    private static final int NAJWYZEJ_NAZW = 100;

    private final Map<String, Map<@Nullable Wynik, Map<@Nullable Wynik, Long>>> kryteria = new LinkedHashMap<>();
    private final Map<Opinia, Map<Opinia, Long>> opinie = new TreeMap<>();
    private final List<PorownanyWniosek> zmienione = new ArrayList<>();
    private final List<String> nieporownane = new ArrayList<>();
    private long ilePorownanych;
    private long ileZmienionych;
    private long ileNieporownanych;

    public void dodaj(PorownanyWniosek wniosek) {
        ilePorownanych++;
        opinie.computeIfAbsent(wniosek.a(), o -> new TreeMap<>()).merge(wniosek.b(), 1L, Long::sum);
        wniosek.kryteria().forEach(p -> kryteria.computeIfAbsent(p.id(), k -> wedlugWyniku())
                .computeIfAbsent(p.a(), w -> wedlugWyniku())
                .merge(p.b(), 1L, Long::sum));
        if (wniosek.zmieniony()) {
            ileZmienionych++;
            if (zmienione.size() < NAJWYZEJ_ZMIENIONYCH) {
                zmienione.add(wniosek);
            }
        }
    }

    /** Verdicts in their order; null, where the criterion is not, comes last. */
    static <V> Map<@Nullable Wynik, V> wedlugWyniku() {
        return new TreeMap<>(Comparator.nullsLast(Comparator.naturalOrder()));
    }

    /** An input that is no wniosek. */
    public void dodajNieporownany(String plik) {
        ileNieporownanych++;
        if (nieporownane.size() < NAJWYZEJ_NAZW) {
            nieporownane.add(plik);
        }
    }

    /** How many go from which verdict to which, by id of the criterion; from or to null where the criterion is not. */
    Map<String, Map<@Nullable Wynik, Map<@Nullable Wynik, Long>>> kryteria() {
        return kryteria;
    }

    Map<Opinia, Map<Opinia, Long>> opinie() {
        return opinie;
    }

    /** The first of those that change. */
    List<PorownanyWniosek> zmienione() {
        return zmienione;
    }

    /** The first of those that could not be compared. */
    List<String> nieporownane() {
        return nieporownane;
    }

    public long ilePorownanych() {
        return ilePorownanych;
    }

    public long ileZmienionych() {
        return ileZmienionych;
    }

    public long ileNieporownanych() {
        return ileNieporownanych;
    }

    /** How many wnioski a criterion is judged differently for. */
    long zmienionych(String id) {
        long razem = 0;
        for (Map.Entry<@Nullable Wynik, Map<@Nullable Wynik, Long>> a :
                kryteria.getOrDefault(id, Map.of()).entrySet()) {
            for (Map.Entry<@Nullable Wynik, Long> b : a.getValue().entrySet()) {
                razem += a.getKey() == b.getKey() ? 0 : b.getValue();
            }
        }
        return razem;
    }

    /** How many wnioski the second rule set could not judge a criterion of, and the first could. */
    long noweNieocenione(String id) {
        return kryteria.getOrDefault(id, Map.of()).entrySet().stream()
                .filter(a -> a.getKey() != Wynik.NIEOCENIONE)
                .mapToLong(a -> a.getValue().getOrDefault(Wynik.NIEOCENIONE, 0L))
                .sum();
    }
}
