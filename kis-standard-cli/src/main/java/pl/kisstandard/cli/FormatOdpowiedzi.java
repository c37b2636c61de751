package pl.kisstandard.cli;

import java.util.function.Supplier;
import pl.kisstandard.cli.dokument.Dokument;
import pl.kisstandard.cli.dokument.DokumentHtml;
import pl.kisstandard.cli.dokument.DokumentMarkdown;
import pl.kisstandard.cli.dokument.DokumentTekst;

/** Form of an answer that is one document. */
enum FormatOdpowiedzi {
    TEXT,
    MD,
    JSON,
    HTML;

    /** The bytes of the answer: of the document, or of the same for programs. */
    byte[] bajty(Supplier<Dokument> dokument, Supplier<String> json, boolean kolor) {
        return switch (this) {
            case TEXT -> Wydruk.utf8(DokumentTekst.render(dokument.get(), kolor));
            case MD -> Wydruk.utf8(DokumentMarkdown.render(dokument.get()));
            case JSON -> Wydruk.utf8(json.get());
            case HTML -> DokumentHtml.toBytes(dokument.get());
        };
    }
}
