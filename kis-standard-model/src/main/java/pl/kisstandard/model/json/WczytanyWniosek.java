package pl.kisstandard.model.json;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import pl.kisstandard.model.wniosek.Wniosek;

/**
 * A wniosek together with where it was read from.
 *
 * @param wniosek the wniosek
 * @param nazwa name of the file or stream
 * @param suma SHA-256 of the bytes, 64 hexadecimal digits
 */
public record WczytanyWniosek(Wniosek wniosek, String nazwa, String suma) {

    /** The sum of bytes as it stands in a karta. */
    public static String sha256(byte[] bajty) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bajty));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Każda Java ma SHA-256", e);
        }
    }
}
