package pl.kisstandard.rules.internal.compile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pl.kisstandard.rules.internal.DefinicjaStandardu;
import pl.kisstandard.rules.internal.DefinicjaZestawu;
import pl.kisstandard.rules.internal.WydaneZestawy;
import pl.kisstandard.rules.internal.drl.Drl;

/** Run by the build: compiles every rule set among the resources to classes and writes the list of them. */
public final class BuildRuleSets {

    private static final JsonMapper JSON = JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    private BuildRuleSets() {}

    /**
     * Compiles.
     *
     * @param args folder of the rule sets, output folder for classes and resources, version of the library
     */
    public static void main(String[] args) throws IOException {
        Path wyjscie = Path.of(args[1]);
        List<DefinicjaStandardu> zestawy = new ArrayList<>();
        usun(wyjscie.resolve("pl/kisstandard/standardy"));
        for (Path katalog : katalogi(Path.of(args[0]))) {
            KatalogZestawu zestaw = KatalogZestawu.read(katalog);
            Map<String, Drl> drl = new LinkedHashMap<>();
            zestaw.kryteria().forEach((id, k) -> drl.put(id, k.drl()));
            SkompilowaneReguly reguly =
                    SkompilowaneReguly.compile(zestaw.standard().id(), zestaw.suma(), drl);
            for (Map.Entry<String, byte[]> klasa : reguly.klasy().entrySet()) {
                write(wyjscie.resolve(klasa.getKey()), klasa.getValue());
            }
            DefinicjaZestawu definicja = zestaw.definicja();
            DefinicjaStandardu standard = zestaw.standard();
            Path folder = wyjscie.resolve("standardy/" + standard.id() + "/" + standard.wersja());
            write(
                    folder.resolve("zestaw.json"),
                    JSON.writeValueAsBytes(definicja.with(
                            reguly.modele(), WszystkieOdpowiedzi.rozstrzygnij(definicja, reguly.load()))));
            write(folder.resolve("katalog.json"), JSON.writeValueAsBytes(zestaw.tresc()));
            zestawy.add(standard);
        }
        write(
                wyjscie.resolve(WydaneZestawy.SPIS.substring(1)),
                JSON.writeValueAsBytes(new WydaneZestawy.Spis(args[2], zestawy)));
    }

    /** Folders {@code standard/version}, versions in the order of their numbers. */
    private static List<Path> katalogi(Path standardy) throws IOException {
        try (Stream<Path> katalogi = Files.walk(standardy, 2)) {
            return katalogi.filter(k -> Files.exists(k.resolve("standard.yaml")))
                    .sorted(Comparator.comparing((Path k) -> k.resolve("..").normalize())
                            .thenComparing(BuildRuleSets::wersja, Arrays::compare))
                    .toList();
        }
    }

    private static int[] wersja(Path katalog) {
        return Arrays.stream(String.valueOf(katalog.getFileName()).split("\\."))
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    /** Removes the classes of an earlier build: their names change with the rules. */
    private static void usun(Path katalog) throws IOException {
        if (Files.exists(katalog)) {
            try (Stream<Path> pliki = Files.walk(katalog)) {
                for (Path plik : pliki.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(plik);
                }
            }
        }
    }

    private static void write(Path plik, byte[] bajty) throws IOException {
        Files.createDirectories(plik.resolve("..").normalize());
        Files.write(plik, bajty);
    }
}
