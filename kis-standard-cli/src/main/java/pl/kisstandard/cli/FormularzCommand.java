package pl.kisstandard.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import pl.kisstandard.model.Jezyk;

/** Writes the blank form. */
@Command(name = "formularz", aliases = "form", mixinStandardHelpOptions = true)
final class FormularzCommand implements Callable<Integer> {

    /** Format of the form. */
    enum Format {
        XLSX,
        JSON,
        YAML,
        CSV
    }

    private final Srodowisko srodowisko;
    private final Komunikaty komunikaty;

    @Option(names = "--format", paramLabel = "xlsx|json|yaml|csv", descriptionKey = "opcja.format-formularza")
    private @Nullable Format format;

    @Option(
            names = {"--wyjscie", "--output"},
            paramLabel = "${bundle:etykieta.plik}",
            descriptionKey = "opcja.wyjscie-formularza")
    private @Nullable Path wyjscie;

    @Option(
            names = {"--nadpisz", "--overwrite"},
            descriptionKey = "opcja.nadpisz")
    private boolean nadpisz;

    FormularzCommand(Srodowisko srodowisko, Komunikaty komunikaty) {
        this.srodowisko = srodowisko;
        this.komunikaty = komunikaty;
    }

    @Override
    public Integer call() {
        if (wyjscie != null) {
            PlikAtomowy.sprawdz(wyjscie, nadpisz, komunikaty);
            PlikAtomowy.zapisz(wyjscie, bajty(format == null ? zNazwy(wyjscie) : format));
        } else if ((format == null || format == Format.XLSX) && srodowisko.terminal()) {
            throw new BladUzycia(komunikaty.get("blad.formularz-na-terminal"));
        } else {
            srodowisko.wyjscie().pisz(bajty(format == null ? Format.XLSX : format));
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
        throw new BladUzycia(komunikaty.get("blad.formularz-rozszerzenie", plik));
    }

    private byte[] bajty(Format wybrany) {
        Jezyk jezyk = komunikaty.jezyk();
        return switch (wybrany) {
            case XLSX -> FormularzXlsx.bajty(jezyk);
            case JSON -> FormularzJson.tekst().getBytes(StandardCharsets.UTF_8);
            case YAML -> FormularzYaml.tekst(jezyk).getBytes(StandardCharsets.UTF_8);
            case CSV -> FormularzCsv.tekst(jezyk).getBytes(StandardCharsets.UTF_8);
        };
    }
}
