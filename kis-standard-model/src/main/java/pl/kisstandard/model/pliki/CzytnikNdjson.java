package pl.kisstandard.model.pliki;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.json.Problem;
import pl.kisstandard.model.json.WczytanyWniosek;

/** Takes wnioski out of lines; a line that is too long is a fault, and what follows it is read again. */
final class CzytnikNdjson implements Czytnik {

    private final Linie linie;
    private final String nazwa;
    private final Limity limity;

    private long numer;
    private boolean cokolwiek;
    private boolean skonczony;

    CzytnikNdjson(InputStream in, String nazwa, Limity limity) {
        this.linie = new Linie(in, limity);
        this.nazwa = nazwa;
        this.limity = limity;
    }

    @Override
    public @Nullable Zapis next() throws IOException {
        try {
            while (!skonczony) {
                Linie.Linia linia = linie.next();
                if (linia == null) {
                    skonczony = true;
                } else {
                    Zapis zapis = zapis(linia);
                    if (zapis != null) {
                        cokolwiek = true;
                        return zapis;
                    }
                }
            }
            return pusty();
        } catch (ZipException | EOFException e) {
            numer++;
            return ostatni("format-gzip");
        }
    }

    private @Nullable Zapis pusty() {
        if (cokolwiek) {
            return null;
        }
        cokolwiek = true;
        return Zapis.niepoprawny(nazwa, 0, Bledy.pliku(nazwa, "pusty-plik"));
    }

    /** The wniosek of a line; null when the line is blank. */
    private @Nullable Zapis zapis(Linie.Linia linia) {
        numer++;
        if (linia.stan() == Linie.Stan.BEZ_KONCA) {
            return ostatni("granica-wiersz-bez-konca", Rozmiar.tekst(limity.rozpakowane()));
        }
        if (numer > limity.wiersze()) {
            return ostatni("granica-wiersze", String.valueOf(limity.wiersze()));
        }
        String nazwaWiersza = nazwa + ":" + numer;
        if (linia.stan() == Linie.Stan.ZA_DLUGA) {
            Problem problem = Bledy.wiersza(nazwa, numer, "granica-wiersz", Rozmiar.tekst(limity.bajty()));
            return Zapis.niepoprawny(nazwaWiersza, numer, problem);
        }
        byte[] bajty = bezKonca(linia.bajty());
        if (pusty(bajty)) {
            return null;
        }
        int wiersz = (int) Math.min(numer, Integer.MAX_VALUE);
        return new Zapis(nazwaWiersza, numer, bajty.length, () -> read(bajty, nazwaWiersza, wiersz));
    }

    private WczytanyWniosek read(byte[] bajty, String nazwaWiersza, int wiersz) {
        return Bledy.read(
                bajty,
                nazwaWiersza,
                limity.zagniezdzenie(),
                p -> new Problem(nazwa, wiersz, p.kolumna(), p.wskaznik(), p.kod(), p.argumenty()));
    }

    private Zapis ostatni(String kod, String... argumenty) {
        skonczony = true;
        cokolwiek = true;
        return Zapis.niepoprawny(nazwa + ":" + numer, numer, Bledy.wiersza(nazwa, numer, kod, argumenty));
    }

    /** Without LF or CRLF at its end. */
    static byte[] bezKonca(byte[] linia) {
        int ile = linia.length;
        ile -= ile > 0 && linia[ile - 1] == '\n' ? 1 : 0;
        ile -= ile > 0 && linia[ile - 1] == '\r' ? 1 : 0;
        return ile == linia.length ? linia : Arrays.copyOf(linia, ile);
    }

    private static boolean pusty(byte[] bajty) {
        for (byte b : bajty) {
            if (b != ' ' && b != '\t') {
                return false;
            }
        }
        return true;
    }
}
