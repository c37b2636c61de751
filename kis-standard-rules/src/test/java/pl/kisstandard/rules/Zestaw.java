package pl.kisstandard.rules;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.json.WczytanyWniosek;
import pl.kisstandard.model.json.WniosekReader;
import pl.kisstandard.rules.internal.DefinicjaKryterium;

/** The shipped rule set as its folder of sources, and its cases. */
public final class Zestaw {

    public static final String ID = "sc-kis:2014.1";
    static final Path KATALOG = Path.of("src/main/resources/standardy", ID.split(":"));

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Zestaw() {}

    private static final Map<String, List<Przypadek>> PRZYPADKI =
            ZestawRegul.load(ID).katalog(Jezyk.PL).kryteria().stream()
                    .collect(Collectors.toMap(
                            OpisKryterium::id, OpisKryterium::przypadki, (jeden, drugi) -> jeden, LinkedHashMap::new));

    /** The model wniosek that all cases start from. */
    static WczytanyWniosek wzorzec() {
        return WniosekReader.read(
                tekst(KATALOG.resolve("wzorzec.json")).getBytes(StandardCharsets.UTF_8), "wzorzec.json");
    }

    /** A rule set with the parameters of a case. */
    static ZestawRegul zParametrami(ZestawRegul zestaw, Przypadek przypadek) {
        ZestawRegul wynikowy = zestaw;
        for (Map.Entry<String, Object> p : przypadek.parametry().entrySet()) {
            wynikowy = wynikowy.withParameter(przypadek.kryterium() + "." + p.getKey(), p.getValue());
        }
        return wynikowy;
    }

    /** Folder names of the criteria. */
    public static List<String> kryteria() {
        return ZestawRegul.load(ID).kryteria();
    }

    static DefinicjaKryterium definicja(String kryterium) {
        return odczytaj(KATALOG.resolve(kryterium).resolve("kryterium.yaml"), new TypeReference<>() {});
    }

    static List<Przypadek> przypadki(String kryterium) {
        return Objects.requireNonNull(PRZYPADKI.get(kryterium));
    }

    /** The cases of all criteria. */
    static Map<String, List<Przypadek>> przypadki() {
        return PRZYPADKI;
    }

    static String drl(String kryterium) {
        return tekst(KATALOG.resolve(kryterium).resolve("kryterium.drl"));
    }

    static String tekst(Path plik) {
        try {
            return Files.readString(plik);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A copy of the shipped rule set. */
    public static Path kopia(Path katalog) throws IOException {
        List<Path> pliki = new ArrayList<>();
        try (Stream<Path> wszystkie = Files.walk(KATALOG)) {
            wszystkie.filter(Files::isRegularFile).forEach(pliki::add);
        }
        for (Path plik : pliki) {
            Path cel = katalog.resolve(KATALOG.relativize(plik).toString());
            Files.createDirectories(Objects.requireNonNull(cel.getParent()));
            Files.copy(plik, cel);
        }
        return katalog;
    }

    static JsonNode json(Path plik) {
        return odczytaj(plik, new TypeReference<>() {});
    }

    private static <T> T odczytaj(Path plik, TypeReference<T> typ) {
        try {
            return YAML.readValue(tekst(plik), typ);
        } catch (IOException e) {
            throw new UncheckedIOException(plik.toString(), e);
        }
    }
}
