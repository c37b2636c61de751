package pl.kisstandard.model.pliki;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.pliki.BezpiecznyZip.Odrzucony;

/** The rows of a sheet of OpenDocument. Repeated blank rows and cells are counted, never made. */
final class WierszeOds implements CzytnikTabeli.Wiersze {

    /** How often a row or cell that holds something may repeat. */
    private static final int POWTORZENIA = 100;

    /** How many cells of a sheet may be there only because others repeat. */
    private static final long POWTORZONE = 10_000_000;

    private static final int KOLUMNY = 16_384;
    private static final int NAJDLUZSZA_LICZBA = 400;

    private static final String CALCEXT = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

    private final InputStream in;
    private final XMLStreamReader xml;

    private long numer;
    private List<Komorka> komorki = List.of();
    private long powtorzenia;
    private long powtorzone;

    /** Stands on the start of the sheet. */
    WierszeOds(InputStream in, XMLStreamReader xml) {
        this.in = in;
        this.xml = xml;
    }

    @Override
    public @Nullable Wiersz next() throws IOException {
        try {
            while (powtorzenia == 0) {
                int zdarzenie = xml.next();
                if (zdarzenie == XMLStreamConstants.END_ELEMENT && jest("table")) {
                    return null;
                }
                if (zdarzenie == XMLStreamConstants.START_ELEMENT && jest("table-row")) {
                    wiersz();
                } else if (zdarzenie == XMLStreamConstants.START_ELEMENT && (jest("shapes") || jest("forms"))) {
                    pomin();
                }
            }
            powtorzenia--;
            return new Wiersz(++numer, komorki);
        } catch (XMLStreamException e) {
            throw new Odrzucony("format-arkusz");
        }
    }

    private void wiersz() throws XMLStreamException, Odrzucony {
        long ile = ile("number-rows-repeated");
        List<Komorka> znalezione = new ArrayList<>();
        long kolumna = 0;
        long wpisane = 0;
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT && jest("table-row"))) {
            if (xml.isStartElement() && (jest("table-cell") || jest("covered-table-cell"))) {
                long komorek = ile("number-columns-repeated");
                boolean zakryta = jest("covered-table-cell");
                Object wartosc = komorka();
                boolean pusta = new Komorka(0, wartosc).pusta();
                wartosc = zakryta && !pusta ? Komorka.Wada.ZAKRYTA : wartosc;
                if (!pusta) {
                    odrzuc(komorek > POWTORZENIA || kolumna + komorek > KOLUMNY);
                    wpisane++;
                }
                for (int i = 0; !pusta && i < komorek; i++) {
                    znalezione.add(new Komorka((int) kolumna + i, wartosc));
                }
                kolumna += komorek;
            }
        }
        if (znalezione.isEmpty()) {
            numer += ile;
        } else {
            powtorzone += znalezione.size() * ile - wpisane;
            odrzuc(ile > POWTORZENIA || powtorzone > POWTORZONE);
            komorki = List.copyOf(znalezione);
            powtorzenia = ile;
        }
    }

    private static void odrzuc(boolean warunek) throws Odrzucony {
        if (warunek) {
            throw new Odrzucony("zagrozenie-powtorzenia");
        }
    }

    /** The value of the cell whose start the parser stands on; leaves it on its end. */
    private Object komorka() throws XMLStreamException {
        String rodzaj = wartosc("value-type");
        boolean formula = Xml.atrybut(xml, "formula") != null;
        String liczba = wartosc("value");
        String data = wartosc("date-value");
        String logiczna = wartosc("boolean-value");
        String napis = wartosc("string-value");
        boolean blad = "error".equals(xml.getAttributeValue(CALCEXT, "value-type"));
        String tekst = tekst();
        if (formula) {
            return Komorka.Wada.FORMULA;
        }
        if (blad) {
            return Komorka.Wada.BLAD;
        }
        return switch (rodzaj) {
            case "float", "currency" -> liczba(liczba);
            case "percentage" -> Komorka.Wada.ZAMIENIONA;
            case "date" -> data(data);
            case "boolean" -> logiczna(logiczna);
            default -> napis.isEmpty() ? tekst : napis;
        };
    }

    /** An attribute of the cell as OpenDocument defines it, whatever a program adds under the same name. */
    private String wartosc(String nazwa) {
        String wartosc = xml.getAttributeValue(OFFICE, nazwa);
        return wartosc == null ? "" : wartosc;
    }

    private static Object liczba(String zapis) {
        try {
            return zapis.length() > NAJDLUZSZA_LICZBA
                    ? Komorka.Wada.BLAD
                    : SkoroszytXlsx.zaokraglona(new BigDecimal(zapis));
        } catch (NumberFormatException e) {
            return Komorka.Wada.BLAD;
        }
    }

    private static Object logiczna(String zapis) {
        boolean tak = zapis.equals("true");
        return tak || zapis.equals("false") ? (Object) tak : Komorka.Wada.BLAD;
    }

    /** A day; a day with a time other than midnight is none. */
    private static Object data(String zapis) {
        try {
            return LocalDate.parse(zapis.replaceFirst("T00:00:00(\\.0+)?$", ""));
        } catch (DateTimeException e) {
            return Komorka.Wada.ZAMIENIONA;
        }
    }

    /** The paragraphs of the cell, without comments and drawings on it. */
    private String tekst() throws XMLStreamException {
        StringBuilder tekst = new StringBuilder();
        int glebokosc = 1;
        int akapity = 0;
        while (glebokosc > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (jest("annotation") || xml.getPrefix().equals("draw")) {
                        pomin();
                        continue;
                    }
                    glebokosc++;
                    if (jest("p")) {
                        tekst.append(akapity++ == 0 ? "" : "\n");
                    } else if (jest("s")) {
                        tekst.append(" ".repeat((int) Math.min(ile("c"), POWTORZENIA)));
                    } else if (jest("tab") || jest("line-break")) {
                        tekst.append(jest("tab") ? '\t' : '\n');
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> glebokosc--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (akapity > 0 && glebokosc > 1) {
                        tekst.append(xml.getText());
                    }
                }
                default -> {}
            }
        }
        return tekst.toString();
    }

    private void pomin() throws XMLStreamException {
        int glebokosc = 1;
        while (glebokosc > 0) {
            int zdarzenie = xml.next();
            glebokosc += zdarzenie == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            glebokosc -= zdarzenie == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        }
    }

    private long ile(String atrybut) {
        String tekst = Xml.atrybut(xml, atrybut);
        return tekst != null && tekst.matches("[1-9]\\d{0,9}") ? Long.parseLong(tekst) : 1;
    }

    private boolean jest(String nazwa) {
        return xml.getLocalName().equals(nazwa);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
