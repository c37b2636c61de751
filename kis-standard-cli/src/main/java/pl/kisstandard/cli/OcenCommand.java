package pl.kisstandard.cli;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pl.kisstandard.rules.WarunkiOceny;
import pl.kisstandard.rules.ZestawRegul;

/** Judges files and writes their kartas. */
@Command(name = "ocen", aliases = "evaluate", mixinStandardHelpOptions = true)
final class OcenCommand implements Callable<Integer> {

    /** Form of the kartas. */
    enum Format {
        TEXT,
        JSON
    }

    private final Srodowisko srodowisko;
    private final Komunikaty komunikaty;

    @Parameters(arity = "1..*", paramLabel = "${bundle:etykieta.plik}", descriptionKey = "parametr.pliki")
    private List<String> pliki = List.of();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "opcja.format", defaultValue = "text")
    private Format format = Format.TEXT;

    @Option(
            names = {"--kolor", "--color"},
            paramLabel = "${bundle:etykieta.kolor}",
            descriptionKey = "opcja.kolor",
            defaultValue = "auto")
    private Kolor kolor = Kolor.AUTO;

    @Mixin
    private OpcjeOceny opcje = new OpcjeOceny();

    OcenCommand(Srodowisko srodowisko, Komunikaty komunikaty) {
        this.srodowisko = srodowisko;
        this.komunikaty = komunikaty;
    }

    @Override
    public Integer call() {
        if (Collections.frequency(pliki, Wejscia.STANDARDOWE) > 1) {
            throw new BladUzycia(komunikaty.get("blad.dwa-razy-wejscie"));
        }
        ZestawRegul zestaw = opcje.zestaw(komunikaty);
        WarunkiOceny warunki = opcje.warunki(komunikaty.jezyk());
        Wsad wsad = new Wsad(srodowisko, komunikaty, wniosek -> zestaw.evaluate(wniosek, warunki), raport());
        Wyjscie podsumowujacy = format == Format.TEXT ? srodowisko.wyjscie() : srodowisko.bledy();
        return wsad.ocen(Wejscia.of(pliki, komunikaty), podsumowujacy);
    }

    /** A single file gives an object; a folder or several files give an array, however many are found. */
    private Raport raport() {
        if (format == Format.TEXT) {
            return new Raport.Tekst(new Styl(komunikaty.jezyk(), kolor.paleta(srodowisko)));
        }
        boolean lista = pliki.size() > 1 || Wejscia.folder(pliki.get(0));
        return lista ? new Raport.ListaJson() : new Raport.Json();
    }
}
