package pl.kisstandard.rules.internal.compile;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.rules.BlednyZestawException;
import pl.kisstandard.rules.Usterka;
import pl.kisstandard.rules.internal.DefinicjaKryterium;
import pl.kisstandard.rules.internal.DefinicjaStandardu;
import pl.kisstandard.rules.internal.DefinicjaZestawu;
import pl.kisstandard.rules.internal.Pytanie;
import pl.kisstandard.rules.internal.TrescKatalogu;
import pl.kisstandard.rules.internal.drl.CzytnikDrl;
import pl.kisstandard.rules.internal.drl.Drl;
import pl.kisstandard.rules.internal.drl.KontrolaDrl;
import pl.kisstandard.rules.internal.drl.PonumerowaneReguly;
import pl.kisstandard.rules.internal.drl.Slownictwo;
import pl.kisstandard.rules.internal.drl.ZapisDrl;

/**
 * A rule set as a folder: {@code standard.yaml}, {@code wzorzec.json} and one folder per criterion. What it holds can be
 * compiled: every name and type in the rules is known.
 *
 * @param kryteria the criteria in official order
 * @param teksty its files as they were read, by path
 * @param suma SHA-256 over its files
 */
public record KatalogZestawu(
        Path katalog,
        DefinicjaStandardu standard,
        Map<String, KryteriumZestawu> kryteria,
        Map<String, String> teksty,
        String suma) {

    /**
     * A criterion's folder.
     *
     * @param yaml {@code kryterium.yaml} with the place of everything in it
     */
    public record KryteriumZestawu(PlikYaml yaml, DefinicjaKryterium definicja, Drl drl) {}

    /**
     * Reads the folder.
     *
     * @throws BlednyZestawException naming every fault that keeps the set from judging
     */
    public static KatalogZestawu read(Path katalog) {
        List<Usterka> usterki = new ArrayList<>();
        KatalogZestawu przeczytany = read(katalog, usterki);
        if (przeczytany == null) {
            throw new BlednyZestawException(katalog, usterki);
        }
        return przeczytany;
    }

    /** Reads the folder; null when faults that keep the set from judging were added. */
    public static @Nullable KatalogZestawu read(Path katalog, List<Usterka> usterki) {
        int wczesniejsze = usterki.size();
        FolderZestawu folder = new FolderZestawu(katalog, usterki);
        PlikYaml yaml = yaml(folder, "standard.yaml", usterki);
        DefinicjaStandardu standard = yaml == null ? null : DeklaracjaStandardu.read(yaml, usterki);
        if (yaml == null || standard == null) {
            usterki.sort(null);
            return null;
        }
        Map<String, KryteriumZestawu> kryteria = new LinkedHashMap<>();
        for (String id : DeklaracjaStandardu.kryteria(standard)) {
            if (!Files.exists(katalog.resolve(id), LinkOption.NOFOLLOW_LINKS)) {
                List<String> inne = new ArrayList<>(folder.foldery());
                inne.removeAll(DeklaracjaStandardu.kryteria(standard));
                usterki.add(yaml.usterka(DeklaracjaStandardu.wskaznik(standard, id), "brak-folderu", id)
                        .zamiastPodobnego(id, inne));
                continue;
            }
            KryteriumZestawu kryterium = kryterium(folder, id, standard, usterki);
            if (kryterium != null) {
                String kod = kryterium.definicja().kod();
                kryteria.values().stream()
                        .map(KryteriumZestawu::definicja)
                        .filter(d -> d.kod().equals(kod))
                        .forEach(d -> usterki.add(kryterium.yaml().usterka("/kod", "powtorzony-kod", kod, d.id())));
                kryteria.put(id, kryterium);
            }
            folder.tekst(id + "/kryterium.md");
            folder.tekstJesliJest(id + "/przypadki.yaml");
        }
        folder.tekst("wzorzec.json");
        usterki.subList(wczesniejsze, usterki.size()).sort(null);
        return usterki.size() > wczesniejsze
                ? null
                : new KatalogZestawu(katalog, standard, kryteria, folder.teksty(), folder.suma());
    }

    private static @Nullable KryteriumZestawu kryterium(
            FolderZestawu folder, String id, DefinicjaStandardu standard, List<Usterka> usterki) {
        PlikYaml yaml = yaml(folder, id + "/kryterium.yaml", usterki);
        DefinicjaKryterium definicja = yaml == null ? null : DeklaracjaKryterium.read(yaml, id, usterki);
        String plik = id + "/kryterium.drl";
        String tekst = folder.tekst(plik);
        Drl drl = tekst == null ? null : CzytnikDrl.read(plik, tekst, usterki);
        if (yaml == null || definicja == null || drl == null) {
            return null;
        }
        KontrolaDrl.check(plik, drl, standard.pakiet(), definicja, Slownictwo.WNIOSEK, usterki);
        return new KryteriumZestawu(yaml, definicja, drl);
    }

    static @Nullable PlikYaml yaml(FolderZestawu folder, String plik, List<Usterka> usterki) {
        String tekst = folder.tekst(plik);
        return tekst == null ? null : PlikYaml.read(plik, tekst, usterki);
    }

    /** A criterion that is in the set. */
    public KryteriumZestawu kryterium(String id) {
        return Objects.requireNonNull(kryteria.get(id), id);
    }

    /** The text of a file as it was when the folder was read; null when a fault was added. */
    public @Nullable String tekst(String plik, List<Usterka> usterki) {
        String przeczytany = teksty.get(plik);
        return przeczytany == null ? new FolderZestawu(katalog, usterki).tekst(plik) : przeczytany;
    }

    /** A YAML or JSON file; null when a fault was added. */
    public @Nullable PlikYaml yaml(String plik, List<Usterka> usterki) {
        String tekst = tekst(plik, usterki);
        return tekst == null ? null : PlikYaml.read(plik, tekst, usterki);
    }

    /** What the folder declares; its rules are neither compiled nor tried. */
    public DefinicjaZestawu definicja() {
        Map<String, DefinicjaKryterium> definicje = new LinkedHashMap<>();
        Map<String, List<Pytanie>> pytania = new LinkedHashMap<>();
        kryteria.forEach((id, k) -> {
            definicje.put(id, k.definicja());
            pytania.put(id, PonumerowaneReguly.of(k.drl()).pytania());
        });
        return new DefinicjaZestawu(standard, definicje, pytania, Map.of(), suma, List.of());
    }

    /**
     * The text of a file of the set.
     *
     * @throws BlednyZestawException when it cannot be read
     */
    String tekst(String plik) {
        List<Usterka> usterki = new ArrayList<>();
        String tekst = new FolderZestawu(katalog, usterki).tekst(plik);
        if (tekst == null) {
            throw new BlednyZestawException(katalog, usterki);
        }
        return tekst;
    }

    /**
     * Interpretations and cases, read anew.
     *
     * @throws BlednyZestawException naming every faulty file
     */
    public TrescKatalogu tresc() {
        List<Usterka> usterki = new ArrayList<>();
        FolderZestawu folder = new FolderZestawu(katalog, usterki);
        PlikYaml wzorzec = yaml(folder, "wzorzec.json", usterki);
        Map<String, TrescKatalogu.Kryterium> tresci = new LinkedHashMap<>();
        for (Map.Entry<String, KryteriumZestawu> k : kryteria.entrySet()) {
            String id = k.getKey();
            String wykladnia = folder.tekst(id + "/kryterium.md");
            PlikYaml yaml = yaml(folder, id + "/przypadki.yaml", usterki);
            TrescKatalogu.Przypadek[] przypadki = yaml == null ? null : yaml.jako(TrescKatalogu.Przypadek[].class);
            if (wykladnia != null && przypadki != null) {
                tresci.put(
                        id,
                        new TrescKatalogu.Kryterium(
                                wykladnia, ZapisDrl.reguly(k.getValue().drl()), List.of(przypadki)));
            }
        }
        if (!usterki.isEmpty()) {
            throw new BlednyZestawException(katalog, usterki);
        }
        JsonNode wniosek = Objects.requireNonNull(wzorzec).tresc();
        return new TrescKatalogu(wniosek, tresci);
    }
}
