package pl.kisstandard.model.pliki;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.pliki.BezpiecznyZip.Odrzucony;

/**
 * One look through everything a workbook holds before any of it is read: how much it unpacks to, that its XML is sound,
 * and that nothing in it runs, points outside or makes a reader claim memory for cells that are not there.
 */
final class KontrolaSkoroszytu {

    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final int NAJGLEBIEJ = 100;
    private static final int KOLUMNY = 16_384;
    private static final int FORMULY = 1_000;
    private static final int TEKSTY = 2_000_000;

    private static final Pattern MAKRA = Pattern.compile("(?i)(Basic|Scripts)/.+|xl/(vbaProject|macrosheets/).*");
    private static final Pattern OBIEKTY =
            Pattern.compile("(?i)xl/(embeddings|activeX)/.*|Object [^/]*|Object [^/]*/.*|ObjectReplacements/.+");
    private static final Pattern POWIAZANIA =
            Pattern.compile("(?i)xl/(externalLinks/|connections\\.xml|queryTables/).*");
    private static final Pattern NIE_XML = Pattern.compile(
            "(?i)mimetype|.*/|.*\\.(png|jpe?g|gif|bmp|svg|emf|wmf|bin|pdf|rdf|txt|ttf|odttf|otf|ttc|woff2?|eot)");
    private static final Pattern RODZAJ_MAKRA = Pattern.compile(".*/(vbaProject|xlMacrosheet)[^/]*");
    private static final Pattern RODZAJ_OBIEKTU = Pattern.compile(".*/(oleObject|package|control|activeXControl[^/]*)");
    private static final Pattern RODZAJ_POWIAZANIA = Pattern.compile(".*/(externalLink[^/]*|connections|queryTable)");
    private static final Pattern W_PLIKU = Pattern.compile("(#|(\\./)?(Fonts|Pictures|Thumbnails)/|\\./).*|");

    private final BezpiecznyZip zip;
    private final long najwiecej;
    private long rozpakowane;
    private int teksty;

    private KontrolaSkoroszytu(BezpiecznyZip zip, Limity limity) {
        this.zip = zip;
        this.najwiecej = limity.rozpakowane();
    }

    /** Looks through a workbook. */
    static void check(BezpiecznyZip zip, Limity limity) throws IOException {
        new KontrolaSkoroszytu(zip, limity).wszystko();
    }

    private void wszystko() throws IOException {
        for (String nazwa : zip.nazwy()) {
            odrzuc(MAKRA.matcher(nazwa).matches(), "zagrozenie-makra");
            odrzuc(OBIEKTY.matcher(nazwa).matches(), "zagrozenie-obiekt");
            odrzuc(POWIAZANIA.matcher(nazwa).matches(), "zagrozenie-powiazania");
        }
        for (String nazwa : zip.nazwy()) {
            try (InputStream czesc = zip.open(nazwa)) {
                InputStream in = new Liczony(czesc);
                PushbackInputStream tresc = new PushbackInputStream(in);
                int pierwszy = tresc.read();
                if (pierwszy >= 0 && !NIE_XML.matcher(nazwa).matches()) {
                    tresc.unread(pierwszy);
                    xml(tresc);
                }
                in.transferTo(OutputStream.nullOutputStream());
            } catch (Odrzucony e) {
                throw e;
            } catch (IOException e) { // in memory there is no other cause than what the file holds
                throw new Odrzucony("format-arkusz");
            }
        }
    }

