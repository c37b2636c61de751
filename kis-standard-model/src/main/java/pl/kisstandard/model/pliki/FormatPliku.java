package pl.kisstandard.model.pliki;

/** A format in which wnioski come. */
public enum FormatPliku {
    /** One wniosek after the JSON Schema. */
    JSON,
    /** The same keys and values in YAML. */
    YAML,
    /** One JSON wniosek a line. */
    NDJSON,
    /** A table with one wniosek a row. */
    CSV,
    /** A workbook of Excel: the filled-in form, or a table with one wniosek a row. */
    XLSX,
    /** The same in OpenDocument. */
    ODS
}
