package pl.kisstandard.model.pliki;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Parsers of XML that follow nothing out of the document, whatever parser is on the class path. */
final class Xml {

    private static final XMLInputFactory FABRYKA = fabryka();

    private Xml() {}

    static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        synchronized (FABRYKA) {
            return FABRYKA.createXMLStreamReader(in);
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
