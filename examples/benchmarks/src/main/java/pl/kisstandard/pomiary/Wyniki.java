package pl.kisstandard.pomiary;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The results as they are published: source of the page, and what later measurements are held to.
 *
 * @param przebiegi one for each Java, oldest first
 * @param krotki the short form, compiled by C1 alone: what every build is held to
 */
record Wyniki(List<Przebieg> przebiegi, Przebieg krotki) {

    /** The published ones, seen from the module. */
    static final Path OPUBLIKOWANE = Path.of("odniesienie.json");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, null))
            .build();

    Wyniki {
        przebiegi = przebiegi.stream()
                .sorted(Comparator.comparingInt(Przebieg::java))
                .toList();
    }

    static Wyniki read(Path plik) throws IOException {
        return MAPPER.readValue(plik.toFile(), Wyniki.class);
    }

    void write(Path plik) throws IOException {
        DefaultPrettyPrinter uklad = new DefaultPrettyPrinter();
        uklad.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        uklad.indentArraysWith(new DefaultIndenter("  ", "\n"));
        Files.writeString(plik, MAPPER.writer(uklad).writeValueAsString(this) + "\n");
    }

    /** These, and those of the other for every Java that is not among these. */
    Wyniki nad(Wyniki inne) {
        return new Wyniki(
                Stream.concat(przebiegi.stream(), inne.przebiegi.stream().filter(i -> przebiegi.stream()
                                .noneMatch(p -> p.java() == i.java())))
                        .toList(),
                krotki);
    }

    /** The run on a Java, or on the oldest when there is none. */
    Przebieg na(int java) {
        return przebiegi.stream().filter(p -> p.java() == java).findFirst().orElse(przebiegi.get(0));
    }
}
