package pl.kisstandard.pomiary;

import java.util.List;
import java.util.stream.Stream;

/** What came out on one Java: the ratios that are held, and the figures they come from. */
public record Zmierzone(List<Stosunek> stosunki, List<Pomiar> pomiary) {

    public Zmierzone {
        stosunki = List.copyOf(stosunki);
        pomiary = List.copyOf(pomiary);
    }

    Zmierzone i(Zmierzone dalsze) {
        return new Zmierzone(
                Stream.concat(stosunki.stream(), dalsze.stosunki.stream()).toList(),
                Stream.concat(pomiary.stream(), dalsze.pomiary.stream()).toList());
    }
}
