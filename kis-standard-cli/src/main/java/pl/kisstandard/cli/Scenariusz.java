package pl.kisstandard.cli;

import com.fasterxml.jackson.core.JsonLocation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.rules.BlednyParametrException;
import pl.kisstandard.rules.ZestawRegul;

/**
 * A file that lays other parameters over a rule set.
 *
 * @param wskazany the rule set it names: an id, or a folder relative to the file; null when it names none
 * @param parametry in the order of the file
 */
record Scenariusz(Path plik, @Nullable Wpis wskazany, List<Parametr> parametry) {

    /** More at once nobody reads. */
    private static final int NAJWIECEJ_BLEDOW = 20;

    /** A text and its place. */
    record Wpis(String tekst, JsonLocation miejsce) {}

    /** A parameter, and the place of its address. */
    record Parametr(NadpisanyParametr nadpisany, JsonLocation miejsce) {}

    Scenariusz {
        parametry = List.copyOf(parametry);
    }

    /**
     * Reads it.
     *
     * @throws BladUzycia when there is no such file
     * @throws BladSzkicu when it is not a scenario
     */
    static Scenariusz read(Path plik, Komunikaty komunikaty) {
        if (!Files.isRegularFile(plik)) {
            throw new BladUzycia(komunikaty.get("szkic.nie-ma-scenariusza", plik));
        }
        return new CzytnikScenariusza(plik, komunikaty).read();
    }

    /** The rule set it names, or the one that is judged by when nobody names another. */
    ZestawRegul zestaw(Komunikaty komunikaty) {
        if (wskazany == null) {
            return ZestawRegul.load(Zestawy.DOMYSLNY);
        }
        if (Zestawy.wydane().contains(wskazany.tekst())) {
            return ZestawRegul.load(wskazany.tekst());
        }
        Path folder = plik.resolveSibling(Zestawy.sciezka(wskazany.tekst(), komunikaty));
        if (!Files.isDirectory(folder)) {
            String dostepne = komunikaty.get("szkic.dostepne", String.join(", ", Zestawy.wydane()));
            throw blad(komunikaty, wskazany.miejsce(), komunikaty.get("szkic.nie-ma-zestawu", folder) + " " + dostepne);
        }
        return Zestawy.szkic(folder, komunikaty);
    }

    /**
     * The rule set with its parameters.
     *
     * @throws BladSzkicu naming each that is not known or has a value it may not take
     */
    ZestawRegul naloz(ZestawRegul zestaw, Komunikaty komunikaty) {
        ZestawRegul zmieniony = zestaw;
        List<String> bledy = new ArrayList<>();
        for (Parametr p : parametry) {
            if (bledy.size() == NAJWIECEJ_BLEDOW) {
                break;
            }
            try {
                zmieniony = p.nadpisany().naloz(zmieniony);
            } catch (BlednyParametrException e) {
                bledy.add(wMiejscu(plik, p.miejsce(), e.komunikat(komunikaty.jezyk())));
            }
        }
        if (!bledy.isEmpty()) {
            throw new BladSzkicu(komunikaty.get("szkic.bledny-scenariusz", plik), bledy);
        }
        return zmieniony;
    }

    private BladSzkicu blad(Komunikaty komunikaty, JsonLocation miejsce, String komunikat) {
        return new BladSzkicu(
                komunikaty.get("szkic.bledny-scenariusz", plik), List.of(wMiejscu(plik, miejsce, komunikat)));
    }

    static String wMiejscu(Path plik, JsonLocation miejsce, String komunikat) {
        return plik + ":" + Math.max(miejsce.getLineNr(), 1) + ":" + Math.max(miejsce.getColumnNr(), 1) + ": "
                + komunikat;
    }
}
