package pl.kisstandard.rules.internal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Writes folders that appear whole or not at all. */
public final class ZapisSzkicu {

    private ZapisSzkicu() {}

    /**
     * Writes files into a folder that is new or empty.
     *
     * @param pliki content by path with {@code /}
     * @throws FileAlreadyExistsException when something is there already
     */
    public static void zapisz(Map<String, byte[]> pliki, Path folder) throws IOException {
        Path cel = folder.toAbsolutePath().normalize();
        boolean jest = Files.exists(cel);
        if (jest && !pusty(cel)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        Path roboczy =
                Files.createTempDirectory(jest ? cel : Objects.requireNonNull(cel.getParent()), ".kis-standard-");
        try {
            for (Map.Entry<String, byte[]> plik : pliki.entrySet()) {
                Path miejsce = roboczy.resolve(plik.getKey());
                Files.createDirectories(Objects.requireNonNull(miejsce.getParent()));
                Files.write(miejsce, plik.getValue());
            }
            if (jest) {
                przenies(roboczy, cel);
            } else {
                Path zwykly = Files.createDirectory(roboczy.resolve("zwykly")); // has the permissions of any new folder
                przenies(roboczy, zwykly);
                Files.move(zwykly, cel);
            }
        } finally {
            usun(roboczy);
        }
    }

    /** Moves what a folder holds; leaves nothing in the other one when it fails. */
    private static void przenies(Path skad, Path dokad) throws IOException {
        List<Path> przeniesione = new ArrayList<>();
        try {
            for (Path zrodlo : zawartosc(skad)) {
                if (!zrodlo.equals(dokad)) {
                    przeniesione.add(Files.move(zrodlo, dokad.resolve(zrodlo.getFileName())));
                }
            }
        } catch (IOException e) {
            for (Path przeniesiony : przeniesione) {
                usun(przeniesiony);
            }
            throw e;
        }
    }

    private static boolean pusty(Path cel) throws IOException {
        return Files.isDirectory(cel) && zawartosc(cel).isEmpty();
    }

    private static List<Path> zawartosc(Path folder) throws IOException {
        try (Stream<Path> zawartosc = Files.list(folder)) {
            return zawartosc.sorted().toList();
        }
    }

    /** Removes a file or a folder with all it holds. */
    public static void usun(Path sciezka) throws IOException {
        try (Stream<Path> wszystko = Files.walk(sciezka)) {
            for (Path p : wszystko.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(p);
            }
        }
    }
}
