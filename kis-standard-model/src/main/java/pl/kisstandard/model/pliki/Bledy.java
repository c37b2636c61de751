package pl.kisstandard.model.pliki;

import java.util.List;
import java.util.function.UnaryOperator;
import pl.kisstandard.model.json.NiepoprawnyWniosekException;
import pl.kisstandard.model.json.Problem;
import pl.kisstandard.model.json.WczytanyWniosek;
import pl.kisstandard.model.json.WniosekReader;

/** Faults of files. */
final class Bledy {

    private Bledy() {}

    /** A fault of a file as a whole. */
    static Problem pliku(String nazwa, String kod, String... argumenty) {
        return wiersza(nazwa, 1, kod, argumenty);
    }

    /** A fault of a whole line or row. */
    static Problem wiersza(String nazwa, long numer, String kod, String... argumenty) {
        return new Problem(nazwa, (int) Math.min(numer, Integer.MAX_VALUE), 1, "", kod, List.of(argumenty));
    }

    /** Reads JSON that came out of a file at other places than its own, and says the faults at their places in the file. */
    static WczytanyWniosek read(byte[] json, String nazwa, int najglebiej, UnaryOperator<Problem> miejsce) {
        try {
            return WniosekReader.read(json, nazwa, najglebiej);
        } catch (NiepoprawnyWniosekException e) {
            throw new NiepoprawnyWniosekException(
                    e.problemy().stream().map(miejsce).toList());
        }
    }
}
