package pl.kisstandard.cli;

import static pl.kisstandard.cli.Przebieg.NIE_SPELNIA;
import static pl.kisstandard.cli.Przebieg.SPELNIA;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A few wnioski in a folder, and runs that write their kartas to another one. */
abstract class WynikiWFolderze {

    @TempDir
    Path folder = Path.of("");

    Path wnioski = Path.of("");
    Path wyniki = Path.of("");

    @BeforeEach
    void the_same_name_stands_in_two_folders() throws IOException {
        wnioski = folder.resolve("wnioski");
        wyniki = folder.resolve("wyniki");
        Files.createDirectories(wnioski.resolve("gmina"));
        Files.copy(Path.of(SPELNIA), wnioski.resolve("a.json"));
        Files.copy(Path.of(NIE_SPELNIA), wnioski.resolve("gmina/a.json"));
        String wiersz = Files.readString(Path.of(SPELNIA)).replace("\n", " ");
        Files.writeString(wnioski.resolve("a.ndjson"), wiersz + "\n{}\n" + wiersz + "\n");
    }

    Przebieg ocen(String... opcje) {
        List<String> argumenty = new ArrayList<>(
                List.of("ocen", wnioski.toString(), "--wyjscie", wyniki.toString(), "--format", "json"));
        argumenty.addAll(List.of(opcje));
        return Przebieg.tutaj(argumenty.toArray(String[]::new));
    }

    static Map<String, String> zawartosc(Path gdzie) throws IOException {
        Map<String, String> pliki = new TreeMap<>();
        try (Stream<Path> wszystkie = Files.walk(gdzie)) {
            for (Path plik : wszystkie.filter(Files::isRegularFile).toList()) {
                pliki.put(gdzie.relativize(plik).toString(), Files.readString(plik));
            }
        }
        return pliki;
    }
}
