package pl.kisstandard.rules.internal.compile;

import java.nio.file.Path;
import java.util.Objects;
import pl.kisstandard.rules.internal.DefinicjaZestawu;
import pl.kisstandard.rules.internal.Reguly;
import pl.kisstandard.rules.internal.ZaladowanyZestaw;

/** A draft rule set, compiled from its folder into memory. */
public final class ZestawZKatalogu {

    private ZestawZKatalogu() {}

    /** Reads, compiles and loads the folder. */
    public static ZaladowanyZestaw compile(Path katalog) {
        KatalogZestawu odczytany = KatalogZestawu.read(katalog);
        SkompilowaneReguly reguly = SkompilowaneReguly.compile(odczytany);
        DefinicjaZestawu definicja =
                new DefinicjaZestawu(odczytany.standard(), odczytany.kryteria(), odczytany.suma(), reguly.modele());
        ClassLoader rodzic = Objects.requireNonNull(ZestawZKatalogu.class.getClassLoader());
        return new ZaladowanyZestaw(definicja, Reguly.load(reguly.modele(), reguly.loader(rodzic)), odczytany::tresc);
    }
}
