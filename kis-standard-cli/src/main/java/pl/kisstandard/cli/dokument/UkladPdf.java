package pl.kisstandard.cli.dokument;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import pl.kisstandard.cli.dokument.Blok.Akapit;
import pl.kisstandard.cli.dokument.Blok.Naglowek;

/** Lays a document out on A4 pages, in XSL-FO. */
final class UkladPdf {

    private static final double MARGINES = 20;
    private static final double SZEROKOSC = (210 - 2 * MARGINES) * 72 / 25.4;
    private static final double ETYKIETA = 42 * 72 / 25.4;
    private static final double STOPIEN = 9.5;
    private static final double STOPIEN_LISTINGU = 8;
    static final String KRESKA = "0.5pt solid #8a949e";

    private final Dokument dokument;
    private final Fo fo;
    private final TekstPdf tekst;
    private final Kotwice kotwice;

    private UkladPdf(Dokument dokument, Fo fo) {
        this.dokument = dokument;
        this.fo = fo;
        this.kotwice = Kotwice.of(dokument);
        this.tekst = new TekstPdf(fo, kotwice);
    }

    static void pisz(Dokument dokument, ContentHandler odbiorca) throws SAXException {
        new UkladPdf(dokument, new Fo(odbiorca)).pisz();
    }

    private void pisz() throws SAXException {
        fo.poczatek();
        fo.otworz("root", "xml:lang", dokument.jezyk().locale().toLanguageTag());
        strony();
        zakladki();
        fo.otworz(
                "page-sequence",
                "master-reference",
                "a4",
                "font-family",
                "Lato",
                "font-size",
                STOPIEN + "pt",
                "line-height",
                "1.35");
        stopka();
        fo.otworz("flow", "flow-name", "xsl-region-body");
        fo.otworz("block", "role", "H1", "font-size", "18pt", "font-weight", "bold", "space-after", "8pt");
        tekst.zwykly(dokument.tytul(), Pismo.MOCNE, new Lam(SZEROKOSC, 18));
        fo.zamknij();
        int naglowek = 0;
        for (Blok blok : dokument.bloki()) {
            if (blok instanceof Naglowek n) {
                naglowek(n, naglowek++);
            } else {
                blok(blok);
            }
        }
        fo.pusty("block", "id", "koniec");
        fo.zamknij().zamknij().zamknij();
        fo.koniec();
    }

    private void strony() throws SAXException {
        String margines = MARGINES + "mm";
        fo.otworz("layout-master-set");
        fo.otworz(
                "simple-page-master",
                "master-name",
                "a4",
                "page-width",
                "210mm",
                "page-height",
                "297mm",
                "margin-left",
                margines,
                "margin-right",
                margines,
                "margin-top",
                "18mm",
                "margin-bottom",
                "12mm");
        fo.pusty("region-body", "margin-bottom", "12mm");
        fo.pusty("region-after", "extent", "8mm", "display-align", "after");
        fo.zamknij().zamknij();
    }

    private void stopka() throws SAXException {
        fo.otworz("static-content", "flow-name", "xsl-region-after", "role", "artifact");
        fo.otworz("block", "font-size", "8pt", "color", "#55606b", "text-align", "end");
        fo.pusty("page-number").tekst(" / ").pusty("page-number-citation-last", "ref-id", "koniec");
        fo.zamknij().zamknij();
    }

    /** The bookmarks are nested as the headings are. */
    private void zakladki() throws SAXException {
        List<Naglowek> naglowki = new ArrayList<>();
        for (Blok blok : dokument.bloki()) {
            if (blok instanceof Naglowek naglowek) {
                naglowki.add(naglowek);
            }
        }
        if (naglowki.isEmpty()) {
            return;
        }
        fo.otworz("bookmark-tree");
        Deque<Naglowek> otwarte = new ArrayDeque<>();
        for (int i = 0; i < naglowki.size(); i++) {
            Naglowek naglowek = naglowki.get(i);
            while (!otwarte.isEmpty() && otwarte.peek().poziom() >= naglowek.poziom()) {
                otwarte.pop();
                fo.zamknij();
            }
            otwarte.push(naglowek);
            fo.otworz("bookmark", "internal-destination", idNaglowka(naglowek, i));
            fo.otworz("bookmark-title")
                    .tekst(Znaki.widoczne(naglowek.tekst(), znak -> true))
                    .zamknij();
        }
        for (int i = 0; i <= otwarte.size(); i++) {
            fo.zamknij();
        }
    }

    private String idNaglowka(Naglowek naglowek, int ktory) {
        String nazwa = kotwice.nazwa(naglowek.kotwica());
        return nazwa == null ? "n" + ktory : nazwa;
    }

