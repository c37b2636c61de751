package pl.kisstandard.model.pliki;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.json.Problem;
import pl.kisstandard.model.json.WczytanyWniosek;

/** Takes lines out of a stream; one that is too long is a fault, and what follows it is read again. */
final class CzytnikNdjson implements Czytnik {

    private static final int BUFOR = 64 * 1024;

    private final InputStream in;
    private final String nazwa;
    private final Limity limity;

    private final byte[] bufor = new byte[BUFOR];
    private int poczatek;
    private int koniec;
    private long numer;
    private boolean cokolwiek;
    private boolean skonczony;

    CzytnikNdjson(InputStream in, String nazwa, Limity limity) {
        this.in = in;
        this.nazwa = nazwa;
        this.limity = limity;
    }

    @Override
    public @Nullable Zapis next() throws IOException {
        try {
            while (!skonczony) {
                Zapis zapis = wiersz();
                if (zapis != null) {
                    cokolwiek = true;
                    return zapis;
                }
            }
            return pusty();
        } catch (ZipException | EOFException e) {
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

    /** The next line; null when it is blank or there is none. */
    private @Nullable Zapis wiersz() throws IOException {
        ByteArrayOutputStream zebrane = new ByteArrayOutputStream();
        long dlugosc = 0;
        while (true) {
            if (poczatek == koniec && !dolej()) {
                skonczony = true;
                return dlugosc == 0 ? null : zapis(zebrane, dlugosc);
            }
            int nl = nowaLinia();
            dlugosc += nl - poczatek;
            if (dlugosc <= limity.bajty()) {
                zebrane.write(bufor, poczatek, nl - poczatek);
            } else if (dlugosc > Math.max(limity.rozpakowane(), limity.bajty())) {
                numer++;
                return ostatni("granica-wiersz-bez-konca", Rozmiar.tekst(limity.rozpakowane()));
            }
            boolean jestKoniec = nl < koniec;
            poczatek = jestKoniec ? nl + 1 : nl;
            if (jestKoniec) {
                return zapis(zebrane, dlugosc);
            }
        }
    }

    private boolean dolej() throws IOException {
        poczatek = 0;
        koniec = Math.max(in.read(bufor), 0);
        return koniec > 0;
    }

    private int nowaLinia() {
        int i = poczatek;
        while (i < koniec && bufor[i] != '\n') {
            i++;
        }
        return i;
    }

    private @Nullable Zapis zapis(ByteArrayOutputStream zebrane, long dlugosc) {
        numer++;
        if (numer > limity.wiersze()) {
            return ostatni("granica-wiersze", String.valueOf(limity.wiersze()));
        }
        String nazwaWiersza = nazwa + ":" + numer;
        if (dlugosc > limity.bajty()) {
            Problem problem = Bledy.wiersza(nazwa, numer, "granica-wiersz", Rozmiar.tekst(limity.bajty()));
            return Zapis.niepoprawny(nazwaWiersza, numer, problem);
        }
        byte[] bajty = bezPowrotu(zebrane.toByteArray());
        if (pusty(bajty)) {
            return null;
        }
        int linia = (int) Math.min(numer, Integer.MAX_VALUE);
        return new Zapis(nazwaWiersza, numer, () -> read(bajty, nazwaWiersza, linia));
    }

    private WczytanyWniosek read(byte[] bajty, String nazwaWiersza, int linia) {
        return Bledy.read(
                bajty,
                nazwaWiersza,
                limity.zagniezdzenie(),
                p -> new Problem(nazwa, linia, p.kolumna(), p.wskaznik(), p.kod(), p.argumenty()));
    }

    private Zapis ostatni(String kod, String... argumenty) {
        skonczony = true;
        cokolwiek = true;
        poczatek = koniec;
        return Zapis.niepoprawny(nazwa + ":" + numer, numer, Bledy.wiersza(nazwa, numer, kod, argumenty));
    }

    private static byte[] bezPowrotu(byte[] bajty) {
        boolean powrot = bajty.length > 0 && bajty[bajty.length - 1] == '\r';
        return powrot ? Arrays.copyOf(bajty, bajty.length - 1) : bajty;
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
