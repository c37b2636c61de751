package pl.kisstandard.rules.warsztat;

import java.util.List;

/** Thrown when a rule set has no criterion of a name. */
public final class NieznaneKryteriumException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String nazwa;
    private final transient List<String> znane;

    NieznaneKryteriumException(String nazwa, List<String> znane) {
        super("Nie ma kryterium " + nazwa + ". Kryteria: " + String.join(", ", znane));
        this.nazwa = nazwa;
        this.znane = List.copyOf(znane);
    }

    /** The name. */
    public String nazwa() {
        return nazwa;
    }

    /** Ids of the criteria there are. */
    public List<String> znane() {
        return znane;
    }
}
