package pl.kisstandard.cli;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads {@code @list} files: one path a line; blank lines and those starting with {@code #} say nothing. */
final class Lista implements Closeable {

    private final BufferedReader linie;
    private boolean pusta = true;

    Lista(String plik) throws NieczytelneException {
        try {
            linie = new BufferedReader(
                    new InputStreamReader(Files.newInputStream(Path.of(plik)), StandardCharsets.UTF_8.newDecoder()));
        } catch (InvalidPathException e) {
            throw new NieczytelneException("wejscie.nie-ma-listy");
        } catch (IOException e) {
            NieczytelneException powod = NieczytelneException.of(e);
            throw powod.klucz().equals("wejscie.nie-ma") ? new NieczytelneException("wejscie.nie-ma-listy") : powod;
        }
    }

    /** The next path; null at the end. */
    @Nullable
    String next() throws NieczytelneException {
        try {
            String linia = linie.readLine();
            while (linia != null && pomijana(linia)) {
                linia = linie.readLine();
            }
            if (linia == null && pusta) {
                throw new NieczytelneException("wejscie.pusta-lista");
            }
            pusta = false;
            return linia == null ? null : bezBom(linia);
        } catch (CharacterCodingException e) {
            throw new NieczytelneException("wejscie.lista-nie-utf8");
        } catch (IOException e) {
            throw NieczytelneException.of(e);
        }
    }

    private static boolean pomijana(String linia) {
        String tresc = bezBom(linia);
        return tresc.isBlank() || tresc.startsWith("#");
    }

    private static String bezBom(String linia) {
        return linia.startsWith("\uFEFF") ? linia.substring(1) : linia;
    }

    @Override
    public void close() throws IOException {
        linie.close();
    }
}
