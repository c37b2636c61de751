package pl.kisstandard.model.pliki;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Cuts a stream into lines and never holds more of one than it may have. */
final class Linie {

    /** What became of a line. */
    enum Stan {
        CALA,
        /** Longer than allowed; its bytes are gone, and the next line follows. */
        ZA_DLUGA,
        /** So long that its end was not looked for; nothing follows. */
        BEZ_KONCA
    }

    /**
     * A line.
     *
     * @param bajty its bytes with the line feed at its end, if it has one; empty unless {@code CALA}
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Linia(Stan stan, byte[] bajty) {}

    private static final int BUFOR = 64 * 1024;

    private final InputStream in;
    private final long najdluzsza;
    private final long bezKonca;

    private byte[] bufor = new byte[BUFOR];
    private int poczatek;
    private int koniec;
    private boolean skonczone;

    Linie(InputStream in, Limity limity) {
        this.in = in;
        this.najdluzsza = limity.bajty();
        this.bezKonca = Math.max(limity.rozpakowane(), limity.bajty());
    }

    /** The next line; null at the end. */
    @Nullable
    Linia next() throws IOException {
        ByteArrayOutputStream zebrane = new ByteArrayOutputStream();
        long dlugosc = 0;
        while (!skonczone) {
            if (poczatek == koniec && !dolej()) {
                skonczone = true;
                return dlugosc == 0 ? null : linia(zebrane, dlugosc);
            }
            int nl = nowaLinia();
            int za = nl < koniec ? nl + 1 : nl;
            dlugosc += nl - poczatek;
            if (dlugosc <= najdluzsza) {
                zebrane.write(bufor, poczatek, za - poczatek);
            } else if (dlugosc > bezKonca) {
                skonczone = true;
                return new Linia(Stan.BEZ_KONCA, new byte[0]);
            }
            poczatek = za;
            if (nl < koniec) {
                return linia(zebrane, dlugosc);
            }
        }
        return null;
    }

    /** Puts lines back: they come again. */
    void unread(byte[] bajty) {
        byte[] razem = new byte[Math.max(bajty.length + koniec - poczatek, BUFOR)];
        System.arraycopy(bajty, 0, razem, 0, bajty.length);
        System.arraycopy(bufor, poczatek, razem, bajty.length, koniec - poczatek);
        koniec = bajty.length + koniec - poczatek;
        poczatek = 0;
        bufor = razem;
        skonczone = false;
    }

    private Linia linia(ByteArrayOutputStream zebrane, long dlugosc) {
        return dlugosc > najdluzsza
                ? new Linia(Stan.ZA_DLUGA, new byte[0])
                : new Linia(Stan.CALA, zebrane.toByteArray());
    }

    private boolean dolej() throws IOException {
        bufor = bufor.length == BUFOR ? bufor : new byte[BUFOR];
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
}
