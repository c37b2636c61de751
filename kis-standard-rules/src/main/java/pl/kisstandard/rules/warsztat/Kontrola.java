package pl.kisstandard.rules.warsztat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.json.NiepoprawnyWniosekException;
import pl.kisstandard.model.json.WniosekReader;
import pl.kisstandard.rules.Usterka;
import pl.kisstandard.rules.internal.ZaladowanyZestaw;
import pl.kisstandard.rules.internal.compile.KatalogZestawu;
import pl.kisstandard.rules.internal.compile.KatalogZestawu.KryteriumZestawu;
import pl.kisstandard.rules.internal.compile.Kompilator;
import pl.kisstandard.rules.internal.compile.PlikYaml;

/**
 * Checks a rule set's folder: that it can be read and compiled, says all it has to say, that every case comes out as it
 * says, and that cases go through all of it. A criterion whose files are as they were the time before is not tried again.
 * Not thread-safe.
 */
public final class Kontrola {

    private final Path katalog;
    private final Kompilator kompilator = new Kompilator();
    private final Map<String, Zbadane> zbadane = new HashMap<>();

    /** What was found out about a criterion in one state of its files. */
    private record Zbadane(String stan, int przypadki, List<Usterka> usterki) {}

    /** Of a folder, which need not be a rule set yet. */
    public Kontrola(Path katalog) {
        this.katalog = katalog;
    }

    /**
     * Checks the folder as it is now.
     *
     * @param kryteria the criteria to try, by id or by the code in the karta; none for all
     * @param jezyk language of sentences quoted in the faults
     * @throws NieznaneKryteriumException when there is no criterion of one of the names
     */
    public Sprawdzenie sprawdz(Collection<String> kryteria, Jezyk jezyk) {
        List<Usterka> usterki = new ArrayList<>();
        KatalogZestawu zestaw = KatalogZestawu.read(katalog, usterki);
        if (zestaw == null) {
            return new Sprawdzenie(List.of(), List.of(), 0, usterki);
        }
        if (!wzorzec(zestaw, usterki, jezyk)) {
            return new Sprawdzenie(List.of(), List.of(), 0, usterki);
        }
        List<KryteriumZestawu> wybrane = Wybrane.z(zestaw, kryteria);
        ZaladowanyZestaw skompilowany = kompilator.compile(zestaw);
        usterki.addAll(ZbednePliki.of(katalog, zestaw.kryteria().keySet()));
        List<String> sprawdzone = new ArrayList<>();
        List<String> naNowo = new ArrayList<>();
        int przypadki = 0;
        for (KryteriumZestawu k : wybrane) {
            String id = k.definicja().id();
            String stan = stan(zestaw, id, jezyk);
            Zbadane z = zbadane.get(id);
            if (z == null || !z.stan().equals(stan)) {
                z = zbadaj(zestaw, skompilowany, k, stan, jezyk);
                zbadane.put(id, z);
                naNowo.add(id);
            }
            sprawdzone.add(id);
            przypadki += z.przypadki();
            usterki.addAll(z.usterki());
        }
        usterki.sort(null);
        return new Sprawdzenie(sprawdzone, naNowo, przypadki, usterki);
    }

    /** Whether the wniosek that all cases start from is one; told once instead of with every case. */
    private static boolean wzorzec(KatalogZestawu zestaw, List<Usterka> usterki, Jezyk jezyk) {
        String plik = "wzorzec.json";
        PlikYaml wzorzec = zestaw.yaml(plik, usterki);
        if (wzorzec == null) {
            return false;
        }
        try {
            WniosekReader.read(wzorzec.tresc().toString().getBytes(StandardCharsets.UTF_8), plik);
            return true;
        } catch (NiepoprawnyWniosekException e) {
            e.problemy()
                    .forEach(p -> usterki.add(wzorzec.usterka(p.wskaznik(), "wzorzec-wniosek", p.komunikat(jezyk))));
            return false;
        }
    }

    /** Loads the compiler, so that the next check is as fast as those after it. */
    public void rozgrzej() {
        KatalogZestawu zestaw = KatalogZestawu.read(katalog, new ArrayList<>());
        if (zestaw != null) {
            Kompilator.rozgrzej(zestaw);
        }
    }

    private static Zbadane zbadaj(
            KatalogZestawu zestaw, ZaladowanyZestaw skompilowany, KryteriumZestawu k, String stan, Jezyk jezyk) {
        Badanie badanie = new Badanie(zestaw, k, jezyk);
        badanie.przypadki(zestaw, skompilowany.reguly()::run);
        List<Usterka> usterki = badanie.usterki();
        if (usterki.isEmpty()) { // what cases go through is only known of those that come out as they say
            Mutanty czesci = badanie.mutanty(new Kody(List.of()), Pokrycie.CZESCI);
            usterki.addAll(czesci.niezauwazone());
            Pokrycie.sprawdz(k, badanie.przypadki(), usterki);
        }
        String wykladnia = zestaw.tekst(k.definicja().id() + "/kryterium.md", usterki);
        Kompletnosc.sprawdz(k, zestaw.standard().wersja(), wykladnia, usterki);
        return new Zbadane(stan, badanie.przypadki().size(), List.copyOf(usterki));
    }

    /** All that the findings on a criterion follow from, as it was when the folder was read: what is saved later is another state. */
    private static String stan(KatalogZestawu zestaw, String id, Jezyk jezyk) {
        return jezyk
                + Stream.of(
                                "standard.yaml",
                                "wzorzec.json",
                                id + "/kryterium.drl",
                                id + "/kryterium.yaml",
                                id + "/kryterium.md",
                                id + "/przypadki.yaml")
                        .map(plik -> zestaw.teksty().get(plik))
                        .map(Kontrola::cytowany)
                        .collect(Collectors.joining());
    }

    private static String cytowany(@Nullable String tekst) {
        return tekst == null ? "-" : tekst.length() + ":" + tekst;
    }
}
