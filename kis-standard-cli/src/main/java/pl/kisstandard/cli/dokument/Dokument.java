package pl.kisstandard.cli.dokument;

import java.util.List;
import pl.kisstandard.model.Jezyk;

/**
 * A document for people, before it has a format.
 *
 * @param jezyk language of its texts
 * @param tytul title, the heading of level 1
 * @param bloki what stands below it, in reading order
 */
public record Dokument(Jezyk jezyk, String tytul, List<Blok> bloki) {
    public Dokument {
        bloki = List.copyOf(bloki);
    }
}