    private void naglowek(Naglowek naglowek, int ktory) throws SAXException {
        double stopien =
                switch (naglowek.poziom()) {
                    case 2 -> 13;
                    case 3 -> 11;
                    default -> 10;
                };
        fo.otworz(
                "block",
                "id",
                idNaglowka(naglowek, ktory),
                "role",
                "H" + Math.min(naglowek.poziom(), 6),
                "font-size",
                stopien + "pt",
                "font-weight",
                "bold",
                "space-before",
                stopien + "pt",
                "space-after",
                "4pt",
                "keep-with-next.within-page",
                "always",
                "keep-together.within-page",
                "5");
        tekst.zwykly(naglowek.tekst(), Pismo.MOCNE, new Lam(SZEROKOSC, stopien));
        fo.zamknij();
    }

    private void blok(Blok blok) throws SAXException {
        if (blok instanceof Akapit akapit) {
            tekst.akapit(akapit, new Lam(SZEROKOSC, STOPIEN), "space-after", "5pt");
        } else if (blok instanceof Blok.Wazne wazne) {
            wazne(wazne);
        } else if (blok instanceof Blok.Pola pola) {
            pola(pola.pola());
        } else if (blok instanceof Blok.Lista lista) {
            lista(lista);
        } else if (blok instanceof Blok.Listing listing) {
            listing(listing);
        } else if (blok instanceof Blok.Tabela tabela) {
            new TabelaPdf(tabela, fo, tekst, kotwice, SZEROKOSC, STOPIEN - 0.5).pisz();
        } else {
            throw new IllegalArgumentException(blok.toString());
        }
    }

    private void wazne(Blok.Wazne wazne) throws SAXException {
        fo.otworz(
                "block",
                "role",
                "Div",
                "border",
                KRESKA,
                "border-left",
                "3pt solid #8a5a00",
                "background-color",
                "#fff8e6",
                "padding",
                "5pt 8pt 1pt 8pt",
                "margin",
                "0pt 1pt 0pt 3pt",
                "space-before",
                "5pt",
                "space-after",
                "8pt",
                "keep-together.within-page",
                "5");
        for (Akapit akapit : wazne.tresc()) {
            tekst.akapit(akapit, new Lam(SZEROKOSC - 24, STOPIEN), "margin", "0pt", "space-after", "4pt");
        }
        fo.zamknij();
    }

    private void pola(List<Blok.Pole> pola) throws SAXException {
        if (pola.isEmpty()) {
            return;
        }
        poczatekListy(ETYKIETA);
        for (Blok.Pole pole : pola) {
            punkt(
                    () -> {
                        fo.otworz("block", "color", "#45505b");
                        tekst.zwykly(pole.etykieta(), Pismo.ZWYKLE, new Lam(ETYKIETA - 8, STOPIEN));
                        fo.zamknij();
                    },
                    pole.tresc(),
                    SZEROKOSC - ETYKIETA);
        }
        fo.zamknij();
    }

    private void lista(Blok.Lista lista) throws SAXException {
        if (lista.punkty().isEmpty()) {
            return;
        }
        double odstep = 12;
        poczatekListy(odstep);
        for (Akapit punkt : lista.punkty()) {
            punkt(() -> fo.otworz("block").tekst("•").zamknij(), List.of(punkt), SZEROKOSC - odstep);
        }
        fo.zamknij();
    }

    private void poczatekListy(double odstep) throws SAXException {
        fo.otworz(
                "list-block",
                "provisional-distance-between-starts",
                odstep + "pt",
                "provisional-label-separation",
                "6pt",
                "space-after",
                "6pt");
    }

    private interface Etykieta {
        void pisz() throws SAXException;
    }

    private void punkt(Etykieta etykieta, List<Akapit> tresc, double szerokosc) throws SAXException {
        fo.otworz("list-item", "space-after", "2pt", "keep-together.within-page", "5");
        fo.otworz("list-item-label", "end-indent", "label-end()");
        etykieta.pisz();
        fo.zamknij();
        fo.otworz("list-item-body", "start-indent", "body-start()");
        for (Akapit akapit : tresc) {
            tekst.akapit(akapit, new Lam(szerokosc, STOPIEN));
        }
        if (tresc.isEmpty()) {
            fo.pusty("block");
        }
        fo.zamknij().zamknij();
    }

    private void listing(Blok.Listing listing) throws SAXException {
        fo.otworz(
                "block",
                "role",
                "Code",
                "font-family",
                "DejaVu",
                "font-size",
                STOPIEN_LISTINGU + "pt",
                "background-color",
                "#f4f5f7",
                "padding",
                "5pt",
                "margin",
                "0pt 5pt",
                "space-after",
                "8pt",
                "linefeed-treatment",
                "preserve",
                "white-space-treatment",
                "preserve",
                "white-space-collapse",
                "false");
        Lam lam = new Lam(SZEROKOSC - 12, STOPIEN_LISTINGU);
        List<String> linie = listing.tekst().lines().toList();
        for (int i = 0; i < linie.size(); i++) {
            fo.tekst(i == 0 ? "" : "\n");
            tekst.zwykly(linie.get(i).replace("\t", "    "), Pismo.STALE, lam);
        }
        fo.zamknij();
    }
}
