package pl.kisstandard.cli.katalog;

import java.util.Collection;
import pl.kisstandard.cli.dokument.Blok.Akapit;
import pl.kisstandard.cli.dokument.Fragment;
import pl.kisstandard.cli.karta.SlowaKarty;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.Slownik;
import pl.kisstandard.model.Teksty;
import pl.kisstandard.model.karta.Wynik;

/** The words of the catalogue in a language. */
record SlowaKatalogu(Jezyk jezyk) {

    static final Teksty TEKSTY = Teksty.load(SlowaKatalogu.class, "Katalog");

    String get(String klucz, Object... wartosci) {
        return TEKSTY.get(jezyk, klucz, wartosci);
    }

    /** A value in words; an empty list is a word too. */
    String wartosc(Object wartosc) {
        boolean puste = wartosc instanceof Collection<?> lista && lista.isEmpty();
        return puste ? get("parametry.puste") : Slownik.wartosc(jezyk, wartosc);
    }

    Fragment.Ocena ocena(Wynik wynik) {
        return new SlowaKarty(jezyk).ocena(wynik);
    }

    /** A sentence of the karta before anything is known of a wniosek. */
    String zdanie(String wzor) {
        return wzor.replace("{podano}", get("podano")).replace("{brakuje}", get("brakuje"));
    }

    /** A text that exists in Polish only. */
    Fragment polski(String tekst) {
        return new SlowaKarty(jezyk).polski(tekst);
    }

    Akapit poPolsku(String tekst) {
        return Akapit.of(polski(tekst));
    }
}
