package pl.kisstandard.model.wniosek;

/** What a room of the club is for. */
public enum RodzajPomieszczenia {
    DO_ZAJEC,
    HIGIENICZNO_SANITARNE,
    INNE
}
