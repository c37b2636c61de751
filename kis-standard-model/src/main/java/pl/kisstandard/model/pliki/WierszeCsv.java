package pl.kisstandard.model.pliki;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of CSV. They are told apart by their quotes alone; decoding them and taking them apart is left to whoever reads
 * them. After a quote that nothing closes the lines it swallowed are taken one by one.
 */
final class WierszeCsv implements CzytnikTabeli.Wiersze {

    private enum Stan {
        ZAMKNIETY,
        OTWARTY,
        ZEPSUTY
    }

    private static final byte[] BOM = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final Linie linie;
    private final Tabela tabela;
    private final Charset kodowanie;
    private final Limity limity;

    private long numer;
    private char przecinek;
    private long osobno;
    private boolean pojedyncza;
    private Linie.@Nullable Linia odlozona;

    WierszeCsv(InputStream in, Tabela tabela, OpcjeOdczytu opcje) {
        this.linie = new Linie(in, opcje.limity());
        this.tabela = tabela;
        this.kodowanie = opcje.kodowanie();
        this.limity = opcje.limity();
    }

    @Override
    public @Nullable Wiersz next() throws IOException {
        while (true) {
            Linie.Linia linia = linia();
            if (linia == null) {
                return null;
            }
            numer++;
            if (linia.stan() == Linie.Stan.BEZ_KONCA) {
                throw tabela.blad(numer, "granica-wiersz-bez-konca", Rozmiar.tekst(limity.rozpakowane()));
            }
            Wiersz wiersz = linia.stan() == Linie.Stan.ZA_DLUGA ? zaDlugi() : wiersz(bezBom(linia.bajty()));
            if (wiersz != null) {
                return wiersz;
            }
        }
    }

    private Linie.@Nullable Linia linia() throws IOException {
        if (osobno <= 0 && odlozona != null) {
            Linie.Linia linia = odlozona;
            odlozona = null;
            pojedyncza = false;
            return linia;
        }
        Linie.Linia linia = linie.next();
        pojedyncza = osobno > 0;
        osobno -= linia == null ? osobno : linia.bajty().length;
        return linia;
    }

    /** The row that begins with a line; null when it is blank or a comment. */
    private @Nullable Wiersz wiersz(byte[] linia) throws IOException {
        if (linia.length > 0 && linia[0] == '#') {
            return null;
        }
        if (przecinek == 0) {
            przecinek = przecinek(linia);
        }
        Stan stan = stan(linia, Stan.ZAMKNIETY);
        long poczatek = numer;
        byte[] calosc = linia;
        if (stan == Stan.OTWARTY && !pojedyncza) {
            calosc = zNastepnymi(linia);
            stan = calosc.length > linia.length ? Stan.ZAMKNIETY : Stan.ZEPSUTY;
        }
        if (stan != Stan.ZAMKNIETY) {
            return niepoprawny(poczatek, "format-cudzyslow");
        }
        byte[] bajty = calosc;
        boolean dokladnie = pojedyncza;
        boolean komentarz = bajty.length > 1 && bajty[0] == '"' && bajty[1] == '#';
        return komentarz || pusty(bajty) ? null : new Wiersz(poczatek, () -> komorki(poczatek, bajty), dokladnie);
    }

    /** The line with those after it up to the closing quote; the line alone when there is none, and the others come again. */
    private byte[] zNastepnymi(byte[] linia) throws IOException {
        ByteArrayOutputStream dalsze = new ByteArrayOutputStream();
        long poczatek = numer;
        Linie.Linia nastepna = linie.next();
        while (nastepna != null && nastepna.stan() == Linie.Stan.CALA) {
            byte[] bajty = nastepna.bajty();
            Stan stan = stan(bajty, Stan.OTWARTY);
            if (stan == Stan.ZEPSUTY || (long) linia.length + dalsze.size() + bajty.length > limity.bajty()) {
                break;
            }
            dalsze.writeBytes(bajty);
            numer++;
            if (stan == Stan.ZAMKNIETY) {
                byte[] razem = Arrays.copyOf(linia, linia.length + dalsze.size());
                System.arraycopy(dalsze.toByteArray(), 0, razem, linia.length, dalsze.size());
                return razem;
            }
            nastepna = linie.next();
        }
        numer = poczatek;
        odlozona = nastepna;
        osobno = dalsze.size();
        linie.unread(dalsze.toByteArray());
        return linia;
    }

    /** Where the quotes of a line leave it: a quote opens a field only at its beginning, and closes it only at its end. */
    private Stan stan(byte[] linia, Stan przed) {
        boolean otwarty = przed == Stan.OTWARTY;
        boolean poczatekPola = true;
        for (int i = 0; i < linia.length; i++) {
            byte b = linia[i];
            if (!otwarty) {
                otwarty = b == '"' && poczatekPola;
                poczatekPola = b == przecinek;
            } else if (b == '"') {
                byte po = i + 1 < linia.length ? linia[i + 1] : (byte) '\n';
                if (po == '"') {
                    i++;
                } else if (po == przecinek || po == '\n' || po == '\r') {
                    otwarty = false;
                } else {
                    return Stan.ZEPSUTY;
                }
            }
        }
        return otwarty ? Stan.OTWARTY : Stan.ZAMKNIETY;
    }

    private List<Komorka> komorki(long poczatek, byte[] bajty) {
        String tekst;
        try {
            tekst = kodowanie
                    .newDecoder()
                    .decode(ByteBuffer.wrap(CzytnikNdjson.bezKonca(bajty)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw tabela.blad(poczatek, "format-kodowanie", kodowanie.name());
        }
        try {
            List<String> pola = CsvReader.builder()
                    .fieldSeparator(przecinek)
                    .ofSingleCsvRecord(tekst)
                    .getFields();
            List<Komorka> komorki = new ArrayList<>(pola.size());
            for (String pole : pola) {
                komorki.add(new Komorka(komorki.size(), pole));
            }
            return komorki;
        } catch (CsvParseException e) {
            throw tabela.blad(poczatek, "format-cudzyslow");
        }
    }

    private Wiersz zaDlugi() {
        return niepoprawny(numer, "granica-wiersz", Rozmiar.tekst(limity.bajty()));
    }

    private Wiersz niepoprawny(long ktory, String kod, String... argumenty) {
        return new Wiersz(
                ktory,
                () -> {
                    throw tabela.blad(ktory, kod, argumenty);
                },
                false);
    }

    /** Semicolon when the header has one outside quotes, otherwise comma. */
    private static char przecinek(byte[] naglowek) {
        boolean wCudzyslowie = false;
        for (byte b : naglowek) {
            wCudzyslowie ^= b == '"';
            if (b == ';' && !wCudzyslowie) {
                return ';';
            }
        }
        return ',';
    }

    private byte[] bezBom(byte[] linia) {
        boolean bom = numer == 1
                && kodowanie.equals(StandardCharsets.UTF_8)
                && linia.length >= BOM.length
                && Arrays.equals(linia, 0, BOM.length, BOM, 0, BOM.length);
        return bom ? Arrays.copyOfRange(linia, BOM.length, linia.length) : linia;
    }

    private boolean pusty(byte[] bajty) {
        for (byte b : bajty) {
            if (b != ' ' && b != '\t' && b != '\r' && b != '\n' && b != '"' && b != przecinek) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {}
}
