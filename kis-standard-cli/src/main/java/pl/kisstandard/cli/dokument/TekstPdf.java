package pl.kisstandard.cli.dokument;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.SAXException;

/** Writes running text into the pages of a PDF. */
final class TekstPdf {

    private final Fo fo;
    private final Kotwice kotwice;

    TekstPdf(Fo fo, Kotwice kotwice) {
        this.fo = fo;
        this.kotwice = kotwice;
    }

    /** A paragraph; the attributes are names and values in turn. */
    void akapit(Blok.Akapit akapit, Lam lam, String... atrybuty) throws SAXException {
        fo.otworz("block", atrybuty);
        for (Fragment fragment : akapit.tresc()) {
            fragment(fragment, lam);
        }
        fo.zamknij();
    }

    private void fragment(Fragment fragment, Lam lam) throws SAXException {
        String tekst = fragment.tekst();
        if (fragment instanceof Fragment.Tekst) {
            zwykly(tekst, Pismo.ZWYKLE, lam);
        } else if (fragment instanceof Fragment.Mocny) {
            fo.otworz("inline", "font-weight", "bold");
            zwykly(tekst, Pismo.MOCNE, lam);
            fo.zamknij();
        } else if (fragment instanceof Fragment.Kod) {
            fo.otworz("inline", "role", "Code", "font-family", "DejaVu", "font-size", "88%");
            zwykly(tekst, Pismo.STALE, lam);
            fo.zamknij();
        } else if (fragment instanceof Fragment.Cytat) {
            fo.otworz("inline", "role", "Quote");
            zwykly(tekst, Pismo.ZWYKLE, lam);
            fo.zamknij();
        } else if (fragment instanceof Fragment.Ocena ocena) {
            fo.otworz("inline", "font-weight", "bold", "color", kolor(ocena.barwa()));
            zwykly(tekst, Pismo.MOCNE, lam);
            fo.zamknij();
        } else if (fragment instanceof Fragment.WJezyku inny) {
            fo.otworz("inline", "xml:lang", inny.jezyk().locale().toLanguageTag());
            zwykly(tekst, Pismo.ZWYKLE, lam);
            fo.zamknij();
        } else if (fragment instanceof Fragment.Odnosnik odnosnik) {
            odnosnik(odnosnik, lam);
        } else {
            throw new IllegalArgumentException(fragment.toString());
        }
    }

    private void odnosnik(Fragment.Odnosnik odnosnik, Lam lam) throws SAXException {
        String miejsce = kotwice.cel(odnosnik);
        List<String> atrybuty = new ArrayList<>(List.of(
                "fox:alt-text",
                Znaki.widoczne(odnosnik.tekst(), znak -> true),
                "color",
                "#0b4f8a",
                "text-decoration",
                "underline"));
        if (miejsce != null) {
            atrybuty.addAll(List.of("internal-destination", miejsce));
        } else {
            atrybuty.addAll(List.of("external-destination", "url('" + adres(odnosnik.cel()) + "')"));
        }
        fo.otworz("basic-link", atrybuty.toArray(String[]::new));
        zwykly(odnosnik.tekst(), Pismo.ZWYKLE, lam);
        fo.zamknij();
    }

    private static String adres(String cel) {
        try {
            return new URI(cel).toASCIIString().replace("'", "%27");
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("Not an address: " + cel, e);
        }
    }

    /** Text in one font; letters that it lacks are taken from {@link Pismo#STALE}. */
    void zwykly(String tekst, Pismo pismo, Lam lam) throws SAXException {
        String zlozony = pismo == Pismo.STALE ? tekst : Typografia.zlozony(tekst);
        String widoczny = lam.slowa(Znaki.widoczne(zlozony, Pismo::maKsztalt), pismo);
        int od = 0;
        while (od < widoczny.length()) {
            boolean wlasny = pismo.ma(widoczny.charAt(od));
            int koniec = od;
            while (koniec < widoczny.length()
                    && (pismo.ma(widoczny.charAt(koniec)) == wlasny || widoczny.charAt(koniec) == Lam.TU_MOZNA)) {
                koniec++;
            }
            String ciag = widoczny.substring(od, koniec);
            if (wlasny) {
                fo.tekst(ciag);
            } else {
                fo.otworz("inline", "font-family", "DejaVu").tekst(ciag).zamknij();
            }
            od = koniec;
        }
    }

    private static String kolor(Barwa barwa) {
        return switch (barwa) {
            case DOBRA -> "#1b5e20";
            case ZLA -> "#a4161a";
            case NIEPEWNA -> "#7a4a00";
            case OBOJETNA -> "#45505b";
            case AWARIA -> "#6a1b7a";
        };
    }
}
