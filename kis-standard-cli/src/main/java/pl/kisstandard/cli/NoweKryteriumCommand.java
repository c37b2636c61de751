package pl.kisstandard.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pl.kisstandard.cli.Wyjscie.NiezapisaneException;
import pl.kisstandard.cli.dokument.Sklad;
import pl.kisstandard.rules.BlednyParametrException;
import pl.kisstandard.rules.BlednyZestawException;
import pl.kisstandard.rules.SzkicZestawu;

/** Adds a criterion to a draft, after the pattern of another. */
@Command(name = "nowe-kryterium", aliases = "new-criterion", mixinStandardHelpOptions = true)
final class NoweKryteriumCommand implements Callable<Integer> {

    private final Srodowisko srodowisko;
    private final Komunikaty komunikaty;

    @Parameters(index = "0", paramLabel = "${bundle:etykieta.folder}", descriptionKey = "parametr.szkic")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "${bundle:etykieta.kryterium}", descriptionKey = "parametr.nowe-kryterium")
    private String kryterium = "";

    @Option(
            names = {"--na-wzor", "--pattern"},
            paramLabel = "${bundle:etykieta.kryterium}",
            descriptionKey = "opcja.na-wzor")
    private @Nullable String naWzor;

    @Option(
            names = {"--grupa", "--group"},
            paramLabel = "${bundle:etykieta.nazwa}",
            descriptionKey = "opcja.grupa")
    private @Nullable String grupa;

    NoweKryteriumCommand(Srodowisko srodowisko, Komunikaty komunikaty) {
        this.srodowisko = srodowisko;
        this.komunikaty = komunikaty;
    }

    @Override
    public Integer call() {
        if (!Files.isDirectory(folder)) {
            throw new BladUzycia(komunikaty.get("blad.nie-ma-folderu", folder));
        }
        List<Path> pliki = dodaj();
        Sklad sklad = new Sklad();
        sklad.linia(komunikaty.get("szkic.dodano", kryterium)).pusta();
        sklad.linia(komunikaty.get("szkic.zmien"));
        for (Path plik : pliki) {
            sklad.linia("  " + Sklad.bezpieczny(Zestawy.doPowloki(plik)));
            sklad.akapit(4, "", komunikaty.get("szkic.dodano." + plik.getFileName()));
        }
        sklad.pusta().linia(komunikaty.get("szkic.potem"));
        sklad.linia("  " + komunikaty.get("szkic.sprawdz", Zestawy.doPowloki(folder)));
        srodowisko.wyjscie().pisz(sklad.toString());
        return KodWyjscia.SPELNIA;
    }

    private List<Path> dodaj() {
        try {
            return SzkicZestawu.addCriterion(folder, kryterium, naWzor, grupa);
        } catch (BlednyParametrException e) {
            throw new BladUzycia(e.komunikat(komunikaty.jezyk()));
        } catch (BlednyZestawException e) {
            throw new BladSzkicu(komunikaty.get("szkic.bledy", folder), e.bledy());
        } catch (IOException e) {
            throw new NiezapisaneException(e);
        }
    }
}
