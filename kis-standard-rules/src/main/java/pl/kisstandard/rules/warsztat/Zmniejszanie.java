package pl.kisstandard.rules.warsztat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.wniosek.Wniosek;

/**
 * Leaves out of changes what is not needed for what they are to bring about, and moves numbers no further than needed.
 *
 * @param odpowiedzi the answers before the changes
 * @param cel what the changed wniosek is to be; judged anew for every attempt
 */
record Zmniejszanie(Map<String, Object> odpowiedzi, Predicate<Wniosek> cel) {

    /** As many changes as this are tried in every combination. */
    private static final int WSZYSTKIE_PODZBIORY = 10;

    /** What the steps of numbers are: hours and months are counted in hundredths, as kartas show them. */
    private static final int MIEJSC_PO_PRZECINKU = 2;

    /** Of changes that are enough: some none of which can be left out; the fewest of them, when there are not too many to try. */
    List<Krok> zmniejsz(List<Krok> kroki) {
        List<Krok> potrzebne = new ArrayList<>(kroki);
        for (int i = potrzebne.size() - 1; i >= 0; i--) {
            List<Krok> bezJednego = new ArrayList<>(potrzebne);
            bezJednego.remove(i);
            if (wystarcza(bezJednego)) {
                potrzebne = bezJednego;
            }
        }
        if (kroki.size() <= WSZYSTKIE_PODZBIORY) {
            for (int ile = 0; ile < potrzebne.size(); ile++) {
                List<Krok> podzbior = podzbior(kroki, 0, ile, List.of());
                if (podzbior != null) {
                    return wygladz(podzbior);
                }
            }
        }
        return wygladz(potrzebne);
    }

    private @Nullable List<Krok> podzbior(List<Krok> kroki, int od, int ile, List<Krok> dotad) {
        if (ile == 0) {
            return wystarcza(dotad) ? dotad : null;
        }
        for (int i = od; i <= kroki.size() - ile; i++) {
            List<Krok> wiecej = new ArrayList<>(dotad);
            wiecej.add(kroki.get(i));
            List<Krok> znaleziony = podzbior(kroki, i + 1, ile - 1, wiecej);
            if (znaleziony != null) {
                return znaleziony;
            }
        }
        return null;
    }

    /** The same changes with added entries that say no more than needed, and numbers and days as near as can be. */
    List<Krok> wygladz(List<Krok> kroki) {
        List<Krok> gladkie = new ArrayList<>(kroki);
        for (int i = 0; i < gladkie.size(); i++) {
            Krok krok = gladkie.get(i);
            if (krok.rodzaj() == Krok.Rodzaj.DODAJ) {
                oszczedna(gladkie, i);
            } else if (krok.teraz() instanceof Integer) {
                najblizsza(gladkie, i, 0, n -> n.intValueExact());
            } else if (krok.teraz() instanceof BigDecimal) {
                najblizsza(gladkie, i, MIEJSC_PO_PRZECINKU, Odpowiedzi::bezZer);
            } else if (krok.teraz() instanceof LocalDate && krok.dotad() != null) {
                najblizsza(gladkie, i, 0, n -> LocalDate.ofEpochDay(n.longValueExact()));
            } else if (krok.teraz() instanceof List<?> liczby && krok.dotad() instanceof List<?> dotad) {
                plan(gladkie, i, liczby, dotad);
            }
        }
        return List.copyOf(gladkie);
    }

    private void oszczedna(List<Krok> kroki, int i) {
        Miejsce lista = Miejsce.of(kroki.get(i).wskaznik());
        for (int p = lista.skladniki().size() - 1; p > 0; p--) {
            Krok dotad = kroki.get(i);
            Object pozycja = Objects.requireNonNull(dotad.teraz());
            if (lista.odczytaj(pozycja, p) != null) {
                kroki.set(i, dotad.z(lista.zmien(pozycja, p, null)));
                if (!wystarcza(kroki)) {
                    kroki.set(i, dotad);
                }
            }
        }
    }

    /** A plan that is raised: no month more than needed. */
    private void plan(List<Krok> kroki, int i, List<?> liczby, List<?> dotad) {
        if (!liczby.equals(dotad)
                && liczby.size() == dotad.size()
                && liczby.stream().allMatch(l -> l instanceof BigDecimal)) {
            BigDecimal najnizsza = najnizsza(dotad);
            if (najnizsza(liczby).compareTo(najnizsza) > 0) {
                najblizsza(kroki, i, najnizsza, najnizsza(liczby), MIEJSC_PO_PRZECINKU, prog -> dotad.stream()
                        .map(l -> Odpowiedzi.bezZer(prog.max((BigDecimal) l)))
                        .toList());
            }
        }
    }

