package pl.kisstandard.cli.dokument;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import pl.kisstandard.cli.dokument.Blok.Akapit;
import pl.kisstandard.cli.dokument.Blok.Naglowek;
import pl.kisstandard.model.Jezyk;

/** A document as a DOCX that can be edited: with styles, real tables, bookmarks and links. */
public final class DokumentDocx {

    private static final int MARGINES = 1134;
    private static final int SZEROKOSC = 11906 - 2 * MARGINES;
    private static final int ETYKIETA = 2400;
    private static final BigInteger LISTA = BigInteger.ONE;

    private final Dokument dokument;
    private final XWPFDocument docx;
    private final TekstDocx tekst;

    private DokumentDocx(Dokument dokument, XWPFDocument docx) {
        this.dokument = dokument;
        this.docx = docx;
        this.tekst = new TekstDocx(Kotwice.of(dokument));
    }

    /** The DOCX; the same document gives the same bytes. */
    public static byte[] toBytes(Dokument dokument) {
        ByteArrayOutputStream bajty = new ByteArrayOutputStream(32_000);
        XWPFDocument docx = new XWPFDocument();
        try {
            new DokumentDocx(dokument, docx).pisz();
            docx.write(bajty);
            return BezZegara.przepisz(bajty.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        } finally {
            docx.getPackage().revert(); // close() would write it once more
        }
    }

    private void pisz() throws IOException, XmlException {
        String jezyk = dokument.jezyk() == Jezyk.PL ? "pl-PL" : "en-GB";
        wlasciwosci(jezyk);
        style(jezyk);
        punktory();
        strona();
        tekst.zwykly(akapit("Title"), dokument.tytul());
        for (Blok blok : dokument.bloki()) {
            blok(blok);
        }
    }

    private void wlasciwosci(String jezyk) {
        var wlasciwosci = docx.getProperties().getCoreProperties();
        wlasciwosci.setTitle(Znaki.widoczne(dokument.tytul(), znak -> true));
        wlasciwosci.setCreator("kis-standard");
        wlasciwosci.getUnderlyingProperties().setLanguageProperty(jezyk);
        wlasciwosci.getUnderlyingProperties().setCreatedProperty(Optional.empty());
    }

    private void style(String jezyk) throws IOException, XmlException {
        try (InputStream plik = Pismo.bajty("style.xml")) {
            String xml = new String(plik.readAllBytes(), StandardCharsets.UTF_8).replace("{jezyk}", jezyk);
            docx.createStyles()
                    .setStyles(
                            StylesDocument.Factory.parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                                    .getStyles());
        }
    }

    private void punktory() {
        CTAbstractNum wzor = CTAbstractNum.Factory.newInstance();
        wzor.setAbstractNumId(BigInteger.ZERO);
        CTLvl poziom = wzor.addNewLvl();
        poziom.setIlvl(BigInteger.ZERO);
        poziom.addNewStart().setVal(BigInteger.ONE);
        poziom.addNewNumFmt().setVal(STNumberFormat.BULLET);
        poziom.addNewLvlText().setVal("•");
        var wciecie = poziom.addNewPPr().addNewInd();
        wciecie.setLeft(BigInteger.valueOf(284));
        wciecie.setHanging(BigInteger.valueOf(227));
        XWPFNumbering numeracja = docx.createNumbering();
        numeracja.addNum(numeracja.addAbstractNum(new XWPFAbstractNum(wzor)), LISTA);
    }

    private void strona() {
        CTSectPr sekcja = docx.getDocument().getBody().addNewSectPr();
        CTPageSz a4 = sekcja.addNewPgSz();
        a4.setW(BigInteger.valueOf(11906));
        a4.setH(BigInteger.valueOf(16838));
        CTPageMar marginesy = sekcja.addNewPgMar();
        BigInteger margines = BigInteger.valueOf(MARGINES);
        marginesy.setTop(margines);
        marginesy.setBottom(margines);
        marginesy.setLeft(margines);
        marginesy.setRight(margines);
        marginesy.setHeader(BigInteger.valueOf(567));
        marginesy.setFooter(BigInteger.valueOf(567));
        marginesy.setGutter(BigInteger.ZERO);
        XWPFParagraph stopka = docx.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        stopka.setStyle("Footer");
        stopka.getCTP().addNewFldSimple().setInstr("PAGE");
        stopka.createRun().setText(" / ");
        stopka.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    }

    private XWPFParagraph akapit(String styl) {
        XWPFParagraph akapit = docx.createParagraph();
        akapit.setStyle(styl);
        return akapit;
    }

    private void blok(Blok blok) {
        if (blok instanceof Naglowek naglowek) {
            XWPFParagraph akapit = akapit("Heading" + Math.min(naglowek.poziom(), 6));
            tekst.zakladka(akapit, naglowek.kotwica(), () -> tekst.zwykly(akapit, naglowek.tekst()));
        } else if (blok instanceof Akapit akapit) {
            tekst.pisz(akapit, akapit("Normal"));
        } else if (blok instanceof Blok.Wazne wazne) {
            wazne.tresc().forEach(akapit -> tekst.pisz(akapit, akapit("Wazne")));
        } else if (blok instanceof Blok.Pola pola) {
            pola(pola);
        } else if (blok instanceof Blok.Lista lista) {
            lista.punkty().forEach(punkt -> tekst.pisz(punkt, akapit("ListBullet")));
        } else if (blok instanceof Blok.Listing listing) {
            tekst.linie(akapit("Listing"), listing.tekst());
        } else if (blok instanceof Blok.Tabela tabela) {
            tekst.zwykly(akapit("Caption"), tabela.podpis());
            new TabelaDocx(docx, tekst, SZEROKOSC).pisz(tabela);
            akapit("Odstep");
        } else {
            throw new IllegalArgumentException(blok.toString());
        }
    }

    private void pola(Blok.Pola pola) {
        if (pola.pola().isEmpty()) {
            return;
        }
        XWPFTable tabela = TabelaDocx.nowa(docx, "TableNormal", pola.pola().size(), ETYKIETA, SZEROKOSC - ETYKIETA);
        for (int i = 0; i < pola.pola().size(); i++) {
            Blok.Pole pole = pola.pola().get(i);
            XWPFParagraph etykieta = tabela.getRow(i).getCell(0).getParagraphs().get(0);
            etykieta.setStyle("Komorka");
            tekst.ciag(etykieta, pole.etykieta(), "Etykieta");
            tekst.pisz(pole.tresc(), tabela.getRow(i).getCell(1));
        }
        akapit("Odstep");
    }
}
