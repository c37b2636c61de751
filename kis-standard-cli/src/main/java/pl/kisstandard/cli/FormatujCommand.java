package pl.kisstandard.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pl.kisstandard.cli.dokument.Sklad;
import pl.kisstandard.rules.warsztat.Formatowanie;

/** Puts the files of a rule set's folder into the one layout there is. */
@Command(name = "formatuj", aliases = "format", mixinStandardHelpOptions = true)
final class FormatujCommand implements Callable<Integer> {

    private final Srodowisko srodowisko;
    private final Komunikaty komunikaty;

    @Parameters(index = "0", paramLabel = "${bundle:etykieta.folder}", descriptionKey = "parametr.folder-zestawu")
    private Path katalog = Path.of("");

    @Option(
            names = {"--sprawdz", "--check"},
            descriptionKey = "opcja.tylko-sprawdz")
    private boolean tylkoSprawdz;

    FormatujCommand(Srodowisko srodowisko, Komunikaty komunikaty) {
        this.srodowisko = srodowisko;
        this.komunikaty = komunikaty;
    }

    @Override
    public Integer call() {
        if (!Files.isDirectory(katalog)) {
            throw new BladUzycia(komunikaty.get("blad.nie-ma-folderu", katalog));
        }
        Formatowanie wynik = Formatowanie.of(katalog, !tylkoSprawdz);
        OpisUsterek opis = new OpisUsterek(komunikaty);
        StringBuilder tekst = new StringBuilder(opis.tekst(katalog, wynik.usterki()));
        wynik.zmienione().forEach(plik -> tekst.append(Sklad.bezpieczny(komunikaty.get(
                                tylkoSprawdz ? "warsztat.do-sformatowania" : "warsztat.sformatowano",
                                katalog.resolve(plik)))
                        .replace('\\', '/'))
                .append('\n'));
        if (wynik.zmienione().isEmpty() && wynik.usterki().isEmpty()) {
            tekst.append(komunikaty.get("warsztat.sformatowane")).append('\n');
        }
        srodowisko.wyjscie().pisz(tekst.toString());
        boolean doPoprawienia = !wynik.usterki().isEmpty()
                || (tylkoSprawdz && !wynik.zmienione().isEmpty());
        return doPoprawienia ? KodWyjscia.NIE_SPELNIA : KodWyjscia.SPELNIA;
    }
}
