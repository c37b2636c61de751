package pl.kisstandard.cli;

import picocli.CommandLine.Option;
import pl.kisstandard.model.pliki.Limity;

/** How much of an input is read at most, and how long judging it may take. */
final class OpcjeGranic {

    /** A number of bytes. */
    record Bajty(long ile) {}

    @Option(
            names = {"--limit-bajtow", "--limit-bytes"},
            paramLabel = "${bundle:etykieta.rozmiar}",
            descriptionKey = "opcja.limit-bajtow")
    private Bajty bajty = new Bajty(Limity.DOMYSLNE.bajty());

    @Option(
            names = {"--limit-zagniezdzenia", "--limit-nesting"},
            paramLabel = "${bundle:etykieta.liczba}",
            descriptionKey = "opcja.limit-zagniezdzenia")
    private Long zagniezdzenie = (long) Limity.DOMYSLNE.zagniezdzenie();

    @Option(
            names = {"--limit-wierszy", "--limit-rows"},
            paramLabel = "${bundle:etykieta.liczba}",
            descriptionKey = "opcja.limit-wierszy")
    private Long wiersze = Limity.DOMYSLNE.wiersze();

    @Option(
            names = {"--limit-rozpakowania", "--limit-unpacked"},
            paramLabel = "${bundle:etykieta.rozmiar}",
            descriptionKey = "opcja.limit-rozpakowania")
    private Bajty rozpakowane = new Bajty(Limity.DOMYSLNE.rozpakowane());

    @Option(
            names = {"--limit-czasu", "--limit-time"},
            paramLabel = "${bundle:etykieta.sekundy}",
            descriptionKey = "opcja.limit-czasu")
    private Long sekundy = 30L;

    /** Of what is read. What no file can reach is the same as the largest number. */
    Limity limity() {
        return new Limity(najwyzejInt(bajty.ile()), najwyzejInt(zagniezdzenie), wiersze, rozpakowane.ile());
    }

    /** Of judging one wniosek, in seconds. */
    long sekundy() {
        return Math.min(sekundy, Integer.MAX_VALUE);
    }

    private static int najwyzejInt(long liczba) {
        return (int) Math.min(liczba, Integer.MAX_VALUE);
    }
}
