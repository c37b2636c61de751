package pl.kisstandard.rules.internal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.karta.Opinia;

/** A standard as {@code standard.yaml} declares it. */
public record DefinicjaStandardu(
        String id,
        String wersja,
        Dwujezyczny nazwa,
        String zrodlo,
        String status,
        String obowiazujeOd,
        @Nullable String obowiazujeDo,
        @Nullable String wycofany,
        String dokument,
        String wersjaModelu,
        String pakiet,
        KoncowaOpinia opinia,
        List<Grupa> grupy) {

    /** Parameters and sentences of the final opinion. */
    public record KoncowaOpinia(Map<String, DefinicjaParametru> parametry, Map<Opinia, Dwujezyczny> zdania) {}

    /** A printed group; each inner list is one printed cell. */
    public record Grupa(Dwujezyczny zakres, Dwujezyczny nazwa, List<List<String>> komorki) {}
}
