package pl.kisstandard.model.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.wniosek.Wniosek;

/**
 * Reads a wniosek from JSON (UTF-8 without BOM) after {@code /schema/wniosek-1.0.schema.json}. Strict: an unknown or
 * repeated key, a value of the wrong type, an impossible date, another model version or anything after the document is
 * a fault. Thread-safe.
 */
public final class WniosekReader {

    private static final ObjectReader READER = Json.MAPPER.readerFor(Wniosek.class);

    private WniosekReader() {}

    /**
     * Reads a file.
     *
     * @throws IOException when the file cannot be read
     * @throws NiepoprawnyWniosekException when it is not a wniosek; lists all faults that can be found at once
     */
    public static WczytanyWniosek read(Path plik) throws IOException {
        return read(Files.readAllBytes(plik), plik.toString());
    }

    /**
     * Reads bytes.
     *
     * @param nazwa what to call them in messages
     * @throws NiepoprawnyWniosekException when they are not a wniosek; lists all faults that can be found at once
     */
    public static WczytanyWniosek read(byte[] bajty, String nazwa) {
        return read(bajty, nazwa, Json.NAJGLEBIEJ);
    }

    /**
     * Reads bytes.
     *
     * @param nazwa what to call them in messages
     * @param najglebiej how deep objects and lists may nest
     * @throws NiepoprawnyWniosekException when they are not a wniosek; lists all faults that can be found at once
     */
    public static WczytanyWniosek read(byte[] bajty, String nazwa, int najglebiej) {
        JsonFactory fabryka = Json.fabryka(najglebiej);
        Wniosek wniosek = utf8BezBom(bajty) ? odczytaj(bajty, fabryka) : null;
        if (wniosek == null || !wniosek.wersjaModelu().equals(Wniosek.WERSJA_MODELU)) {
            throw new NiepoprawnyWniosekException(new DiagnozaJson(nazwa, fabryka).problemy(bajty));
        }
        return new WczytanyWniosek(wniosek, nazwa, WczytanyWniosek.sha256(bajty));
    }

    private static @Nullable Wniosek odczytaj(byte[] bajty, JsonFactory fabryka) {
        try (JsonParser p = fabryka.createParser(bajty)) {
            return READER.readValue(p);
        } catch (JsonProcessingException e) {
            return null; // the diagnosis that follows says what is wrong, in the user's words
        } catch (IOException e) {
            throw new IllegalStateException("Odczyt z pamięci nie może zawieść", e);
        }
    }

    /** Jackson would silently accept UTF-16 and UTF-32, a byte order mark and overlong UTF-8. */
    private static boolean utf8BezBom(byte[] bajty) {
        if (bajty.length < 2 || bajty[0] <= 0 || bajty[1] == 0) {
            return false;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bajty));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
