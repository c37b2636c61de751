package pl.kisstandard.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The journal of a run: its settings on the first line, then what became of each wniosek, in order. Of an earlier run
 * only the place of the last line about each karta is kept in memory. Thread-safe.
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

    /** Opens the journal of a folder, and changes nothing in it yet. */
    Dziennik(Path folder) throws IOException {
        plik = new RandomAccessFile(folder.resolve(NAZWA).toFile(), "rw");
        try {
            zajety = !zablokuj();
            ustawienia = zajety ? null : wczytaj();
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

    /** Begins a new one, or goes on with one of the same settings. A last line that was not finished is dropped. */
    synchronized void zacznij(String ustawieniaPrzebiegu) throws IOException {
        plik.setLength(koniec);
        if (ustawienia == null) {
            pisz(ustawieniaPrzebiegu);
        }
    }

    /** What an earlier run last noted under a key and this one has not yet; null when there is nothing. */
    synchronized @Nullable WierszWsadu ostatni(String klucz) {
        Long miejsce = miejsca.get(skrot(klucz));
        if (miejsce == null) {
            return null;
        }
        try {
            WierszWsadu wiersz = WierszWsadu.fromJson(linia(miejsce));
            return klucz(wiersz).equals(klucz) ? wiersz : null;
        } catch (IOException e) {
            return null; // then it is judged again
        }
    }

    /** Notes what became of a wniosek, unless the same was noted already. */
    synchronized void dopisz(WierszWsadu wiersz) throws IOException {
        if (!wiersz.equals(ostatni(klucz(wiersz)))) {
            pisz(wiersz.toJson());
        }
        miejsca.remove(skrot(klucz(wiersz)));
    }

    /** Where the kartas of an earlier run are of which this run noted nothing. */
    synchronized List<String> niewidziane() throws IOException {
        List<String> karty = new ArrayList<>();
        for (long miejsce : miejsca.values()) {
            karty.addAll(WierszWsadu.fromJson(linia(miejsce)).karty());
        }
        return karty;
    }

    /** A karta is known by its place; what has none, by its name. */
    private static String klucz(WierszWsadu wiersz) {
        return wiersz.karty().isEmpty() ? wiersz.plik() : wiersz.karty().get(0);
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
                    miejsca.put(skrot(klucz(WierszWsadu.fromJson(linia))), koniec);
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
    private static long skrot(String klucz) {
        long skrot = FNV_POCZATEK;
        for (int i = 0; i < klucz.length(); i++) {
            skrot = (skrot ^ klucz.charAt(i)) * FNV_MNOZNIK;
        }
        return skrot;
    }

    @Override
    public synchronized void close() throws IOException {
        plik.close();
    }
}
