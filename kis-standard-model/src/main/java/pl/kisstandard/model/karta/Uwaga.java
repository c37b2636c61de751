package pl.kisstandard.model.karta;

import java.util.List;
import pl.kisstandard.model.wniosek.Odczyt;

/**
 * A remark for the person who decides; it does not change the verdict.
 *
 * @param kod code, stable between versions
 * @param zdanie the remark as a sentence
 * @param odczyty the values it rests on
 */
public record Uwaga(String kod, String zdanie, List<Odczyt> odczyty) {
    public Uwaga {
        odczyty = List.copyOf(odczyty);
    }
}
