package pl.kisstandard.cli.dokument;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.kisstandard.cli.dokument.Blok.Kolumna;
import pl.kisstandard.cli.dokument.Blok.Tabela;

/** The look of a page. */
final class StylHtml {

    private static final String WSPOLNY = wczytaj();

    private StylHtml() {}

    /** The common style and the widths of the columns of this document. */
    static String css(Dokument dokument) {
        return dokument.bloki().stream()
                .flatMap(StylHtml::kolumny)
                .map(kolumna -> "." + klasa(kolumna) + " { width: " + kolumna.udzial() + "%; }\n")
                .distinct()
                .sorted()
                .collect(Collectors.joining("", WSPOLNY, ""));
    }

    private static Stream<Kolumna> kolumny(Blok blok) {
        if (blok instanceof Blok.WJezyku inny) {
            return inny.bloki().stream().flatMap(StylHtml::kolumny);
        }
        return blok instanceof Tabela tabela ? tabela.kolumny().stream() : Stream.of();
    }

    static String klasa(Kolumna kolumna) {
        return "kolumna-" + kolumna.udzial();
    }

    private static String wczytaj() {
        try (InputStream css = StylHtml.class.getResourceAsStream("dokument.css")) {
            return new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
