package pl.kisstandard.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Makes folders and files with many wnioski out of the examples, faults in between. */
final class DuzyWsad {

    private DuzyWsad() {}

    /** The examples as lines of NDJSON, the broken ones too. */
    static List<String> wiersze() throws IOException {
        try (Stream<Path> dobre = Files.list(Przebieg.WNIOSKI)) {
            List<String> wiersze = new java.util.ArrayList<>();
            for (Path plik : dobre.sorted().toList()) {
                wiersze.add(Files.readString(plik).replace('\n', ' '));
            }
            wiersze.add(4, "{\"wersjaModelu\": \"1.0\", \"kadra\": 7}");
            wiersze.add(8, "nie wniosek");
            return wiersze;
        }
    }

    static Path ndjson(Path plik, int ile) throws IOException {
        List<String> wiersze = wiersze();
        try (BufferedWriter ndjson = Files.newBufferedWriter(plik)) {
            for (int i = 0; i < ile; i++) {
                ndjson.write(wiersze.get(i % wiersze.size()));
                ndjson.write('\n');
            }
        }
        return plik;
    }

    /** A folder with files of one wniosek, a file of many, broken files, an empty one and other files. */
    static Path mieszany(Path folder, int ile) throws IOException {
        Files.createDirectories(folder.resolve("b"));
        List<String> wiersze = wiersze();
        for (int i = 0; i < ile; i++) {
            String podfolder = i % 2 == 0 ? "a" : "c/d";
            Files.createDirectories(folder.resolve(podfolder));
            Files.writeString(folder.resolve(podfolder).resolve(i + ".json"), wiersze.get(i % wiersze.size()));
        }
        ndjson(folder.resolve("b/wiele.ndjson"), ile);
        Files.writeString(folder.resolve("b/pusty.json"), "");
        Files.writeString(folder.resolve("b/skan.pdf"), "%PDF-1.4");
        return folder;
    }

    /** A wniosek whose judging takes long: it lists very many agreements. */
    static Path powolny(Path plik, int porozumienia) throws IOException {
        String wniosek = Files.readString(Path.of(Przebieg.SPELNIA));
        String lista = "\"porozumienia\": [";
        String jedno = "{\"strona\": \"PUP\", \"nazwaStrony\": \"Urząd Zmyślony\", \"rodzaj\": \"POROZUMIENIE\", "
                + "\"podpisKlubu\": true, \"podpisPartnera\": true, \"dataZawarcia\": \"2013-04-01\", "
                + "\"obowiazujeDo\": \"2014-03-31\", \"opis\": \"zmyślone\"},";
        return Files.writeString(plik, wniosek.replace(lista, lista + jedno.repeat(porozumienia)));
    }
}
