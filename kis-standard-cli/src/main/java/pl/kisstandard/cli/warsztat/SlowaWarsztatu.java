package pl.kisstandard.cli.warsztat;

import org.jspecify.annotations.Nullable;
import pl.kisstandard.cli.dokument.Fragment;
import pl.kisstandard.cli.karta.SlowaKarty;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.Slownik;
import pl.kisstandard.model.Teksty;
import pl.kisstandard.model.karta.Opinia;
import pl.kisstandard.model.karta.WartoscParametru;
import pl.kisstandard.model.karta.Wynik;

/** The words of the workshop in a language. */
record SlowaWarsztatu(Jezyk jezyk) {

    static final Teksty TEKSTY = Teksty.load(SlowaWarsztatu.class, "Warsztat");

    String get(String klucz, Object... wartosci) {
        return TEKSTY.get(jezyk, klucz, wartosci);
    }

    Fragment.Ocena ocena(Wynik wynik) {
        return new Fragment.Ocena(
                Slownik.kod(jezyk, wynik.name()),
                new SlowaKarty(jezyk).ocena(wynik).barwa());
    }

    String opinia(Opinia opinia) {
        return Slownik.kod(jezyk, opinia.name());
    }

    String wartosc(@Nullable Object wartosc) {
        return Slownik.wartosc(jezyk, wartosc);
    }

    /** A value of a parameter with its unit. */
    String wartosc(@Nullable WartoscParametru parametr) {
        if (parametr == null) {
            return get("parametr.nie-ma");
        }
        return wartosc(parametr.wartosc()) + (parametr.jednostka() == null ? "" : " " + parametr.jednostka());
    }
}
