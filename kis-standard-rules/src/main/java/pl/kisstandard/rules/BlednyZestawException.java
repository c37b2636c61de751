package pl.kisstandard.rules;

import java.util.List;

/** Thrown when a rule set cannot be loaded; every message names the file, what is wrong and the mend. */
public final class BlednyZestawException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> bledy;

    public BlednyZestawException(List<String> bledy) {
        super(String.join("\n", bledy));
        this.bledy = List.copyOf(bledy);
    }

    /** The faults, at least one. */
    public List<String> bledy() {
        return bledy;
    }
}
