package pl.kisstandard.cli.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.pliki.FormatPliku;

/** A way into the readers that is fuzzed: what the fuzzer makes up, and the file that it becomes. */
enum Cel {
    JSON("wniosek.json", FormatPliku.JSON),
    NDJSON("wnioski.ndjson", FormatPliku.NDJSON),
    YAML("wniosek.yaml", FormatPliku.YAML),
    CSV("wnioski.csv", FormatPliku.CSV),
    XLSX("wnioski.xlsx", FormatPliku.XLSX),
    ODS("wnioski.ods", FormatPliku.ODS),
    /** The bytes alone tell what the file is. */
    BEZ_FORMATU("wnioski", null),
    /** A stream that is packed, or seems to be. */
    GZIP("wnioski.ndjson.gz", null),
    /** A right gzip around anything. */
    TRESC_GZIP("wnioski.gz", null) {
        @Override
        byte[] plik(byte[] tresc) {
            return gzip(tresc);
        }
    },
    /** A right zip around parts that are made up. */
    CZESCI_XLSX("wnioski.xlsx", FormatPliku.XLSX) {
        @Override
        byte[] plik(byte[] tresc) {
            return Czesci.zip(tresc);
        }
    },
    CZESCI_ODS("wnioski.ods", FormatPliku.ODS) {
        @Override
        byte[] plik(byte[] tresc) {
            return Czesci.zip(tresc);
        }
    },
    /** Any of the above: the first byte says which, and the others are what is kept when something is found. */
    DOWOLNY("", null) {
        @Override
        @SuppressWarnings("EnumOrdinal") // that byte is kept nowhere
        void sprawdz(byte[] tresc) {
            if (tresc.length > 0) {
                Cel wybrany = values()[Math.floorMod(tresc[0], ordinal())];
                wybrany.sprawdz(Arrays.copyOfRange(tresc, 1, tresc.length));
            }
        }
    };

    private final String nazwa;
    private final @Nullable FormatPliku format;

    Cel(String nazwa, @Nullable FormatPliku format) {
        this.nazwa = nazwa;
        this.format = format;
    }

    /** The file made of what the fuzzer gives. */
    byte[] plik(byte[] tresc) {
        return tresc;
    }

    /** Reads and judges the file; throws when that ends in anything but kartas and classed faults. */
    void sprawdz(byte[] tresc) {
        Niezmiennik.sprawdz(plik(tresc), nazwa, format);
    }

    /** Name of its folders. */
    String folder() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static byte[] gzip(byte[] tresc) {
        ByteArrayOutputStream bajty = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bajty)) {
            gzip.write(tresc);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bajty.toByteArray();
    }
}
