package pl.kisstandard.rules.internal.drl;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.wniosek.Odpowiedzi;
import pl.kisstandard.model.wniosek.Przesadzone;
import pl.kisstandard.model.wniosek.Stan;
import pl.kisstandard.model.wniosek.Ustalenie;
import pl.kisstandard.rules.fakty.Kryterium;
import pl.kisstandard.rules.fakty.KryteriumKis;
import pl.kisstandard.rules.internal.Pytanie;
import pl.kisstandard.rules.internal.drl.Drl.Nazwa;
import pl.kisstandard.rules.internal.drl.Drl.Wyrazenie;

/**
 * The words a rule may use, read off the fact class: its sections, their questions, the readers of parameters and the
 * verdicts. Nothing else of Java can be called.
 */
public final class Slownictwo {

    /** The vocabulary of rules over a wniosek. */
    public static final Slownictwo WNIOSEK = new Slownictwo(KryteriumKis.class);

    private final Class<? extends Kryterium> fakt;
    private final Map<String, Method> sekcje = new TreeMap<>();
    private final Map<String, List<Method>> pytania = new TreeMap<>();
    private final Set<String> orzeczenia;

    private Slownictwo(Class<? extends Kryterium> fakt) {
        this.fakt = fakt;
        for (Method m : fakt.getDeclaredMethods()) {
            if (Modifier.isPublic(m.getModifiers()) && m.getName().startsWith("get") && m.getParameterCount() == 0) {
                String sekcja = Character.toLowerCase(m.getName().charAt(3))
                        + m.getName().substring(4);
                sekcje.put(sekcja, m);
                pytania.put(sekcja, pytania(m.getReturnType()));
            }
        }
        this.orzeczenia = Arrays.stream(Kryterium.class.getDeclaredMethods())
                .filter(m -> m.isVarArgs() && m.getReturnType() == void.class)
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Method> pytania(Class<?> sekcja) {
        return Arrays.stream(sekcja.getMethods())
                .filter(m -> m.getReturnType() == Ustalenie.class && !Modifier.isStatic(m.getModifiers()))
                .toList();
    }

    /** The classes a rule names, in the order of the imports. */
    public List<String> importy() {
        return List.of(Stan.class.getName(), fakt.getName());
    }

    /** The simple name of the fact. */
    public String fakt() {
        return fakt.getSimpleName();
    }

    Set<String> sekcje() {
        return sekcje.keySet();
    }

    /** Names of the questions of a section. */
    Set<String> pytania(String sekcja) {
        return pytania.getOrDefault(sekcja, List.of()).stream()
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The ways of asking a question. */
    List<Method> pytanie(String sekcja, String nazwa) {
        return pytania.getOrDefault(sekcja, List.of()).stream()
                .filter(m -> m.getName().equals(nazwa))
                .toList();
    }

    /** The way of asking that takes arguments of these types; null when there is none. */
    @Nullable
    Method pytanie(String sekcja, String nazwa, List<Class<?>> argumenty) {
        return pytanie(sekcja, nazwa).stream()
                .filter(m -> Arrays.asList(m.getParameterTypes()).equals(argumenty))
                .findFirst()
                .orElse(null);
    }

    /** The answers a question can give. */
    public Set<Stan> odpowiedzi(Pytanie pytanie) {
        Set<Stan> odpowiedzi = EnumSet.noneOf(Stan.class);
        pytanie(pytanie.sekcja(), pytanie.nazwa()).forEach(m -> odpowiedzi.addAll(odpowiedzi(m)));
        return odpowiedzi;
    }

    /** The answers a question of a rule can give. */
    public Set<Stan> odpowiedzi(Wyrazenie.Wywolanie pytanie) {
        Set<Stan> odpowiedzi = EnumSet.noneOf(Stan.class);
        sposoby(pytanie).forEach(m -> odpowiedzi.addAll(odpowiedzi(m)));
        return odpowiedzi;
    }

    /** Whether two questions of a rule can be answered so at once. */
    public boolean mozliwe(Wyrazenie.Wywolanie pytanie, Stan odpowiedz, Wyrazenie.Wywolanie inne, Stan innaOdpowiedz) {
        int wspolne = inne.argumenty().size();
        return odpowiedz == innaOdpowiedz
                || pytanie.argumenty().size() < wspolne
                || sposoby(pytanie).stream()
                        .map(m -> m.getAnnotation(Przesadzone.class))
                        .filter(Objects::nonNull)
                        .filter(p -> p.przez().equals(inne.co().tekst()))
                        .filter(p ->
                                zapis(pytanie.argumenty().subList(0, wspolne)).equals(zapis(inne.argumenty())))
                        .noneMatch(p -> Arrays.asList(p.gdy()).contains(innaOdpowiedz));
    }

    private static List<String> zapis(List<Wyrazenie> argumenty) {
        return argumenty.stream().map(ZapisDrl::wyrazenie).toList();
    }

    private List<Method> sposoby(Wyrazenie.Wywolanie pytanie) {
        List<Nazwa> droga = pytanie.co().czlony();
        return pytanie(droga.get(0).tekst(), droga.get(droga.size() - 1).tekst());
    }

    /** Reads a section of a fact. */
    Method sekcja(String sekcja) {
        return Objects.requireNonNull(sekcje.get(sekcja), sekcja);
    }

    /** The words of {@code then}. */
    Set<String> orzeczenia() {
        return orzeczenia;
    }

    /** The answers a question can give. */
    static Set<Stan> odpowiedzi(Method pytanie) {
        Odpowiedzi odpowiedzi = pytanie.getAnnotation(Odpowiedzi.class);
        return odpowiedzi == null ? EnumSet.allOf(Stan.class) : EnumSet.copyOf(Arrays.asList(odpowiedzi.value()));
    }
}
