package pl.kisstandard.model.pliki;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import pl.kisstandard.model.pliki.BezpiecznyZip.Odrzucony;

/** A workbook of OpenDocument. */
final class SkoroszytOds implements Skoroszyt {

    static final String TYP = "application/vnd.oasis.opendocument.spreadsheet";

    private static final int NAJWIECEJ_ARKUSZY = 100;

    private final BezpiecznyZip zip;
    private final List<String> arkusze = new ArrayList<>();

    SkoroszytOds(BezpiecznyZip zip) throws IOException {
        this.zip = zip;
        try (InputStream in = tresc()) {
            XMLStreamReader xml = Xml.reader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && arkusz(xml)) {
                    String nazwa = Xml.atrybut(xml, "name");
                    arkusze.add(nazwa == null ? "" : nazwa);
                }
            }
        } catch (XMLStreamException e) {
            throw new Odrzucony("format-arkusz");
        }
        if (arkusze.isEmpty() || arkusze.size() > NAJWIECEJ_ARKUSZY) {
            throw new Odrzucony("format-arkusz");
        }
    }

    @Override
    public List<String> arkusze() {
        return List.copyOf(arkusze);
    }

    @Override
    public CzytnikTabeli.Wiersze wiersze(int ktory) throws IOException {
        InputStream in = tresc();
        try {
            XMLStreamReader xml = Xml.reader(in);
            int numer = -1;
            while (numer < ktory) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && arkusz(xml)) {
                    numer++;
                }
            }
            return new WierszeOds(in, xml);
        } catch (XMLStreamException e) {
            throw new Odrzucony("format-arkusz");
        }
    }

    private InputStream tresc() throws IOException {
        InputStream in = zip.open("content.xml");
        if (in == null) {
            throw new Odrzucony("format-arkusz");
        }
        return in;
    }

    private static boolean arkusz(XMLStreamReader xml) {
        return xml.getLocalName().equals("table");
    }

    @Override
    public void close() {}
}
