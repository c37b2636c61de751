package pl.kisstandard.rules.warsztat;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.wniosek.Wniosek;
import pl.kisstandard.model.wniosek.Zmiana;

/**
 * A place of a wniosek where an answer stands, taken from the records of the model: a field, a list, or a record of such
 * places.
 *
 * @param wskaznik JSON pointer; of a field of an entry of a list, the key in the entry
 * @param typ class of the answer, in a list of its entries
 * @param lista whether several answers stand there
 * @param skladniki the places inside, of a record or of the entries of a list; none of a field
 * @param odczyt how each of them is read
 * @param konstruktor how such a record or entry is made; null of a field
 * @param zmiana when another answer can be the right one; null where the club can bring it about
 */
record Miejsce(
        String wskaznik,
        Class<?> typ,
        boolean lista,
        List<Miejsce> skladniki,
        List<Method> odczyt,
        @Nullable Constructor<?> konstruktor,
        Zmiana.@Nullable Kiedy zmiana) {

    /** The whole wniosek. */
    static final Miejsce WNIOSEK = rekord("", Wniosek.class, false, "/", null);

    /** Every field and list of a wniosek by its pointer, in the order of the form. */
    static final Map<String, Miejsce> WSZYSTKIE = wszystkie();

    private static Miejsce rekord(
            String wskaznik, Class<?> typ, boolean lista, String przed, Zmiana.@Nullable Kiedy zmiana) {
        List<Miejsce> skladniki = new ArrayList<>();
        List<Method> odczyt = new ArrayList<>();
        for (RecordComponent c : typ.getRecordComponents()) {
            Type pelny = c.getGenericType();
            boolean wiele = pelny instanceof ParameterizedType;
            Class<?> klasa = (Class<?>) (pelny instanceof ParameterizedType p ? p.getActualTypeArguments()[0] : pelny);
            String gdzie = przed.isEmpty() ? c.getName() : przed + c.getName();
            Zmiana znak = c.getAnnotation(Zmiana.class);
            Zmiana.Kiedy kiedy = znak == null ? null : znak.value();
            skladniki.add(
                    klasa.isRecord()
                            ? rekord(gdzie, klasa, wiele, wiele ? "" : gdzie + "/", kiedy)
                            : new Miejsce(gdzie, klasa, wiele, List.of(), List.of(), null, kiedy));
            odczyt.add(c.getAccessor());
        }
        return new Miejsce(wskaznik, typ, lista, List.copyOf(skladniki), List.copyOf(odczyt), konstruktor(typ), zmiana);
    }

    private static Map<String, Miejsce> wszystkie() {
        Map<String, Miejsce> wszystkie = new LinkedHashMap<>();
        WNIOSEK.zbierz(wszystkie);
        return Collections.unmodifiableMap(wszystkie);
    }

    /** The field or the list that a pointer into a wniosek names; of an answer of an entry, the field of the entry. */
    static Miejsce of(String wskaznik) {
        Miejsce cale = WSZYSTKIE.get(wskaznik);
        if (cale != null) {
            return cale;
        }
        String[] lista = wskaznik.split("/\\d+/?", 2);
        Miejsce pozycje = Objects.requireNonNull(WSZYSTKIE.get(lista[0]), wskaznik);
        return lista[1].isEmpty() ? pozycje : pozycje.skladniki().get(pozycje.numer(lista[1]));
    }

    private void zbierz(Map<String, Miejsce> zebrane) {
        for (Miejsce m : skladniki) {
            if (m.rekordem()) {
                m.zbierz(zebrane);
            } else {
                zebrane.put(m.wskaznik, m);
            }
        }
    }

    /** Whether it holds places and no answer of its own. */
    boolean rekordem() {
        return !skladniki.isEmpty() && !lista;
    }

    /** Whether it is a list of entries; the first place of an entry says what the entry is. */
    boolean pozycje() {
        return !skladniki.isEmpty() && lista;
    }

    /** Which place of an entry has a key. */
    int numer(String klucz) {
        return skladniki.stream().map(Miejsce::wskaznik).toList().indexOf(klucz);
    }

    /** The code that says what an entry of this list is. */
    String kod(Object pozycja) {
        return String.valueOf(odczytaj(pozycja, 0));
    }

    /** The answer at a place of a record or an entry. */
    @Nullable
    Object odczytaj(Object rekord, int ktore) {
        try {
            return odczyt.get(ktore).invoke(rekord);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(wskaznik, e);
        }
    }

    /** A record or an entry of these answers. */
    Object utworz(@Nullable Object[] odpowiedzi) {
        try {
            return Objects.requireNonNull(konstruktor).newInstance(odpowiedzi);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(wskaznik, e);
        }
    }

    /** The same entry with another answer at a place. */
    Object zmien(Object pozycja, int ktore, @Nullable Object odpowiedz) {
        @Nullable Object[] odpowiedzi = new @Nullable Object[skladniki.size()];
        for (int i = 0; i < odpowiedzi.length; i++) {
            odpowiedzi[i] = i == ktore ? odpowiedz : odczytaj(pozycja, i);
        }
        return utworz(odpowiedzi);
    }

    private static Constructor<?> konstruktor(Class<?> rekord) {
        try {
            return rekord.getDeclaredConstructor(Arrays.stream(rekord.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(rekord.getName(), e);
        }
    }
}
