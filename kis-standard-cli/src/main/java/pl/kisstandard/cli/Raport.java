package pl.kisstandard.cli;

import java.nio.charset.StandardCharsets;
import pl.kisstandard.model.json.KartaWriter;
import pl.kisstandard.model.karta.KartaStandardu;

/** How one karta is written. Used by many threads at once. */
@FunctionalInterface
interface Raport {

    /** The karta of a file as bytes of UTF-8. */
    byte[] karta(String plik, KartaStandardu karta);

    /** For people or for programs. */
    static Raport of(Format format, Styl styl) {
        return switch (format) {
            case TEXT -> (plik, karta) -> utf8(KartaTekst.render(plik, karta, styl));
            case JSON -> (plik, karta) -> utf8(KartaWriter.toPrettyJson(karta));
            case NDJSON -> (plik, karta) -> KartaWriter.toJson(karta);
        };
    }

    static byte[] utf8(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }
}
