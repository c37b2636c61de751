package pl.kisstandard.model.pliki;

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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Rows of CSV. They are told apart by their quotes alone; decoding them and taking them apart is left to whoever reads
 * them. After a quote that nothing closes, or that closes where the row cannot, the lines it swallowed are taken one by one.
 */
final class WierszeCsv implements CzytnikTabeli.Wiersze {

    private enum Stan {
        ZAMKNIETY,
        OTWARTY,
        ZEPSUTY
    }

    /** What Excel writes first for itself. */
    private static final Pattern SEP = Pattern.compile("\"?sep=.?\"?\\s*", Pattern.CASE_INSENSITIVE);

    private static final byte[] BOM = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final Linie linie;
    private final Tabela tabela;
    private final Charset kodowanie;
    private final Limity limity;

    private long numer;
    private KsztaltCsv ksztalt = KsztaltCsv.NIEZNANY;
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

    /** The row that begins with a line; null when it is blank. */
    private @Nullable Wiersz wiersz(byte[] linia) throws IOException {
        boolean naglowek = ksztalt.komorek() == 0;
        if (naglowek) {
            if (numer == 1 && SEP.matcher(KsztaltCsv.latin1(linia)).matches()) {
                return null;
            }
            ksztalt = KsztaltCsv.naglowka(linia);
            if (ksztalt.przecinek() == '\t') {
                return niepoprawny(numer, "format-tabulator");
            }
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
        if (pusty(calosc)) {
            return null;
        }
        byte[] bajty = calosc;
        KsztaltCsv znany = ksztalt;
        boolean dokladnie = !naglowek && (pojedyncza || bajty.length > linia.length || znany.przecinek() == ',');
        if (naglowek) {
            ksztalt = znany.wierszy(bajty);
        }
        return new Wiersz(poczatek, () -> komorki(poczatek, bajty, znany, dokladnie));
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
                if (ksztalt.jedenWiersz(razem)) {
                    return razem;
                }
                nastepna = null;
                break;
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
                poczatekPola = b == ksztalt.przecinek();
            } else if (b == '"') {
                byte po = i + 1 < linia.length ? linia[i + 1] : (byte) '\n';
                if (po == '"') {
                    i++;
                } else if (po == ksztalt.przecinek() || po == '\n' || po == '\r') {
                    otwarty = false;
                } else {
                    return Stan.ZEPSUTY;
                }
            }
        }
        return otwarty ? Stan.OTWARTY : Stan.ZAMKNIETY;
    }

    private List<Komorka> komorki(long poczatek, byte[] bajty, KsztaltCsv znany, boolean dokladnie) {
        String tekst;
        try {
            tekst = kodowanie.newDecoder().decode(ByteBuffer.wrap(bajty)).toString();
        } catch (CharacterCodingException e) {
            throw tabela.blad(poczatek, "format-kodowanie", kodowanie.name());
        }
        List<List<String>> rekordy = znany.rekordy(tekst);
        if (rekordy.size() != 1) {
            throw tabela.blad(poczatek, rekordy.isEmpty() ? "format-cudzyslow" : "format-koniec-wiersza");
        }
        List<String> pola = rekordy.get(0);
        if (dokladnie && pola.size() != znany.komorek()) {
            throw tabela.blad(
                    poczatek, "format-liczba-komorek", String.valueOf(pola.size()), String.valueOf(znany.komorek()));
        }
        List<Komorka> komorki = new ArrayList<>(pola.size());
        for (String pole : pola) {
            komorki.add(new Komorka(komorki.size(), pole));
        }
        return komorki;
    }

    private Wiersz zaDlugi() {
        return niepoprawny(numer, "granica-wiersz", Rozmiar.tekst(limity.bajty()));
    }

    private Wiersz niepoprawny(long ktory, String kod, String... argumenty) {
        return new Wiersz(ktory, () -> {
            throw tabela.blad(ktory, kod, argumenty);
        });
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
            if (b != ' ' && b != '\t' && b != '\r' && b != '\n' && b != '"' && b != ksztalt.przecinek()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {}
}
