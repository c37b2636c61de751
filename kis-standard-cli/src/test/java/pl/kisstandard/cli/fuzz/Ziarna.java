package pl.kisstandard.cli.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the fuzzer starts from, by name: the examples, and the files of {@code src/test/resources/fuzz}, a folder for each
 * {@link Cel}, where everything it ever found is kept too.
 */
final class Ziarna {

    private static final Path PRZYKLADY = Path.of("..", "examples");
    private static final Path ZACHOWANE = Path.of("src", "test", "resources", "fuzz");

    private Ziarna() {}

    static Map<String, byte[]> of(Cel cel) throws IOException {
        Map<String, byte[]> ziarna = pliki(ZACHOWANE.resolve(cel.folder()));
        switch (cel) {
            case JSON, YAML -> ziarna.putAll(przyklady());
            case NDJSON -> ziarna.put("przyklady", ndjson());
            case GZIP -> ziarna.put("przyklady", Cel.gzip(ndjson()));
            case TRESC_GZIP -> ziarna.put("przyklady", ndjson());
            case XLSX -> of(Cel.CZESCI_XLSX).forEach((nazwa, tresc) -> ziarna.put(nazwa, Czesci.zip(tresc)));
            case ODS -> of(Cel.CZESCI_ODS).forEach((nazwa, tresc) -> ziarna.put(nazwa, Czesci.zip(tresc)));
            case BEZ_FORMATU -> {
                for (Cel inny : List.of(Cel.JSON, Cel.NDJSON, Cel.YAML, Cel.CSV, Cel.GZIP, Cel.XLSX, Cel.ODS)) {
                    of(inny).forEach((nazwa, tresc) -> ziarna.put(inny.folder() + "-" + nazwa, tresc));
                }
            }
            case CSV, CZESCI_XLSX, CZESCI_ODS -> {}
        }
        return ziarna;
    }

    private static Map<String, byte[]> przyklady() throws IOException {
        Map<String, byte[]> przyklady = pliki(PRZYKLADY.resolve("wnioski"));
        przyklady.putAll(pliki(PRZYKLADY.resolve("bledne")));
        return przyklady;
    }

    /** All examples, one a line. */
    private static byte[] ndjson() throws IOException {
        ByteArrayOutputStream wiersze = new ByteArrayOutputStream();
        for (byte[] przyklad : przyklady().values()) {
            String tekst = new String(przyklad, StandardCharsets.ISO_8859_1);
            wiersze.writeBytes((tekst.replaceAll("\\s+", " ") + "\n").getBytes(StandardCharsets.ISO_8859_1));
        }
        return wiersze.toByteArray();
    }

    private static Map<String, byte[]> pliki(Path folder) throws IOException {
        Map<String, byte[]> tresci = new LinkedHashMap<>();
        if (Files.isDirectory(folder)) {
            List<Path> pliki;
            try (Stream<Path> lista = Files.list(folder)) {
                pliki = new ArrayList<>(lista.sorted().toList());
            }
            for (Path plik : pliki) {
                tresci.put(plik.getFileName().toString(), Files.readAllBytes(plik));
            }
        }
        return tresci;
    }
}
