package pl.kisstandard.cli.karta;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import pl.kisstandard.cli.dokument.Sklad;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.karta.KartaStandardu;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.model.karta.WynikKryterium;

/**
 * Kartas as a JUnit report for build servers: a suite for each karta, a test for each criterion. A deviation or missing
 * data is a failure, a criterion the machine could not judge is an error, one that does not apply is skipped; an input
 * that was not judged is an error too. Thread-safe.
 */
public final class KartaJUnit {

    public static final String POCZATEK =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"kis-standard\">\n";
    public static final String KONIEC = "</testsuites>\n";

    private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

    private final SlowaKarty slowa;

    public KartaJUnit(Jezyk jezyk) {
        slowa = new SlowaKarty(jezyk);
    }

    /** Writes XML, which can only fail for a reason of its own. */
    @FunctionalInterface
    private interface Pisanie {
        void pisz(XMLStreamWriter xml) throws XMLStreamException;
    }

    /** The suite of a karta. */
    public String karta(String plik, KartaStandardu karta) {
        long chybione = karta.ile(Wynik.ODCHYLENIE) + karta.ile(Wynik.BRAK_DANYCH);
        return zapisz(xml -> {
            zestaw(
                    xml,
                    plik,
                    karta.kryteria().size(),
                    chybione,
                    karta.ile(Wynik.NIEOCENIONE),
                    karta.ile(Wynik.NIE_DOTYCZY));
            List<String> usuniete = slowa.usuniete(karta);
            if (!usuniete.isEmpty()) {
                xml.writeStartElement("properties");
                xml.writeEmptyElement("property");
                atrybut(xml, "name", slowa.get("usuniete"));
                atrybut(xml, "value", String.join("; ", usuniete));
                xml.writeEndElement();
            }
            for (WynikKryterium k : karta.kryteria()) {
                kryterium(xml, plik, k);
            }
            xml.writeEndElement();
        });
    }

    /** The suite of an input that was not judged. */
    public String nieoceniony(String plik, String powod) {
        return zapisz(xml -> {
            zestaw(xml, plik, 1, 0, 1, 0);
            test(xml, plik, slowa.get("tabela.nieoceniony"));
            wynik(xml, "error", "NIEOCENIONY", powod, powod);
            xml.writeEndElement();
            xml.writeEndElement();
        });
    }

    private static void zestaw(XMLStreamWriter xml, String plik, long testy, long bledy, long awarie, long pominiete)
            throws XMLStreamException {
        xml.writeStartElement("testsuite");
        atrybut(xml, "name", plik);
        atrybut(xml, "tests", String.valueOf(testy));
        atrybut(xml, "failures", String.valueOf(bledy));
        atrybut(xml, "errors", String.valueOf(awarie));
        atrybut(xml, "skipped", String.valueOf(pominiete));
    }

    private static void test(XMLStreamWriter xml, String plik, String nazwa) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testcase");
        atrybut(xml, "classname", plik);
        atrybut(xml, "name", nazwa);
    }

    private void kryterium(XMLStreamWriter xml, String plik, WynikKryterium k) throws XMLStreamException {
        test(xml, plik, k.kod() + " " + (k.przeklad() == null ? k.poziomWymagalny() : k.przeklad()));
        String tresc = k.zalecenie() == null ? k.zdanie() : k.zdanie() + " " + k.zalecenie();
        String slowo = slowa.kod(k.wynik()) + ": " + k.zdanie();
        switch (k.wynik()) {
            case SPELNIENIE -> {}
            case NIE_DOTYCZY -> {
                xml.writeEmptyElement("skipped");
                atrybut(xml, "message", slowo);
            }
            case ODCHYLENIE, BRAK_DANYCH -> wynik(xml, "failure", k.wynik() + " " + k.przyczyna(), slowo, tresc);
            case NIEOCENIONE -> wynik(xml, "error", k.wynik() + " " + k.przyczyna(), slowo, tresc);
        }
        xml.writeEndElement();
    }

    private static void wynik(XMLStreamWriter xml, String element, String typ, String komunikat, String tresc)
            throws XMLStreamException {
        xml.writeStartElement(element);
        atrybut(xml, "type", typ);
        atrybut(xml, "message", komunikat);
        xml.writeCharacters(Sklad.bezpieczny(tresc));
        xml.writeEndElement();
    }

    private static void atrybut(XMLStreamWriter xml, String nazwa, String wartosc) throws XMLStreamException {
        xml.writeAttribute(nazwa, Sklad.bezpieczny(wartosc));
    }

    private static String zapisz(Pisanie pisanie) {
        StringWriter tekst = new StringWriter();
        try {
            XMLStreamWriter xml = XML.createXMLStreamWriter(tekst);
            pisanie.pisz(xml);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Karty nie da się zapisać jako JUnit XML", e);
        }
        return tekst.append('\n').toString();
    }
}
