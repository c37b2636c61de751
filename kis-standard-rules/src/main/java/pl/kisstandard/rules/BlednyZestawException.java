package pl.kisstandard.rules;

import java.nio.file.Path;
import java.util.List;
import pl.kisstandard.model.Jezyk;

/** Thrown when a rule set cannot be loaded; every message names the file, the place, what is wrong and the mend. */
public final class BlednyZestawException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> bledy;
    private final transient List<Usterka> usterki;

    /** Thrown for something that is not a fault at a place of a file. */
    public BlednyZestawException(List<String> bledy) {
        super(String.join("\n", bledy));
        this.bledy = List.copyOf(bledy);
        this.usterki = List.of();
    }

    /** Thrown for faults in the files of a folder. */
    public BlednyZestawException(Path katalog, List<Usterka> usterki) {
        super(katalog + ": " + String.join("\n", opisy(usterki)));
        this.bledy = opisy(usterki);
        this.usterki = List.copyOf(usterki);
    }

    private static List<String> opisy(List<Usterka> usterki) {
        return usterki.stream().map(u -> u.opis(Jezyk.PL)).toList();
    }

    /** What is wrong, in Polish; at least one. */
    public List<String> bledy() {
        return bledy;
    }

    /** The faults in the files, to be told in either language; empty when the fault is not in a file. */
    public List<Usterka> usterki() {
        return usterki;
    }
}
