package pl.kisstandard.rules.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A question that rules put to a section of the input document, {@code kadra.obsadzona("LIDER", flaga("laczenieRol"))}. */
public record Pytanie(String sekcja, String nazwa, List<Argument> argumenty) {

    /** Readers of parameters by the type they give. */
    public static final Map<String, Class<?>> CZYTANIA = Map.of(
            "flaga", boolean.class,
            "calkowita", int.class,
            "liczba", BigDecimal.class,
            "wybor", String.class,
            "zbior", Set.class);

    /**
     * What is asked for.
     *
     * @param czytanie the reader of a parameter; null when the text is a code
     * @param tekst name of the parameter, or the code
     */
    public record Argument(@Nullable String czytanie, String tekst) {

        Class<?> typ() {
            return czytanie == null ? String.class : Objects.requireNonNull(CZYTANIA.get(czytanie), czytanie);
        }

        Object wartosc(Map<String, Object> parametry) {
            Object wartosc = czytanie == null ? tekst : parametry.get(tekst);
            if (wartosc == null) {
                throw new IllegalArgumentException("brak parametru " + tekst + " w kryterium.yaml");
            }
            return wartosc;
        }
    }

    public Pytanie {
        argumenty = List.copyOf(argumenty);
    }
}
