package pl.kisstandard.cli;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private OpcjeZapisu zapis = new OpcjeZapisu();

    FormularzCommand(Srodowisko srodowisko, Komunikaty komunikaty) {
        this.srodowisko = srodowisko;
        this.komunikaty = komunikaty;
    }

    @Override
    public Integer call() {
        Format wybrany = zapis.format(format, Format.XLSX, komunikaty);
        if (wybrany == Format.XLSX && !zapis.doPliku() && srodowisko.terminal()) {
            throw new BladUzycia(komunikaty.get("blad.formularz-na-terminal"));
        }
        zapis.pisz(bajty(wybrany), srodowisko);
        return KodWyjscia.SPELNIA;
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
