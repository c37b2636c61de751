package pl.kisstandard.rules.internal.compile;

import java.nio.file.Path;
import pl.kisstandard.rules.internal.ZaladowanyZestaw;

/** A draft rule set, compiled from its folder into memory. */
public final class ZestawZKatalogu {

    private ZestawZKatalogu() {}

    /** Reads, compiles and loads the folder. */
    public static ZaladowanyZestaw compile(Path katalog) {
        return new Kompilator().compile(KatalogZestawu.read(katalog));
    }
}
