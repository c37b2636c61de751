package pl.kisstandard.cli;

/** Form of the kartas. */
enum Format {
    /** For people. */
    TEXT,
    /** A JSON object, or an array of them. */
    JSON,
    /** One JSON object a line. */
    NDJSON;

    /** Whether standard output is for people. */
    boolean dlaLudzi() {
        return this == TEXT;
    }

    String rozszerzenie() {
        return this == TEXT ? "txt" : "json";
    }
}
