package pl.kisstandard.cli.dokument;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import pl.kisstandard.cli.dokument.Blok.Akapit;
import pl.kisstandard.cli.dokument.Blok.Pole;
import pl.kisstandard.cli.dokument.Blok.Tabela;

/** Writes a document as one HTML file that needs nothing else: no script, no picture, no other file. */
public final class DokumentHtml {

    /** Nothing is loaded and nothing runs; the style stands in the page. */
    private static final String POLITYKA =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private final Html html = new Html();
    private final Dokument dokument;
    private final TekstHtml tekst;

    private DokumentHtml(Dokument dokument) {
        this.dokument = dokument;
        this.tekst = new TekstHtml(html, dokument.jezyk());
    }

    /** The whole file, in UTF-8. */
    public static byte[] toBytes(Dokument dokument) {
        return new DokumentHtml(dokument).strona().getBytes(StandardCharsets.UTF_8);
    }

    private String strona() {
        html.otworz("html", "lang", dokument.jezyk().name().toLowerCase(Locale.ROOT))
                .nowaLinia();
        glowa();
        html.otworz("body").nowaLinia().otworz("main").nowaLinia();
        tekst.tekst("h1", dokument.tytul());
        html.nowaLinia();
        dokument.bloki().forEach(this::blok);
        html.zamknij().nowaLinia().zamknij().nowaLinia().zamknij().nowaLinia();
        return html.toString();
    }

    private void glowa() {
        html.otworz("head").nowaLinia();
        html.pusty("meta", "charset", "utf-8");
        html.pusty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.pusty("meta", "http-equiv", "Content-Security-Policy", "content", POLITYKA);
        html.element("title", Sklad.bezpieczny(dokument.tytul())).nowaLinia();
        html.element("style", StylHtml.css(dokument)).nowaLinia();
        html.zamknij().nowaLinia();
    }

    private void blok(Blok blok) {
        if (blok instanceof Blok.Naglowek naglowek) {
            html.otworz("h" + naglowek.poziom(), "id", naglowek.kotwica());
            tekst.fragmenty(naglowek.tresc());
            html.zamknij();
        } else if (blok instanceof Akapit akapit) {
            tekst.akapit("p", akapit);
        } else if (blok instanceof Blok.Wazne wazne) {
            html.otworz("div", "class", "wazne", "role", "note");
            wazne.tresc().forEach(akapit -> tekst.akapit("p", akapit));
            html.zamknij();
        } else if (blok instanceof Blok.Pola pola) {
            pola(pola.pola());
        } else if (blok instanceof Blok.Lista lista) {
            html.otworz("ul");
            lista.punkty().forEach(punkt -> tekst.akapit("li", punkt));
            html.zamknij();
        } else if (blok instanceof Blok.Listing listing) {
            listing(listing.tekst());
        } else if (blok instanceof Blok.WJezyku inny) {
            html.otworz("div", "lang", inny.jezyk().name().toLowerCase(Locale.ROOT))
                    .nowaLinia();
            inny.bloki().forEach(this::blok);
            html.zamknij();
        } else if (blok instanceof Tabela tabela) {
            new TabelaHtml(html, tekst, tabela).pisz();
        }
        html.nowaLinia();
    }

    private void pola(List<Pole> pola) {
        html.otworz("dl").nowaLinia();
        for (Pole pole : pola) {
            html.otworz("div");
            tekst.tekst("dt", pole.etykieta());
            html.otworz("dd");
            tekst.akapity(pole.tresc());
            html.zamknij().zamknij().nowaLinia();
        }
        html.zamknij();
    }

    /** The style wraps its long lines: nothing has to be scrolled, and paper shows all of it. */
    private void listing(String listing) {
        html.otworz("pre").otworz("code");
        listing.stripTrailing()
                .lines()
                .map(linia -> Sklad.bezpieczny(linia.replace("\t", "    ")))
                .forEach(linia -> html.tekst(linia).nowaLinia());
        html.zamknij().zamknij();
    }
}
