package pl.kisstandard.cli;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.cli.dokument.Dokument;
import pl.kisstandard.cli.dokument.DokumentDocx;
import pl.kisstandard.cli.dokument.DokumentHtml;
import pl.kisstandard.cli.dokument.DokumentMarkdown;
import pl.kisstandard.cli.dokument.DokumentPdf;
import pl.kisstandard.cli.dokument.DokumentTekst;
import pl.kisstandard.cli.karta.KartaCsv;
import pl.kisstandard.cli.karta.KartaDokument;
import pl.kisstandard.cli.karta.KartaJUnit;
import pl.kisstandard.cli.karta.KartaXlsx;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.json.KartaWriter;
import pl.kisstandard.model.karta.KartaStandardu;

/**
 * How kartas are written in one format. Used by many threads at once.
 *
 * @param karta how one is written
 * @param nieoceniony what is written in place of the karta of an input that was not judged; nothing in most formats,
 *     which leave that to standard error and the summary
 * @param jedna what stands around a single karta
 * @param wiele what stands around several, one after another
 */
record Wydruk(Format format, Karta karta, Function<WierszWsadu, byte[]> nieoceniony, Oprawa jedna, Oprawa wiele) {

    private static final Oprawa BEZ_OPRAWY = new Oprawa("", "", "");
    private static final Oprawa LINIE = new Oprawa("", "\n", "\n");
    private static final Oprawa OBIEKT = new Oprawa("", "", "\n");
    private static final Oprawa TABLICA = new Oprawa("[\n", ",\n", "\n]\n");

    /** Writes a karta. */
    @FunctionalInterface
    interface Karta {

        /**
         * The bytes of a karta.
         *
         * @param plik name of the file it was made from
         * @param katalog relative address of the rule catalogue; null when there is none
         */
        byte[] toBytes(String plik, KartaStandardu karta, @Nullable String katalog);
    }

    /** What stands before, between and after kartas. */
    record Oprawa(String przed, String miedzy, String po) {}

    /**
     * That of a format.
     *
     * @param kolor whether verdicts are coloured for a terminal
     * @param szkic the notice that kartas are not judged by a published rule set; null when they are
     */
    static Wydruk of(Format format, Jezyk jezyk, boolean kolor, @Nullable String szkic) {
        return switch (format) {
            case TEXT -> dokument(format, jezyk, d -> utf8(DokumentTekst.render(d, kolor)), BEZ_OPRAWY);
            case MD -> dokument(format, jezyk, d -> utf8(DokumentMarkdown.render(d)), new Oprawa("", "\n", ""));
            case HTML -> dokument(format, jezyk, DokumentHtml::toBytes, BEZ_OPRAWY);
            case PDF -> dokument(format, jezyk, DokumentPdf::toBytes, BEZ_OPRAWY);
            case DOCX -> dokument(format, jezyk, DokumentDocx::toBytes, BEZ_OPRAWY);
            case CSV -> csv(new KartaCsv(jezyk, szkic));
            case XLSX -> program(format, (plik, karta, katalog) -> KartaXlsx.toBytes(plik, karta, jezyk), BEZ_OPRAWY);
            case JUNIT -> junit(new KartaJUnit(jezyk));
            case JSON ->
                new Wydruk(
                        format,
                        (plik, karta, katalog) -> utf8(KartaWriter.toPrettyJson(karta)),
                        Wydruk::nic,
                        OBIEKT,
                        TABLICA);
            case NDJSON -> program(format, (plik, karta, katalog) -> KartaWriter.toJson(karta), LINIE);
        };
    }

    private static Wydruk dokument(Format format, Jezyk jezyk, Function<Dokument, byte[]> zapis, Oprawa oprawa) {
        return program(
                format, (plik, karta, katalog) -> zapis.apply(KartaDokument.of(plik, karta, jezyk, katalog)), oprawa);
    }

    private static Wydruk csv(KartaCsv csv) {
        Oprawa oprawa = new Oprawa(csv.naglowek(), "", "");
        return new Wydruk(
                Format.CSV,
                (plik, karta, katalog) -> utf8(csv.wiersze(plik, karta)),
                wiersz -> utf8(csv.nieoceniony(wiersz.plik(), String.valueOf(wiersz.powod()))),
                oprawa,
                oprawa);
    }

    private static Wydruk junit(KartaJUnit junit) {
        Oprawa oprawa = new Oprawa(KartaJUnit.POCZATEK, "", KartaJUnit.KONIEC);
        return new Wydruk(
                Format.JUNIT,
                (plik, karta, katalog) -> utf8(junit.karta(plik, karta)),
                wiersz -> utf8(junit.nieoceniony(wiersz.plik(), String.valueOf(wiersz.powod()))),
                oprawa,
                oprawa);
    }

    private static Wydruk program(Format format, Karta karta, Oprawa oprawa) {
        return new Wydruk(format, karta, Wydruk::nic, oprawa, oprawa);
    }

    private static byte[] nic(WierszWsadu wiersz) {
        return new byte[0];
    }

    static byte[] utf8(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }
}