    private static BigDecimal najnizsza(List<?> liczby) {
        return liczby.stream()
                .map(l -> (BigDecimal) l)
                .min(BigDecimal::compareTo)
                .orElseThrow();
    }

    private void najblizsza(List<Krok> kroki, int i, int miejsc, Function<BigDecimal, Object> odpowiedz) {
        Object dotad = kroki.get(i).dotad();
        najblizsza(
                kroki,
                i,
                dotad == null ? BigDecimal.ZERO : liczba(dotad),
                liczba(kroki.get(i).teraz()),
                miejsc,
                odpowiedz);
    }

    private static BigDecimal liczba(@Nullable Object odpowiedz) {
        return odpowiedz instanceof LocalDate dzien
                ? BigDecimal.valueOf(dzien.toEpochDay())
                : new BigDecimal(String.valueOf(odpowiedz));
    }

    /** Halves the way between what is not enough and what is, until one step less will not do. */
    private void najblizsza(
            List<Krok> kroki,
            int i,
            BigDecimal zle,
            BigDecimal dobre,
            int miejsc,
            Function<BigDecimal, Object> odpowiedz) {
        Krok krok = kroki.get(i);
        BigDecimal mniej = zle;
        BigDecimal dosc = dobre;
        while (true) {
            BigDecimal polowa = mniej.add(dosc).divide(BigDecimal.valueOf(2), miejsc, RoundingMode.FLOOR);
            if (polowa.compareTo(mniej.min(dosc)) <= 0) {
                polowa = polowa.add(BigDecimal.ONE.movePointLeft(miejsc));
            }
            if (polowa.compareTo(mniej.max(dosc)) >= 0) {
                break;
            }
            kroki.set(i, krok.z(odpowiedz.apply(polowa)));
            if (wystarcza(kroki)) {
                dosc = polowa;
            } else {
                mniej = polowa;
            }
        }
        kroki.set(i, krok.z(odpowiedz.apply(dosc)));
    }

    /** The same changes, where one of a list of choices is made with the first that will do, and with the others. */
    List<Krok> zInnymi(List<Krok> kroki) {
        List<Krok> pelne = new ArrayList<>(kroki);
        for (int i = 0; i < pelne.size(); i++) {
            Object teraz = pelne.get(i).teraz();
            if (pelne.get(i).rodzaj() != Krok.Rodzaj.DODAJ) {
                List<Object> wybory = wystarczajace(pelne, i, inne(teraz));
                wybor(pelne, i, wybory, wybory);
                continue;
            }
            Miejsce lista = Miejsce.of(pelne.get(i).wskaznik());
            List<Object> takze = new ArrayList<>();
            for (int p = 0; p < lista.skladniki().size(); p++) {
                Object wpis = Objects.requireNonNull(pelne.get(i).teraz());
                int ktore = p;
                List<Object> wpisy = wystarczajace(
                        pelne,
                        i,
                        inne(lista.odczytaj(wpis, p)).stream()
                                .map(w -> lista.zmien(wpis, ktore, w))
                                .toList());
                takze.addAll(wpisy.stream().skip(1).toList());
                wybor(pelne, i, wpisy, takze);
            }
        }
        return pelne;
    }

    private static void wybor(List<Krok> kroki, int i, List<Object> wybory, List<Object> wszystkie) {
        if (!wybory.isEmpty()) {
            Object pierwszy = wybory.get(0);
            kroki.set(i, kroki.get(i).z(pierwszy));
            kroki.set(
                    i,
                    kroki.get(i)
                            .takze(wszystkie.stream()
                                    .filter(w -> !w.equals(pierwszy))
                                    .toList()));
        }
    }

    /** Those that will do in place of what a change says. */
    private List<Object> wystarczajace(List<Krok> kroki, int i, List<Object> wybory) {
        List<Krok> zInnym = new ArrayList<>(kroki);
        return wybory.stream()
                .filter(w -> !w.equals(kroki.get(i).dotad()))
                .filter(w -> {
                    zInnym.set(i, kroki.get(i).z(w));
                    return wystarcza(zInnym);
                })
                .toList();
    }

    /** All choices there are where an answer is one, or a list of one. */
    private static List<Object> inne(@Nullable Object odpowiedz) {
        if (odpowiedz instanceof List<?> lista && lista.size() == 1) {
            return inne(lista.get(0)).stream().map(w -> (Object) List.of(w)).toList();
        }
        return odpowiedz instanceof Enum<?> wybor
                ? List.of((Object[]) wybor.getDeclaringClass().getEnumConstants())
                : List.of();
    }

    /** Whether the changes bring it about. */
    boolean wystarcza(List<Krok> kroki) {
        return cel.test(Odpowiedzi.wniosek(Kroki.po(odpowiedzi, kroki)));
    }
}
