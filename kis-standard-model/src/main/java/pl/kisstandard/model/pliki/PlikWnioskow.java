package pl.kisstandard.model.pliki;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file of wnioski, read from its beginning to its end, one wniosek after another, never all at once. Not thread-safe;
 * the {@link Zapis} it gives are.
 *
 * <p>Some formats need a library on the class path, see {@link FormatPliku#biblioteka}; without it a file of that format
 * is a fault that names the library.
 */
public final class PlikWnioskow implements Closeable {

    private final Czytnik czytnik;
    private final Licznik zrodlo;

    private PlikWnioskow(Czytnik czytnik, Licznik zrodlo) {
        this.czytnik = czytnik;
        this.zrodlo = zrodlo;
    }

    /** Whether a file of this name, going by its extension, is one to look for wnioski in. */
    public static boolean znanyPoNazwie(String nazwa) {
        return Rozpoznanie.znaneRozszerzenie(nazwa);
    }

    /**
     * Opens a file.
     *
     * @throws IOException when it cannot be read
     */
    public static PlikWnioskow open(Path plik, OpcjeOdczytu opcje) throws IOException {
        return open(Files.newInputStream(plik), plik.toString(), opcje);
    }

    /**
     * Opens a stream.
     *
     * @param in read to its end; closed with this
     * @param nazwa what to call it in messages; its extension helps to tell the format
     * @throws IOException when it cannot be read
     */
    public static PlikWnioskow open(InputStream in, String nazwa, OpcjeOdczytu opcje) throws IOException {
        Licznik zrodlo = new Licznik(in);
        return new PlikWnioskow(Rozpoznanie.czytnik(zrodlo, nazwa, opcje), zrodlo);
    }

    /**
     * The next wniosek; null at the end. A file gives at least one: a fault that keeps the rest from being read, an empty
     * file among them, is a {@link Zapis} too.
     *
     * @throws IOException when the file can no longer be read
     */
    public @Nullable Zapis next() throws IOException {
        return czytnik.next();
    }

    /** How many bytes of the file or stream were taken so far, as they stand there, packed or not. */
    public long odczytano() {
        return zrodlo.bajty();
    }

    @Override
    public void close() throws IOException {
        czytnik.close();
        zrodlo.close();
    }
}
