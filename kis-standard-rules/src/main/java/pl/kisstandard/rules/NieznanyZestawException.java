package pl.kisstandard.rules;

import java.util.stream.Collectors;

/** Thrown when no rule set answers to an id or a date, or more than one does. The message lists what there is. */
public final class NieznanyZestawException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NieznanyZestawException(String komunikat) {
        super(komunikat);
    }

    static NieznanyZestawException of(String id) {
        return new NieznanyZestawException("Nie ma zestawu " + id + ". Dostępne: "
                + ZestawRegul.available().stream().map(OpisZestawu::id).collect(Collectors.joining(", ")));
    }
}
