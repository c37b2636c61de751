package pl.kisstandard.rules.warsztat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.rules.Przypadek;
import pl.kisstandard.rules.Usterka;
import pl.kisstandard.rules.fakty.Kryterium;
import pl.kisstandard.rules.internal.DefinicjaZestawu;
import pl.kisstandard.rules.internal.Ocena;
import pl.kisstandard.rules.internal.Parametry;
import pl.kisstandard.rules.internal.compile.KatalogZestawu;
import pl.kisstandard.rules.internal.compile.KatalogZestawu.KryteriumZestawu;
import pl.kisstandard.rules.internal.compile.PlikYaml;
import pl.kisstandard.rules.internal.drl.LintDrl;
import pl.kisstandard.rules.internal.drl.Slownictwo;
import pl.kisstandard.rules.internal.drl.WykonanieDrl;

/** Examines one criterion of a folder: its rules, its cases, and what they would not notice. */
final class Badanie {

    private final DefinicjaZestawu zestaw;
    private final Parametry parametry;
    private final KryteriumZestawu kryterium;
    private final Jezyk jezyk;
    private final List<Usterka> usterki = new ArrayList<>();
    private List<Przypadek> przypadki = List.of();

    Badanie(KatalogZestawu katalog, KryteriumZestawu kryterium, Jezyk jezyk) {
        this.zestaw = katalog.definicja();
        this.parametry = new Parametry(zestaw);
        this.kryterium = kryterium;
        this.jezyk = jezyk;
    }

    /**
     * Looks at the rules, then tries the cases on compiled rules or on those of the tree. That a case is not judged is no
     * news once something is wrong with the rules themselves.
     */
    void przypadki(KatalogZestawu katalog, Consumer<Kryterium> reguly) {
        String id = kryterium.definicja().id();
        LintDrl.check(
                id + "/kryterium.drl",
                kryterium.drl(),
                kryterium.definicja(),
                Slownictwo.WNIOSEK,
                kryterium.yaml()::usterka,
                usterki);
        boolean dobreReguly = usterki.isEmpty();
        PlikYaml wzorzec = katalog.yaml("wzorzec.json", usterki);
        PlikYaml yaml = katalog.yaml(id + "/przypadki.yaml", usterki);
        if (wzorzec == null || yaml == null) {
            return;
        }
        PrzypadkiKryterium czytane =
                PrzypadkiKryterium.read(kryterium.definicja(), yaml, wzorzec.tresc(), usterki, jezyk);
        czytane.sprawdz(
                (p, zRegulami) -> Ocena.evaluate(zestaw, zRegulami ? reguly : bezRegul -> {}, parametry, p, jezyk),
                dobreReguly);
        przypadki = czytane.czytelne();
    }

    /** The rules as the tree has them. */
    Consumer<Kryterium> drzewo() {
        WykonanieDrl wykonanie = new WykonanieDrl(kryterium.drl().importy());
        return fakt -> kryterium.drl().reguly().forEach(r -> wykonanie.run(r, fakt));
    }

    /** What the cases notice; nothing is tried while some case does not come out as it says. */
    Mutanty mutanty(Kody kody, Set<RodzajMutanta> rodzaje) {
        if (!usterki.isEmpty()) {
            return new Mutanty(List.of());
        }
        List<Mutant> mutanty = new ArrayList<>(MutantyRegul.of(kryterium, kody));
        mutanty.addAll(MutantyParametrow.of(kryterium, jezyk));
        mutanty.removeIf(m -> !rodzaje.contains(m.rodzaj()));
        return Mutanty.of(kryterium, new Proba(zestaw, parametry, kryterium.drl(), przypadki), mutanty);
    }

    List<Usterka> usterki() {
        return usterki;
    }

    List<Przypadek> przypadki() {
        return przypadki;
    }
}
