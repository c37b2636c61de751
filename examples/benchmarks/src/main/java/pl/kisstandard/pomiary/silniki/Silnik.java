package pl.kisstandard.pomiary.silniki;

import java.util.List;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.model.wniosek.Wniosek;

/** Judges wnioski by one engine. Thread-safe unless it says otherwise. */
public interface Silnik {

    /** The verdict of each criterion, in the order of the rule set. */
    List<Wynik> osadz(Wniosek wniosek);
}
