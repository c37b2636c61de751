package pl.kisstandard.model.wniosek;

/** Kind of document by which a partner binds itself to the club. */
public enum RodzajPorozumienia {
    POROZUMIENIE,
    /** List intencyjny: a letter of intent, not a list. */
    LIST_INTENCYJNY,
    /** A one-sided letter of support. */
    LIST_POPARCIA,
    INNY
}
