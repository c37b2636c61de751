package pl.kisstandard.rules.warsztat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the cases of a criterion vary, and which answers are worth trying there.
 *
 * @param przypadki the answers of the cases, those of the pattern wniosek first
 * @param parametry values of the parameters of the criterion in every rule set
 */
record Wymiary(List<Map<String, Object>> przypadki, Collection<Object> parametry) {

    /** The dimensions with all their answers, those of the pattern wniosek first. */
    List<Wymiar> wszystkie() {
        List<Wymiar> wymiary = new ArrayList<>();
        for (Miejsce miejsce : Miejsce.WSZYSTKIE.values()) {
            if (rozne(miejsce, null)) {
                if (miejsce.pozycje()) {
                    kody(miejsce).forEach(kod -> wymiary.add(wymiar(miejsce, kod)));
                } else {
                    wymiary.add(wymiar(miejsce, null));
                }
            }
        }
        return wymiary;
    }

    private boolean rozne(Miejsce miejsce, @Nullable String kod) {
        return przypadki.stream()
                        .map(p -> Optional.ofNullable(Wymiar.wartosc(miejsce, kod, p)))
                        .distinct()
                        .count()
                > 1;
    }

    /** The kinds of entries that a case or a parameter names, in the order of the model. */
    private List<String> kody(Miejsce lista) {
        Set<String> nazwane = new HashSet<>();
        for (Map<String, Object> p : przypadki) {
            ((List<?>) p.getOrDefault(lista.wskaznik(), List.of())).forEach(e -> nazwane.add(lista.kod(e)));
        }
        for (Object parametr : parametry) {
            if (parametr instanceof Collection<?> zbior) {
                zbior.forEach(kod -> nazwane.add(String.valueOf(kod)));
            } else if (parametr instanceof String kod) {
                nazwane.add(kod);
            }
        }
        List<String> kody = new ArrayList<>();
        for (Object stala : lista.skladniki().get(0).typ().getEnumConstants()) {
            if (nazwane.contains(stala.toString())) {
                kody.add(stala.toString());
            }
        }
        return kody;
    }

    private Wymiar wymiar(Miejsce miejsce, @Nullable String kod) {
        Set<@Nullable Object> wartosci = new LinkedHashSet<>();
        przypadki.forEach(p -> wartosci.add(Wymiar.wartosc(miejsce, kod, p)));
        wartosci.add(null);
        Wartosci inne = new Wartosci(parametry, dni(true), dni(false));
        if (kod == null) {
            inne.pola(miejsce).stream()
                    .filter(w -> Wartosci.czytelny(Odpowiedzi.wniosek(zWartoscia(miejsce, w))))
                    .forEach(wartosci::add);
        } else {
            List<Object> widziane = new ArrayList<>();
            wartosci.stream().filter(Objects::nonNull).forEach(widziane::add);
            if (widziane.isEmpty()) {
                widziane.addAll(przezAnalogie(miejsce, kod));
                wartosci.addAll(widziane);
            }
            wartosci.addAll(inne.pozycji(miejsce, widziane));
        }
        return new Wymiar(miejsce, kod, new ArrayList<>(wartosci));
    }

    private Map<String, Object> zWartoscia(Miejsce miejsce, Object wartosc) {
        Map<String, Object> odpowiedzi = new LinkedHashMap<>(przypadki.get(0));
        odpowiedzi.put(miejsce.wskaznik(), wartosc);
        return odpowiedzi;
    }

    /** Entries of other kinds as if they were of this one: no case has any. */
    private List<Object> przezAnalogie(Miejsce lista, String kod) {
        Object rodzaj = null;
        for (Object stala : lista.skladniki().get(0).typ().getEnumConstants()) {
            rodzaj = stala.toString().equals(kod) ? stala : rodzaj;
        }
        Set<Object> wedlug = new LinkedHashSet<>();
        for (Map<String, Object> p : przypadki) {
            for (Object e : (List<?>) p.getOrDefault(lista.wskaznik(), List.of())) {
                wedlug.add(List.of(Wartosci.bezTekstow(lista, lista.zmien(e, 0, rodzaj))));
            }
        }
        return new ArrayList<>(wedlug);
    }

    /** The days in what differs. */
    private Set<LocalDate> dni(boolean takzePozycji) {
        Set<LocalDate> dni = new TreeSet<>();
        for (Miejsce m : Miejsce.WSZYSTKIE.values()) {
            if (rozne(m, null) && (takzePozycji || !m.pozycje())) {
                for (Map<String, Object> p : przypadki) {
                    Object wartosc = p.get(m.wskaznik());
                    if (wartosc instanceof LocalDate dzien) {
                        dni.add(dzien);
                    } else if (wartosc != null && m.pozycje()) {
                        ((List<?>) wartosc).forEach(e -> dni.addAll(Wartosci.dni(m, e)));
                    }
                }
            }
        }
        return dni;
    }
}
