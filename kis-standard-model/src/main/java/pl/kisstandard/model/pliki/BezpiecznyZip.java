package pl.kisstandard.model.pliki;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A ZIP file in memory whose entries were checked: their names lead nowhere, none repeats or lies over another, local and
 * central directory agree, none is encrypted. What they say they unpack to is never asked.
 */
final class BezpiecznyZip {

    /** What is wrong with a packed file. */
    static final class Odrzucony extends IOException {

        private static final long serialVersionUID = 1L;

        final String kod;
        final transient String[] argumenty;

        Odrzucony(String kod, String... argumenty) {
            super(kod);
            this.kod = kod;
            this.argumenty = argumenty;
        }
    }

    private record Wpis(String nazwa, int metoda, int dane, int spakowane, int naglowek) {}

    private static final int NAJWIECEJ_WPISOW = 2_000;
    private static final int KONIEC = 0x06054b50;
    private static final int CENTRALNY = 0x02014b50;
    private static final int LOKALNY = 0x04034b50;
    private static final int DLUGOSC_KONCA = 22;
    private static final int DLUGOSC_CENTRALNEGO = 46;
    private static final int DLUGOSC_LOKALNEGO = 30;
    private static final int NAZWA_W_UNICODE = 0x7075;
    private static final Pattern ZLA_NAZWA =
            Pattern.compile("(^|.*/)\\.\\.(/.*|$)|/.*|.*\\\\.*|[A-Za-z]:.*|.*\\p{Cntrl}.*|", Pattern.DOTALL);

    private final byte[] bajty;
    private final ByteBuffer zip;
    private final Map<String, Wpis> wpisy = new LinkedHashMap<>();

    /**
     * Reads the directory.
     *
     * @throws Odrzucony when the file is damaged or not safe
     */
    BezpiecznyZip(byte[] bajty) throws Odrzucony {
        this.bajty = bajty;
        this.zip = ByteBuffer.wrap(bajty).order(ByteOrder.LITTLE_ENDIAN);
        try {
            katalog();
        } catch (IndexOutOfBoundsException e) {
            throw uszkodzony();
        }
    }

    Set<String> nazwy() {
        return wpisy.keySet();
    }

    /** An entry unpacked, as long as it takes; null when there is none of that name. */
    @Nullable
    InputStream open(String nazwa) throws Odrzucony {
        Wpis wpis = wpisy.get(nazwa);
        if (wpis == null) {
            return null;
        }
        InputStream spakowane = new ByteArrayInputStream(bajty, wpis.dane, wpis.spakowane);
        return switch (wpis.metoda) {
            case 0 -> spakowane;
            case 8 -> new Rozpakowany(spakowane);
            default -> throw uszkodzony();
        };
    }

    /** An entry that is text, up to a length. */
    String tekst(String nazwa, int ile) throws IOException {
        try (InputStream in = open(nazwa)) {
            return in == null ? "" : new String(in.readNBytes(ile), StandardCharsets.UTF_8);
        }
    }

    private void katalog() throws Odrzucony {
        int koniec = koniec();
        int ile = zip.getShort(koniec + 10) & 0xffff;
        int od = zip.getInt(koniec + 16);
        if (ile > NAJWIECEJ_WPISOW) {
            throw new Odrzucony("granica-wpisy", String.valueOf(NAJWIECEJ_WPISOW));
        }
        boolean jedenPlik = zip.getInt(koniec + 4) == 0 && (zip.getShort(koniec + 8) & 0xffff) == ile;
        if (!jedenPlik || od < 0 || od + zip.getInt(koniec + 12) != koniec) {
            throw uszkodzony();
        }
        int i = od;
        Set<String> nazwy = new HashSet<>();
        for (int n = 0; n < ile; n++) {
            if (zip.getInt(i) != CENTRALNY) {
                throw uszkodzony();
            }
            int nazwa = zip.getShort(i + 28) & 0xffff;
            int dodatek = zip.getShort(i + 30) & 0xffff;
            Wpis wpis = wpis(i, tekst(i + DLUGOSC_CENTRALNEGO, nazwa));
            dodatki(i + DLUGOSC_CENTRALNEGO + nazwa, dodatek);
            if (!nazwy.add(wpis.nazwa.toLowerCase(Locale.ROOT))) {
                throw new Odrzucony("zagrozenie-powtorzony-wpis");
            }
            wpisy.put(wpis.nazwa, wpis);
            i += DLUGOSC_CENTRALNEGO + nazwa + dodatek + (zip.getShort(i + 32) & 0xffff);
        }
        if (i != koniec) {
            throw uszkodzony();
        }
        osobno(od);
    }

