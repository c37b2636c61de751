package pl.kisstandard.rules;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.json.WczytanyWniosek;
import pl.kisstandard.model.json.WniosekReader;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.rules.internal.DefinicjaKryterium;

/** The shipped rule set as its folder of sources, and its cases. */
final class Zestaw {

    static final String ID = "sc-kis:2014.1";
    static final Path KATALOG = Path.of("src/main/resources/standardy", ID.split(":"));

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Zestaw() {}

    /** A case of {@code przypadki.yaml}. */
    record Przypadek(
            String przypadek,
            JsonNode zmiana,
            @Nullable Map<String, Object> parametry,
            Wynik wynik,
            String przyczyna,
            @Nullable List<String> brakuje,
            @Nullable List<String> brakujaceOdpowiedzi,
            @Nullable List<String> uwagi) {

        /** The wniosek of the case: wzorzec.json with the change laid over it. */
        WczytanyWniosek wniosek() {
            JsonNode wniosek = scal(json(KATALOG.resolve("wzorzec.json")), zmiana);
            return WniosekReader.read(wniosek.toString().getBytes(StandardCharsets.UTF_8), przypadek);
        }

        /** The rule set with the parameters of the case. */
        ZestawRegul zestaw(ZestawRegul zestaw, String kryterium) {
            ZestawRegul wynikowy = zestaw;
            for (Map.Entry<String, Object> p : (parametry == null ? Map.<String, Object>of() : parametry).entrySet()) {
                wynikowy = wynikowy.withParameter(kryterium + "." + p.getKey(), p.getValue());
            }
            return wynikowy;
        }
    }

    /** Folder names of the criteria. */
    static List<String> kryteria() {
        return ZestawRegul.load(ID).kryteria();
    }

    static DefinicjaKryterium definicja(String kryterium) {
        return odczytaj(KATALOG.resolve(kryterium).resolve("kryterium.yaml"), new TypeReference<>() {});
    }

    static List<Przypadek> przypadki(String kryterium) {
        return odczytaj(KATALOG.resolve(kryterium).resolve("przypadki.yaml"), new TypeReference<>() {});
    }

    static Map<String, List<Przypadek>> przypadki() {
        Map<String, List<Przypadek>> przypadki = new LinkedHashMap<>();
        kryteria().forEach(k -> przypadki.put(k, przypadki(k)));
        return przypadki;
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
    static Path kopia(Path katalog) throws IOException {
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

    /** JSON Merge Patch, RFC 7396. */
    private static JsonNode scal(JsonNode cel, JsonNode zmiana) {
        if (!zmiana.isObject()) {
            return zmiana;
        }
        ObjectNode wynik = cel.isObject() ? cel.deepCopy() : YAML.createObjectNode();
        for (Map.Entry<String, JsonNode> pole : new ArrayList<>(zmiana.properties())) {
            if (pole.getValue().isNull()) {
                wynik.remove(pole.getKey());
            } else {
                JsonNode stare = wynik.get(pole.getKey());
                wynik.set(pole.getKey(), scal(stare == null ? YAML.createObjectNode() : stare, pole.getValue()));
            }
        }
        return wynik;
    }
}
