package pl.kisstandard.model;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * A bundle of texts in both languages, read from {@code <name>_pl.properties} and {@code <name>_en.properties} beside a
 * class. Unlike a {@link java.util.ResourceBundle} it never falls back to the machine's locale. Thread-safe.
 */
public final class Teksty {

    private final String nazwa;
    private final Properties pl;
    private final Properties en;

    private Teksty(Class<?> przy, String nazwa) {
        this.nazwa = nazwa;
        this.pl = wczytaj(przy, nazwa, Jezyk.PL);
        this.en = wczytaj(przy, nazwa, Jezyk.EN);
    }

    /**
     * Reads the bundle that stands beside a class.
     *
     * @throws IllegalStateException when one of its two files is missing
     */
    public static Teksty load(Class<?> przy, String nazwa) {
        return new Teksty(przy, nazwa);
    }

    /**
     * A text with {@code {0}}, {@code {1}}… replaced.
     *
     * @throws IllegalArgumentException when the bundle has no such key
     */
    public String get(Jezyk jezyk, String klucz, Object... wartosci) {
        String tekst = plik(jezyk).getProperty(klucz);
        if (tekst == null) {
            throw new IllegalArgumentException(
                    "Brak tekstu " + klucz + " w " + nazwa + "_" + jezyk.name().toLowerCase(Locale.ROOT));
        }
        for (int i = 0; i < wartosci.length; i++) {
            tekst = tekst.replace("{" + i + "}", String.valueOf(wartosci[i]));
        }
        return tekst;
    }

    /** Whether the bundle has a text. */
    public boolean has(Jezyk jezyk, String klucz) {
        return plik(jezyk).containsKey(klucz);
    }

    /** All keys of one language, sorted. */
    public Set<String> keys(Jezyk jezyk) {
        return new TreeSet<>(plik(jezyk).stringPropertyNames());
    }

    private Properties plik(Jezyk jezyk) {
        return jezyk == Jezyk.PL ? pl : en;
    }

    private static Properties wczytaj(Class<?> przy, String nazwa, Jezyk jezyk) {
        String plik = nazwa + "_" + jezyk.name().toLowerCase(Locale.ROOT) + ".properties";
        Properties teksty = new Properties();
        try (var in = Objects.requireNonNull(przy.getResourceAsStream(plik), plik);
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            teksty.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(plik, e);
        }
        return teksty;
    }
}
