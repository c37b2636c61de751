package pl.kisstandard.cli.dokument;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import pl.kisstandard.cli.dokument.Blok.Grupa;
import pl.kisstandard.cli.dokument.Blok.Kolumna;
import pl.kisstandard.cli.dokument.Blok.Tabela;
import pl.kisstandard.cli.dokument.Blok.Wiersz;

/** Writes a table into a DOCX. */
final class TabelaDocx {

    /** As in style.xml. */
    private static final double STOPIEN = 9.5;

    private static final double ODSTEP = 9;

    private final XWPFDocument docx;
    private final TekstDocx tekst;
    private final int szerokosc;

    TabelaDocx(XWPFDocument docx, TekstDocx tekst, int szerokosc) {
        this.docx = docx;
        this.tekst = tekst;
        this.szerokosc = szerokosc;
    }

    void pisz(Tabela tabela) {
        int wierszy = tabela.grupy().stream()
                .mapToInt(grupa -> grupa.wiersze().size())
                .sum();
        int[] szerokosci = Arrays.stream(Szerokosci.kolumn(tabela, szerokosc / 20.0, STOPIEN, ODSTEP))
                .mapToInt(punkty -> (int) (punkty * 20))
                .toArray();
        XWPFTable cel = nowa(docx, "TabelaKarty", 1 + wierszy, szerokosci);
        CTTblLook wyglad = cel.getCTTbl().getTblPr().addNewTblLook();
        wyglad.setFirstRow(true);
        wyglad.setFirstColumn(tabela.kolumny().get(0).naglowek());
        wyglad.setNoHBand(true);
        wyglad.setNoVBand(true);
        naglowki(cel.getRow(0), tabela.kolumny());
        int wiersz = 1;
        for (Grupa grupa : tabela.grupy()) {
            grupa(grupa, cel, wiersz);
            wiersz += grupa.wiersze().size();
        }
    }

    private void naglowki(XWPFTableRow wiersz, List<Kolumna> kolumny) {
        wiersz.setRepeatHeader(true);
        for (int i = 0; i < kolumny.size(); i++) {
            tekst.zwykly(pierwszy(wiersz.getCell(i)), kolumny.get(i).etykieta());
        }
    }

    private void grupa(Grupa grupa, XWPFTable cel, int pierwszy) {
        int odKolumny = grupa.nazwa() == null ? 0 : 1;
        for (int i = 0; i < grupa.wiersze().size(); i++) {
            XWPFTableRow wiersz = cel.getRow(pierwszy + i);
            if (grupa.nazwa() != null) {
                wiersz.getCell(0)
                        .getCTTc()
                        .getTcPr()
                        .addNewVMerge()
                        .setVal(i == 0 ? STMerge.RESTART : STMerge.CONTINUE);
                XWPFParagraph nazwa = pierwszy(wiersz.getCell(0));
                if (i == 0) {
                    tekst.ciag(nazwa, grupa.nazwa(), "Strong");
                }
            }
            komorki(grupa.wiersze().get(i), wiersz, odKolumny);
        }
    }

    private void komorki(Wiersz zrodlo, XWPFTableRow cel, int odKolumny) {
        for (int i = 0; i < zrodlo.komorki().size(); i++) {
            XWPFTableCell komorka = cel.getCell(odKolumny + i);
            List<Blok.Akapit> tresc = new ArrayList<>(zrodlo.komorki().get(i).tresc());
            String kotwica = i == 0 ? zrodlo.kotwica() : null;
            tekst.zakladka(pierwszy(komorka), kotwica, () -> tekst.pisz(tresc, komorka));
        }
    }

    private static XWPFParagraph pierwszy(XWPFTableCell komorka) {
        XWPFParagraph akapit = komorka.getParagraphs().get(0);
        akapit.setStyle("Komorka");
        return akapit;
    }

    /** An empty table with columns of these widths; no row of it is broken across pages. */
    static XWPFTable nowa(XWPFDocument docx, String styl, int wierszy, int... szerokosci) {
        XWPFTable tabela = docx.createTable(wierszy, szerokosci.length);
        CTTbl ct = tabela.getCTTbl();
        CTTblPr wlasciwosci = ct.getTblPr();
        wlasciwosci.unsetTblBorders();
        tabela.setStyleID(styl);
        wlasciwosci.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid siatka = ct.getTblGrid() == null ? ct.addNewTblGrid() : ct.getTblGrid();
        for (int szerokosc : szerokosci) {
            siatka.addNewGridCol().setW(BigInteger.valueOf(szerokosc));
        }
        for (XWPFTableRow wiersz : tabela.getRows()) {
            wiersz.setCantSplitRow(true);
            for (int i = 0; i < szerokosci.length; i++) {
                var szerokosc = wiersz.getCell(i).getCTTc().addNewTcPr().addNewTcW();
                szerokosc.setType(STTblWidth.DXA);
                szerokosc.setW(BigInteger.valueOf(szerokosci[i]));
            }
        }
        return tabela;
    }
}
