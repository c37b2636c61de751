package pl.kisstandard.rules.internal;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import pl.kisstandard.rules.OpisZestawu;

/** The rule sets released with this version of the library, as resources written when it was built. */
public final class WydaneZestawy {

    /** The list of released sets, oldest version first. */
    public record Spis(String wersjaBiblioteki, List<DefinicjaStandardu> zestawy) {}

    /** Place of the list among the resources. */
    public static final String SPIS = "/standardy/spis.json";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final Spis WYDANE = odczytaj(SPIS, Spis.class);

    private WydaneZestawy() {}

    /** Version of this library. */
    public static String wersjaBiblioteki() {
        return WYDANE.wersjaBiblioteki();
    }

    /** The released sets. */
    public static List<OpisZestawu> lista() {
        return WYDANE.zestawy().stream()
                .map(s -> new DefinicjaZestawu(s, Map.of(), Map.of(), Map.of(), "", List.of()).opis())
                .toList();
    }

    /** Whether a set was released with this version of the library. */
    public static boolean jest(String id) {
        return lista().stream().anyMatch(z -> z.id().equals(id));
    }

    /** Loads a released set that is on the list. */
    public static ZaladowanyZestaw load(String id) {
        DefinicjaZestawu definicja = definicja(id);
        ClassLoader loader = Objects.requireNonNull(WydaneZestawy.class.getClassLoader());
        return new ZaladowanyZestaw(
                definicja,
                Reguly.load(definicja.modele(), loader),
                () -> odczytaj(katalog(id) + "/katalog.json", TrescKatalogu.class),
                null);
    }

    /** All of a released set on the list but its rules. */
    public static DefinicjaZestawu definicja(String id) {
        return odczytaj(katalog(id) + "/zestaw.json", DefinicjaZestawu.class);
    }

    /** Folder of a released set among the resources. */
    static String katalog(String id) {
        return "/standardy/" + id.replace(':', '/');
    }

    private static <T> T odczytaj(String zasob, Class<T> typ) {
        try (InputStream in = WydaneZestawy.class.getResourceAsStream(zasob)) {
            return MAPPER.readValue(Objects.requireNonNull(in, zasob), typ);
        } catch (IOException e) {
            throw new UncheckedIOException(zasob, e);
        }
    }
}
