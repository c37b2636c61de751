package pl.kisstandard.cli.dokument;

import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;
import pl.kisstandard.cli.dokument.Blok.Akapit;
import pl.kisstandard.cli.dokument.Blok.Grupa;
import pl.kisstandard.cli.dokument.Blok.Komorka;
import pl.kisstandard.cli.dokument.Blok.Tabela;
import pl.kisstandard.cli.dokument.Blok.Wiersz;

/** Writes a table into the pages of a PDF. */
final class TabelaPdf {

    private static final double ODSTEP = 4;

    private final Fo fo;
    private final TekstPdf tekst;
    private final Kotwice kotwice;
    private final Tabela tabela;
    private final double szerokosc;
    private final double stopien;
    private final double[] szerokosci;

    TabelaPdf(Tabela tabela, Fo fo, TekstPdf tekst, Kotwice kotwice, double szerokosc, double stopien) {
        this.fo = fo;
        this.tekst = tekst;
        this.kotwice = kotwice;
        this.szerokosc = szerokosc;
        this.stopien = stopien;
        this.tabela = tabela;
        this.szerokosci = Szerokosci.kolumn(tabela, szerokosc, stopien, 2 * ODSTEP + 1);
    }

    void pisz() throws SAXException {
        fo.otworz(
                "block",
                "role",
                "Caption",
                "font-weight",
                "bold",
                "space-before",
                "6pt",
                "space-after",
                "3pt",
                "keep-with-next.within-page",
                "always");
        tekst.zwykly(tabela.podpis(), Pismo.MOCNE, new Lam(szerokosc, stopien));
        fo.zamknij();
        fo.otworz(
                "table",
                "table-layout",
                "fixed",
                "width",
                "100%",
                "border-collapse",
                "collapse",
                "font-size",
                stopien + "pt",
                "line-height",
                "1.25",
                "space-after",
                "10pt");
        for (int k = 0; k < szerokosci.length; k++) {
            fo.pusty(
                    "table-column",
                    "column-width",
                    szerokosci[k] + "pt",
                    "fox:header",
                    String.valueOf(tabela.kolumny().get(k).naglowek()));
        }
        naglowki();
        fo.otworz("table-body");
        for (Grupa grupa : tabela.grupy()) {
            grupa(grupa);
        }
        if (tabela.grupy().stream().allMatch(grupa -> grupa.wiersze().isEmpty())) {
            pustyWiersz();
        }
        fo.zamknij().zamknij();
    }

    private void naglowki() throws SAXException {
        fo.otworz("table-header").otworz("table-row", "background-color", "#e6eaee", "font-weight", "bold");
        for (int k = 0; k < szerokosci.length; k++) {
            komorka(1);
            fo.otworz("block");
            tekst.zwykly(tabela.kolumny().get(k).etykieta(), Pismo.MOCNE, lam(k));
            fo.zamknij().zamknij();
        }
        fo.zamknij().zamknij();
    }

    private void grupa(Grupa grupa) throws SAXException {
        int pierwsza = grupa.nazwa() == null ? 0 : 1;
        for (int i = 0; i < grupa.wiersze().size(); i++) {
            Wiersz wiersz = grupa.wiersze().get(i);
            fo.otworz("table-row", "keep-together.within-page", "5");
            if (grupa.nazwa() != null && i == 0) {
                komorka(grupa.wiersze().size());
                fo.otworz("block", "font-weight", "bold");
                tekst.zwykly(grupa.nazwa(), Pismo.MOCNE, lam(0));
                fo.zamknij().zamknij();
            }
            for (int k = 0; k < wiersz.komorki().size(); k++) {
                komorka(wiersz.komorki().get(k), lam(pierwsza + k), k == 0 ? kotwice.nazwa(wiersz.kotwica()) : null);
            }
            fo.zamknij();
        }
    }

    private void komorka(Komorka komorka, Lam lam, @Nullable String id) throws SAXException {
        komorka(1);
        fo.otworz("block", id == null ? new String[0] : new String[] {"id", id});
        for (Akapit akapit : komorka.tresc()) {
            tekst.akapit(akapit, lam);
        }
        fo.zamknij().zamknij();
    }

    private void pustyWiersz() throws SAXException {
        fo.otworz("table-row");
        for (int i = 0; i < szerokosci.length; i++) {
            komorka(1);
            fo.pusty("block").zamknij();
        }
        fo.zamknij();
    }

    private void komorka(int wierszy) throws SAXException {
        fo.otworz(
                "table-cell",
                "border",
                UkladPdf.KRESKA,
                "padding",
                "3pt " + ODSTEP + "pt",
                "number-rows-spanned",
                String.valueOf(wierszy));
    }

    private Lam lam(int kolumna) {
        return new Lam(szerokosci[kolumna] - 2 * ODSTEP - 1, stopien);
    }
}
