package pl.kisstandard.rules;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.json.WczytanyWniosek;
import pl.kisstandard.model.karta.KartaStandardu;
import pl.kisstandard.model.karta.Pochodzenie;
import pl.kisstandard.model.karta.Werdykt;
import pl.kisstandard.model.karta.WynikKryterium;
import pl.kisstandard.model.wniosek.Wniosek;
import pl.kisstandard.rules.internal.FormalAssessment;
import pl.kisstandard.rules.internal.Katalog;
import pl.kisstandard.rules.internal.Ocena;
import pl.kisstandard.rules.internal.Parametry;
import pl.kisstandard.rules.internal.WydaneZestawy;
import pl.kisstandard.rules.internal.ZaladowanyZestaw;
import pl.kisstandard.rules.internal.compile.ZestawZKatalogu;

/**
 * A rule set, ready to judge. Immutable and thread-safe: load it once, share it between threads, judge as many wnioski
 * as you like. The verdicts depend only on the wniosek, the rule set and the {@link WarunkiOceny}; no clock, locale or
 * other setting of the machine takes part. The formal assessment also needs a Jakarta Validation provider on the class
 * path and says so when there is none.
 */
public final class ZestawRegul {

    private final ZaladowanyZestaw zestaw;
    private final Parametry parametry;
    private final Ocena ocena;

    private ZestawRegul(ZaladowanyZestaw zestaw, Parametry parametry) {
        this.zestaw = zestaw;
        this.parametry = parametry;
        this.ocena = new Ocena(zestaw, parametry, WydaneZestawy.wersjaBiblioteki());
    }

    private static ZestawRegul of(ZaladowanyZestaw zestaw) {
        return new ZestawRegul(zestaw, new Parametry(zestaw));
    }

    /**
     * Loads a released rule set. Its rules were compiled, and tried on every combination of answers, when the
     * library was built; the engine itself is loaded when a criterion with a changed parameter is first judged.
     *
     * @param id address of the version, for example {@code sc-kis:2014.1}
     * @throws NieznanyZestawException when there is no such version
     */
    public static ZestawRegul load(String id) {
        if (!WydaneZestawy.jest(id)) {
            throw NieznanyZestawException.of(id);
        }
        return of(WydaneZestawy.load(id));
    }

    /**
     * Gets ready, on the thread that calls it, what the first wniosek would wait for besides a rule set: the reader of
     * wnioski and the Jakarta Validation provider. For programs that are started for one wniosek, which can load the rule
     * set on another thread meanwhile; nothing depends on it.
     */
    public static void prepare() {
        FormalAssessment.prepare();
    }

    /**
     * Compiles a rule set from a folder, for drafts. Needs {@code org.drools:drools-engine} and
     * {@code jackson-dataformat-yaml} on the class path, which {@link #load} does not.
     *
     * @param katalog folder holding {@code standard.yaml} and one folder per criterion
     * @throws BlednyZestawException when the folder is not a complete rule set or a rule does not compile
     */
    public static ZestawRegul compile(Path katalog) {
        try {
            return of(ZestawZKatalogu.compile(katalog));
        } catch (NoClassDefFoundError e) {
            throw new BlednyZestawException(List.of("Kompilacja zestawu wymaga na ścieżce klas org.drools:drools-engine"
                    + " i com.fasterxml.jackson.dataformat:jackson-dataformat-yaml; brakuje " + e.getMessage()));
        }
    }

    /** The released rule sets, by standard and then by version number. */
    public static List<OpisZestawu> available() {
        return WydaneZestawy.lista();
    }

    /**
     * Loads the version of a standard that is in force on a day.
     *
     * @param standard id of the standard, for example {@code sc-kis}
     * @throws NieznanyZestawException when no version, or more than one, is in force on that day
     */
    public static ZestawRegul inForceOn(String standard, LocalDate dzien) {
        List<OpisZestawu> obowiazujace = available().stream()
                .filter(z -> z.id().startsWith(standard + ":") && z.obowiazuje(dzien))
                .toList();
        if (obowiazujace.size() != 1) {
            String ile = obowiazujace.isEmpty() ? "nie obowiązuje żadna wersja" : "obowiązuje więcej niż jedna wersja";
            throw new NieznanyZestawException("W dniu " + dzien + " " + ile + " standardu " + standard
                    + ". Podaj wersję wprost. Dostępne: " + dostepne());
        }
        return load(obowiazujace.get(0).id());
    }

