package pl.kisstandard.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.karta.KartaStandardu;
import pl.kisstandard.model.karta.OcenaFormalna;
import pl.kisstandard.model.karta.Opinia;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.model.karta.WynikKryterium;

/**
 * What became of one wniosek of a run: its verdicts, or why there are none. All that the summary, the table of all
 * wnioski and a resumed run need to know of it.
 *
 * @param plik name of the file, with {@code :number} when it holds many
 * @param klub name of the club; null when the wniosek does not say it or was not judged
 * @param wnioskodawca name of the applicant, likewise
 * @param suma SHA-256 of the wniosek as the karta has it; null when it was not judged
 * @param opinia null when it was not judged
 * @param ocenaFormalna null when it was not judged
 * @param wyniki verdict by id of the criterion, in official order; empty when it was not judged
 * @param karty where its karta is filed below the folder of results, one place for each format; empty when it is not
 * @param klasa why it was not judged, as a word for programs; null when it was judged
 * @param powod the same for people, without personal data; null when it was judged
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WierszWsadu(
        String plik,
        @Nullable String klub,
        @Nullable String wnioskodawca,
        @Nullable String suma,
        @Nullable Opinia opinia,
        OcenaFormalna.@Nullable Stan ocenaFormalna,
        Map<String, Wynik> wyniki,
        List<String> karty,
        @Nullable Klasa klasa,
        @Nullable String powod) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Why an input was not judged. */
    enum Klasa {
        /** There is no such file, or it may not be read, or it is not a file. */
        NIECZYTELNY,
        /** It is not a wniosek. */
        NIEPOPRAWNY,
        /** It is damaged, or of a format that is not read. */
        NIEZNANY_FORMAT,
        /** It is over a limit. */
        GRANICA,
        /** It holds something harmful. */
        ZAGROZENIE,
        /** It was judged, but there is no place for its karta. */
        NIEZAPISANY,
        /** The program failed. */
        AWARIA
    }

    WierszWsadu {
        Objects.requireNonNull(plik, "plik");
        karty = List.copyOf(karty);
        wyniki = Collections.unmodifiableMap(new LinkedHashMap<>(wyniki));
    }

    /** A wniosek that was judged. */
    static WierszWsadu of(String plik, KartaStandardu karta) {
        Map<String, Wynik> wyniki = new LinkedHashMap<>();
        for (WynikKryterium kryterium : karta.kryteria()) {
            wyniki.put(kryterium.id(), kryterium.wynik());
        }
        return new WierszWsadu(
                plik,
                karta.klub(),
                karta.wnioskodawca(),
                karta.pochodzenie().sumaWniosku(),
                karta.opinia(),
                karta.ocenaFormalna().stan(),
                wyniki,
                List.of(),
                null,
                null);
    }

    /** An input that was not. */
    static WierszWsadu nieoceniony(String plik, Klasa klasa, String powod) {
        return new WierszWsadu(plik, null, null, null, null, null, Map.of(), List.of(), klasa, powod);
    }

    /** The same once its karta is filed. */
    WierszWsadu zapisany(List<String> miejsca) {
        return new WierszWsadu(plik, klub, wnioskodawca, suma, opinia, ocenaFormalna, wyniki, miejsca, klasa, powod);
    }

    /** On one line, without a line end; what {@link #fromJson} reads. */
    String toJson() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Wiersza nie da się zapisać jako JSON", e);
        }
    }

    /**
     * Reads a line back.
     *
     * @throws IOException when it is no such line, for example when its end is missing
     */
    static WierszWsadu fromJson(String linia) throws IOException {
        WierszWsadu wiersz = JSON.readValue(linia, WierszWsadu.class);
        if (wiersz == null) {
            throw new IOException("null");
        }
        return wiersz;
    }
}
