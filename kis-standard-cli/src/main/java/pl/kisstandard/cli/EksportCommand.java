package pl.kisstandard.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import pl.kisstandard.cli.Wyjscie.NiezapisaneException;
import pl.kisstandard.cli.dokument.Sklad;
import pl.kisstandard.rules.SzkicZestawu;

/** Writes a released rule set as a folder to be edited. */
@Command(name = "eksport", aliases = "export", mixinStandardHelpOptions = true)
final class EksportCommand implements Callable<Integer> {

    private final Srodowisko srodowisko;
    private final Komunikaty komunikaty;

    @Parameters(index = "0", paramLabel = "${bundle:etykieta.zestaw}", descriptionKey = "parametr.zestaw")
    private String zestaw = "";

    @Parameters(index = "1", paramLabel = "${bundle:etykieta.folder}", descriptionKey = "parametr.folder-szkicu")
    private Path folder = Path.of("");

    EksportCommand(Srodowisko srodowisko, Komunikaty komunikaty) {
        this.srodowisko = srodowisko;
        this.komunikaty = komunikaty;
    }

    @Override
    public Integer call() {
        Zestawy.sprawdz(zestaw, komunikaty);
        Path nad = folder.toAbsolutePath().getParent();
        if (nad != null && !Files.isDirectory(nad)) {
            throw new BladUzycia(komunikaty.get("blad.nie-ma-folderu", nad));
        }
        try {
            SzkicZestawu.export(zestaw, folder);
        } catch (FileAlreadyExistsException e) {
            String klucz = Files.isDirectory(folder) ? "blad.wyjscie-niepuste" : "blad.wyjscie-nie-folder";
            throw new BladUzycia(komunikaty.get(klucz, folder));
        } catch (IOException e) {
            throw new NiezapisaneException(e);
        }
        String nazwa = Zestawy.doPowloki(folder);
        Sklad sklad = new Sklad();
        sklad.akapit(0, "", komunikaty.get("szkic.zapisano", zestaw, nazwa));
        sklad.akapit(0, "", komunikaty.get("szkic.zapisano-pliki"));
        sklad.pusta().linia(komunikaty.get("szkic.dalej"));
        sklad.linia("  " + komunikaty.get("szkic.ocen", nazwa));
        sklad.linia("  " + komunikaty.get("szkic.sprawdz", nazwa));
        srodowisko.wyjscie().pisz(sklad.toString());
        return KodWyjscia.SPELNIA;
    }
}
