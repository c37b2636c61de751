package pl.kisstandard.rules.internal.compile;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Finds what a record leaves out though its type does not allow it. */
public final class Wymagane {

    private Wymagane() {}

    /**
     * Walks a record with the records in it.
     *
     * @param brak told the JSON pointer of what holds the missing thing, and its key
     */
    public static void check(@Nullable Object wartosc, String wskaznik, BiConsumer<String, String> brak) {
        if (wartosc instanceof Record rekord) {
            for (RecordComponent pole : rekord.getClass().getRecordComponents()) {
                String klucz = klucz(rekord.getClass(), pole);
                Object podana = wartosc(rekord, pole);
                if (podana == null && !pole.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                    brak.accept(wskaznik, klucz);
                }
                check(podana, wskaznik + "/" + klucz, brak);
            }
        } else if (wartosc instanceof Map<?, ?> mapa) {
            mapa.forEach((klucz, v) -> {
                if (v == null) {
                    brak.accept(wskaznik, String.valueOf(klucz));
                }
                check(v, wskaznik + "/" + klucz, brak);
            });
        } else if (wartosc instanceof List<?> lista) {
            for (int i = 0; i < lista.size(); i++) {
                check(lista.get(i), wskaznik + "/" + i, brak);
            }
        }
    }

    private static String klucz(Class<?> typ, RecordComponent pole) {
        JsonProperty nazwa = adnotacja(pole.getAccessor());
        if (nazwa == null) {
            try {
                nazwa = adnotacja(typ.getDeclaredField(pole.getName()));
            } catch (NoSuchFieldException e) {
                throw new IllegalStateException("Każdy składnik rekordu ma pole", e);
            }
        }
        return nazwa == null ? pole.getName() : nazwa.value();
    }

    private static @Nullable JsonProperty adnotacja(AnnotatedElement element) {
        return element.getAnnotation(JsonProperty.class);
    }

    private static @Nullable Object wartosc(Record rekord, RecordComponent pole) {
        try {
            return pole.getAccessor().invoke(rekord);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Rekordy tego pakietu są publiczne", e);
        }
    }
}
