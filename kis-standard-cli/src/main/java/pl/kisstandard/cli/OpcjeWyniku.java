package pl.kisstandard.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is written, and where. */
final class OpcjeWyniku {

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "text|html|pdf|docx|md|csv|xlsx|junit|json|ndjson",
            descriptionKey = "opcja.format")
    Set<Format> format = EnumSet.of(Format.TEXT);

    @Option(
            names = {"--bez-danych-osobowych", "--redact"},
            descriptionKey = "opcja.bez-danych-osobowych")
    boolean bezDanychOsobowych;

    @Option(
            names = {"--kolor", "--color"},
            paramLabel = "${bundle:etykieta.kolor}",
            descriptionKey = "opcja.kolor")
    Kolor kolor = Kolor.AUTO;

    @Option(
            names = {"--wyjscie", "--output-dir"},
            paramLabel = "${bundle:etykieta.folder}",
            descriptionKey = "opcja.wyjscie")
    @Nullable
    Path wyjscie;

    @Option(
            names = {"--wznow", "--resume"},
            descriptionKey = "opcja.wznow")
    boolean wznow;

    @Option(
            names = {"--zbiorczo", "--table"},
            paramLabel = "${bundle:etykieta.zbiorczo}",
            descriptionKey = "opcja.zbiorczo")
    @Nullable
    Path zbiorczo;

    @Option(
            names = {"--nadpisz", "--overwrite"},
            descriptionKey = "opcja.nadpisz-tabele")
    boolean nadpisz;

    @Option(
            names = {"--watki", "--threads"},
            paramLabel = "${bundle:etykieta.liczba}",
            descriptionKey = "opcja.watki")
    Long watki = (long) Runtime.getRuntime().availableProcessors();
}