    private static String dostepne() {
        return available().stream().map(OpisZestawu::id).collect(Collectors.joining(", "));
    }

    /** What this rule set is. */
    public OpisZestawu opis() {
        return zestaw.definicja().opis();
    }

    /** SHA-256 over the files of the rule set; an untouched copy has that of the original. */
    public String suma() {
        return zestaw.definicja().suma();
    }

    /** What its kartas say of where they come from: whether it was published as it is, and what differs. */
    public Pochodzenie pochodzenie(Jezyk jezyk) {
        return ocena.pochodzenie(jezyk);
    }

    /** Ids of the criteria in official order. */
    public List<String> kryteria() {
        return zestaw.definicja().kolejnosc();
    }

    /** Every parameter in force, by address {@code criterion.parameter} or {@code opinia.parameter}. */
    public Map<String, Object> parametry() {
        return parametry.wszystkie();
    }

    /**
     * Everything the rule set says of itself. Reads the cases and the interpretations anew on each call.
     *
     * @throws BlednyZestawException when it was compiled from a folder in which they are missing or faulty
     */
    public KatalogRegul katalog(Jezyk jezyk) {
        return Katalog.of(zestaw, parametry, jezyk);
    }

    /**
     * The same rule set with one parameter changed; this one stays as it is. The karta marks the change.
     *
     * @param adres {@code criterion.parameter}, for example {@code org-ramy-czasowe.minGodzin}
     * @param wartosc a number, a logical value, a text, or a list of codes
     * @throws BlednyParametrException when there is no such parameter or it may not take the value
     */
    public ZestawRegul withParameter(String adres, Object wartosc) {
        return new ZestawRegul(zestaw, parametry.with(adres, wartosc));
    }

    /** Judges a wniosek on {@link WarunkiOceny#DOMYSLNE}. */
    public KartaStandardu evaluate(Wniosek wniosek) {
        return evaluate(wniosek, WarunkiOceny.DOMYSLNE);
    }

    /**
     * Judges a wniosek. Never throws for what the wniosek says, and a failing rule shows as NIEOCENIONE.
     *
     * @throws IllegalArgumentException when the wniosek follows a model version this rule set does not judge
     */
    public KartaStandardu evaluate(Wniosek wniosek, WarunkiOceny warunki) {
        return ocena.evaluate(wniosek, warunki, null);
    }

    /** Tries a case, with its own parameters: judges its criterion alone. */
    public WynikKryterium evaluate(Przypadek przypadek, Jezyk jezyk) {
        return Ocena.evaluate(zestaw.definicja(), zestaw.reguly()::run, parametry, przypadek, jezyk);
    }

    /**
     * Judges one criterion: the same row as the karta has.
     *
     * @throws IllegalArgumentException when there is no such criterion
     */
    public WynikKryterium evaluate(String kryterium, Wniosek wniosek, Jezyk jezyk) {
        return ocena.evaluate(kryterium, wniosek, jezyk);
    }

    /**
     * Judges one criterion and says no more than the verdict and its codes: for counting over very many wnioski.
     *
     * @throws IllegalArgumentException when there is no such criterion
     */
    public Werdykt werdykt(String kryterium, Wniosek wniosek) {
        return ocena.werdykt(kryterium, wniosek);
    }

    /** Judges a wniosek read from bytes on {@link WarunkiOceny#DOMYSLNE}; the karta carries their name and SHA-256. */
    public KartaStandardu evaluate(WczytanyWniosek wniosek) {
        return evaluate(wniosek, WarunkiOceny.DOMYSLNE);
    }

    /**
     * Judges a wniosek read from bytes; the karta carries their name and SHA-256.
     *
     * @throws IllegalArgumentException when the wniosek follows a model version this rule set does not judge
     */
    public KartaStandardu evaluate(WczytanyWniosek wniosek, WarunkiOceny warunki) {
        return ocena.evaluate(wniosek.wniosek(), warunki, wniosek);
    }
}
