package pl.kisstandard.cli.fuzz;

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

    /** Small ones are tried more often; bigger ones are left to the runs that take one reader at a time. */
    private static final int MALE = 1000;

    private static final Path PRZYKLADY = Path.of("..", "examples");
    private static final Path ZACHOWANE = Path.of("src", "test", "resources", "fuzz");

    private Ziarna() {}

    static Map<String, byte[]> of(Cel cel) throws IOException {
        Map<String, byte[]> ziarna = pliki(ZACHOWANE.resolve(cel.folder()));
        switch (cel) {
            case JSON, YAML -> ziarna.putAll(przyklady());
            case NDJSON -> ziarna.putAll(wiersze());
            case GZIP -> of(Cel.NDJSON).forEach((nazwa, tresc) -> ziarna.put("spakowany-" + nazwa, Cel.gzip(tresc)));
            case TRESC_GZIP -> ziarna.putAll(of(Cel.NDJSON));
            case XLSX -> of(Cel.CZESCI_XLSX).forEach((nazwa, tresc) -> ziarna.put(nazwa, Czesci.zip(tresc)));
            case ODS -> of(Cel.CZESCI_ODS).forEach((nazwa, tresc) -> ziarna.put(nazwa, Czesci.zip(tresc)));
            case BEZ_FORMATU -> {
                for (Cel inny : List.of(Cel.JSON, Cel.NDJSON, Cel.YAML, Cel.CSV, Cel.GZIP, Cel.XLSX, Cel.ODS)) {
                    of(inny).forEach((nazwa, tresc) -> ziarna.put(inny.folder() + "-" + nazwa, tresc));
                }
            }
            case DOWOLNY -> {
                for (Cel inny : Cel.values()) {
                    if (inny != cel) {
                        ziarna.putAll(maleZPrzedrostkiem(inny));
                    }
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

    /** Each example on a line of its own, with another wniosek below it. */
    private static Map<String, byte[]> wiersze() throws IOException {
        Map<String, byte[]> wiersze = new LinkedHashMap<>();
        przyklady().forEach((nazwa, przyklad) -> {
            String wiersz = new String(przyklad, StandardCharsets.ISO_8859_1).replaceAll("\\s+", " ");
            String tekst = wiersz + "\n{\"wersjaModelu\":\"1.0\"}\n";
            wiersze.put(nazwa, tekst.getBytes(StandardCharsets.ISO_8859_1));
        });
        return wiersze;
    }

    @SuppressWarnings("EnumOrdinal") // see Cel.DOWOLNY
    private static Map<String, byte[]> maleZPrzedrostkiem(Cel cel) throws IOException {
        Map<String, byte[]> ziarna = new LinkedHashMap<>();
        of(cel).forEach((nazwa, tresc) -> {
            if (tresc.length <= MALE) {
                byte[] zPrzedrostkiem = new byte[tresc.length + 1];
                zPrzedrostkiem[0] = (byte) cel.ordinal();
                System.arraycopy(tresc, 0, zPrzedrostkiem, 1, tresc.length);
                ziarna.put(cel.folder() + "-" + nazwa, zPrzedrostkiem);
            }
        });
        return ziarna;
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
