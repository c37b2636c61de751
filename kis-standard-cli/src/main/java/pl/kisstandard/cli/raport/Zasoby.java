package pl.kisstandard.cli.raport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/** What stands in the page as it is: its style sheet and its script. */
final class Zasoby {

    private Zasoby() {}

    static String styl() {
        return wczytaj("raport.css");
    }

    static String skrypt() {
        return wczytaj("raport.js");
    }

    /** As the Content-Security-Policy names it. */
    static String suma(String zasob) {
        try {
            byte[] suma = MessageDigest.getInstance("SHA-256").digest(zasob.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(suma) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String wczytaj(String nazwa) {
        try (InputStream in = Objects.requireNonNull(Zasoby.class.getResourceAsStream(nazwa), nazwa)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(nazwa, e);
        }
    }
}
