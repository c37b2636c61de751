package pl.kisstandard.rules.warsztat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Changes between the answers of two wnioski, found and carried out. */
final class Kroki {

    private Kroki() {}

    /** What makes one wniosek into another; entries of a kind are compared in their order. */
    static List<Krok> miedzy(Map<String, Object> jeden, Map<String, Object> drugi) {
        List<Krok> kroki = new ArrayList<>();
        for (Miejsce m : Miejsce.WSZYSTKIE.values()) {
            Object dotad = jeden.get(m.wskaznik());
            Object teraz = drugi.get(m.wskaznik());
            if (m.pozycje()) {
                pozycje(m, lista(dotad), lista(teraz), kroki);
            } else if (!Objects.equals(dotad, teraz)) {
                kroki.add(Krok.odpowiedz(m.wskaznik(), null, dotad, teraz));
            }
        }
        return kroki;
    }

    private static List<?> lista(@Nullable Object lista) {
        return lista == null ? List.of() : (List<?>) lista;
    }

    private static void pozycje(Miejsce m, List<?> stare, List<?> nowe, List<Krok> kroki) {
        List<Object> zostaly = new ArrayList<>(nowe);
        for (int i = 0; i < stare.size(); i++) {
            Object stara = stare.get(i);
            String kod = m.kod(stara);
            Object nowa = zostaly.contains(stara)
                    ? stara
                    : zostaly.stream()
                            .filter(n -> m.kod(n).equals(kod) && !stare.contains(n))
                            .findFirst()
                            .orElse(null);
            if (nowa == null) {
                kroki.add(Krok.usun(m, i, stara));
                continue;
            }
            zostaly.remove(nowa);
            for (int p = 1; p < m.skladniki().size(); p++) {
                Object dotad = m.odczytaj(stara, p);
                Object teraz = m.odczytaj(nowa, p);
                if (!Objects.equals(dotad, teraz)) {
                    String wskaznik =
                            m.wskaznik() + "/" + i + "/" + m.skladniki().get(p).wskaznik();
                    kroki.add(Krok.odpowiedz(wskaznik, kod, dotad, teraz));
                }
            }
        }
        zostaly.forEach(n -> kroki.add(Krok.dodaj(m, n)));
    }

    /** The answers after the changes, whatever their order. */
    static Map<String, Object> po(Map<String, Object> odpowiedzi, List<Krok> kroki) {
        Map<String, Object> po = new LinkedHashMap<>(odpowiedzi);
        kroki.stream().filter(k -> k.rodzaj() != Krok.Rodzaj.USUN).forEach(k -> wykonaj(k, po));
        kroki.stream()
                .filter(k -> k.rodzaj() == Krok.Rodzaj.USUN)
                .sorted(Comparator.comparingInt((Krok k) -> numer(k)).reversed())
                .forEach(k -> {
                    List<Object> pozycje = new ArrayList<>(lista(po.get(k.miejsce())));
                    pozycje.remove(numer(k));
                    zapisz(k.miejsce(), pozycje, po);
                });
        return po;
    }

    private static void wykonaj(Krok k, Map<String, Object> po) {
        List<Object> pozycje = new ArrayList<>(lista(k.kod() == null ? null : po.get(k.miejsce())));
        if (k.rodzaj() == Krok.Rodzaj.DODAJ) {
            pozycje.add(Objects.requireNonNull(k.teraz()));
            zapisz(k.miejsce(), pozycje, po);
        } else if (k.kod() != null) {
            Miejsce lista = Objects.requireNonNull(Miejsce.WSZYSTKIE.get(k.miejsce()));
            String pole = k.wskaznik().substring(k.wskaznik().lastIndexOf('/') + 1);
            pozycje.set(numer(k), lista.zmien(pozycje.get(numer(k)), lista.numer(pole), k.teraz()));
            zapisz(k.miejsce(), pozycje, po);
        } else if (k.teraz() == null) {
            po.remove(k.wskaznik());
        } else {
            po.put(k.wskaznik(), k.teraz());
        }
    }

    private static void zapisz(String wskaznik, List<Object> pozycje, Map<String, Object> po) {
        if (pozycje.isEmpty()) {
            po.remove(wskaznik);
        } else {
            po.put(wskaznik, List.copyOf(pozycje));
        }
    }

    /** Which entry of the list a change is about. */
    static int numer(Krok krok) {
        String reszta = krok.wskaznik().substring(krok.miejsce().length() + 1);
        return Integer.parseInt(reszta.replaceFirst("/.*", ""));
    }
}
