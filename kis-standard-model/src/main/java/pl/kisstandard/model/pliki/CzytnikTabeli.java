package pl.kisstandard.model.pliki;

import java.io.InputStream;

/** Reads wnioski from tables. */
final class CzytnikTabeli {

    private CzytnikTabeli() {}

    static Czytnik csv(InputStream in, String nazwa, OpcjeOdczytu opcje) {
        return Czytnik.of(Zapis.niepoprawny(nazwa, 0, Bledy.pliku(nazwa, "format-nieznany")));
    }

    static Czytnik skoroszyt(byte[] bajty, String nazwa, Limity limity) {
        return Czytnik.of(Zapis.niepoprawny(nazwa, 0, Bledy.pliku(nazwa, "format-nieznany")));
    }
}
