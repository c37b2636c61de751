package pl.kisstandard.rules.warsztat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.rules.BlednyZestawException;
import pl.kisstandard.rules.NieznanyZestawException;
import pl.kisstandard.rules.Usterka;
import pl.kisstandard.rules.ZestawRegul;
import pl.kisstandard.rules.internal.compile.KatalogZestawu;
import pl.kisstandard.rules.internal.compile.KatalogZestawu.KryteriumZestawu;
import pl.kisstandard.rules.internal.drl.Slownictwo;

/**
 * How well cases guard a rule set: each rule and parameter is changed a little, in every way a slip of the pen would, and
 * some case has to notice.
 *
 * @param liczniki how many mutants of each kind there were, and what became of them
 * @param niezauwazone what could be changed without any case noticing
 */
public record Mutanty(Map<RodzajMutanta, Licznik> liczniki, List<Usterka> niezauwazone) {

    /**
     * What became of mutants.
     *
     * @param zauwazone some case comes out otherwise
     * @param rownowazne proved to judge every wniosek as before, so that there is nothing to notice
     * @param niezauwazone no case comes out otherwise
     */
    public record Licznik(int zauwazone, int rownowazne, int niezauwazone) {

        /** All of them. */
        public int razem() {
            return zauwazone + rownowazne + niezauwazone;
        }

        Licznik plus(Licznik inny) {
            return new Licznik(
                    zauwazone + inny.zauwazone, rownowazne + inny.rownowazne, niezauwazone + inny.niezauwazone);
        }
    }

    public Mutanty {
        EnumMap<RodzajMutanta, Licznik> kopia = new EnumMap<>(RodzajMutanta.class);
        kopia.putAll(liczniki);
        liczniki = Collections.unmodifiableMap(kopia);
        niezauwazone = List.copyOf(niezauwazone);
    }

    /** All kinds together. */
    public Licznik razem() {
        return liczniki.values().stream().reduce(new Licznik(0, 0, 0), Licznik::plus);
    }

    /**
     * Tries the rules and parameters of a folder.
     *
     * @param kryteria those to try, by id or by the code in the karta; none for all
     * @param jezyk language of values quoted in the faults
     * @throws BlednyZestawException when the folder is no rule set, or a case does not come out as it says
     * @throws NieznaneKryteriumException when there is no criterion of one of the names
     */
    public static Mutanty of(Path katalog, Collection<String> kryteria, Jezyk jezyk) {
        KatalogZestawu zestaw = KatalogZestawu.read(katalog);
        Kody kody = new Kody(zestaw.kryteria().values());
        List<Usterka> usterki = new ArrayList<>();
        Mutanty razem = new Mutanty(List.of());
        for (KryteriumZestawu k : Wybrane.z(zestaw, kryteria)) {
            Badanie badanie = new Badanie(zestaw, k, jezyk);
            badanie.przypadki(zestaw, badanie.drzewo());
            razem = razem.plus(badanie.mutanty(kody, EnumSet.allOf(RodzajMutanta.class)));
            usterki.addAll(badanie.usterki());
        }
        if (!usterki.isEmpty()) {
            usterki.sort(null);
            throw new BlednyZestawException(katalog, usterki);
        }
        return razem;
    }

    /**
     * Tries the rules and parameters of a released rule set.
     *
     * @param id address of the version, for example {@code sc-kis:2014.1}
     * @throws NieznanyZestawException when there is no such version
     * @throws NieznaneKryteriumException when there is no criterion of one of the names
     */
    public static Mutanty of(String id, Collection<String> kryteria, Jezyk jezyk) {
        ZestawRegul.load(id);
        URL zasob = Objects.requireNonNull(Mutanty.class.getResource("/standardy/" + id.replace(':', '/')), id);
        try {
            URI miejsce = zasob.toURI();
            if (miejsce.getScheme().equals("file")) {
                return of(Path.of(miejsce), kryteria, jezyk);
            }
            try (FileSystem jar = FileSystems.newFileSystem(miejsce, Map.of())) {
                return of(jar.provider().getPath(miejsce), kryteria, jezyk);
            }
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("Nie da się odczytać zestawu " + id + " z biblioteki", e);
        }
    }

    /** None, or those not noticed alone. */
    Mutanty(List<Usterka> niezauwazone) {
        this(Map.of(), niezauwazone);
    }

    private Mutanty plus(Mutanty inne) {
        Map<RodzajMutanta, Licznik> suma = new EnumMap<>(RodzajMutanta.class);
        suma.putAll(liczniki);
        inne.liczniki.forEach((rodzaj, licznik) -> suma.merge(rodzaj, licznik, Licznik::plus));
        List<Usterka> wszystkie = new ArrayList<>(niezauwazone);
        wszystkie.addAll(inne.niezauwazone);
        return new Mutanty(suma, wszystkie);
    }

    /** Those of one criterion, all of whose cases come out as they say. */
    static Mutanty of(KryteriumZestawu kryterium, Proba proba, List<Mutant> mutanty) {
        Map<RodzajMutanta, Licznik> liczniki = new EnumMap<>(RodzajMutanta.class);
        List<Usterka> niezauwazone = new ArrayList<>();
        for (Mutant m : mutanty) {
            Licznik licznik = new Licznik(1, 0, 0);
            if (!proba.zauwazony(m)) {
                boolean rownowazny = m.zmiana() instanceof Mutant.ZmianaReguly z
                        && Rownowaznosc.sprawdz(kryterium.definicja(), z.regula(), z.nowa(), Slownictwo.WNIOSEK);
                licznik = rownowazny ? new Licznik(0, 1, 0) : new Licznik(0, 0, 1);
                if (!rownowazny) {
                    niezauwazone.add(m.opis());
                }
            }
            liczniki.merge(m.rodzaj(), licznik, Licznik::plus);
        }
        niezauwazone.sort(null);
        return new Mutanty(liczniki, niezauwazone);
    }
}
