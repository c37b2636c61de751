package pl.kisstandard.cli.karta;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.kisstandard.cli.Korekta;
import pl.kisstandard.cli.dokument.Blok.Akapit;
import pl.kisstandard.cli.dokument.Blok.Listing;
import pl.kisstandard.cli.dokument.Dokument;
import pl.kisstandard.cli.dokument.Fragment;
import pl.kisstandard.cli.dokument.Fragment.Cytat;
import pl.kisstandard.cli.dokument.Fragment.Kod;
import pl.kisstandard.cli.dokument.Fragment.WJezyku;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.json.WczytanyWniosek;
import pl.kisstandard.model.json.WniosekReader;
import pl.kisstandard.model.karta.KartaStandardu;
import pl.kisstandard.model.karta.WynikKryterium;
import pl.kisstandard.model.wniosek.Odczyt;
import pl.kisstandard.rules.WarunkiOceny;
import pl.kisstandard.rules.ZestawRegul;

/** Every text of every karta that the cases of the criteria and the examples lead to, proofread in both languages. */
class ZdaniaTest {

    private static final ZestawRegul ZESTAW = ZestawRegul.load("sc-kis:2014.1");
    private static final Path STANDARD = Path.of(
            "../kis-standard-rules/src/main/resources/standardy",
            ZESTAW.opis().id().split(":"));
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static List<String> kryteria() {
        return ZESTAW.kryteria();
    }

    @ParameterizedTest
    @MethodSource("kryteria")
    void every_case_of_a_criterion_is_told_in_good_language(String kryterium) throws IOException {
        Set<String> bledy = new TreeSet<>();
        Path plik = STANDARD.resolve(kryterium).resolve("przypadki.yaml");
        for (JsonNode przypadek : YAML.readTree(plik.toFile())) {
            WczytanyWniosek wniosek = wniosek(przypadek.get("zmiana"));
            ZestawRegul zestaw = zParametrami(kryterium, przypadek.get("parametry"));
            for (Jezyk jezyk : Jezyk.values()) {
                KartaStandardu karta = zestaw.evaluate(wniosek, WarunkiOceny.DOMYSLNE.withJezyk(jezyk));
                WynikKryterium k = karta.kryterium(kryterium);
                bledy.addAll(bledy(karta, KartaDokument.of("wniosek.json", karta, jezyk, null)));
                bledy.addAll(bledy(karta, WyjasnienieDokument.of("wniosek.json", karta, k, jezyk)));
            }
        }
        assertThat(bledy).isEmpty();
    }

    @Test
    void every_example_is_told_in_good_language() throws IOException {
        Set<String> bledy = new TreeSet<>();
        try (Stream<Path> pliki = Files.list(Path.of("../examples/wnioski"))) {
            for (Path plik : pliki.toList()) {
                for (Jezyk jezyk : Jezyk.values()) {
                    KartaStandardu karta =
                            ZESTAW.evaluate(WniosekReader.read(plik), WarunkiOceny.DOMYSLNE.withJezyk(jezyk));
                    bledy.addAll(bledy(karta, KartaDokument.of("wniosek.json", karta, jezyk, null)));
                }
            }
        }
        assertThat(bledy).isEmpty();
    }

    private static List<String> bledy(KartaStandardu karta, Dokument dokument) {
        List<String> bledy = new ArrayList<>();
        for (String tekst : teksty(dokument)) {
            String wlasny = dokument.jezyk() == Jezyk.PL ? tekst.strip() : bezCudzych(karta, tekst.strip());
            bledy.addAll(Korekta.bledy(dokument.jezyk(), wlasny));
        }
        return bledy;
    }

    /** Without the names in the wniosek. */
    private static String bezCudzych(KartaStandardu karta, String tekst) {
        String wlasny = tekst;
        for (WynikKryterium k : karta.kryteria()) {
            for (Odczyt odczyt : k.odczyty()) {
                wlasny = odczyt.element() == null ? wlasny : wlasny.replace(odczyt.element(), "…");
            }
        }
        for (String nazwa : Arrays.asList(karta.wnioskodawca(), karta.klub())) {
            wlasny = nazwa == null ? wlasny : wlasny.replace(nazwa, "…");
        }
        return wlasny;
    }

    /** The texts of a paragraph joined, others one by one; no codes, quotations, listings, and texts of the publication. */
    private static List<String> teksty(Object czesc) {
        List<String> teksty = new ArrayList<>();
        if (czesc instanceof Akapit akapit) {
            teksty.add(akapit.tresc().stream().map(ZdaniaTest::slowa).collect(Collectors.joining()));
        } else if (czesc instanceof Collection<?> lista) {
            lista.forEach(element -> teksty.addAll(teksty(element)));
        } else if (czesc instanceof Record rekord && !(czesc instanceof Listing)) {
            for (RecordComponent skladnik : rekord.getClass().getRecordComponents()) {
                Object wartosc = wartosc(rekord, skladnik);
                if (wartosc instanceof String tekst && !skladnik.getName().equals("kotwica")) {
                    teksty.add(tekst);
                } else if (wartosc != null) {
                    teksty.addAll(teksty(wartosc));
                }
            }
        }
        return teksty;
    }

    private static String slowa(Fragment fragment) {
        boolean cudze = fragment instanceof Kod || fragment instanceof Cytat || fragment instanceof WJezyku;
        return cudze ? "…" : fragment.tekst();
    }

    private static @Nullable Object wartosc(Record rekord, RecordComponent skladnik) {
        try {
            return skladnik.getAccessor().invoke(rekord);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static WczytanyWniosek wniosek(JsonNode zmiana) throws IOException {
        JsonNode wniosek = scal(YAML.readTree(STANDARD.resolve("wzorzec.json").toFile()), zmiana);
        return WniosekReader.read(wniosek.toString().getBytes(StandardCharsets.UTF_8), "wniosek.json");
    }

    private static ZestawRegul zParametrami(String kryterium, @Nullable JsonNode parametry) {
        ZestawRegul zestaw = ZESTAW;
        if (parametry != null) {
            for (Map.Entry<String, JsonNode> p : parametry.properties()) {
                Object wartosc = YAML.convertValue(p.getValue(), Object.class);
                zestaw = zestaw.withParameter(kryterium + "." + p.getKey(), wartosc);
            }
        }
        return zestaw;
    }

    /** JSON Merge Patch, RFC 7396. */
    private static JsonNode scal(JsonNode cel, JsonNode zmiana) {
        if (!zmiana.isObject()) {
            return zmiana;
        }
        ObjectNode wynik = cel.isObject() ? cel.deepCopy() : YAML.createObjectNode();
        for (Map.Entry<String, JsonNode> pole : zmiana.properties()) {
            JsonNode stare = wynik.get(pole.getKey());
            if (pole.getValue().isNull()) {
                wynik.remove(pole.getKey());
            } else {
                wynik.set(pole.getKey(), scal(stare == null ? YAML.createObjectNode() : stare, pole.getValue()));
            }
        }
        return wynik;
    }
}
