package pl.kisstandard.model.pliki;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.json.WniosekReader;

/** Tells the format of a file: what cannot be text by its first bytes, text by its extension, and without one by its look. */
final class Rozpoznanie {

    private static final int NAJDLUZSZY_ZNAK = 4;
    private static final int PODGLAD = 16 * 1024;
    private static final int PODGLAD_WIERSZA = 1024 * 1024;
    private static final byte[] ZIP = {'P', 'K'};
    private static final byte[] GZIP = {0x1f, (byte) 0x8b};
    private static final byte[] STARY_ARKUSZ = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    private static final Map<String, FormatPliku> ROZSZERZENIA = Map.of(
            "json", FormatPliku.JSON,
            "yaml", FormatPliku.YAML,
            "yml", FormatPliku.YAML,
            "ndjson", FormatPliku.NDJSON,
            "jsonl", FormatPliku.NDJSON,
            "csv", FormatPliku.CSV,
            "xlsx", FormatPliku.XLSX,
            "ods", FormatPliku.ODS);

    private static final Pattern WIELE_DOKUMENTOW = Pattern.compile("\\s*\\{[^\\n]*}\\s*\\n\\s*\\{.*", Pattern.DOTALL);
    private static final Pattern KLUCZ_YAML = Pattern.compile("(.*\\n)?(---|wersjaModelu\\s*:).*", Pattern.DOTALL);
    private static final Pattern KOLUMNY = Pattern.compile("[^\\n]*[;,][^\\n]*(\\n.*|$)", Pattern.DOTALL);

    private final String nazwa;
    private final OpcjeOdczytu opcje;

    private Rozpoznanie(String nazwa, OpcjeOdczytu opcje) {
        this.nazwa = nazwa;
        this.opcje = opcje;
    }

    /** Whether a file of this name is one to look for wnioski in. */
    static boolean znaneRozszerzenie(String nazwa) {
        return ROZSZERZENIA.containsKey(rozszerzenie(bezGzip(nazwa)));
    }

    /** The reader for what the stream holds; for what is not read, one that says so. */
    static Czytnik czytnik(InputStream in, String nazwa, OpcjeOdczytu opcje) throws IOException {
        return new Rozpoznanie(nazwa, opcje).czytnik(in, bezGzip(nazwa), false);
    }

    private Czytnik czytnik(InputStream in, String nazwaTresci, boolean rozpakowany) throws IOException {
        PushbackInputStream wejscie = new PushbackInputStream(in, NAJDLUZSZY_ZNAK);
        byte[] podglad = wejscie.readNBytes(NAJDLUZSZY_ZNAK);
        wejscie.unread(podglad);
        if (zaczynaSie(podglad, GZIP)) {
            return rozpakowany ? blad("format-gzip-podwojny") : gzip(wejscie, nazwaTresci);
        }
        if (zaczynaSie(podglad, STARY_ARKUSZ)) {
            return blad("format-stary-arkusz");
        }
        if (zaczynaSie(podglad, PDF)) {
            return blad("format-pdf");
        }
        boolean zip = zaczynaSie(podglad, ZIP);
        FormatPliku format = opcje.format() != null
                ? opcje.format()
                : zip ? FormatPliku.XLSX : ROZSZERZENIA.get(rozszerzenie(nazwaTresci));
        InputStream tresc = wejscie;
        if (format == null) {
            byte[] poczatek = poczatek(wejscie);
            tresc = new SequenceInputStream(new ByteArrayInputStream(poczatek), wejscie);
            format = tekst(poczatek);
        }
        if (format == null) {
            return blad("format-nieznany");
        }
        boolean arkusz = format == FormatPliku.XLSX || format == FormatPliku.ODS;
        if (arkusz != zip) {
            return blad(zip ? "format-nie-tekst" : "format-nie-arkusz");
        }
        if (!format.dostepny()) {
            return blad("format-bez-biblioteki", format.name(), String.valueOf(format.biblioteka()));
        }
        return switch (format) {
            case NDJSON -> new CzytnikNdjson(tresc, nazwa, opcje.limity());
            case CSV -> csv(tresc);
            case JSON, YAML, XLSX, ODS -> calosc(tresc, format);
        };
    }

