package pl.kisstandard.rules.warsztat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private static final BigDecimal DOKLADNOSC = new BigDecimal("0.1");

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

    /** The same changes with added entries that say no more than needed, and numbers as near as can be. */
    List<Krok> wygladz(List<Krok> kroki) {
        List<Krok> gladkie = new ArrayList<>(kroki);
        for (int i = 0; i < gladkie.size(); i++) {
            Krok krok = gladkie.get(i);
            if (krok.rodzaj() == Krok.Rodzaj.DODAJ) {
                oszczedna(gladkie, i);
            } else if (krok.teraz() instanceof Number) {
                najblizsza(gladkie, i);
            }
        }
        return List.copyOf(gladkie);
    }

    private void oszczedna(List<Krok> kroki, int i) {
        Miejsce lista =
                Objects.requireNonNull(Miejsce.WSZYSTKIE.get(kroki.get(i).wskaznik()));
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

    /** Halves the way between the number before, or none, and the number after until no nearer one will do. */
    private void najblizsza(List<Krok> kroki, int i) {
        Krok krok = kroki.get(i);
        boolean calkowita = krok.teraz() instanceof Integer;
        BigDecimal krokSiatki = calkowita ? BigDecimal.ONE : DOKLADNOSC;
        BigDecimal zle = krok.dotad() == null
                ? BigDecimal.ZERO
                : new BigDecimal(krok.dotad().toString());
        BigDecimal dobre = new BigDecimal(String.valueOf(krok.teraz()));
        while (dobre.subtract(zle).abs().compareTo(krokSiatki) > 0) {
            BigDecimal polowa = zle.add(dobre).divide(BigDecimal.valueOf(2), calkowita ? 0 : 1, RoundingMode.DOWN);
            if (polowa.compareTo(zle) == 0 || polowa.compareTo(dobre) == 0) {
                break;
            }
            kroki.set(i, krok.z(calkowita ? (Object) polowa.intValueExact() : Odpowiedzi.bezZer(polowa)));
            if (wystarcza(kroki)) {
                dobre = polowa;
            } else {
                zle = polowa;
            }
        }
        kroki.set(i, krok.z(calkowita ? (Object) dobre.intValueExact() : Odpowiedzi.bezZer(dobre)));
    }

    /** Whether the changes bring it about. */
    boolean wystarcza(List<Krok> kroki) {
        return cel.test(Odpowiedzi.wniosek(Kroki.po(odpowiedzi, kroki)));
    }
}
