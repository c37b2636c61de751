package pl.kisstandard.model.pliki;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Parsers of XML that follow nothing out of the document, whatever parser is on the class path. */
final class Xml {

    private static final XMLInputFactory FABRYKA = fabryka();

    private static final byte[] BOM = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private Xml() {}

    /** A parser of UTF-8, with or without a byte order mark: spreadsheets are written in nothing else. */
    static XMLStreamReader reader(InputStream in) throws XMLStreamException, IOException {
        PushbackInputStream bajty = new PushbackInputStream(in, BOM.length);
        byte[] poczatek = bajty.readNBytes(BOM.length);
        if (!Arrays.equals(poczatek, BOM)) {
            bajty.unread(poczatek);
        }
        Reader tekst = new InputStreamReader(bajty, StandardCharsets.UTF_8.newDecoder());
        synchronized (FABRYKA) {
            return FABRYKA.createXMLStreamReader(tekst);
        }
    }

    /** The value of an attribute by its local name; null when the element has none. */
    static @Nullable String atrybut(XMLStreamReader xml, String nazwa) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(nazwa)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    private static XMLInputFactory fabryka() {
        XMLInputFactory fabryka = XMLInputFactory.newDefaultFactory();
        fabryka.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        fabryka.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        return fabryka;
    }
}
