package pl.kisstandard.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import pl.kisstandard.cli.dokument.Sklad;
import pl.kisstandard.model.Slownik;
import pl.kisstandard.model.formularz.Lista;
import pl.kisstandard.model.formularz.Pole;
import pl.kisstandard.model.formularz.UkladFormularza.Arkusz;
import pl.kisstandard.model.formularz.UkladFormularza.Naglowek;
import pl.kisstandard.model.formularz.UkladFormularza.NaglowekListy;
import pl.kisstandard.model.formularz.UkladFormularza.ObjasnieniaListy;
import pl.kisstandard.model.formularz.UkladFormularza.Odpowiedz;
import pl.kisstandard.model.formularz.UkladFormularza.Tekst;
import pl.kisstandard.model.formularz.UkladFormularza.Tytul;
import pl.kisstandard.model.formularz.UkladFormularza.TytulListy;
import pl.kisstandard.model.formularz.UkladFormularza.Wiersz;
import pl.kisstandard.model.formularz.UkladFormularza.WierszListy;
import pl.kisstandard.model.formularz.UkladFormularza.WierszPola;

/** Draws a sheet of the form. Titles are bold, hints in italics, answers framed: colour is never the only difference. */
final class ArkuszXlsx {

    /** Size of the text; hints are one smaller. */
    static final int PUNKTY = 10;

    private static final String SZARY = "595959";
    private static final String TLO_NAGLOWKA = "E7E6E6";

    private static final int ODPOWIEDZ = 1;
    private static final int OBJASNIENIE = 2;

    private static final double SZEROKOSC_TEKSTU = 80;
    private static final double SZEROKOSC_PYTANIA = 45;
    private static final double SZEROKOSC_ODPOWIEDZI = 32;
    private static final double SZEROKOSC_OBJASNIENIA = 50;
    private static final double SZEROKOSC_KROTKIEJ = 16;

    private static final double INTERLINIA = 1.3;
    private static final double ODSTEP = 6;

    /** Rows and columns may be made larger and rows added; the words of the form stay. */
    private static final Set<SheetProtectionOption> OCHRONA = ochrona();

    private final Worksheet arkusz;
    private final Arkusz uklad;
    private final PoleXlsx odpowiedz;
    private final List<Double> szerokosci;
    private double wysokosc;

    ArkuszXlsx(Worksheet arkusz, Arkusz uklad, PoleXlsx odpowiedz) {
        this.arkusz = arkusz;
        this.uklad = uklad;
        this.odpowiedz = odpowiedz;
        this.szerokosci = szerokosci(uklad);
    }

    void rysuj() {
        for (int k = 0; k < szerokosci.size(); k++) {
            arkusz.width(k, szerokosci.get(k));
        }
        for (int i = 0; i < uklad.wiersze().size(); i++) {
            wysokosc = PUNKTY * INTERLINIA + ODSTEP;
            wiersz(i, uklad.wiersze().get(i));
            arkusz.rowHeight(i, wysokosc);
        }
        arkusz.hideGridLines();
        arkusz.freezePane(0, 1);
        arkusz.repeatRows(0);
        arkusz.paperSize(PaperSize.A4_PAPER);
        arkusz.pageOrientation(szerokosci.size() > OBJASNIENIE + 1 ? "landscape" : "portrait");
        arkusz.setFitToPage(true);
        arkusz.fitToWidth((short) 1);
        arkusz.fitToHeight((short) 0);
        arkusz.footer("&A, &P/&N", Position.RIGHT);
        arkusz.protect("", OCHRONA);
    }

    /** Widths of the columns in characters: of the fields, then of what the widest list has beyond them. */
    private static List<Double> szerokosci(Arkusz uklad) {
        if (uklad.czesc() == null) {
            return List.of(SZEROKOSC_TEKSTU);
        }
        List<Double> szerokosci =
                new ArrayList<>(List.of(SZEROKOSC_PYTANIA, SZEROKOSC_ODPOWIEDZI, SZEROKOSC_OBJASNIENIA));
        for (Lista lista : uklad.czesc().listy()) {
            for (int k = szerokosci.size(); k < lista.pola().size(); k++) {
                boolean opis = lista.pola().get(k).wskaznik().equals("opis");
                szerokosci.add(opis ? SZEROKOSC_ODPOWIEDZI : SZEROKOSC_KROTKIEJ);
            }
        }
        return szerokosci;
    }

