package pl.kisstandard.rules.warsztat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.karta.Werdykt;
import pl.kisstandard.model.karta.Wynik;

/**
 * Looks for the fewest changes that fulfil a criterion: every single change, every two, every three, as long as there are
 * not too many to try.
 *
 * @param odpowiedzi the answers of the wniosek
 * @param zmiany the single changes
 */
record Szukanie(Sedzia sedzia, Map<String, Object> odpowiedzi, List<Krok> zmiany) {

    /** More changed wnioski of a criterion than this are not tried. */
    static final int NAJWIECEJ_PROB = 40_000;

    private static final int NARAZ = 256;

    private static final int NIE_DOTYCZY = 4;
    private static final int KOLEJNA = 5;
    private static final int KOMPLETNOSC = 100;

    /** No more than so many that do are looked at. */
    private static final int NAJWIECEJ_ZNALEZIONYCH = 400;

    /**
     * What was found.
     *
     * @param znalezione sets of changes of one size, the most natural first
     * @param ile of how many changes every set was tried and none will do
     */
    record Wyprobowane(List<List<Krok>> znalezione, int ile) {}

    private record Znalezione(List<Krok> kroki, int niechec) {}

    Wyprobowane szukaj(int najwyzej) {
        long proby = 0;
        for (int ile = 1; ile < najwyzej; ile++) {
            proby += kombinacje(zmiany.size(), ile);
            if (proby > NAJWIECEJ_PROB || ile > zmiany.size()) {
                return new Wyprobowane(List.of(), ile - 1);
            }
            List<List<Krok>> znalezione = wszystkie(ile).stream()
                    .sorted(Comparator.comparingInt(Znalezione::niechec))
                    .map(Znalezione::kroki)
                    .toList();
            if (!znalezione.isEmpty()) {
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

    private List<Znalezione> wszystkie(int ile) {
        List<List<Krok>> czekaja = new ArrayList<>();
        List<Znalezione> znalezione = new ArrayList<>();
        dobierz(0, ile, new ArrayList<>(), czekaja, znalezione);
        sprobuj(czekaja, znalezione);
        return znalezione;
    }

    private void dobierz(int od, int ile, List<Krok> dotad, List<List<Krok>> czekaja, List<Znalezione> znalezione) {
        if (ile == 0) {
            czekaja.add(List.copyOf(dotad));
            if (czekaja.size() == NARAZ) {
                sprobuj(czekaja, znalezione);
            }
            return;
        }
        for (int i = od; i <= zmiany.size() - ile && znalezione.size() < NAJWIECEJ_ZNALEZIONYCH; i++) {
            Krok krok = zmiany.get(i);
            if (dotad.stream().noneMatch(k -> wyklucza(k, krok))) {
                dotad.add(krok);
                dobierz(i + 1, ile - 1, dotad, czekaja, znalezione);
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

    private void sprobuj(List<List<Krok>> czekaja, List<Znalezione> znalezione) {
        for (List<Krok> kroki : czekaja) {
            Werdykt werdykt = sedzia.osadz(Odpowiedzi.wniosek(Kroki.po(odpowiedzi, kroki)))
                    .get(0);
            if (werdykt.dobry()) {
                znalezione.add(new Znalezione(kroki, niechec(kroki, werdykt)));
            }
        }
        czekaja.clear();
    }

    /**
     * How unnatural changes are: an open question is answered, or a thing not mentioned added, before an answer is changed;
     * then comes another entry about a thing already mentioned, then taking an entry out. That a criterion does not apply
     * comes after that it is fulfilled, and the declaration that a section is complete last of all.
     */
    private int niechec(List<Krok> kroki, Werdykt po) {
        int razem = po.wynik() == Wynik.NIE_DOTYCZY ? NIE_DOTYCZY : 0;
        for (Krok k : kroki) {
            razem += k.kompletnosc() ? KOMPLETNOSC : niechec(k);
        }
        return razem;
    }

    private int niechec(Krok krok) {
        return switch (krok.rodzaj()) {
            case UZUPELNIJ -> krok.teraz() instanceof List<?> ? 1 : 0;
            case DODAJ -> juzWymieniona(krok) ? KOLEJNA : 2;
            case ZMIEN -> 4 + trudnosc(krok.teraz());
            case USUN -> 9;
            case SKRESL -> 10;
        };
    }

    /** A yes or no and a number come before a choice, that before a date, and that before other words. */
    private static int trudnosc(@Nullable Object odpowiedz) {
        if (odpowiedz instanceof Boolean || odpowiedz instanceof Number) {
            return 0;
        }
        return odpowiedz instanceof LocalDate ? 2 : odpowiedz instanceof String ? 4 : 1;
    }

    private boolean juzWymieniona(Krok dodaj) {
        Miejsce lista = Objects.requireNonNull(Miejsce.WSZYSTKIE.get(dodaj.wskaznik()));
        return ((List<?>) odpowiedzi.getOrDefault(dodaj.wskaznik(), List.of()))
                .stream().anyMatch(p -> lista.kod(p).equals(dodaj.kod()));
    }

    /** Whether something the wniosek states is to be stated otherwise. */
    static boolean odwraca(List<Krok> kroki) {
        return kroki.stream().anyMatch(k -> k.dotad() != null);
    }

    static boolean kompletnosc(List<Krok> kroki) {
        return kroki.stream().anyMatch(Krok::kompletnosc);
    }

    /** One of each set of places, without those less natural than the first in kind. */
    static List<List<Krok>> rozne(List<List<Krok>> znalezione) {
        Set<Object> miejsca = new HashSet<>();
        List<List<Krok>> rozne = new ArrayList<>();
        for (List<Krok> kroki : znalezione) {
            boolean gorsze = !rozne.isEmpty()
                    && ((odwraca(kroki) && !odwraca(rozne.get(0)))
                            || (kompletnosc(kroki) && !kompletnosc(rozne.get(0))));
            if (!gorsze
                    && miejsca.add(kroki.stream()
                            .map(k -> k.rodzaj() + k.wskaznik() + k.kod())
                            .collect(Collectors.toSet()))) {
                rozne.add(kroki);
            }
        }
        return rozne;
    }
}
