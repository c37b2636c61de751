package pl.kisstandard.cli.raport;

import java.io.StringReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A picture of Lets-Plot made fit for a page: its rectangles and texts at their places and nothing else. So nothing of it
 * runs, reaches out of the page or clashes with another picture's ids (those of Lets-Plot are random), it obeys the
 * page's Content-Security-Policy, and it is a tenth of the size.
 */
final class Rysunek {

    /** Styles and clippings: the page has its own styles, and nothing is drawn outside the axes. */
    private static final Set<String> POMIJANE = Set.of("style", "defs", "path");

    private static final Pattern PRZESUNIECIE = Pattern.compile("translate\\((\\S+) (\\S+) \\) ");
    private static final Pattern BEZ_OBROTU = Pattern.compile("rotate\\(-?0\\.0 .*");
    private static final Pattern STYL = Pattern.compile("fill:(#[0-9a-f]{6});font-size:([0-9.]+)px;.*");

    private record Miejsce(BigDecimal x, BigDecimal y) {
        static final Miejsce POCZATEK = new Miejsce(BigDecimal.ZERO, BigDecimal.ZERO);

        Miejsce przesuniete(String x, String y) {
            return new Miejsce(this.x.add(new BigDecimal(x)), this.y.add(new BigDecimal(y)));
        }
    }

    private final StringBuilder svg = new StringBuilder();
    private final Deque<Miejsce> miejsca = new ArrayDeque<>(List.of(Miejsce.POCZATEK));
    private final Iterator<String> podpowiedzi;

    private Rysunek(Iterator<String> podpowiedzi) {
        this.podpowiedzi = podpowiedzi;
    }

    /**
     * As an {@code svg} element.
     *
     * @param nazwa its accessible name
     * @param podpowiedzi what each rectangle says under the mouse, in the order of the data
     * @throws IllegalStateException when the picture is not what Lets-Plot draws of bars, tiles and texts
     */
    static String svg(Wykres wykres, String nazwa, List<String> podpowiedzi) {
        Rysunek rysunek = new Rysunek(podpowiedzi.iterator());
        rysunek.svg
                .append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"")
                .append(Html.tekst(nazwa))
                .append("\" viewBox=\"0 0 ")
                .append(wykres.szerokosc())
                .append(' ')
                .append(wykres.wysokosc())
                .append("\">\n");
        try {
            rysunek.przepisz(wykres.rysuj());
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Rysunek nie jest poprawnym SVG", e);
        }
        if (rysunek.podpowiedzi.hasNext()) {
            throw new IllegalStateException("Na rysunku brakuje prostokątów");
        }
        return rysunek.svg.append("</svg>\n").toString();
    }

    private void przepisz(String obcy) throws XMLStreamException {
        XMLInputFactory fabryka = XMLInputFactory.newDefaultFactory();
        fabryka.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabryka.setProperty(XMLInputFactory.IS_COALESCING, true);
        XMLStreamReader xml = fabryka.createXMLStreamReader(new StringReader(obcy));
        while (xml.hasNext()) {
            int co = xml.next();
            if (co == XMLStreamConstants.START_ELEMENT) {
                element(xml);
            } else if (co == XMLStreamConstants.END_ELEMENT) {
                miejsca.pop();
            }
        }
    }

    private void element(XMLStreamReader xml) throws XMLStreamException {
        Miejsce miejsce = miejsce(xml);
        String nazwa = xml.getLocalName();
        if (nazwa.equals("g") || nazwa.equals("svg")) {
            miejsca.push(miejsce);
        } else if (POMIJANE.contains(nazwa) && xml.getAttributeValue(null, "d") == null) {
            pomin(xml);
        } else if (nazwa.equals("rect")) {
            miejsca.push(miejsce);
            prostokat(xml, miejsce);
        } else if (nazwa.equals("text")) {
            napis(xml, miejsce);
        } else {
            throw new IllegalStateException("Nieznany element rysunku: " + nazwa);
        }
    }

    private static void pomin(XMLStreamReader xml) throws XMLStreamException {
        int glebokosc = 1;
        while (glebokosc > 0) {
            int co = xml.next();
            glebokosc += co == XMLStreamConstants.START_ELEMENT ? 1 : co == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private Miejsce miejsce(XMLStreamReader xml) {
        Miejsce dotad = Objects.requireNonNull(miejsca.peek());
        String przeksztalcenie = xml.getAttributeValue(null, "transform");
        if (przeksztalcenie == null
                || przeksztalcenie.isEmpty()
                || BEZ_OBROTU.matcher(przeksztalcenie).matches()) {
            return dotad;
        }
        Matcher przesuniecie = PRZESUNIECIE.matcher(przeksztalcenie);
        if (!przesuniecie.matches()) {
            throw new IllegalStateException("Nieznane przekształcenie rysunku: " + przeksztalcenie);
        }
        return dotad.przesuniete(przesuniecie.group(1), przesuniecie.group(2));
    }

    private void prostokat(XMLStreamReader xml, Miejsce miejsce) {
        svg.append("<rect");
        polozenie(miejsce.przesuniete(liczba(xml, "x"), liczba(xml, "y")));
        atrybut("width", zaokraglona(new BigDecimal(liczba(xml, "width"))));
        atrybut("height", zaokraglona(new BigDecimal(liczba(xml, "height"))));
        atrybut("fill", xml.getAttributeValue(null, "fill"));
        svg.append("><title>").append(Html.tekst(podpowiedzi.next())).append("</title></rect>\n");
    }

    private void napis(XMLStreamReader xml, Miejsce miejsce) throws XMLStreamException {
        svg.append("<text");
        polozenie(miejsce.przesuniete("0", liczba(xml, "y")));
        String wyrownanie = xml.getAttributeValue(null, "text-anchor");
        if (wyrownanie != null) {
            atrybut("text-anchor", wyrownanie);
        }
        Matcher styl = STYL.matcher(Objects.requireNonNullElse(xml.getAttributeValue(null, "style"), ""));
        if (!styl.matches()) {
            throw new IllegalStateException("Nieznany styl napisu: " + xml.getAttributeValue(null, "style"));
        }
        atrybut("fill", styl.group(1));
        atrybut("font-size", zaokraglona(new BigDecimal(styl.group(2))));
        String dy = xml.getAttributeValue(null, "dy");
        if (dy != null) {
            atrybut("dy", dy);
        }
        svg.append('>').append(Html.tekst(xml.getElementText().strip())).append("</text>\n");
    }

    private void polozenie(Miejsce miejsce) {
        atrybut("x", zaokraglona(miejsce.x()));
        atrybut("y", zaokraglona(miejsce.y()));
    }

    private static String liczba(XMLStreamReader xml, String nazwa) {
        return Objects.requireNonNullElse(xml.getAttributeValue(null, nazwa), "0");
    }

    private static String zaokraglona(BigDecimal liczba) {
        BigDecimal zaokraglona = liczba.setScale(1, RoundingMode.HALF_UP);
        return zaokraglona.signum() == 0
                ? "0"
                : zaokraglona.stripTrailingZeros().toPlainString();
    }

    private void atrybut(String nazwa, String wartosc) {
        svg.append(' ').append(nazwa).append("=\"").append(Html.tekst(wartosc)).append('"');
    }
}
