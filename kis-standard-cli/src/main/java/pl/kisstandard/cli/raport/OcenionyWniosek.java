package pl.kisstandard.cli.raport;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.karta.OcenaFormalna;
import pl.kisstandard.model.karta.Opinia;
import pl.kisstandard.model.karta.Wynik;

/**
 * A wniosek of the batch that was judged.
 *
 * @param plik name of the file, with {@code :number} when it holds many
 * @param adres of its karta, relative to the report and encoded; null when no karta was filed
 * @param klub name of the club; null when the wniosek does not say it
 * @param wnioskodawca name of the applicant, likewise
 * @param wyniki verdicts in official order
 */
public record OcenionyWniosek(
        String plik,
        @Nullable String adres,
        @Nullable String klub,
        @Nullable String wnioskodawca,
        Opinia opinia,
        OcenaFormalna.Stan formalna,
        List<Wynik> wyniki) {

    public OcenionyWniosek {
        wyniki = List.copyOf(wyniki);
    }

    int ile(Wynik wynik) {
        return Collections.frequency(wyniki, wynik);
    }
}
