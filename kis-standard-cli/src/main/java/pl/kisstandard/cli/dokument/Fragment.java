package pl.kisstandard.cli.dokument;

import pl.kisstandard.model.Jezyk;

/** A piece of running text. Spaces and punctuation between two pieces belong to the pieces. */
public sealed interface Fragment {

    /** The text itself. */
    String tekst();

    record Tekst(String tekst) implements Fragment {}

    /** Emphasised. */
    record Mocny(String tekst) implements Fragment {}

    /** A code, a name of a file, a command. */
    record Kod(String tekst) implements Fragment {}

    /** The applicant's own words, with their quotation marks. */
    record Cytat(String tekst) implements Fragment {}

    /**
     * A link.
     *
     * @param cel {@code #anchor} within the document, or a relative address; a format that cannot link writes the text only
     */
    record Odnosnik(String tekst, String cel) implements Fragment {}

    /** In another language than the document. */
    record WJezyku(String tekst, Jezyk jezyk) implements Fragment {}

    /** A verdict or an opinion in words; the colour only accompanies them. */
    record Ocena(String tekst, Barwa barwa) implements Fragment {}
}
