package pl.kisstandard.cli;

import pl.kisstandard.model.json.KartaWriter;
import pl.kisstandard.model.karta.KartaStandardu;

/** How kartas are written out, one after another, so that nothing is kept in memory. */
@FunctionalInterface
interface Raport {

    /** What to write for the karta of a file. */
    String karta(String plik, KartaStandardu karta);

    /** What to write after the last one. */
    default String koniec() {
        return "";
    }

    /** Text for people. */
    record Tekst(Styl styl) implements Raport {
        @Override
        public String karta(String plik, KartaStandardu karta) {
            return KartaTekst.render(plik, karta, styl);
        }
    }

    /** One karta as a JSON object. */
    record Json() implements Raport {
        @Override
        public String karta(String plik, KartaStandardu karta) {
            return KartaWriter.toPrettyJson(karta) + "\n";
        }
    }

    /** Kartas as a JSON array. */
    final class ListaJson implements Raport {
        private boolean zaczeta;

        @Override
        public String karta(String plik, KartaStandardu karta) {
            String tekst = KartaWriter.toPrettyJson(karta);
            String przed = zaczeta ? ",\n" : "[\n";
            zaczeta = true;
            return przed + tekst;
        }

        @Override
        public String koniec() {
            return zaczeta ? "\n]\n" : "[]\n";
        }
    }
}
