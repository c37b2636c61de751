package pl.kisstandard.rules.warsztat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.wniosek.Zmiana;

/**
 * The single changes of a wniosek that a space suggests, as far as they can be right ({@link Zmiana}): every answer and entry
 * tried there, the days the wniosek names, the ends of what a number may be, and a plan of numbers raised or cut to them.
 *
 * @param odpowiedzi the answers of the wniosek
 * @param wymiary the dimensions of the space
 * @param parametry values of the parameters of the criterion
 */
record Zmiany(Map<String, Object> odpowiedzi, List<Wymiar> wymiary, Collection<Object> parametry) {

    /** The least and the most that a number of a wniosek may be. */
    private static final List<BigDecimal> KONCE = List.of(BigDecimal.ZERO, BigDecimal.valueOf(1_000));

    /** In the order of the form. */
    List<Krok> wszystkie() {
        Set<Krok> kroki = new LinkedHashSet<>();
        List<Krok> powtorzone = new ArrayList<>();
        for (Wymiar w : wymiary) {
            if (w.kod() == null) {
                pole(w, kroki);
            } else {
                pozycje(w, w.kod(), kroki);
                powtorzone.addAll(powtorzenia(w));
            }
        }
        List<Krok> wszystkie = new ArrayList<>(kroki);
        wszystkie.addAll(powtorzone);
        wszystkie.removeIf(k -> !k.mozliwy());
        return wszystkie;
    }

    private void pole(Wymiar w, Set<Krok> kroki) {
        Object dotad = odpowiedzi.get(w.miejsce().wskaznik());
        Set<@Nullable Object> wartosci = new LinkedHashSet<>(w.wartosci());
        if (w.miejsce().typ() == BigDecimal.class && w.miejsce().lista()) {
            wartosci.clear(); // a plan is the applicant's own
            wartosci.addAll(przyciete(dotad));
        } else if (w.miejsce().typ() == BigDecimal.class) {
            wartosci.addAll(KONCE);
        } else if (w.miejsce().typ() == LocalDate.class) {
            wartosci.addAll(dni());
        }
        for (Object wartosc : wartosci) {
            if (wartosc != null && !wartosc.equals(dotad)) {
                kroki.add(Krok.odpowiedz(w.miejsce().wskaznik(), null, dotad, wartosc));
            }
        }
    }

    /** The numbers there are, none below a parameter or an end, or none above it. */
    private List<Object> przyciete(@Nullable Object plan) {
        List<BigDecimal> progi = new ArrayList<>();
        parametry.stream().filter(p -> p instanceof Number).forEach(p -> progi.add(new BigDecimal(p.toString())));
        progi.addAll(KONCE);
        List<Object> przyciete = new ArrayList<>();
        if (plan instanceof List<?> liczby) {
            for (BigDecimal prog : progi) {
                przyciete.add(liczby.stream().map(l -> prog.max((BigDecimal) l)).toList());
                przyciete.add(liczby.stream().map(l -> prog.min((BigDecimal) l)).toList());
            }
        }
        return przyciete;
    }

    /** The days that the wniosek names. */
    private Set<LocalDate> dni() {
        Set<LocalDate> dni = new TreeSet<>();
        odpowiedzi.forEach((wskaznik, odpowiedz) -> {
            if (odpowiedz instanceof LocalDate dzien) {
                dni.add(dzien);
            } else if (Miejsce.of(wskaznik).pozycje()) {
                ((List<?>) odpowiedz).forEach(p -> dni.addAll(Wartosci.dni(Miejsce.of(wskaznik), p)));
            }
        });
        return dni;
    }

    private void pozycje(Wymiar w, String kod, Set<Krok> kroki) {
        Miejsce lista = w.miejsce();
        Set<Object> wzory = new LinkedHashSet<>();
        w.wartosci().stream().filter(Objects::nonNull).forEach(v -> wzory.addAll((List<?>) v));
        List<?> jest = (List<?>) odpowiedzi.getOrDefault(lista.wskaznik(), List.of());
        for (int i = 0; i < jest.size(); i++) {
            if (lista.kod(jest.get(i)).equals(kod)) {
                for (int p = 1; p < lista.skladniki().size(); p++) {
                    pole(lista, i, p, jest.get(i), wzory, kroki);
                }
                kroki.add(Krok.usun(lista, i, jest.get(i)));
            }
        }
        wzory.forEach(wzor -> kroki.add(Krok.dodaj(lista, oInnym(lista, jest, wzor))));
    }

    /** The entry about a person or a thing that the list does not mention yet: with a letter for a word that stands in it. */
    private static Object oInnym(Miejsce lista, List<?> jest, Object wzor) {
        Object inny = wzor;
        for (int p = 1; p < lista.skladniki().size(); p++) {
            Object slowo = lista.odczytaj(wzor, p);
            int ktore = p;
            Set<Object> zajete = jest.stream()
                    .flatMap(e -> Stream.ofNullable(lista.odczytaj(e, ktore)))
                    .collect(Collectors.toSet());
            if (slowo instanceof String && zajete.contains(slowo)) {
                char litera = 'A';
                while (zajete.contains(String.valueOf(litera))) {
                    litera++;
                }
                inny = lista.zmien(inny, p, String.valueOf(litera));
            }
        }
        return inny;
    }

    private void pole(Miejsce lista, int ktora, int p, Object pozycja, Set<Object> wzory, Set<Krok> kroki) {
        Miejsce pole = lista.skladniki().get(p);
        Set<@Nullable Object> wartosci = new LinkedHashSet<>();
        wzory.forEach(wzor -> wartosci.add(lista.odczytaj(wzor, p)));
        if (pole.typ() == Boolean.class) {
            wartosci.addAll(List.of(true, false));
        } else if (pole.typ().isEnum()) {
            Collections.addAll(wartosci, pole.typ().getEnumConstants());
        } else if (pole.typ() == LocalDate.class) {
            wartosci.addAll(dni());
        }
        Object dotad = lista.odczytaj(pozycja, p);
        String wskaznik = lista.wskaznik() + "/" + ktora + "/" + pole.wskaznik();
        for (Object wartosc : wartosci) {
            if (wartosc != null && !wartosc.equals(dotad)) {
                kroki.add(Krok.odpowiedz(wskaznik, lista.kod(pozycja), dotad, wartosc));
            }
        }
    }

    /** Where several entries alike make a difference, they can be added several times. */
    private static List<Krok> powtorzenia(Wymiar w) {
        List<Krok> kroki = new ArrayList<>();
        for (Object wartosc : w.wartosci()) {
            if (wartosc instanceof List<?> pozycje
                    && pozycje.size() > 1
                    && Set.copyOf(pozycje).size() == 1) {
                Krok dodaj = Krok.dodaj(w.miejsce(), pozycje.get(0));
                while (Collections.frequency(kroki, dodaj) < pozycje.size() - 1) {
                    kroki.add(dodaj);
                }
            }
        }
        return kroki;
    }
}
