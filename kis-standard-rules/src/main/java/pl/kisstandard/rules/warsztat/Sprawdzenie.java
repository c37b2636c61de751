package pl.kisstandard.rules.warsztat;

import java.util.List;
import pl.kisstandard.rules.Usterka;

/**
 * What checking a rule set's folder found.
 *
 * @param kryteria ids of the criteria checked, in official order
 * @param naNowo those of them whose files have changed since the time before
 * @param przypadki how many cases they have
 * @param usterki the faults, by file and place
 */
public record Sprawdzenie(List<String> kryteria, List<String> naNowo, int przypadki, List<Usterka> usterki) {

    public Sprawdzenie {
        kryteria = List.copyOf(kryteria);
        naNowo = List.copyOf(naNowo);
        usterki = List.copyOf(usterki);
    }
}
