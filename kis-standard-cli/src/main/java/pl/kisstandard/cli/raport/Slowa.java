package pl.kisstandard.cli.raport;

import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.Slownik;
import pl.kisstandard.model.Teksty;
import pl.kisstandard.model.karta.Wynik;

/** The words of the report in its language. */
record Slowa(Jezyk jezyk) {

    static final Teksty TEKSTY = Teksty.load(Slowa.class, "Raport");

    String get(String klucz, Object... wartosci) {
        return TEKSTY.get(jezyk, klucz, wartosci);
    }

    /** A code as a word. */
    String slowo(Enum<?> kod) {
        return Slownik.kod(jezyk, kod.name());
    }

    /** The letters that stand for a verdict. */
    String litera(Wynik wynik) {
        return get("litera." + wynik);
    }

    /** The attribute that says that a text is Polish, in a page that is not. */
    String poPolsku() {
        return jezyk == Jezyk.PL ? "" : " lang=pl";
    }

    Liczby liczby() {
        return new Liczby(jezyk);
    }
}
