package pl.kisstandard.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import pl.kisstandard.rules.BlednyParametrException;
import pl.kisstandard.rules.ZestawRegul;

/** By which rule set to judge: the set, then what a scenario changes in it, then single parameters. */
final class OpcjeZestawu {

    @Option(
            names = {"--wersja", "--rule-set"},
            paramLabel = "${bundle:etykieta.zestaw}",
            descriptionKey = "opcja.wersja")
    private @Nullable String wersja;

    @Option(
            names = {"--zestaw", "--draft"},
            paramLabel = "${bundle:etykieta.folder}",
            descriptionKey = "opcja.zestaw")
    @Nullable
    Path zestaw;

    @Option(
            names = {"--scenariusz", "--scenario"},
            paramLabel = "${bundle:etykieta.scenariusz}",
            descriptionKey = "opcja.scenariusz")
    private @Nullable Path scenariusz;

    @Option(
            names = {"--parametr", "--parameter"},
            paramLabel = "${bundle:etykieta.parametr}",
            descriptionKey = "opcja.parametr")
    private List<String> parametry = List.of();

    /**
     * The rule set asked for.
     *
     * @throws BladUzycia when there is none such, or two are named, or a parameter is wrong
     * @throws BladSzkicu when the draft or the scenario is faulty
     */
    ZestawRegul zestaw(Komunikaty komunikaty) {
        Scenariusz nakladka = scenariusz == null ? null : Scenariusz.read(scenariusz, komunikaty);
        boolean wScenariuszu = nakladka != null && nakladka.wskazany() != null;
        if ((wersja != null && zestaw != null) || (wScenariuszu && (wersja != null || zestaw != null))) {
            throw new BladUzycia(komunikaty.get(wScenariuszu ? "szkic.dwa-zestawy-scenariusz" : "szkic.dwa-zestawy"));
        }
        ZestawRegul wybrany = wybrany(nakladka, komunikaty);
        if (nakladka != null) {
            wybrany = nakladka.naloz(wybrany, komunikaty);
        }
        return zParametrami(wybrany, komunikaty);
    }

    private ZestawRegul wybrany(@Nullable Scenariusz nakladka, Komunikaty komunikaty) {
        if (zestaw != null) {
            return Zestawy.szkic(zestaw, komunikaty);
        }
        return nakladka == null || wersja != null
                ? Zestawy.wydany(wersja == null ? Zestawy.DOMYSLNY : wersja, komunikaty)
                : nakladka.zestaw(komunikaty);
    }

    private ZestawRegul zParametrami(ZestawRegul wybrany, Komunikaty komunikaty) {
        ZestawRegul zmieniony = wybrany;
        Set<String> adresy = new HashSet<>();
        for (String argument : parametry) {
            NadpisanyParametr parametr = NadpisanyParametr.of(argument, komunikaty);
            if (!adresy.add(parametr.adres())) {
                throw new BladUzycia(komunikaty.get("szkic.parametr-powtorzony", parametr.adres()));
            }
            try {
                zmieniony = parametr.naloz(zmieniony);
            } catch (BlednyParametrException e) {
                throw new BladUzycia("--parametr: " + e.komunikat(komunikaty.jezyk()));
            }
        }
        return zmieniony;
    }
}
