package pl.kisstandard.rules.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The files of a released rule set, as they were written. */
public final class ZrodlaZestawu {

    /** Declares the standard; the one file that says what a draft was made from. */
    public static final String STANDARD = "standard.yaml";

    /** The files of a criterion. */
    public static final List<String> PLIKI_KRYTERIUM =
            List.of("kryterium.yaml", "kryterium.drl", "przypadki.yaml", "kryterium.md");

    private static final List<String> PLIKI_STANDARDU = List.of(STANDARD, "wzorzec.json");
    private static final String PODSTAWA = "(?m)^naPodstawie:.*\\R?";
    private static final String WERSJA = "(?m)^wersja:.*\\R";

    private ZrodlaZestawu() {}

    /** A complete copy of a released set by path, with the line that says what it was made from. */
    public static Map<String, byte[]> kopia(String id) {
        List<String> nazwy = new ArrayList<>(PLIKI_STANDARDU);
        for (String kryterium : WydaneZestawy.definicja(id).kolejnosc()) {
            PLIKI_KRYTERIUM.forEach(plik -> nazwy.add(kryterium + "/" + plik));
        }
        Map<String, byte[]> pliki = new LinkedHashMap<>();
        nazwy.forEach(nazwa -> pliki.put(nazwa, bajty(id, nazwa)));
        String standard = bezPodstawy(tekst(id, STANDARD)).replaceFirst(WERSJA, "$0naPodstawie: " + id + "\n");
        pliki.put(STANDARD, standard.getBytes(StandardCharsets.UTF_8));
        return pliki;
    }

    /** {@code standard.yaml} without the line that says what a draft was made from. */
    public static String bezPodstawy(String standard) {
        return standard.replaceAll(PODSTAWA, "");
    }

    /** A file of a released set. */
    public static String tekst(String id, String nazwa) {
        return new String(bajty(id, nazwa), StandardCharsets.UTF_8);
    }

    private static byte[] bajty(String id, String nazwa) {
        String zasob = WydaneZestawy.katalog(id) + "/" + nazwa;
        try (InputStream in = ZrodlaZestawu.class.getResourceAsStream(zasob)) {
            return Objects.requireNonNull(in, zasob).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(zasob, e);
        }
    }
}
