package pl.kisstandard.cli.karta;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final RamkaSzkicu szkic;

    public KartaJUnit(Jezyk jezyk) {
        slowa = new SlowaKarty(jezyk);
        szkic = new RamkaSzkicu(jezyk);
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
                    szkic.tytul(plik, karta.pochodzenie()),
                    karta.kryteria().size(),
                    chybione,
                    karta.ile(Wynik.NIEOCENIONE),
                    karta.ile(Wynik.NIE_DOTYCZY));
            Map<String, String> wlasciwosci = wlasciwosci(karta);
            if (!wlasciwosci.isEmpty()) {
                xml.writeStartElement("properties");
                for (Map.Entry<String, String> wlasciwosc : wlasciwosci.entrySet()) {
                    xml.writeEmptyElement("property");
                    atrybut(xml, "name", wlasciwosc.getKey());
                    atrybut(xml, "value", wlasciwosc.getValue());
                }
                xml.writeEndElement();
            }
            for (WynikKryterium k : karta.kryteria()) {
                String znak = szkic.znak(karta, k);
                kryterium(xml, plik, k, znak == null ? "" : " [" + znak + "]");
            }
            xml.writeEndElement();
        });
    }

    /** What holds of the whole karta. */
    private Map<String, String> wlasciwosci(KartaStandardu karta) {
        Map<String, String> wlasciwosci = new LinkedHashMap<>();
        String ramka = szkic.zdanie(karta.pochodzenie());
        if (ramka != null) {
            wlasciwosci.put(slowa.get("szkic.kolumna-karty"), ramka);
        }
        List<String> usuniete = slowa.usuniete(karta);
        if (!usuniete.isEmpty()) {
            wlasciwosci.put(slowa.get("usuniete"), String.join("; ", usuniete));
        }
        return wlasciwosci;
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

    private void kryterium(XMLStreamWriter xml, String plik, WynikKryterium k, String znak) throws XMLStreamException {
        test(xml, plik, k.kod() + " " + (k.przeklad() == null ? k.poziomWymagalny() : k.przeklad()) + znak);
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
