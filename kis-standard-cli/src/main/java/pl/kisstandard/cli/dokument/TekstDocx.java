package pl.kisstandard.cli.dokument;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import pl.kisstandard.cli.dokument.Blok.Akapit;

/** Writes running text into a DOCX. */
final class TekstDocx {

    private final Kotwice kotwice;
    private int zakladki;

    TekstDocx(Kotwice kotwice) {
        this.kotwice = kotwice;
    }

    /** The paragraphs of a cell, which has one empty paragraph already. */
    void pisz(List<Akapit> tresc, XWPFTableCell komorka) {
        for (int i = 0; i < tresc.size(); i++) {
            XWPFParagraph akapit = i == 0 ? komorka.getParagraphs().get(0) : komorka.addParagraph();
            akapit.setStyle("Komorka");
            pisz(tresc.get(i), akapit);
        }
    }

    void pisz(Akapit akapit, XWPFParagraph cel) {
        for (Fragment fragment : akapit.tresc()) {
            if (fragment instanceof Fragment.Odnosnik odnosnik) {
                odnosnik(cel, odnosnik);
            } else if (fragment instanceof Fragment.WJezyku inny) {
                ciag(cel, fragment.tekst(), null).setLang(inny.jezyk().locale().toLanguageTag());
            } else {
                ciag(cel, fragment.tekst(), styl(fragment));
            }
        }
    }

    private static @Nullable String styl(Fragment fragment) {
        if (fragment instanceof Fragment.Mocny) {
            return "Strong";
        } else if (fragment instanceof Fragment.Kod) {
            return "Kod";
        } else if (fragment instanceof Fragment.Cytat) {
            return "Cytat";
        } else if (fragment instanceof Fragment.Ocena ocena) {
            return "Ocena" + ocena.barwa();
        }
        return null;
    }

    private void odnosnik(XWPFParagraph cel, Fragment.Odnosnik odnosnik) {
        String miejsce = kotwice.cel(odnosnik);
        XWPFRun ciag;
        if (miejsce == null) {
            ciag = cel.createHyperlinkRun(odnosnik.cel());
        } else {
            CTHyperlink hiperlacze = cel.getCTP().addNewHyperlink();
            hiperlacze.setAnchor(miejsce);
            ciag = new XWPFHyperlinkRun(hiperlacze, hiperlacze.addNewR(), cel);
        }
        ciag.setStyle("Hyperlink");
        ciag.setText(widoczny(odnosnik.tekst()));
    }

    void zwykly(XWPFParagraph cel, String tekst) {
        ciag(cel, tekst, null);
    }

    XWPFRun ciag(XWPFParagraph cel, String tekst, @Nullable String styl) {
        XWPFRun ciag = cel.createRun();
        if (styl != null) {
            ciag.setStyle(styl);
        }
        ciag.setText(widoczny("Kod".equals(styl) ? tekst : Typografia.zlozony(tekst)));
        return ciag;
    }

    /** Text line by line, with its spaces. */
    void linie(XWPFParagraph cel, String tekst) {
        XWPFRun ciag = cel.createRun();
        List<String> linie = tekst.lines().toList();
        for (int i = 0; i < linie.size(); i++) {
            if (i > 0) {
                ciag.addBreak();
            }
            ciag.setText(widoczny(linie.get(i).replace("\t", "    ")));
        }
    }

    /** What {@code tresc} writes, as the place that links name; without a name just written. */
    void zakladka(XWPFParagraph cel, @Nullable String kotwica, Runnable tresc) {
        String nazwa = kotwice.nazwa(kotwica);
        if (nazwa == null) {
            tresc.run();
            return;
        }
        BigInteger numer = BigInteger.valueOf(zakladki++);
        CTBookmark poczatek = cel.getCTP().addNewBookmarkStart();
        poczatek.setId(numer);
        poczatek.setName(nazwa);
        tresc.run();
        cel.getCTP().addNewBookmarkEnd().setId(numer);
    }

    private static String widoczny(String tekst) {
        return Znaki.widoczne(tekst, znak -> true);
    }
}
