package pl.kisstandard.rules.internal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.karta.Opinia;

/**
 * A standard as {@code standard.yaml} declares it.
 *
 * @param naPodstawie the released set that a draft was made from; null when it was made from none
 */
public record DefinicjaStandardu(
        String id,
        String wersja,
        @Nullable String naPodstawie,
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

    /** The same with other parameters of the final opinion. */
    public DefinicjaStandardu withParametryOpinii(Map<String, DefinicjaParametru> parametry) {
        return new DefinicjaStandardu(
                id,
                wersja,
                naPodstawie,
                nazwa,
                zrodlo,
                status,
                obowiazujeOd,
                obowiazujeDo,
                wycofany,
                dokument,
                wersjaModelu,
                pakiet,
                new KoncowaOpinia(parametry, opinia.zdania()),
                grupy);
    }

    /** Parameters and sentences of the final opinion. */
    public record KoncowaOpinia(Map<String, DefinicjaParametru> parametry, Map<Opinia, Dwujezyczny> zdania) {}

    /** A printed group; each inner list is one printed cell. */
    public record Grupa(Dwujezyczny zakres, Dwujezyczny nazwa, List<List<String>> komorki) {}
}