    private Czytnik csv(InputStream in) {
        Tabela tabela = new Tabela(nazwa, null);
        return new CzytnikTabeli(new WierszeCsv(in, tabela, opcje), tabela, opcje.limity());
    }

    private Czytnik gzip(InputStream in, String nazwaTresci) throws IOException {
        try {
            return czytnik(new GZIPInputStream(in), nazwaTresci, true);
        } catch (ZipException | EOFException e) {
            return blad("format-gzip");
        }
    }

    /** A format that holds one document and is read as a whole. */
    private Czytnik calosc(InputStream in, FormatPliku format) throws IOException {
        int najwiecej = opcje.limity().bajty();
        byte[] bajty;
        try {
            bajty = in.readNBytes(najwiecej == Integer.MAX_VALUE ? najwiecej : najwiecej + 1);
        } catch (ZipException | EOFException e) {
            return blad("format-gzip");
        }
        if (bajty.length > najwiecej) {
            return blad("granica-bajty", Rozmiar.tekst(najwiecej));
        }
        return switch (format) {
            case YAML ->
                Czytnik.of(new Zapis(nazwa, 0, bajty.length, () -> CzytnikYaml.read(bajty, nazwa, opcje.limity())));
            case XLSX, ODS -> CzytnikSkoroszytu.czytnik(bajty, nazwa, opcje.limity());
            default ->
                Czytnik.of(new Zapis(
                        nazwa,
                        0,
                        bajty.length,
                        () -> WniosekReader.read(bajty, nazwa, opcje.limity().zagniezdzenie())));
        };
    }

    private Czytnik blad(String kod, String... argumenty) {
        return Czytnik.of(Zapis.niepoprawny(nazwa, 0, Bledy.pliku(nazwa, kod, argumenty)));
    }

    /** As much as tells what a text is; it does not wait for more, which may come slowly. */
    private static byte[] poczatek(InputStream in) throws IOException {
        ByteArrayOutputStream poczatek = new ByteArrayOutputStream();
        byte[] bufor = new byte[PODGLAD];
        int ile = 0;
        while (ile >= 0 && !wystarczy(poczatek.toByteArray())) {
            ile = in.read(bufor);
            poczatek.write(bufor, 0, Math.max(0, ile));
        }
        return poczatek.toByteArray();
    }

    /** JSON and NDJSON differ in what follows the first line; YAML may begin with many lines of comments. */
    private static boolean wystarczy(byte[] podglad) {
        String tresc = new String(podglad, StandardCharsets.UTF_8)
                .replaceFirst("^\uFEFF", "")
                .stripLeading();
        if (!tresc.startsWith("{")) {
            return tresc.startsWith("[") || podglad.length >= PODGLAD;
        }
        int koniec = tresc.indexOf('\n');
        boolean calyWniosek =
                koniec >= 0 && tresc.substring(0, koniec).stripTrailing().endsWith("}");
        boolean ciagDalszy = koniec >= 0 && !tresc.substring(koniec).isBlank();
        return podglad.length >= PODGLAD_WIERSZA || (koniec >= 0 && (!calyWniosek || ciagDalszy));
    }

    private static @Nullable FormatPliku tekst(byte[] podglad) {
        String poczatek = new String(podglad, StandardCharsets.UTF_8);
        String tresc = poczatek.startsWith("\uFEFF") ? poczatek.substring(1) : poczatek;
        if (tresc.isBlank()
                || tresc.stripLeading().startsWith("{")
                || tresc.stripLeading().startsWith("[")) {
            return WIELE_DOKUMENTOW.matcher(tresc).matches() ? FormatPliku.NDJSON : FormatPliku.JSON;
        }
        if (KLUCZ_YAML.matcher(tresc).matches()) {
            return FormatPliku.YAML;
        }
        return KOLUMNY.matcher(tresc).matches() ? FormatPliku.CSV : null;
    }

    private static boolean zaczynaSie(byte[] bajty, byte[] poczatek) {
        return bajty.length >= poczatek.length
                && Arrays.equals(bajty, 0, poczatek.length, poczatek, 0, poczatek.length);
    }

    private static String bezGzip(String nazwa) {
        return nazwa.toLowerCase(Locale.ROOT).endsWith(".gz") ? nazwa.substring(0, nazwa.length() - 3) : nazwa;
    }

    private static String rozszerzenie(String nazwa) {
        return nazwa.substring(nazwa.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
