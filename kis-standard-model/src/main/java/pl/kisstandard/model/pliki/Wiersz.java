package pl.kisstandard.model.pliki;

import java.util.List;
import java.util.function.Supplier;

/**
 * A row of a table.
 *
 * @param numer its number, or that of the line it starts on, from 1
 * @param odczyt takes its cells apart, left to right; may throw {@link pl.kisstandard.model.json.NiepoprawnyWniosekException}
 */
record Wiersz(long numer, Supplier<List<Komorka>> odczyt) {

    Wiersz(long numer, List<Komorka> komorki) {
        this(numer, () -> komorki);
    }

    List<Komorka> komorki() {
        return odczyt.get();
    }
}
