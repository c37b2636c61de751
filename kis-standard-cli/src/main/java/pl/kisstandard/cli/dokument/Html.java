package pl.kisstandard.cli.dokument;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes HTML that is well-formed XML too: what is opened is closed, and no text can become an element. */
final class Html {

    /** The one of the JDK: others may write an empty cell as {@code <td/>}, which HTML takes for a start. */
    private static final XMLOutputFactory FABRYKA = XMLOutputFactory.newDefaultFactory();

    private final StringWriter strona = new StringWriter();
    private final XMLStreamWriter xml;

    Html() {
        try {
            xml = FABRYKA.createXMLStreamWriter(strona);
            xml.writeDTD("<!DOCTYPE html>");
        } catch (XMLStreamException e) {
            throw nieczytelne(e);
        }
        nowaLinia();
    }

    /** Opens an element; the attributes are names and values by turns, a null value leaves one out. */
    Html otworz(String element, @Nullable String... atrybuty) {
        try {
            xml.writeStartElement(element);
            return atrybuty(atrybuty);
        } catch (XMLStreamException e) {
            throw nieczytelne(e);
        }
    }

    /** Closes the innermost open element. */
    Html zamknij() {
        try {
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw nieczytelne(e);
        }
    }

    /** An element that never has content, such as {@code meta}. */
    Html pusty(String element, @Nullable String... atrybuty) {
        try {
            xml.writeEmptyElement(element);
            return atrybuty(atrybuty).nowaLinia();
        } catch (XMLStreamException e) {
            throw nieczytelne(e);
        }
    }

    /** An element with nothing but text. */
    Html element(String element, String tekst, @Nullable String... atrybuty) {
        return otworz(element, atrybuty).tekst(tekst).zamknij();
    }

    Html tekst(String tekst) {
        try {
            xml.writeCharacters(tekst);
            return this;
        } catch (XMLStreamException e) {
            throw nieczytelne(e);
        }
    }

    Html nowaLinia() {
        return tekst("\n");
    }

    /** What was written; every element is closed. */
    @Override
    public String toString() {
        return strona.toString();
    }

    private Html atrybuty(@Nullable String... atrybuty) throws XMLStreamException {
        for (int i = 0; i < atrybuty.length; i += 2) {
            if (atrybuty[i + 1] != null) {
                xml.writeAttribute(atrybuty[i], atrybuty[i + 1]);
            }
        }
        return this;
    }

    private static IllegalStateException nieczytelne(XMLStreamException e) {
        return new IllegalStateException("a string cannot fail to be written", e);
    }
}
