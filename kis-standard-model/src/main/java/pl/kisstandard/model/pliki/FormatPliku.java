package pl.kisstandard.model.pliki;

import org.jspecify.annotations.Nullable;

/** A format in which wnioski come. */
public enum FormatPliku {
    /** One wniosek after the JSON Schema. */
    JSON(null, null),
    /** The same keys and values in YAML. */
    YAML(
            "com.fasterxml.jackson.dataformat:jackson-dataformat-yaml",
            "com.fasterxml.jackson.dataformat.yaml.YAMLFactory"),
    /** One JSON wniosek a line. */
    NDJSON(null, null),
    /** A table with one wniosek a row. */
    CSV("de.siegmar:fastcsv", "de.siegmar.fastcsv.reader.CsvReader"),
    /** A workbook of Excel: the filled-in form, or a table with one wniosek a row. */
    XLSX("org.dhatim:fastexcel-reader", "org.dhatim.fastexcel.reader.ReadableWorkbook"),
    /** The same in OpenDocument. */
    ODS(null, null);

    private final @Nullable String biblioteka;
    private final boolean dostepny;

    FormatPliku(@Nullable String biblioteka, @Nullable String klasa) {
        this.biblioteka = biblioteka;
        this.dostepny = klasa == null || jest(klasa);
    }

    /** Maven coordinates of the library that reading this format needs; null when it needs none. */
    public @Nullable String biblioteka() {
        return biblioteka;
    }

    /** Whether that library is on the class path, so that the format can be read. */
    public boolean dostepny() {
        return dostepny;
    }

    private static boolean jest(String klasa) {
        try {
            Class.forName(klasa, false, FormatPliku.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
