package pl.kisstandard.pomiary.proces;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes big NDJSON files of invented wnioski. */
final class DuzyPlik {

    /** All of them fulfil everything, see {@link Program#ocen}. */
    private static final List<String> PRZYKLADY = List.of(
            "ngo-na-kazdym-progu.json",
            "klub-przy-ops.json",
            "parafialny-bez-potrzeby-przystosowania.json",
            "spoldzielnia-planowane-uslugi.json");

    private DuzyPlik() {}

    /**
     * Writes a file of so many lines, unless it is there from before.
     *
     * @param przyklady folder of wnioski
     */
    static Path of(Path przyklady, Path folder, int linie) throws IOException {
        Path plik = folder.resolve("wnioski-" + linie + ".ndjson");
        if (Files.exists(plik)) {
            return plik;
        }
        ObjectMapper mapper = new ObjectMapper();
        List<byte[]> wzory = new ArrayList<>();
        for (String nazwa : PRZYKLADY) {
            wzory.add((mapper.readTree(przyklady.resolve(nazwa).toFile()) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        Path nowy = folder.resolve("nowy.ndjson");
        try (OutputStream wyjscie = new BufferedOutputStream(Files.newOutputStream(nowy))) {
            for (int i = 0; i < linie; i++) {
                wyjscie.write(wzory.get(i % wzory.size()));
            }
        }
        return Files.move(nowy, plik);
    }
}
