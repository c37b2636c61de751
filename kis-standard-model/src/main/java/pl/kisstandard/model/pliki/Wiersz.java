package pl.kisstandard.model.pliki;

import java.util.List;
import java.util.function.Supplier;

/**
 * A row of a table.
 *
 * @param numer its number, or that of the line it starts on, from 1
 * @param odczyt takes its cells apart, left to right; may throw {@link pl.kisstandard.model.json.NiepoprawnyWniosekException}
 * @param dokladnie whether it must have a cell for every column, because it was found after a broken row
 */
record Wiersz(long numer, Supplier<List<Komorka>> odczyt, boolean dokladnie) {

    Wiersz(long numer, List<Komorka> komorki) {
        this(numer, () -> komorki, false);
    }

    List<Komorka> komorki() {
        return odczyt.get();
    }
}
