package pl.kisstandard.model.pliki;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.json.NiepoprawnyWniosekException;
import pl.kisstandard.model.json.Problem;

/** Reads a flat table: a header, then a wniosek a row. */
final class CzytnikTabeli implements Czytnik {

    /** Rows of a table that are not blank. */
    interface Wiersze extends Closeable {

        /**
         * The next row; null at the end.
         *
         * @throws NiepoprawnyWniosekException when nothing more can be had
         */
        @Nullable
        Wiersz next() throws IOException;
    }

    private final Wiersze wiersze;
    private final Tabela tabela;
    private final Limity limity;

    private @Nullable Naglowek naglowek;
    private long ile;
    private boolean skonczony;

    CzytnikTabeli(Wiersze wiersze, Tabela tabela, Limity limity) {
        this.wiersze = wiersze;
        this.tabela = tabela;
        this.limity = limity;
    }

    @Override
    public @Nullable Zapis next() throws IOException {
        if (skonczony) {
            return null;
        }
        try {
            Wiersz wiersz = wiersze.next();
            if (naglowek == null && wiersz != null) {
                naglowek = Naglowek.of(tabela, wiersz);
                wiersz = wiersze.next();
                wiersz = wiersz != null && komentarz(wiersz) ? wiersze.next() : wiersz;
            }
            skonczony = wiersz == null;
            if (wiersz == null || naglowek == null) {
                return ile > 0 ? null : ostatni(0, List.of(tabela.problem(1, 0, "pusty-plik")));
            }
            return zapis(naglowek, wiersz);
        } catch (NiepoprawnyWniosekException e) {
            return ostatni(e.problemy().get(0).linia(), e.problemy());
        } catch (BezpiecznyZip.Odrzucony e) {
            return ostatni(0, List.of(tabela.problem(1, 0, e.kod, e.argumenty)));
        } catch (ZipException | EOFException e) {
            return ostatni(0, List.of(Bledy.pliku(tabela.plik(), "format-gzip")));
        }
    }

    /** Whether the row below the header says what to enter: its first cell begins with {@code "# "}. */
    private static boolean komentarz(Wiersz wiersz) {
        try {
            Komorka pierwsza = wiersz.komorki().get(0);
            return pierwsza.kolumna() == 0 && pierwsza.tekst().startsWith("# ");
        } catch (NiepoprawnyWniosekException e) { // told when it is read
            return false;
        }
    }

    private Zapis zapis(Naglowek znany, Wiersz wiersz) {
        long numer = wiersz.numer();
        if (++ile > limity.wiersze()) {
            return ostatni(
                    numer, List.of(tabela.problem(numer, 0, "granica-wiersze", String.valueOf(limity.wiersze()))));
        }
        String nazwa = tabela.plik() + ":" + numer;
        return new Zapis(nazwa, numer, () -> znany.read(wiersz, nazwa, limity));
    }

    private Zapis ostatni(long numer, List<Problem> problemy) {
        skonczony = true;
        String nazwa = numer == 0 ? tabela.plik() : tabela.plik() + ":" + numer;
        return new Zapis(nazwa, numer, () -> {
            throw new NiepoprawnyWniosekException(problemy);
        });
    }

    @Override
    public void close() throws IOException {
        wiersze.close();
    }
}
