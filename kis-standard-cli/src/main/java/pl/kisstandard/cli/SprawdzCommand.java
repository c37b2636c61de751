package pl.kisstandard.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pl.kisstandard.model.Podpowiedz;
import pl.kisstandard.rules.BlednyZestawException;
import pl.kisstandard.rules.warsztat.Kontrola;
import pl.kisstandard.rules.warsztat.NieznaneKryteriumException;
import pl.kisstandard.rules.warsztat.Sprawdzenie;

/** Checks a rule set's folder, once or whenever it changes. */
@Command(name = "sprawdz", aliases = "check", mixinStandardHelpOptions = true)
final class SprawdzCommand implements Callable<Integer> {

    /** Form of the answer of the workshop. */
    enum Format {
        TEXT,
        JSON
    }

    private final Srodowisko srodowisko;
    private final Komunikaty komunikaty;
    private final OpisUsterek opis;

    @Parameters(index = "0", paramLabel = "${bundle:etykieta.folder}", descriptionKey = "parametr.folder-zestawu")
    private Path katalog = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "${bundle:etykieta.kryterium}",
            descriptionKey = "parametr.kryteria")
    private List<String> kryteria = List.of();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "opcja.format-warsztatu")
    private Format format = Format.TEXT;

    @Option(
            names = {"--pilnuj", "--watch"},
            descriptionKey = "opcja.pilnuj")
    private boolean pilnuj;

    SprawdzCommand(Srodowisko srodowisko, Komunikaty komunikaty) {
        this.srodowisko = srodowisko;
        this.komunikaty = komunikaty;
        this.opis = new OpisUsterek(komunikaty);
    }

    @Override
    public Integer call() {
        if (!Files.isDirectory(katalog)) {
            throw new BladUzycia(komunikaty.get("blad.nie-ma-folderu", katalog));
        }
        Kontrola kontrola = new Kontrola(katalog);
        if (!pilnuj) {
            return sprawdz(kontrola);
        }
        new Pilnowanie(katalog, srodowisko, komunikaty)
                .dopokiTrzeba(
                        () -> {
                            try {
                                sprawdz(kontrola);
                            } catch (BlednyZestawException e) {
                                e.bledy().forEach(srodowisko.wyjscie()::linia);
                            }
                        },
                        kontrola::rozgrzej);
        return KodWyjscia.SPELNIA;
    }

    /** The names on the command line are not those of criteria. */
    static BladUzycia nieznane(NieznaneKryteriumException e, Komunikaty komunikaty) {
        String najblizsze = Podpowiedz.najblizsza(e.nazwa(), e.znane());
        return new BladUzycia(komunikaty.get("blad.kryterium", e.nazwa()) + " "
                + (najblizsze == null
                        ? komunikaty.get("blad.lista", String.join(", ", e.znane()))
                        : komunikaty.get("blad.podpowiedz", najblizsze)));
    }

    private int sprawdz(Kontrola kontrola) {
        long start = System.nanoTime();
        Sprawdzenie wynik;
        try {
            wynik = kontrola.sprawdz(kryteria, komunikaty.jezyk());
        } catch (NieznaneKryteriumException e) {
            throw nieznane(e, komunikaty);
        }
        srodowisko
                .wyjscie()
                .pisz(format == Format.JSON ? json(wynik) : tekst(wynik, opis.czas(System.nanoTime() - start)));
        return wynik.usterki().isEmpty() ? KodWyjscia.SPELNIA : KodWyjscia.NIE_SPELNIA;
    }

    private String tekst(Sprawdzenie wynik, String czas) {
        String podsumowanie = komunikaty.get(
                "warsztat.sprawdzono",
                opis.ile("warsztat.kryteria", wynik.kryteria().size()),
                opis.ile("warsztat.przypadki", wynik.przypadki()),
                opis.ile("warsztat.usterki", wynik.usterki().size()),
                czas);
        return opis.tekst(katalog, wynik.usterki())
                + (wynik.kryteria().isEmpty() ? komunikaty.get("warsztat.bez-przypadkow") + "\n" : "")
                + podsumowanie
                + "\n";
    }

    private String json(Sprawdzenie wynik) {
        ObjectNode obiekt = OpisUsterek.obiekt();
        obiekt.put("folder", katalog.toString().replace('\\', '/'));
        wynik.kryteria().forEach(obiekt.putArray("kryteria")::add);
        obiekt.put("przypadki", wynik.przypadki());
        obiekt.set("usterki", opis.json(wynik.usterki()));
        return (pilnuj ? obiekt.toString() : obiekt.toPrettyString().replace("\r\n", "\n")) + "\n";
    }
}