    private void xml(InputStream in) throws IOException {
        try {
            XMLStreamReader xml = Xml.reader(in);
            int glebokosc = 0;
            Arkusz arkusz = null;
            while (xml.hasNext()) {
                int zdarzenie = xml.next();
                odrzuc(zdarzenie == XMLStreamConstants.DTD, "zagrozenie-doctype");
                if (zdarzenie == XMLStreamConstants.START_ELEMENT) {
                    odrzuc(++glebokosc > NAJGLEBIEJ, "format-arkusz");
                    if (glebokosc == 1 && xml.getLocalName().equals("worksheet")) {
                        arkusz = new Arkusz();
                    }
                    element(xml, arkusz);
                    glebokosc -= xml.isEndElement() ? 1 : 0;
                } else if (zdarzenie == XMLStreamConstants.END_ELEMENT) {
                    glebokosc--;
                }
            }
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof Odrzucony powod) {
                throw powod;
            }
            throw new Odrzucony("format-arkusz");
        } catch (RuntimeException e) { // whatever the parser makes of what is no XML
            throw new Odrzucony("format-arkusz");
        }
    }

    /** Looks at the element that starts; leaves the parser on its start or on its end. */
    private void element(XMLStreamReader xml, @Nullable Arkusz arkusz) throws Odrzucony, XMLStreamException {
        switch (xml.getLocalName()) {
            case "Relationship" -> relacja(xml);
            case "encryption-data" -> throw new Odrzucony("format-haslo");
            case "table-source", "cell-range-source", "database-range-source", "dde-link" ->
                throw new Odrzucony("zagrozenie-powiazania");
            case "event-listener", "library-embedded", "library-linked" -> throw new Odrzucony("zagrozenie-makra");
            case "object", "object-ole", "plugin", "applet" -> throw new Odrzucony("zagrozenie-obiekt");
            case "si" -> {
                if (++teksty > TEKSTY) {
                    throw new Odrzucony("granica-teksty", String.valueOf(TEKSTY));
                }
            }
            case "row", "c", "f" -> {
                if (arkusz != null) {
                    arkusz.element(xml);
                }
            }
            case "a", "template" -> {} // a plain hyperlink; nothing follows it unless a person does
            default -> {
                String cel = xml.getAttributeValue(XLINK, "href");
                odrzuc(cel != null && !W_PLIKU.matcher(cel).matches(), "zagrozenie-powiazania");
            }
        }
    }

    private static void relacja(XMLStreamReader xml) throws Odrzucony {
        String rodzaj = xml.getAttributeValue(null, "Type");
        String typ = rodzaj == null ? "" : rodzaj;
        odrzuc(RODZAJ_MAKRA.matcher(typ).matches(), "zagrozenie-makra");
        odrzuc(RODZAJ_OBIEKTU.matcher(typ).matches(), "zagrozenie-obiekt");
        boolean naZewnatrz = "External".equals(xml.getAttributeValue(null, "TargetMode"));
        odrzuc(
                RODZAJ_POWIAZANIA.matcher(typ).matches() || (naZewnatrz && !typ.endsWith("/hyperlink")),
                "zagrozenie-powiazania");
    }

    private static void odrzuc(boolean warunek, String kod) throws Odrzucony {
        if (warunek) {
            throw new Odrzucony(kod);
        }
    }

    /** Cells of a sheet of XLSX: each once, in order, within the largest sheet there is. */
    private static final class Arkusz {

        private static final Pattern ADRES = Pattern.compile("([A-Za-z]{1,3})([1-9]\\d{0,6})");
        private static final int LITER = 26;

        private int wiersz;
        private int kolumna;
        private String typ = "";
        private int formuly;

        void element(XMLStreamReader xml) throws Odrzucony, XMLStreamException {
            switch (xml.getLocalName()) {
                case "row" -> {
                    int numer = liczba(xml.getAttributeValue(null, "r"));
                    odrzuc(numer <= wiersz, "format-arkusz");
                    wiersz = numer;
                    kolumna = 0;
                }
                case "c" -> {
                    int numer = kolumna(xml.getAttributeValue(null, "r"));
                    odrzuc(numer <= kolumna || numer > KOLUMNY, "format-arkusz");
                    kolumna = numer;
                    typ = Objects.requireNonNullElse(xml.getAttributeValue(null, "t"), "");
                }
                default -> formula(xml);
            }
        }

        /** A formula that the reader of cells would pass over is refused here; the others it names with their cells. */
        private void formula(XMLStreamReader xml) throws Odrzucony, XMLStreamException {
            String rodzaj = xml.getAttributeValue(null, "t");
            boolean wspolna = "shared".equals(rodzaj);
            odrzuc((wspolna || "array".equals(rodzaj)) && ++formuly > FORMULY, "zagrozenie-formula");
            boolean niewidoczna = typ.equals("s") || "dataTable".equals(rodzaj);
            odrzuc(niewidoczna || (xml.getElementText().isBlank() && !wspolna), "zagrozenie-formula");
        }

        private int kolumna(@Nullable String adres) throws Odrzucony {
            if (adres == null) {
                return kolumna + 1;
            }
            var czesci = ADRES.matcher(adres);
            odrzuc(!czesci.matches() || liczba(czesci.group(2)) != wiersz, "format-arkusz");
            int numer = 0;
            for (char litera : czesci.group(1).toUpperCase(Locale.ROOT).toCharArray()) {
                numer = numer * LITER + litera - 'A' + 1;
            }
            return numer;
        }

        private int liczba(@Nullable String tekst) throws Odrzucony {
            odrzuc(tekst != null && !tekst.matches("[1-9]\\d{0,6}"), "format-arkusz");
            return tekst == null ? wiersz + 1 : Integer.parseInt(tekst);
        }
    }

    /** Stops when all entries together unpack to more than allowed. */
    private final class Liczony extends Licznik {

        Liczony(@Nullable InputStream in) {
            super(in == null ? InputStream.nullInputStream() : in);
        }

        /** A parser of XML would close it before what follows the document is counted. */
        @Override
        public void close() {}

        @Override
        void dodaj(int ile) throws Odrzucony {
            rozpakowane += ile;
            if (rozpakowane > najwiecej) {
                throw new Odrzucony("granica-rozpakowane", Rozmiar.tekst(najwiecej));
            }
        }
    }
}
