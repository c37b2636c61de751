package pl.kisstandard.model.pliki;

import java.util.List;
import java.util.function.Supplier;
import pl.kisstandard.model.json.NiepoprawnyWniosekException;
import pl.kisstandard.model.json.Problem;
import pl.kisstandard.model.json.WczytanyWniosek;

/**
 * One wniosek as it stands in a file, not read yet. Immutable; may be read on any thread.
 */
public final class Zapis {

    private final String nazwa;
    private final long numer;
    private final long bajty;
    private final Supplier<WczytanyWniosek> odczyt;

    Zapis(String nazwa, long numer, Supplier<WczytanyWniosek> odczyt) {
        this(nazwa, numer, 0, odczyt);
    }

    Zapis(String nazwa, long numer, long bajty, Supplier<WczytanyWniosek> odczyt) {
        this.nazwa = nazwa;
        this.numer = numer;
        this.bajty = bajty;
        this.odczyt = odczyt;
    }

    /** A place of a file from which no wniosek can be had. */
    static Zapis niepoprawny(String nazwa, long numer, Problem problem) {
        return new Zapis(nazwa, numer, () -> {
            throw new NiepoprawnyWniosekException(List.of(problem));
        });
    }

    /** Name of the file, followed by {@code :number} when the file holds many: unique in the file. */
    public String nazwa() {
        return nazwa;
    }

    /** Line or row where the wniosek stands, from 1; 0 when the file holds just one. */
    public long numer() {
        return numer;
    }

    /** How many bytes of text it holds in memory until it is read; 0 for a row of a table, which is small. */
    public long bajty() {
        return bajty;
    }

    /**
     * Reads it.
     *
     * @throws NiepoprawnyWniosekException when it is not a wniosek; lists all faults that can be found at once
     */
    public WczytanyWniosek read() {
        return odczyt.get();
    }
}
