package pl.kisstandard.rules.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import pl.kisstandard.model.wniosek.Ustalenie;
import pl.kisstandard.rules.fakty.Kryterium;
import pl.kisstandard.rules.fakty.KryteriumKis;
import pl.kisstandard.rules.fakty.Pytania;

/** The questions of a criterion with the values of its parameters filled in. */
public final class PytaniaKryterium implements Pytania {

    /** A question with its arguments. */
    private static final class Zadawane {
        private final Method sekcja;
        private final Method pytanie;
        private final Object[] argumenty;

        Zadawane(Method sekcja, Method pytanie, Object[] argumenty) {
            this.sekcja = sekcja;
            this.pytanie = pytanie;
            this.argumenty = argumenty;
        }
    }

    private final List<Zadawane> zadawane;

    public PytaniaKryterium(List<Pytanie> pytania, Map<String, Object> parametry) {
        this.zadawane = pytania.stream().map(p -> zadawane(p, parametry)).toList();
    }

    private static Zadawane zadawane(Pytanie p, Map<String, Object> parametry) {
        Class<?>[] typy = p.argumenty().stream().map(Pytanie.Argument::typ).toArray(Class<?>[]::new);
        try {
            Method sekcja = KryteriumKis.class.getMethod("get"
                    + Character.toUpperCase(p.sekcja().charAt(0)) + p.sekcja().substring(1));
            return new Zadawane(
                    sekcja,
                    sekcja.getReturnType().getMethod(p.nazwa(), typy),
                    p.argumenty().stream().map(a -> a.wartosc(parametry)).toArray());
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Reguły pytają o " + p + ": zbuduj bibliotekę ponownie", e);
        }
    }

    @Override
    public int ile() {
        return zadawane.size();
    }

    @Override
    public Ustalenie zadaj(int numer, Kryterium kryterium) {
        Zadawane z = zadawane.get(numer);
        try {
            return (Ustalenie) z.pytanie.invoke(z.sekcja.invoke(kryterium), z.argumenty);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException powod ? powod : new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