    private int koniec() throws Odrzucony {
        for (int i = bajty.length - DLUGOSC_KONCA; i >= 0 && i >= bajty.length - DLUGOSC_KONCA - 0xffff; i--) {
            if (zip.getInt(i) == KONIEC) {
                if (i + DLUGOSC_KONCA + (zip.getShort(i + 20) & 0xffff) == bajty.length) {
                    return i;
                }
                throw uszkodzony();
            }
        }
        throw uszkodzony();
    }

    private Wpis wpis(int i, String nazwa) throws Odrzucony {
        if (ZLA_NAZWA.matcher(nazwa).matches()) {
            throw new Odrzucony("zagrozenie-nazwa-wpisu");
        }
        int flagi = zip.getShort(i + 8) | zip.getShort(zip.getInt(i + 42) + 6);
        if ((flagi & 0x2041) != 0) {
            throw new Odrzucony("format-haslo");
        }
        int lokalny = zip.getInt(i + 42);
        int spakowane = zip.getInt(i + 20);
        int dlugoscNazwy = zip.getShort(lokalny + 26) & 0xffff;
        int dodatek = zip.getShort(lokalny + 28) & 0xffff;
        int dane = lokalny + DLUGOSC_LOKALNEGO + dlugoscNazwy + dodatek;
        boolean zgodne = zip.getInt(lokalny) == LOKALNY
                && zip.getShort(lokalny + 8) == zip.getShort(i + 10)
                && tekst(lokalny + DLUGOSC_LOKALNEGO, dlugoscNazwy).equals(nazwa);
        if (!zgodne || spakowane < 0 || dane > bajty.length - spakowane) {
            throw uszkodzony();
        }
        dodatki(dane - dodatek, dodatek);
        return new Wpis(nazwa, zip.getShort(i + 10), dane, spakowane, lokalny);
    }

    /** An extra field could give an entry another name than the one checked. */
    private void dodatki(int od, int dlugosc) throws Odrzucony {
        for (int i = od; i + 4 <= od + dlugosc; i += 4 + (zip.getShort(i + 2) & 0xffff)) {
            if ((zip.getShort(i) & 0xffff) == NAZWA_W_UNICODE) {
                throw new Odrzucony("zagrozenie-nazwa-wpisu");
            }
        }
    }

    private void osobno(int katalog) throws Odrzucony {
        List<Wpis> kolejne = new ArrayList<>(wpisy.values());
        kolejne.sort(Comparator.comparingInt(Wpis::naglowek));
        int wolne = 0;
        for (Wpis wpis : kolejne) {
            if (wpis.naglowek < wolne) {
                throw new Odrzucony("zagrozenie-powtorzony-wpis");
            }
            wolne = wpis.dane + wpis.spakowane;
        }
        if (wolne > katalog) {
            throw new Odrzucony("zagrozenie-powtorzony-wpis");
        }
    }

    private String tekst(int od, int dlugosc) {
        return new String(bajty, od, dlugosc, StandardCharsets.UTF_8);
    }

    private static Odrzucony uszkodzony() {
        return new Odrzucony("format-arkusz");
    }

    /** Frees its inflater. */
    private static final class Rozpakowany extends InflaterInputStream {

        Rozpakowany(InputStream in) {
            super(in, new Inflater(true), 8 * 1024);
        }

        @Override
        public void close() throws IOException {
            super.close();
            inf.end();
        }
    }
}
