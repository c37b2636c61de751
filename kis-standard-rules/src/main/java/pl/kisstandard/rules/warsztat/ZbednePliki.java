package pl.kisstandard.rules.warsztat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pl.kisstandard.rules.Usterka;

/** Files in a rule set's folder that nothing reads: most often the name is mistyped. */
final class ZbednePliki {

    /** What editors and systems leave behind. */
    private static final Pattern POMIJANE =
            Pattern.compile("\\..*|.*~|#.*#|.*\\.(swp|swx|tmp|bak)|Thumbs\\.db|desktop\\.ini");

    private static final List<String> KRYTERIUM =
            List.of("kryterium.drl", "kryterium.yaml", "kryterium.md", "przypadki.yaml");

    private ZbednePliki() {}

    static List<Usterka> of(Path katalog, Collection<String> kryteria) {
        Set<String> zbedne = new TreeSet<>();
        for (String nazwa : nazwy(katalog)) {
            if (kryteria.contains(nazwa)) {
                nazwy(katalog.resolve(nazwa)).stream()
                        .filter(plik -> !KRYTERIUM.contains(plik))
                        .forEach(plik -> zbedne.add(nazwa + "/" + plik));
            } else if (!Set.of("standard.yaml", "wzorzec.json").contains(nazwa)) {
                zbedne.add(nazwa);
            }
        }
        return zbedne.stream().map(z -> Usterka.of(z, 1, 1, "zbedny-plik")).toList();
    }

    private static List<String> nazwy(Path katalog) {
        try (Stream<Path> pliki = Files.list(katalog)) {
            return pliki.map(p -> String.valueOf(p.getFileName()))
                    .filter(n -> !POMIJANE.matcher(n).matches())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(katalog.toString(), e);
        }
    }
}
