package pl.kisstandard.cli;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.rules.OpisZestawu;
import pl.kisstandard.rules.WarunkiOceny;
import pl.kisstandard.rules.ZestawRegul;

/** What a judgement depends on besides the wniosek. Nothing of it is taken from the machine. */
final class OpcjeOceny {

    @Option(
            names = {"--wersja", "--rule-set"},
            paramLabel = "${bundle:etykieta.zestaw}",
            descriptionKey = "opcja.wersja")
    private String wersja = "sc-kis:2014.1";

    @Option(
            names = {"--na-dzien", "--as-of"},
            paramLabel = "${bundle:etykieta.data}",
            descriptionKey = "opcja.na-dzien")
    private @Nullable LocalDate naDzien;

    /**
     * The rule set asked for.
     *
     * @throws BladUzycia when there is none of that id
     */
    ZestawRegul zestaw(Komunikaty komunikaty) {
        List<String> dostepne =
                ZestawRegul.available().stream().map(OpisZestawu::id).toList();
        if (!dostepne.contains(wersja)) {
            throw new BladUzycia(komunikaty.get("blad.zestaw", wersja, String.join(", ", dostepne)));
        }
        return ZestawRegul.load(wersja);
    }

    WarunkiOceny warunki(Jezyk jezyk) {
        return WarunkiOceny.DOMYSLNE.withJezyk(jezyk).withNaDzien(naDzien);
    }
}
