package pl.kisstandard.rules.warsztat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A copy of the released rule set to be spoilt. */
final class Folder {

    static final Path ZRODLO = Path.of("src/main/resources/standardy/sc-kis/2014.1");

    private Folder() {}

    static Path kopia(Path cel) throws IOException {
        for (Path plik : pliki(ZRODLO)) {
            Path kopia = cel.resolve(ZRODLO.relativize(plik).toString());
            Files.createDirectories(Objects.requireNonNull(kopia.getParent()));
            Files.copy(plik, kopia);
        }
        return cel;
    }

    static List<Path> pliki(Path katalog) throws IOException {
        try (Stream<Path> pliki = Files.walk(katalog)) {
            return pliki.filter(Files::isRegularFile).sorted().toList();
        }
    }

    static void zamien(Path plik, String co, String naCo) throws IOException {
        String tekst = Files.readString(plik);
        assertThat(tekst).contains(co);
        Files.writeString(plik, tekst.replace(co, naCo));
    }

    static void zamienPierwsze(Path plik, String co, String naCo) throws IOException {
        String tekst = Files.readString(plik);
        int gdzie = tekst.indexOf(co);
        assertThat(gdzie).as("%s in %s", co, plik).isNotNegative();
        Files.writeString(plik, tekst.substring(0, gdzie) + naCo + tekst.substring(gdzie + co.length()));
    }

    static void dopisz(Path plik, String tekst) throws IOException {
        Files.writeString(plik, Files.readString(plik) + tekst);
    }

    /** Takes away the first case whose sentence contains a text. */
    static void bezPrzypadku(Path katalog, String kryterium, String zdanie) throws IOException {
        Path plik = katalog.resolve(kryterium).resolve("przypadki.yaml");
        String tekst = Files.readString(plik);
        int zdaniem = tekst.indexOf(zdanie);
        assertThat(zdaniem).isNotNegative();
        int od = tekst.lastIndexOf("- przypadek:", zdaniem);
        int koniec = tekst.indexOf("\n- przypadek:", zdaniem);
        Files.writeString(plik, tekst.substring(0, od) + (koniec < 0 ? "" : tekst.substring(koniec + 1)));
    }
}
