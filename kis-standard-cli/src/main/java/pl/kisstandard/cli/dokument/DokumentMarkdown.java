package pl.kisstandard.cli.dokument;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.cli.dokument.Blok.Akapit;
import pl.kisstandard.cli.dokument.Blok.Grupa;
import pl.kisstandard.cli.dokument.Blok.Kolumna;
import pl.kisstandard.cli.dokument.Blok.Komorka;
import pl.kisstandard.cli.dokument.Blok.Pole;
import pl.kisstandard.cli.dokument.Blok.Tabela;
import pl.kisstandard.cli.dokument.Blok.Wiersz;

/** Writes a document as Markdown with the tables of GitHub. Thread-safe. */
public final class DokumentMarkdown {

    private static final MarkdownRenderer RENDERER = MarkdownRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .build();

    private DokumentMarkdown() {}

    /** The whole document. */
    public static String render(Dokument dokument) {
        Document calosc = new Document();
        calosc.appendChild(naglowek(1, dokument.tytul(), null));
        for (Blok blok : dokument.bloki()) {
            dodaj(blok, calosc);
        }
        return RENDERER.render(calosc).stripTrailing() + "\n";
    }

    private static void dodaj(Blok blok, Node rodzic) {
        if (blok instanceof Blok.Naglowek naglowek) {
            rodzic.appendChild(naglowek(naglowek.poziom(), naglowek.tekst(), naglowek.kotwica()));
        } else if (blok instanceof Akapit akapit) {
            rodzic.appendChild(akapit(akapit));
        } else if (blok instanceof Blok.Wazne wazne) {
            BlockQuote ramka = new BlockQuote();
            wazne.tresc().forEach(akapit -> ramka.appendChild(akapit(akapit)));
            rodzic.appendChild(ramka);
        } else if (blok instanceof Blok.Pola pola) {
            rodzic.appendChild(
                    lista(pola.pola().stream().map(DokumentMarkdown::pole).toList()));
        } else if (blok instanceof Blok.Lista lista) {
            rodzic.appendChild(lista(lista.punkty()));
        } else if (blok instanceof Blok.Listing listing) {
            FencedCodeBlock kod = new FencedCodeBlock();
            kod.setLiteral(listing.tekst().stripTrailing() + "\n");
            rodzic.appendChild(kod);
        } else if (blok instanceof Blok.WJezyku inny) {
            inny.bloki().forEach(wewnatrz -> dodaj(wewnatrz, rodzic));
        } else if (blok instanceof Tabela tabela) {
            Paragraph podpis = new Paragraph();
            podpis.appendChild(mocny(tabela.podpis()));
            rodzic.appendChild(podpis);
            rodzic.appendChild(tabela(tabela));
        }
    }

    private static Heading naglowek(int poziom, String tekst, @Nullable String kotwica) {
        Heading naglowek = new Heading();
        naglowek.setLevel(poziom);
        kotwica(kotwica, naglowek);
        naglowek.appendChild(tekst(tekst));
        return naglowek;
    }

    private static void kotwica(@Nullable String kotwica, Node rodzic) {
        if (kotwica != null) {
            rodzic.appendChild(html("<a id=\"" + kotwica + "\"></a>"));
        }
    }

    private static Paragraph akapit(Akapit akapit) {
        Paragraph paragraf = new Paragraph();
        fragmenty(akapit, paragraf);
        return paragraf;
    }

    private static Akapit pole(Pole pole) {
        List<Fragment> tresc = new ArrayList<>();
        tresc.add(new Fragment.Mocny(pole.etykieta() + ":"));
        for (Akapit akapit : pole.tresc()) {
            tresc.add(new Fragment.Tekst(tresc.size() == 1 ? " " : "; "));
            tresc.addAll(akapit.tresc());
        }
        return new Akapit(tresc);
    }

    private static BulletList lista(List<Akapit> punkty) {
        BulletList lista = new BulletList();
        lista.setTight(true);
        for (Akapit punkt : punkty) {
            ListItem element = new ListItem();
            element.appendChild(akapit(punkt));
            lista.appendChild(element);
        }
        return lista;
    }

    private static TableBlock tabela(Tabela tabela) {
        boolean grupowana = tabela.grupy().stream().anyMatch(grupa -> grupa.nazwa() != null);
        TableRow naglowek = new TableRow();
        for (Kolumna kolumna : tabela.kolumny()) {
            komorka(Komorka.of(kolumna.etykieta()), null, true, naglowek);
        }
        TableHead glowa = new TableHead();
        glowa.appendChild(naglowek);
        TableBody cialo = new TableBody();
        for (Grupa grupa : tabela.grupy()) {
            String nazwa = grupa.nazwa();
            for (Wiersz wiersz : grupa.wiersze()) {
                cialo.appendChild(wiersz(wiersz, grupowana ? nazwa == null ? "" : nazwa : null));
            }
        }
        TableBlock blok = new TableBlock();
        blok.appendChild(glowa);
        blok.appendChild(cialo);
        return blok;
    }

    private static TableRow wiersz(Wiersz wiersz, @Nullable String grupa) {
        TableRow row = new TableRow();
        if (grupa != null) {
            komorka(Komorka.of(grupa), null, false, row);
        }
        String kotwica = wiersz.kotwica();
        for (Komorka komorka : wiersz.komorki()) {
            komorka(komorka, kotwica, false, row);
            kotwica = null;
        }
        return row;
    }

    private static void komorka(Komorka komorka, @Nullable String kotwica, boolean naglowek, TableRow wiersz) {
        TableCell cell = new TableCell();
        cell.setHeader(naglowek);
        kotwica(kotwica, cell);
        for (int i = 0; i < komorka.tresc().size(); i++) {
            if (i > 0) {
                cell.appendChild(html("<br>"));
            }
            fragmenty(komorka.tresc().get(i), cell);
        }
        wiersz.appendChild(cell);
    }

    private static void fragmenty(Akapit akapit, Node rodzic) {
        for (Fragment fragment : akapit.tresc()) {
            rodzic.appendChild(fragment(fragment));
        }
    }

    private static Node fragment(Fragment fragment) {
        String tekst = fragment.tekst();
        if (fragment instanceof Fragment.Mocny || fragment instanceof Fragment.Ocena) {
            return mocny(tekst);
        }
        if (fragment instanceof Fragment.Kod) {
            return new Code(Sklad.bezpieczny(tekst));
        }
        if (fragment instanceof Fragment.Odnosnik odnosnik) {
            Link link = new Link(odnosnik.cel(), null);
            link.appendChild(tekst(tekst));
            return link;
        }
        return tekst(tekst);
    }

    private static StrongEmphasis mocny(String tekst) {
        StrongEmphasis mocny = new StrongEmphasis("**");
        mocny.appendChild(tekst(tekst));
        return mocny;
    }

    /** The renderer escapes whatever Markdown or HTML would take for its own. */
    private static Text tekst(String tekst) {
        return new Text(Sklad.bezpieczny(tekst));
    }

    private static HtmlInline html(String znacznik) {
        HtmlInline html = new HtmlInline();
        html.setLiteral(znacznik);
        return html;
    }
}
