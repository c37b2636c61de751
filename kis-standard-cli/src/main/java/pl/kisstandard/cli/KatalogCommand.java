package pl.kisstandard.cli;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import pl.kisstandard.cli.dokument.Dokument;
import pl.kisstandard.cli.dokument.DokumentHtml;
import pl.kisstandard.cli.dokument.DokumentMarkdown;

/** Writes the rule catalogue. */
@Command(name = "katalog", aliases = "catalogue", mixinStandardHelpOptions = true)
final class KatalogCommand implements Callable<Integer> {

    /** Format of the catalogue. */
    enum Format {
        MD,
        HTML
    }

    private final Srodowisko srodowisko;
    private final Komunikaty komunikaty;

    @ArgGroup(validate = false, headingKey = "grupa.zestaw")
    private OpcjeZestawu wybor = new OpcjeZestawu();

    @Option(names = "--format", paramLabel = "md|html", descriptionKey = "opcja.format-katalogu")
    private @Nullable Format format;

    @Mixin
    private OpcjeZapisu zapis = new OpcjeZapisu();

    KatalogCommand(Srodowisko srodowisko, Komunikaty komunikaty) {
        this.srodowisko = srodowisko;
        this.komunikaty = komunikaty;
    }

    @Override
    public Integer call() {
        zapis.pisz(bajty(zapis.format(format, Format.MD, komunikaty)), srodowisko);
        return KodWyjscia.SPELNIA;
    }

    private byte[] bajty(Format wybrany) {
        Dokument katalog = Zestawy.katalog(wybor.zestaw(komunikaty), komunikaty);
        return switch (wybrany) {
            case MD -> DokumentMarkdown.render(katalog).getBytes(StandardCharsets.UTF_8);
            case HTML -> DokumentHtml.toBytes(katalog);
        };
    }
}
