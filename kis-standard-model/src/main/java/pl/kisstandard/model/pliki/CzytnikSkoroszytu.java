package pl.kisstandard.model.pliki;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.formularz.UkladFormularza;
import pl.kisstandard.model.json.NiepoprawnyWniosekException;
import pl.kisstandard.model.json.WczytanyWniosek;

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
            skoroszyt.close();
            return Czytnik.of(new Zapis(nazwa, 0, () -> formularz(bajty, uklad, nazwa, limity)));
        }
        return tabela(skoroszyt, nazwa, limity);
    }

    /** The one wniosek of the form; its sum is that of the file. */
    private static WczytanyWniosek formularz(byte[] bajty, UkladFormularza uklad, String nazwa, Limity limity) {
        try (Skoroszyt skoroszyt = Skoroszyt.open(bajty, limity)) {
            WczytanyWniosek odczytany = new CzytnikFormularza(skoroszyt, uklad, nazwa).read(limity);
            return new WczytanyWniosek(odczytany.wniosek(), nazwa, WczytanyWniosek.sha256(bajty));
        } catch (BezpiecznyZip.Odrzucony e) {
            throw new NiepoprawnyWniosekException(List.of(Bledy.pliku(nazwa, e.kod, e.argumenty)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
            return new CzytnikTabeli(new Wiersze(skoroszyt, skoroszyt.wiersze(0)), tabela, limity);
        } catch (BezpiecznyZip.Odrzucony e) {
            return Czytnik.of(Zapis.niepoprawny(nazwa, 0, tabela.problem(1, 0, e.kod, e.argumenty)));
        }
    }

    /** The rows of a workbook, which is closed with them. */
    private record Wiersze(Skoroszyt skoroszyt, CzytnikTabeli.Wiersze wiersze) implements CzytnikTabeli.Wiersze {

        @Override
        public @Nullable Wiersz next() throws IOException {
            return wiersze.next();
        }

        @Override
        public void close() throws IOException {
            wiersze.close();
            skoroszyt.close();
        }
    }
}
