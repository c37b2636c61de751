package pl.kisstandard.cli;

import java.util.List;

/** Thrown for a faulty draft or scenario that the command line points at. The messages are in the user's language. */
final class BladSzkicu extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> bledy;

    /** @param bledy the faults, each on a line of its own */
    BladSzkicu(String naglowek, List<String> bledy) {
        super(naglowek);
        this.bledy = List.copyOf(bledy);
    }

    List<String> bledy() {
        return bledy;
    }
}
