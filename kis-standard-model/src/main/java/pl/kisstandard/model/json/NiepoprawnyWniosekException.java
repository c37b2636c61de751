package pl.kisstandard.model.json;

import java.util.List;
import java.util.stream.Collectors;
import pl.kisstandard.model.Jezyk;

/** Thrown when a file is not a wniosek of a known model version. Carries every fault found, in order of place. */
public final class NiepoprawnyWniosekException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problemy;

    /**
     * Of the faults found.
     *
     * @param problemy at least one
     */
    public NiepoprawnyWniosekException(List<Problem> problemy) {
        super(problemy.stream().map(p -> p.opis(Jezyk.PL)).collect(Collectors.joining("\n")));
        this.problemy = List.copyOf(problemy);
    }

    /** The faults, at least one. */
    public List<Problem> problemy() {
        return problemy;
    }
}
