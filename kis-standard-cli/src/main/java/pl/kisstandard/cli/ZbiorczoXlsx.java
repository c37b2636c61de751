package pl.kisstandard.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import pl.kisstandard.cli.dokument.BezZegara;
import pl.kisstandard.cli.karta.KartaXlsx;

/** The table as a workbook. Its cells are texts and numbers, never formulas. */
final class ZbiorczoXlsx implements Zbiorczo {

    /** Rows a sheet holds below its header. */
    static final int NAJWIECEJ = 1_048_575;

    private static final int WIERSZE_W_PAMIECI = 500;
    private static final double SZEROKA = 34;
    private static final double SREDNIA = 22;
    private static final double WASKA = 16;
    private static final double WYSOKOSC_NAGLOWKA = 100;

    private final PlikAtomowy plik;
    private final PlikAtomowy zZegarem;
    private final KolumnyZbiorcze kolumny;
    private final int najwiecej;
    private final Workbook skoroszyt;
    private final Worksheet arkusz;
    private int wiersze;

    ZbiorczoXlsx(Path plik, KolumnyZbiorcze kolumny) throws IOException {
        this(plik, kolumny, NAJWIECEJ);
    }

    ZbiorczoXlsx(Path plik, KolumnyZbiorcze kolumny, int najwiecej) throws IOException {
        this.plik = PlikAtomowy.przebiegu(plik);
        this.zZegarem = PlikAtomowy.przebiegu(plik);
        this.kolumny = kolumny;
        this.najwiecej = najwiecej;
        skoroszyt = new Workbook(zZegarem.strumien(), "kis-standard", null);
        skoroszyt.setCompressionLevel(Deflater.BEST_SPEED);
        arkusz = skoroszyt.newWorksheet(kolumny.tytul());
        naglowek(kolumny.naglowek());
    }

    private void naglowek(List<String> naglowek) {
        int ostatnia = naglowek.size() - 1;
        for (int i = 0; i <= ostatnia; i++) {
            boolean tekst = i < kolumny.opisowe() || i == ostatnia - 1 || i == ostatnia - 2;
            arkusz.inlineString(0, i, naglowek.get(i));
            arkusz.style(0, i).bold().wrapText(true).verticalAlignment("top").set();
            arkusz.width(i, tekst ? SZEROKA : i == kolumny.opisowe() ? SREDNIA : WASKA);
        }
        arkusz.rowHeight(0, WYSOKOSC_NAGLOWKA);
        arkusz.freezePane(1, 1);
        arkusz.repeatRows(0);
        arkusz.repeatCols(0);
        arkusz.paperSize(PaperSize.A4_PAPER);
        arkusz.pageOrientation("landscape");
        arkusz.setFitToPage(true);
        arkusz.fitToWidth((short) 2);
        arkusz.fitToHeight((short) 0);
        arkusz.footer("&A, &P/&N", Position.RIGHT);
    }

    @Override
    public void dodaj(WierszWsadu wiersz) throws IOException {
        if (wiersze == najwiecej) {
            throw new IOException(kolumny.komunikaty().get("zbiorczo.za-duzo-wierszy", najwiecej));
        }
        wiersze++;
        List<Object> komorki = kolumny.wiersz(wiersz);
        for (int i = 0; i < komorki.size(); i++) {
            Object komorka = komorki.get(i);
            if (komorka instanceof Integer liczba) {
                arkusz.value(wiersze, i, liczba);
            } else if (!komorka.equals("")) {
                arkusz.inlineString(wiersze, i, KartaXlsx.zapisywalny(komorka.toString()));
            }
        }
        if (wiersze % WIERSZE_W_PAMIECI == 0) {
            arkusz.flush();
        }
    }

    @Override
    public void zakoncz() throws IOException {
        arkusz.setAutoFilter(0, 0, wiersze, kolumny.naglowek().size() - 1);
        skoroszyt.close();
        zZegarem.strumien().flush();
        BezZegara.przepisz(zZegarem.roboczy(), plik.strumien());
        plik.zatwierdz();
        zZegarem.close();
    }

    @Override
    public void close() throws IOException {
        try {
            zZegarem.close();
        } finally {
            plik.close();
        }
    }
}
