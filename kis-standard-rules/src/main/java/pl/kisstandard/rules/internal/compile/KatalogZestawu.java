package pl.kisstandard.rules.internal.compile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pl.kisstandard.rules.BlednyZestawException;
import pl.kisstandard.rules.internal.DefinicjaKryterium;
import pl.kisstandard.rules.internal.DefinicjaParametru;
import pl.kisstandard.rules.internal.DefinicjaStandardu;
import pl.kisstandard.rules.internal.DefinicjaZestawu;
import pl.kisstandard.rules.internal.TrescKatalogu;

/** A rule set as a folder: {@code standard.yaml} and one folder per criterion. */
record KatalogZestawu(Path katalog, DefinicjaStandardu standard, Map<String, DefinicjaKryterium> kryteria) {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** Reads the declarations; every faulty file is named. */
    static KatalogZestawu read(Path katalog) {
        List<String> bledy = new ArrayList<>();
        Path plik = katalog.resolve("standard.yaml");
        DefinicjaStandardu standard = yaml(plik, DefinicjaStandardu.class, bledy).stream()
                .findFirst()
                .orElseThrow(() -> new BlednyZestawException(bledy));
        Map<String, DefinicjaKryterium> kryteria = new LinkedHashMap<>();
        for (String id : new DefinicjaZestawu(standard, kryteria, "", List.of()).kolejnosc()) {
            Path yaml = katalog.resolve(id).resolve("kryterium.yaml");
            for (DefinicjaKryterium kryterium : yaml(yaml, DefinicjaKryterium.class, bledy)) {
                if (!kryterium.id().equals(id)) {
                    bledy.add(yaml + ": id to " + kryterium.id() + ", a folder nazywa się " + id + "; ujednolić nazwy");
                }
                kryteria.put(id, kryterium);
            }
        }
        if (!bledy.isEmpty()) {
            throw new BlednyZestawException(bledy);
        }
        return new KatalogZestawu(katalog, zListaKryteriow(standard, List.copyOf(kryteria.keySet())), kryteria);
    }

    /** {@code dozwolone: [kryteria]} stands for the ids of all criteria. */
    private static DefinicjaStandardu zListaKryteriow(DefinicjaStandardu s, List<String> ids) {
        Map<String, DefinicjaParametru> parametry = new LinkedHashMap<>();
        s.opinia().parametry().forEach((nazwa, p) -> {
            boolean kryteria = List.of("kryteria").equals(p.dozwolone());
            parametry.put(
                    nazwa,
                    kryteria
                            ? new DefinicjaParametru(
                                    p.typ(), p.wartosc(), ids, null, null, p.jednostka(), p.opis(), p.zrodlo())
                            : p);
        });
        return new DefinicjaStandardu(
                s.id(),
                s.wersja(),
                s.nazwa(),
                s.zrodlo(),
                s.status(),
                s.obowiazujeOd(),
                s.obowiazujeDo(),
                s.wycofany(),
                s.dokument(),
                s.wersjaModelu(),
                s.pakiet(),
                new DefinicjaStandardu.KoncowaOpinia(parametry, s.opinia().zdania()),
                s.grupy());
    }

    /** The rules of every criterion by file name. */
    Map<String, String> drl() {
        Map<String, String> drl = new LinkedHashMap<>();
        for (String id : kryteria.keySet()) {
            drl.put(id + "/kryterium.drl", tekst(katalog.resolve(id).resolve("kryterium.drl")));
        }
        return drl;
    }

    /** Interpretations and cases; every faulty file is named. */
    TrescKatalogu tresc() {
        List<String> bledy = new ArrayList<>();
        List<JsonNode> wzorzec = yaml(katalog.resolve("wzorzec.json"), JsonNode.class, bledy);
        Map<String, TrescKatalogu.Kryterium> tresci = new LinkedHashMap<>();
        for (String id : kryteria.keySet()) {
            Path folder = katalog.resolve(id);
            for (TrescKatalogu.Przypadek[] przypadki :
                    yaml(folder.resolve("przypadki.yaml"), TrescKatalogu.Przypadek[].class, bledy)) {
                String wykladnia = tekst(folder.resolve("kryterium.md"));
                tresci.put(id, new TrescKatalogu.Kryterium(wykladnia, List.of(przypadki)));
            }
        }
        if (!bledy.isEmpty()) {
            throw new BlednyZestawException(bledy);
        }
        return new TrescKatalogu(wzorzec.get(0), tresci);
    }

    /** SHA-256 over the path and content of every file, in the order of paths, with line ends as {@code \n}. */
    String suma() {
        try (Stream<Path> pliki = Files.walk(katalog)) {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (Path plik : pliki.filter(Files::isRegularFile).sorted().toList()) {
                String nazwa = katalog.relativize(plik).toString().replace('\\', '/');
                sha.update((nazwa + "\n" + tekst(plik).replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Każda Java ma SHA-256", e);
        }
    }

    private static String tekst(Path plik) {
        try {
            return Files.readString(plik);
        } catch (IOException e) {
            throw new BlednyZestawException(List.of(plik + ": nie da się odczytać jako tekst UTF-8; dodaj lub popraw"));
        }
    }

    private static <T> List<T> yaml(Path plik, Class<T> typ, List<String> bledy) {
        try {
            return List.of(YAML.readValue(tekst(plik), typ));
        } catch (JsonProcessingException e) {
            var miejsce = e.getLocation();
            bledy.add(plik + (miejsce == null ? "" : ":" + miejsce.getLineNr() + ":" + miejsce.getColumnNr()) + ": "
                    + e.getOriginalMessage());
            return List.of();
        } catch (BlednyZestawException e) {
            bledy.addAll(e.bledy());
            return List.of();
        }
    }
}
