package pl.kisstandard.rules.internal.drl;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import pl.kisstandard.rules.Usterka;
import pl.kisstandard.rules.internal.drl.Drl.Nazwa;
import pl.kisstandard.rules.internal.drl.Drl.Wyrazenie;

/** The faults of one file, told at their places. */
record Zgloszenia(String plik, Collection<Usterka> usterki) {

    void usterka(Miejsce miejsce, String kod, Object... argumenty) {
        usterki.add(Usterka.of(plik, miejsce.wiersz(), miejsce.kolumna(), kod, argumenty));
    }

    /** A name that is not there, with the most alike of those that are. */
    void nieznane(Nazwa nazwa, String kod, Collection<String> znane, Object... dalsze) {
        List<Object> argumenty = new ArrayList<>(List.of(nazwa.tekst()));
        argumenty.addAll(Arrays.asList(dalsze));
        Miejsce m = nazwa.miejsce();
        usterki.add(Usterka.of(plik, m.wiersz(), m.kolumna(), kod, argumenty.toArray())
                .zamiast(nazwa.tekst(), znane));
    }

    /** A code that the form does not have; of the many it has, only one much alike is named. */
    void nieznany(Wyrazenie.Tekst kod, Collection<String> znane) {
        Miejsce m = kod.miejsce();
        usterki.add(Usterka.of(plik, m.wiersz(), m.kolumna(), "nieznany-kod", kod.tekst())
                .zamiastPodobnego(kod.tekst(), znane));
    }
}
