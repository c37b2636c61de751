package pl.kisstandard.cli.dokument;

import java.util.ArrayDeque;
import java.util.Deque;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Tells FOP a document in XSL-FO, element by element. */
final class Fo {

    private static final String FO = "http://www.w3.org/1999/XSL/Format";
    private static final String FOX = "http://xmlgraphics.apache.org/fop/extensions";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final ContentHandler odbiorca;
    private final Deque<String> otwarte = new ArrayDeque<>();

    Fo(ContentHandler odbiorca) {
        this.odbiorca = odbiorca;
    }

    void poczatek() throws SAXException {
        odbiorca.startDocument();
        odbiorca.startPrefixMapping("", FO);
        odbiorca.startPrefixMapping("fox", FOX);
    }

    void koniec() throws SAXException {
        odbiorca.endDocument();
    }

    /** Opens an element; the attributes are names and values in turn. */
    Fo otworz(String element, String... atrybuty) throws SAXException {
        AttributesImpl wartosci = new AttributesImpl();
        for (int i = 0; i < atrybuty.length; i += 2) {
            String nazwa = atrybuty[i];
            String lokalna = nazwa.substring(nazwa.indexOf(':') + 1);
            wartosci.addAttribute(przestrzen(nazwa), lokalna, nazwa, "CDATA", atrybuty[i + 1]);
        }
        odbiorca.startElement(FO, element, element, wartosci);
        otwarte.push(element);
        return this;
    }

    private static String przestrzen(String atrybut) {
        if (atrybut.startsWith("fox:")) {
            return FOX;
        }
        return atrybut.startsWith("xml:") ? XML : "";
    }

    Fo tekst(String tekst) throws SAXException {
        odbiorca.characters(tekst.toCharArray(), 0, tekst.length());
        return this;
    }

    /** Closes the element opened last. */
    Fo zamknij() throws SAXException {
        String element = otwarte.pop();
        odbiorca.endElement(FO, element, element);
        return this;
    }

    Fo pusty(String element, String... atrybuty) throws SAXException {
        return otworz(element, atrybuty).zamknij();
    }
}
