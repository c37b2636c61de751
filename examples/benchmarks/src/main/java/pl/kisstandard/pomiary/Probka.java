package pl.kisstandard.pomiary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import pl.kisstandard.model.json.WniosekReader;
import pl.kisstandard.model.wniosek.Wniosek;

/** The wnioski that are measured: invented ones, from {@code examples/wnioski}. */
public enum Probka {
    /** Fulfils all 21 criteria. */
    KOMPLETNY("ngo-na-kazdym-progu.json", "complete"),
    /** Fulfils 14 and deviates in 7. */
    Z_ODCHYLENIAMI("kilka-odchylen.json", "with deviations"),
    /** Leaves 16 undecided, because sections are missing. */
    W_POLOWIE_PUSTY("brakujace-sekcje.json", "half empty");

    private final String plik;
    private final String opis;

    Probka(String plik, String opis) {
        this.plik = plik;
        this.opis = opis;
    }

    /** What the page calls it. */
    public String opis() {
        return opis;
    }

    /** The wniosek as JSON. */
    public byte[] bajty() {
        try (InputStream zasob = Probka.class.getResourceAsStream("/wnioski/" + plik)) {
            return Objects.requireNonNull(zasob, plik).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The wniosek as records. */
    public Wniosek wniosek() {
        return WniosekReader.read(bajty(), plik).wniosek();
    }
}
