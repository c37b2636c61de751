package pl.kisstandard.cli.dokument;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font that comes with the program: which letters it has and how wide they are. */
final class Pismo {
    static final Pismo ZWYKLE = new Pismo("Lato-Regular.ttf");
    static final Pismo MOCNE = new Pismo("Lato-Bold.ttf");

    /** For code; it also stands in for letters that the others lack. */
    static final Pismo STALE = new Pismo("DejaVuSansMono.ttf");

    static final List<Pismo> WSZYSTKIE = List.of(ZWYKLE, MOCNE, STALE);

    private static final int OSTATNI_ZNAK = 0xFFFF;

    private final String plik;
    private final BitSet znaki = new BitSet();
    private final short[] szerokosci = new short[OSTATNI_ZNAK + 1];

    private Pismo(String plik) {
        this.plik = plik;
        try (InputStream bajty = bajty(plik);
                TrueTypeFont czcionka = new TTFParser().parse(new RandomAccessReadBuffer(bajty))) {
            CmapLookup ksztalty = czcionka.getUnicodeCmapLookup();
            for (int znak = ' '; znak <= OSTATNI_ZNAK; znak++) {
                int ksztalt = ksztalty.getGlyphId(znak);
                if (ksztalt > 0) {
                    znaki.set(znak);
                    szerokosci[znak] = (short) (czcionka.getAdvanceWidth(ksztalt) * 1000 / czcionka.getUnitsPerEm());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file of a font. */
    static InputStream bajty(String plik) {
        return Objects.requireNonNull(Pismo.class.getResourceAsStream(plik), plik);
    }

    /** Whether one of the fonts can show the character. */
    static boolean maKsztalt(int znak) {
        return (ZWYKLE.ma(znak) && MOCNE.ma(znak)) || STALE.ma(znak);
    }

    boolean ma(int znak) {
        return znaki.get(znak);
    }

    /** The width of a text in thousandths of the size of the font. */
    int szerokosc(CharSequence tekst) {
        return tekst.chars()
                .map(znak -> (ma(znak) ? this : STALE).szerokosci[znak])
                .sum();
    }

    String plik() {
        return plik;
    }
}
