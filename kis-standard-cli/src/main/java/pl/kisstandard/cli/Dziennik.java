package pl.kisstandard.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The journal of a run: its settings on the first line, then what became of each wniosek, in order. Of an earlier run
 * only the place of the last line about each wniosek is kept in memory. Thread-safe.
 */
final class Dziennik implements Closeable {

    static final String NAZWA = ".kis-standard-wsad.ndjson";

    private static final int BUFOR = 64 * 1024;
    private static final long FNV_POCZATEK = 0xcbf29ce484222325L;
    private static final long FNV_MNOZNIK = 0x100000001b3L;

    private final RandomAccessFile plik;
    private final Map<Long, Long> miejsca = new HashMap<>();
    private final boolean zajety;
    private final @Nullable String ustawienia;
    private long koniec;

    /** Opens the journal of a folder; a last line that was not finished is dropped. */
    Dziennik(Path folder) throws IOException {
        plik = new RandomAccessFile(folder.resolve(NAZWA).toFile(), "rw");
        try {
            zajety = !zablokuj();
            ustawienia = zajety ? null : wczytaj();
            if (!zajety) {
                plik.setLength(koniec);
            }
        } catch (IOException e) {
            plik.close();
            throw e;
        }
    }

    private boolean zablokuj() throws IOException {
        try {
            return plik.getChannel().tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Whether another run is writing it just now. */
    boolean zajety() {
        return zajety;
    }

    /** The settings of the run that began it; null when it is new. */
    @Nullable
    String ustawienia() {
        return ustawienia;
    }

    /** Begins a new one. */
    synchronized void zacznij(String noweUstawienia) throws IOException {
        pisz(noweUstawienia);
    }

    /** What became of a wniosek when it was last seen by an earlier run; null when it was not. */
    synchronized @Nullable WierszWsadu ostatni(String nazwa) {
        Long miejsce = miejsca.get(skrot(nazwa));
        if (miejsce == null) {
            return null;
        }
        try {
            WierszWsadu wiersz = WierszWsadu.fromJson(linia(miejsce));
            return wiersz.plik().equals(nazwa) ? wiersz : null;
        } catch (IOException e) {
            return null; // then it is judged again
        }
    }

    /** Notes what became of a wniosek, unless the same was noted already. */
    synchronized void dopisz(WierszWsadu wiersz) throws IOException {
        if (!wiersz.equals(ostatni(wiersz.plik()))) {
            pisz(wiersz.toJson());
        }
    }

    private void pisz(String linia) throws IOException {
        byte[] bajty = (linia + "\n").getBytes(StandardCharsets.UTF_8);
        plik.seek(koniec);
        plik.write(bajty);
        koniec += bajty.length;
    }

    private @Nullable String wczytaj() throws IOException {
        String pierwsza = null;
        LinieZMiejscem linie = new LinieZMiejscem(plik, BUFOR);
        for (String linia = linie.next(); linia != null; linia = linie.next()) {
            if (pierwsza == null) {
                pierwsza = linia;
            } else {
                try {
                    miejsca.put(skrot(WierszWsadu.fromJson(linia).plik()), koniec);
                } catch (IOException e) {
                    break; // whatever follows was not written by a run that went well
                }
            }
            koniec = linie.miejsce();
        }
        return pierwsza;
    }

    private String linia(long miejsce) throws IOException {
        plik.seek(miejsce);
        return String.valueOf(new LinieZMiejscem(plik, BUFOR / 16).next());
    }

    /** FNV-1a, so that a million names take little room. Of two names with one sum the later is judged again. */
    private static long skrot(String nazwa) {
        long skrot = FNV_POCZATEK;
        for (int i = 0; i < nazwa.length(); i++) {
            skrot = (skrot ^ nazwa.charAt(i)) * FNV_MNOZNIK;
        }
        return skrot;
    }

    @Override
    public synchronized void close() throws IOException {
        plik.close();
    }
}