    private void wiersz(int i, Wiersz wiersz) {
        if (wiersz instanceof Tytul tytul) {
            tytul(i, tytul.tekst(), tytul.objasnienie(), 15);
        } else if (wiersz instanceof TytulListy tytul) {
            tytul(i, tytul.tekst(), tytul.objasnienie(), 12);
        } else if (wiersz instanceof Tekst tekst) {
            tekst(i, 0, tekst.tekst(), PUNKTY).set();
        } else if (wiersz instanceof Odpowiedz slowa) {
            tekst(i, 0, slowa.slowa(), PUNKTY).set();
        } else if (wiersz instanceof Naglowek naglowek) {
            naglowek(i, naglowek.teksty());
        } else if (wiersz instanceof NaglowekListy naglowek) {
            naglowek(i, naglowek.etykiety());
        } else if (wiersz instanceof ObjasnieniaListy objasnienia) {
            for (int k = 0; k < objasnienia.teksty().size(); k++) {
                objasnienie(i, k, objasnienia.teksty().get(k)).set();
            }
        } else if (wiersz instanceof WierszPola pole) {
            tekst(i, 0, pole.etykieta(), PUNKTY).set();
            odpowiedz.przygotuj(arkusz.range(i, ODPOWIEDZ, i, ODPOWIEDZ), pole.pole());
            if (!pole.objasnienie().isEmpty()) {
                objasnienie(i, OBJASNIENIE, pole.objasnienie()).indent(1).set();
            }
        } else if (wiersz instanceof WierszListy pozycja) {
            pozycja(i, pozycja);
        }
    }

    private void tytul(int i, String tekst, String objasnienie, int punkty) {
        tekst(i, 0, tekst, punkty).bold().verticalAlignment("bottom").set();
        if (!objasnienie.isEmpty()) {
            objasnienie(i, OBJASNIENIE, objasnienie)
                    .indent(1)
                    .verticalAlignment("bottom")
                    .set();
        }
        wysokosc += punkty;
    }

    private void naglowek(int i, List<String> teksty) {
        for (int k = 0; k < teksty.size(); k++) {
            tekst(i, k, teksty.get(k), PUNKTY)
                    .bold()
                    .fillColor(TLO_NAGLOWKA)
                    .borderStyle(BorderSide.BOTTOM, BorderStyle.MEDIUM)
                    .set();
        }
    }

    private StyleSetter objasnienie(int i, int k, String tekst) {
        StyleSetter styl = tekst(i, k, tekst, PUNKTY - 1);
        styl.italic().fontColor(SZARY).horizontalAlignment("left");
        return styl;
    }

    private void pozycja(int i, WierszListy pozycja) {
        List<Pole> pola = pozycja.lista().pola();
        if (pozycja.kod() != null) {
            tekst(i, 0, Slownik.kod(odpowiedz.jezyk(), pozycja.kod()), PUNKTY).set();
        }
        for (int k = 0; k < pola.size(); k++) {
            odpowiedz.przygotuj(arkusz.range(i, k, i, k), pola.get(k));
        }
    }

    /** Writes a text and makes the row high enough for it: not every program does so by itself. */
    private StyleSetter tekst(int i, int k, String tekst, int punkty) {
        double znaki = szerokosci.get(k) * PUNKTY / punkty;
        wysokosc = Math.max(wysokosc, Sklad.zlam(tekst, (int) znaki).size() * punkty * INTERLINIA + ODSTEP);
        arkusz.value(i, k, tekst);
        StyleSetter styl = arkusz.style(i, k);
        styl.fontSize(punkty).wrapText(true).verticalAlignment("top");
        return styl;
    }

    private static Set<SheetProtectionOption> ochrona() {
        Set<SheetProtectionOption> ochrona = EnumSet.copyOf(SheetProtectionOption.DEFAULT_OPTIONS);
        ochrona.removeAll(Set.of(
                SheetProtectionOption.FORMAT_ROWS,
                SheetProtectionOption.FORMAT_COLUMNS,
                SheetProtectionOption.INSERT_ROWS));
        return ochrona;
    }
}
