package pl.kisstandard.cli.karta;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.karta.KartaStandardu;

/** Kartas as CSV: a row for each criterion. Thread-safe. */
public final class KartaCsv {

    private final TabelaKarty tabela;

    /** @param szkic the notice that they are not judged by a published rule set; null when they are */
    public KartaCsv(Jezyk jezyk, @Nullable String szkic) {
        tabela = new TabelaKarty(new SlowaKarty(jezyk), szkic);
    }

    /** What the file begins with. */
    public String naglowek() {
        return Csv.ZNACZNIK_UTF_8 + tekst(List.of(tabela.naglowek()));
    }

    /** The rows of a karta. */
    public String wiersze(String plik, KartaStandardu karta) {
        return tekst(tabela.wiersze(plik, karta));
    }

    /** The row of an input that was not judged. */
    public String nieoceniony(String plik, String powod) {
        return tekst(List.of(tabela.nieoceniony(plik, powod)));
    }

    private static String tekst(List<List<String>> wiersze) {
        StringWriter tekst = new StringWriter();
        try {
            Csv csv = new Csv(tekst);
            for (List<String> wiersz : wiersze) {
                csv.pisz(wiersz);
            }
            csv.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tekst.toString();
    }
}
