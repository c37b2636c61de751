package pl.kisstandard.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import pl.kisstandard.model.pliki.FormatPliku;

/** How inputs are understood. */
final class OpcjeWejscia {

    @Option(
            names = {"--format-wejscia", "--input-format"},
            paramLabel = "json|yaml|ndjson|csv|xlsx|ods",
            descriptionKey = "opcja.format-wejscia")
    @Nullable
    FormatPliku format;

    @Option(
            names = {"--kodowanie", "--encoding"},
            paramLabel = "utf-8|windows-1250",
            descriptionKey = "opcja.kodowanie")
    Charset kodowanie = StandardCharsets.UTF_8;
}
