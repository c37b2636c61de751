package pl.kisstandard.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import pl.kisstandard.cli.dokument.Dokument;
import pl.kisstandard.cli.katalog.KatalogDokument;
import pl.kisstandard.model.Podpowiedz;
import pl.kisstandard.rules.BlednyParametrException;
import pl.kisstandard.rules.BlednyZestawException;
import pl.kisstandard.rules.OpisZestawu;
import pl.kisstandard.rules.ZestawRegul;

/** Rule sets as the command line points at them. */
final class Zestawy {

    static final String DOMYSLNY = "sc-kis:2014.1";

    private Zestawy() {}

    /**
     * The rule set pointed at: a released one by its id, a draft by its folder, or either with other parameters by a scenario
     * file.
     *
     * @throws BladUzycia when it is none of these
     * @throws BladSzkicu when the draft or the scenario is faulty
     */
    static ZestawRegul open(String wskazanie, Komunikaty komunikaty) {
        if (wydane().contains(wskazanie)) {
            return ZestawRegul.load(wskazanie);
        }
        Path sciezka = sciezka(wskazanie, komunikaty);
        if (Files.isDirectory(sciezka)) {
            return szkic(sciezka, komunikaty);
        }
        if (Files.exists(sciezka) && wskazanie.toLowerCase(Locale.ROOT).matches(".*\\.ya?ml")) {
            Scenariusz scenariusz = Scenariusz.read(sciezka, komunikaty);
            return scenariusz.naloz(scenariusz.zestaw(komunikaty), komunikaty);
        }
        throw new BladUzycia(komunikaty.get("szkic.wskazanie", wskazanie) + podpowiedz(wskazanie, komunikaty) + " "
                + komunikaty.get("szkic.dostepne", String.join(", ", wydane())));
    }

    /**
     * A released rule set.
     *
     * @throws BladUzycia when there is none of that id
     */
    static ZestawRegul wydany(String id, Komunikaty komunikaty) {
        sprawdz(id, komunikaty);
        return id.equals(DOMYSLNY) ? domyslny() : ZestawRegul.load(id);
    }

    /** The rule set that is meant when none is named; loaded once. */
    static ZestawRegul domyslny() {
        return Domyslny.ZESTAW;
    }

    private static final class Domyslny {
        static final ZestawRegul ZESTAW = ZestawRegul.load(DOMYSLNY);
    }

    /** @throws BladUzycia when no released rule set has that id */
    static void sprawdz(String id, Komunikaty komunikaty) {
        if (!wydane().contains(id)) {
            String folder = czyFolder(id) ? " " + komunikaty.get("szkic.to-folder") : podpowiedz(id, komunikaty);
            throw new BladUzycia(komunikaty.get("blad.zestaw", id, String.join(", ", wydane())) + folder);
        }
    }

    /**
     * A draft, compiled from its folder.
     *
     * @throws BladUzycia when there is no such folder
     * @throws BladSzkicu when it is faulty
     */
    static ZestawRegul szkic(Path folder, Komunikaty komunikaty) {
        if (!Files.isDirectory(folder)) {
            boolean wydany = wydane().contains(folder.toString());
            throw new BladUzycia(komunikaty.get("blad.nie-ma-folderu", folder)
                    + (wydany ? " " + komunikaty.get("szkic.to-wydany") : ""));
        }
        return bezBledow(folder, komunikaty, () -> ZestawRegul.compile(folder));
    }

    /**
     * The rule catalogue.
     *
     * @throws BladSzkicu when the set is a draft whose texts or cases are faulty
     */
    static Dokument katalog(ZestawRegul zestaw, Komunikaty komunikaty) {
        return zestaw.pochodzenie(komunikaty.jezyk()).szkic() == null
                ? KatalogDokument.of(zestaw, komunikaty.jezyk())
                : bezBledow(zestaw.opis().id(), komunikaty, () -> KatalogDokument.of(zestaw, komunikaty.jezyk()));
    }

    private static <T> T bezBledow(Object folder, Komunikaty komunikaty, Supplier<T> praca) {
        try {
            return praca.get();
        } catch (BlednyZestawException e) {
            List<String> bledy = e.usterki().isEmpty()
                    ? e.bledy()
                    : e.usterki().stream()
                            .map(u -> folder + "/" + u.opis(komunikaty.jezyk()))
                            .toList();
            throw new BladSzkicu(komunikaty.get("szkic.bledy", folder), bledy);
        } catch (BlednyParametrException e) {
            throw new BladSzkicu(komunikaty.get("szkic.bledy", folder), List.of(e.komunikat(komunikaty.jezyk())));
        }
    }

    static List<String> wydane() {
        return ZestawRegul.available().stream().map(OpisZestawu::id).toList();
    }

    /** A path as it may be typed into a command. */
    static String doPowloki(Path sciezka) {
        String nazwa = sciezka.toString();
        return nazwa.contains(" ") ? '"' + nazwa + '"' : nazwa;
    }

    private static String podpowiedz(String id, Komunikaty komunikaty) {
        String najblizszy = Podpowiedz.najblizsza(id, wydane());
        return najblizszy == null ? "" : " " + komunikaty.get("blad.podpowiedz", najblizszy);
    }

    private static boolean czyFolder(String nazwa) {
        try {
            return Files.isDirectory(Path.of(nazwa));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    static Path sciezka(String nazwa, Komunikaty komunikaty) {
        try {
            return Path.of(nazwa);
        } catch (InvalidPathException e) {
            throw new BladUzycia(komunikaty.get("blad.sciezka", nazwa));
        }
    }
}
