package pl.kisstandard.cli;

import java.util.Locale;

/** Form of the kartas. */
enum Format {
    TEXT("txt"),
    HTML("html"),
    PDF("pdf"),
    DOCX("docx"),
    MD("md"),
    CSV("csv"),
    XLSX("xlsx"),
    JUNIT("xml"),
    /** A JSON object, or an array of them. */
    JSON("json"),
    /** One JSON object a line. */
    NDJSON("ndjson");

    private final String rozszerzenie;

    Format(String rozszerzenie) {
        this.rozszerzenie = rozszerzenie;
    }

    /** What the file of a karta ends with. */
    String koncowka() {
        return ".karta." + rozszerzenie;
    }

    /** The word for it on the command line. */
    String slowo() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a terminal cannot show it. */
    boolean binarny() {
        return this == PDF || this == DOCX || this == XLSX;
    }

    /** Whether a file of it holds one karta only. */
    boolean jednaNaPlik() {
        return binarny() || this == HTML;
    }

    /** Whether its kartas link to the rule catalogue beside them. */
    boolean zOdnosnikami() {
        return this == HTML || this == PDF || this == DOCX || this == MD;
    }
}
