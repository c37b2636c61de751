package pl.kisstandard.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code @list} files: one path a line; blank lines and those starting with {@code #} say nothing, nor do blanks
 * around a path.
 */
final class Lista implements Closeable {

    private static final int NAJDLUZSZA_LINIA = 64 * 1024;

    private final String nazwa;
    private final InputStream bajty;
    private long numer;
    private boolean pusta = true;
    private boolean koniec;

    /**
     * Opens a list.
     *
     * @param nazwa what to call it
     */
    Lista(String nazwa, String plik) throws NieczytelneException {
        this.nazwa = nazwa;
        try {
            bajty = new BufferedInputStream(Files.newInputStream(Path.of(plik)));
        } catch (InvalidPathException e) {
            throw new NieczytelneException("wejscie.nie-ma-listy");
        } catch (IOException e) {
            NieczytelneException powod = NieczytelneException.of(e);
            throw powod.klucz().equals("wejscie.nie-ma") ? new NieczytelneException("wejscie.nie-ma-listy") : powod;
        }
    }

    /**
     * The next path; null at the end.
     *
     * @throws NieczytelneException when there is none in this place; one may follow
     */
    @Nullable
    String next() throws NieczytelneException {
        try {
            while (!koniec) {
                String sciezka = sciezka(linia());
                if (!sciezka.isEmpty()) {
                    pusta = false;
                    return sciezka;
                }
            }
        } catch (CharacterCodingException e) {
            pusta = false;
            throw new NieczytelneException("wejscie.lista-nie-utf8");
        } catch (IOException e) {
            koniec = true;
            pusta = false;
            throw NieczytelneException.of(e);
        }
        if (pusta) {
            pusta = false;
            numer = 0;
            throw new NieczytelneException("wejscie.pusta-lista");
        }
        return null;
    }

    /** What to call the place that was read last. */
    String miejsce() {
        return numer == 0 ? nazwa : nazwa + ":" + numer;
    }

    /** The bytes of the next line. */
    private byte[] linia() throws IOException, NieczytelneException {
        numer++;
        ByteArrayOutputStream linia = new ByteArrayOutputStream();
        int bajt = bajty.read();
        while (bajt >= 0 && bajt != '\n') {
            linia.write(bajt);
            if (linia.size() > NAJDLUZSZA_LINIA) {
                koniec = true;
                pusta = false;
                throw new NieczytelneException("wejscie.lista-dluga-linia");
            }
            bajt = bajty.read();
        }
        koniec = bajt < 0;
        return linia.toByteArray();
    }

    private static String sciezka(byte[] linia) throws CharacterCodingException {
        String tekst = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(linia))
                .toString();
        String tresc = (tekst.startsWith("\uFEFF") ? tekst.substring(1) : tekst).strip();
        return tresc.startsWith("#") ? "" : tresc;
    }

    @Override
    public void close() throws IOException {
        bajty.close();
    }
}
