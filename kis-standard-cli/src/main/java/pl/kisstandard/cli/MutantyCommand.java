package pl.kisstandard.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pl.kisstandard.cli.dokument.Sklad;
import pl.kisstandard.rules.BlednyZestawException;
import pl.kisstandard.rules.OpisZestawu;
import pl.kisstandard.rules.Usterka;
import pl.kisstandard.rules.ZestawRegul;
import pl.kisstandard.rules.warsztat.Mutanty;
import pl.kisstandard.rules.warsztat.NieznaneKryteriumException;

/** Breaks rules and parameters one at a time, and tells what no case would notice. */
@Command(name = "mutanty", aliases = "mutants", mixinStandardHelpOptions = true)
final class MutantyCommand implements Callable<Integer> {

    private static final int RODZAJ = 44;
    private static final int LICZBA = 12;

    private final Srodowisko srodowisko;
    private final Komunikaty komunikaty;
    private final OpisUsterek opis;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "${bundle:etykieta.wskazanie}",
            descriptionKey = "parametr.wskazanie-mutantow")
    private String wskazanie = Zestawy.DOMYSLNY;

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "${bundle:etykieta.kryterium}",
            descriptionKey = "parametr.kryteria")
    private List<String> kryteria = List.of();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "opcja.format-warsztatu")
    private SprawdzCommand.Format format = SprawdzCommand.Format.TEXT;

    MutantyCommand(Srodowisko srodowisko, Komunikaty komunikaty) {
        this.srodowisko = srodowisko;
        this.komunikaty = komunikaty;
        this.opis = new OpisUsterek(komunikaty);
    }

    @Override
    public Integer call() {
        boolean wydany = ZestawRegul.available().stream().map(OpisZestawu::id).anyMatch(wskazanie::equals);
        Path katalog = wydany ? Path.of("") : Path.of(wskazanie);
        if (!wydany && !Files.isDirectory(katalog)) {
            throw new BladUzycia(komunikaty.get("blad.nie-ma-folderu", katalog));
        }
        long start = System.nanoTime();
        Mutanty mutanty;
        try {
            mutanty = wydany
                    ? Mutanty.of(wskazanie, kryteria, komunikaty.jezyk())
                    : Mutanty.of(katalog, kryteria, komunikaty.jezyk());
        } catch (NieznaneKryteriumException e) {
            throw SprawdzCommand.nieznane(e, komunikaty);
        } catch (BlednyZestawException e) {
            if (e.usterki().isEmpty()) {
                throw e;
            }
            srodowisko.wyjscie().pisz(bledny(katalog, e.usterki()));
            return KodWyjscia.NIE_SPELNIA;
        }
        String czas = opis.czas(System.nanoTime() - start);
        srodowisko.wyjscie().pisz(format == SprawdzCommand.Format.JSON ? json(mutanty) : tekst(katalog, mutanty, czas));
        return mutanty.niezauwazone().isEmpty() ? KodWyjscia.SPELNIA : KodWyjscia.NIE_SPELNIA;
    }

    private String tekst(Path katalog, Mutanty mutanty, String czas) {
        StringBuilder tekst = new StringBuilder(opis.tekst(katalog, mutanty.niezauwazone()));
        tekst.append(wiersz(
                "",
                komunikaty.get("warsztat.zauwazone"),
                komunikaty.get("warsztat.rownowazne"),
                komunikaty.get("warsztat.niezauwazone")));
        mutanty.liczniki()
                .forEach((rodzaj, l) -> tekst.append(wiersz(
                        komunikaty.get("warsztat.mutant." + rodzaj.slowo()),
                        l.zauwazone() + "",
                        l.rownowazne() + "",
                        l.niezauwazone() + "")));
        Mutanty.Licznik razem = mutanty.razem();
        tekst.append('\n')
                .append(komunikaty.get(
                        "warsztat.mutanty", opis.ile("warsztat.zmiany", razem.razem()), razem.niezauwazone(), czas))
                .append('\n');
        return tekst.toString();
    }

    private static String wiersz(String rodzaj, String zauwazone, String rownowazne, String niezauwazone) {
        return Sklad.dopelnij(rodzaj, RODZAJ)
                + Sklad.dopelnij(zauwazone, LICZBA)
                + Sklad.dopelnij(rownowazne, LICZBA + 2)
                + niezauwazone
                + "\n";
    }

    private String bledny(Path katalog, List<Usterka> usterki) {
        if (format == SprawdzCommand.Format.TEXT) {
            return opis.tekst(katalog, usterki) + komunikaty.get("warsztat.najpierw-popraw") + "\n";
        }
        ObjectNode obiekt = OpisUsterek.obiekt();
        obiekt.put("zestaw", wskazanie);
        obiekt.set("usterki", opis.json(usterki));
        return obiekt.toPrettyString().replace("\r\n", "\n") + "\n";
    }

    private String json(Mutanty mutanty) {
        ObjectNode obiekt = OpisUsterek.obiekt();
        obiekt.put("zestaw", wskazanie);
        ObjectNode rodzaje = obiekt.putObject("rodzaje");
        mutanty.liczniki().forEach((rodzaj, l) -> rodzaje.putObject(rodzaj.slowo())
                .put("zauwazone", l.zauwazone())
                .put("rownowazne", l.rownowazne())
                .put("niezauwazone", l.niezauwazone()));
        obiekt.set("niezauwazone", opis.json(mutanty.niezauwazone()));
        return obiekt.toPrettyString().replace("\r\n", "\n") + "\n";
    }
}
