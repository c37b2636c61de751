package pl.kisstandard.model.pliki;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.formularz.UkladFormularza;

/** Tells what a workbook is: the filled-in form, or a flat table on its first sheet. */
final class CzytnikSkoroszytu {

    private CzytnikSkoroszytu() {}

    static Czytnik czytnik(byte[] bajty, String nazwa, Limity limity) throws IOException {
        Skoroszyt skoroszyt;
        try {
            skoroszyt = Skoroszyt.open(bajty, limity);
        } catch (BezpiecznyZip.Odrzucony e) {
            return Czytnik.of(Zapis.niepoprawny(nazwa, 0, Bledy.pliku(nazwa, e.kod, e.argumenty)));
        }
        UkladFormularza uklad = CzytnikFormularza.uklad(skoroszyt);
        if (uklad != null) {
            try (skoroszyt) {
                return Czytnik.of(new CzytnikFormularza(skoroszyt, uklad, nazwa).zapis(bajty, limity));
            } catch (BezpiecznyZip.Odrzucony e) {
                return Czytnik.of(Zapis.niepoprawny(nazwa, 0, Bledy.pliku(nazwa, e.kod, e.argumenty)));
            }
        }
        return tabela(skoroszyt, nazwa, limity);
    }

    private static Czytnik tabela(Skoroszyt skoroszyt, String nazwa, Limity limity) throws IOException {
        for (int i = 1; i < skoroszyt.arkusze().size(); i++) {
            Tabela inna = new Tabela(nazwa, skoroszyt.arkusze().get(i));
            try (CzytnikTabeli.Wiersze wiersze = skoroszyt.wiersze(i)) {
                Wiersz wiersz = wiersze.next();
                if (wiersz != null) {
                    skoroszyt.close();
                    int kolumna = wiersz.komorki().get(0).kolumna();
                    return Czytnik.of(
                            Zapis.niepoprawny(nazwa, 0, inna.problem(wiersz.numer(), kolumna, "tabela-kilka-arkuszy")));
                }
            } catch (BezpiecznyZip.Odrzucony e) {
                return Czytnik.of(Zapis.niepoprawny(nazwa, 0, inna.problem(1, 0, e.kod, e.argumenty)));
            }
        }
        Tabela tabela = new Tabela(nazwa, skoroszyt.arkusze().get(0));
        try {
            return new CzytnikTabeli(new BezKomentarzy(skoroszyt, skoroszyt.wiersze(0)), tabela, limity);
        } catch (BezpiecznyZip.Odrzucony e) {
            return Czytnik.of(Zapis.niepoprawny(nazwa, 0, tabela.problem(1, 0, e.kod, e.argumenty)));
        }
    }

    /** The rows whose first cell does not start with {@code #}. */
    private record BezKomentarzy(Skoroszyt skoroszyt, CzytnikTabeli.Wiersze wiersze) implements CzytnikTabeli.Wiersze {

        @Override
        public @Nullable Wiersz next() throws IOException {
            Wiersz wiersz = wiersze.next();
            while (wiersz != null && komentarz(wiersz.komorki().get(0))) {
                wiersz = wiersze.next();
            }
            return wiersz;
        }

        private static boolean komentarz(Komorka pierwsza) {
            return pierwsza.kolumna() == 0 && pierwsza.tekst().startsWith("#");
        }

        @Override
        public void close() throws IOException {
            wiersze.close();
            skoroszyt.close();
        }
    }
}
