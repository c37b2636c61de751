package pl.kisstandard.rules.warsztat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.rules.Usterka;
import pl.kisstandard.rules.internal.drl.CzytnikDrl;
import pl.kisstandard.rules.internal.drl.Drl;
import pl.kisstandard.rules.internal.drl.ZapisDrl;

/**
 * Puts the files of a rule set's folder into the one layout there is: each rule in one shape, with its
 * comments above it; of YAML and texts only line ends, blanks at the end of lines and the end of the file.
 *
 * @param zmienione files whose layout is, or was, another
 * @param usterki files that cannot be read; they stay as they are
 */
public record Formatowanie(List<String> zmienione, List<Usterka> usterki) {

    private static final int POZIOMY = 2;

    public Formatowanie {
        zmienione = List.copyOf(zmienione);
        usterki = List.copyOf(usterki);
    }

    /**
     * Goes through the folder.
     *
     * @param zapisz whether to write, or only to tell
     * @throws UncheckedIOException when a file cannot be read or written
     */
    public static Formatowanie of(Path katalog, boolean zapisz) {
        List<String> zmienione = new ArrayList<>();
        List<Usterka> usterki = new ArrayList<>();
        if (!Files.exists(katalog.resolve("standard.yaml"))) {
            usterki.add(Usterka.of("standard.yaml", 1, 1, "brak-pliku"));
        }
        try {
            for (Path plik : pliki(katalog)) {
                String nazwa = katalog.relativize(plik).toString().replace('\\', '/');
                byte[] bajty = Files.readAllBytes(plik);
                String tekst = new String(bajty, StandardCharsets.UTF_8);
                String nowy = null;
                if (!Arrays.equals(bajty, tekst.getBytes(StandardCharsets.UTF_8))) {
                    usterki.add(Usterka.of(nazwa, 1, 1, "nie-utf8"));
                } else {
                    nowy = nazwa.endsWith(".drl") ? reguly(nazwa, tekst, usterki) : porzadny(tekst);
                }
                if (nowy != null && !tekst.equals(nowy)) {
                    zmienione.add(nazwa);
                    if (zapisz) {
                        zapisz(plik, nowy);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Formatowanie(zmienione, usterki);
    }

    private static List<Path> pliki(Path katalog) throws IOException {
        try (Stream<Path> pliki = Files.walk(katalog, POZIOMY)) {
            return pliki.filter(p -> Files.isRegularFile(p, LinkOption.NOFOLLOW_LINKS))
                    .filter(p -> String.valueOf(p.getFileName())
                            .matches("kryterium\\.drl|(standard|kryterium|przypadki)\\.yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static @Nullable String reguly(String nazwa, String tekst, List<Usterka> usterki) {
        Drl drl = CzytnikDrl.read(nazwa, tekst.replace("\uFEFF", ""), usterki);
        return drl == null ? null : ZapisDrl.write(drl);
    }

    private static String porzadny(String tekst) {
        return tekst.replace("\uFEFF", "")
                        .lines()
                        .map(String::stripTrailing)
                        .collect(Collectors.joining("\n"))
                        .stripTrailing()
                + "\n";
    }

    /** Under a hidden name first, so that the file is there whole at any moment. */
    private static void zapisz(Path plik, String tekst) throws IOException {
        Path roboczy = plik.resolveSibling("." + plik.getFileName() + ".tmp");
        try {
            Files.writeString(roboczy, tekst);
            Files.move(roboczy, plik, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(roboczy);
        }
    }
}
