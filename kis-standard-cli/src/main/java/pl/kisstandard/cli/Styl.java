package pl.kisstandard.cli;

import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.Slownik;
import pl.kisstandard.model.Teksty;
import pl.kisstandard.model.karta.Opinia;
import pl.kisstandard.model.karta.Wynik;

/** Words and colours of a printed karta. */
record Styl(Jezyk jezyk, Kolor.Paleta paleta) {

    static final Teksty TEKSTY = Teksty.load(Styl.class, "Karta");

    String get(String klucz, Object... wartosci) {
        return TEKSTY.get(jezyk, klucz, wartosci);
    }

    /** The word for a verdict; one that does not stand in Formularz 3 carries an asterisk. */
    String slowo(Wynik wynik) {
        return Slownik.kod(jezyk, wynik.name()) + (wynik.urzedowy() ? "" : "*");
    }

    String wynik(Wynik wynik) {
        return paleta.koloruj(wynik, slowo(wynik));
    }

    String opinia(Opinia opinia) {
        return paleta.koloruj(opinia, duze(Slownik.kod(jezyk, opinia.name())));
    }

    String duze(String tekst) {
        return tekst.toUpperCase(jezyk.locale());
    }

    /** The applicant's own words in the quotation marks of the language. */
    String cytat(String slowa) {
        return get("cytat", slowa.strip());
    }
}
