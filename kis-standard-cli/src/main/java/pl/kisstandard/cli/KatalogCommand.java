package pl.kisstandard.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
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

    @Option(
            names = {"--wyjscie", "--output"},
            paramLabel = "${bundle:etykieta.plik}",
            descriptionKey = "opcja.wyjscie-katalogu")
    private @Nullable Path wyjscie;

    @Option(
            names = {"--nadpisz", "--overwrite"},
            descriptionKey = "opcja.nadpisz")
    private boolean nadpisz;

    KatalogCommand(Srodowisko srodowisko, Komunikaty komunikaty) {
        this.srodowisko = srodowisko;
        this.komunikaty = komunikaty;
    }

    @Override
    public Integer call() {
        if (wyjscie == null) {
            srodowisko.wyjscie().pisz(bajty(format == null ? Format.MD : format));
        } else {
            PlikAtomowy.sprawdz(wyjscie, nadpisz, komunikaty);
            PlikAtomowy.zapisz(wyjscie, bajty(format == null ? zNazwy(wyjscie) : format));
        }
        return KodWyjscia.SPELNIA;
    }

    private Format zNazwy(Path plik) {
        String nazwa = String.valueOf(plik.getFileName()).toLowerCase(Locale.ROOT);
        for (Format znany : Format.values()) {
            if (nazwa.endsWith("." + znany.name().toLowerCase(Locale.ROOT))) {
                return znany;
            }
        }
        throw new BladUzycia(komunikaty.get("blad.katalog-rozszerzenie", plik));
    }

    private byte[] bajty(Format wybrany) {
        Dokument katalog = Zestawy.katalog(wybor.zestaw(komunikaty), komunikaty);
        return switch (wybrany) {
            case MD -> DokumentMarkdown.render(katalog).getBytes(StandardCharsets.UTF_8);
            case HTML -> DokumentHtml.toBytes(katalog);
        };
    }
}
