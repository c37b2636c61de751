package pl.kisstandard.cli.katalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.cli.dokument.Blok;
import pl.kisstandard.cli.dokument.Blok.Akapit;
import pl.kisstandard.cli.dokument.Blok.Grupa;
import pl.kisstandard.cli.dokument.Blok.Kolumna;
import pl.kisstandard.cli.dokument.Blok.Komorka;
import pl.kisstandard.cli.dokument.Blok.Wiersz;
import pl.kisstandard.cli.dokument.Fragment;
import pl.kisstandard.model.Jezyk;

/**
 * What {@code kryterium.md} says.
 *
 * @param tytul its heading
 * @param bloki what stands below
 */
record Wykladnia(String tytul, List<Blok> bloki) {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final int CALOSC = 100;

    /** Thrown when there is something in the text that a document cannot hold. The message names it. */
    static final class NieobslugiwanyException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NieobslugiwanyException(Node wezel) {
            super(wezel.getClass().getSimpleName());
        }
    }

    /**
     * Reads the text.
     *
     * @param kod of the criterion, for the captions of tables
     * @param nizej how many levels its headings go down
     * @throws NieobslugiwanyException when it is more than headings, paragraphs, plain lists and tables
     */
    static Wykladnia of(String markdown, String kod, int nizej) {
        String tytul = "";
        String naglowek = "";
        List<Blok> bloki = new ArrayList<>();
        for (Node wezel : dzieci(PARSER.parse(markdown))) {
            if (wezel instanceof Heading h && h.getLevel() == 1 && tytul.isEmpty()) {
                tytul = tekst(wezel);
            } else if (wezel instanceof Heading h) {
                naglowek = tekst(wezel);
                bloki.add(new Blok.Naglowek(h.getLevel() + nizej, naglowek, null));
            } else if (wezel instanceof Paragraph) {
                bloki.add(akapit(wezel));
            } else if (wezel instanceof BulletList) {
                bloki.add(new Blok.Lista(
                        dzieci(wezel).stream().map(Wykladnia::jedyny).toList()));
            } else if (wezel instanceof TableBlock) {
                bloki.add(tabela(wezel, kod + ": " + naglowek.toLowerCase(Jezyk.PL.locale())));
            } else {
                throw new NieobslugiwanyException(wezel);
            }
        }
        return new Wykladnia(tytul, List.copyOf(bloki));
    }

    /** A point of a list: one paragraph. */
    private static Akapit jedyny(Node punkt) {
        List<Node> dzieci = dzieci(punkt);
        if (dzieci.size() != 1 || !(dzieci.get(0) instanceof Paragraph)) {
            throw new NieobslugiwanyException(dzieci.isEmpty() ? punkt : dzieci.get(dzieci.size() - 1));
        }
        return akapit(dzieci.get(0));
    }

    private static Blok tabela(Node tabela, String podpis) {
        List<Node> czesci = dzieci(tabela);
        List<Node> naglowki = dzieci(Objects.requireNonNull(czesci.get(0).getFirstChild()));
        int udzial = CALOSC / (naglowki.size() + 1);
        List<Kolumna> kolumny = new ArrayList<>();
        for (Node naglowek : naglowki) {
            boolean pierwsza = kolumny.isEmpty();
            kolumny.add(new Kolumna(
                    tekst(naglowek), pierwsza ? CALOSC - udzial * (naglowki.size() - 1) : udzial, pierwsza));
        }
        List<Wiersz> wiersze = czesci.stream()
                .skip(1)
                .flatMap(cialo -> dzieci(cialo).stream())
                .map(Wykladnia::wiersz)
                .toList();
        return new Blok.Tabela(podpis, kolumny, List.of(new Grupa(null, wiersze)));
    }

    private static Wiersz wiersz(Node wiersz) {
        return new Wiersz(
                null,
                dzieci(wiersz).stream()
                        .map(komorka -> new Komorka(List.of(akapit(komorka))))
                        .toList());
    }

    private static Akapit akapit(Node rodzic) {
        List<Fragment> fragmenty = new ArrayList<>();
        for (Node wezel : dzieci(rodzic)) {
            if (wezel instanceof StrongEmphasis) {
                fragmenty.add(new Fragment.Mocny(tekst(wezel)));
            } else if (wezel instanceof Code kod) {
                fragmenty.add(new Fragment.Kod(kod.getLiteral()));
            } else {
                fragmenty.add(new Fragment.Tekst(slowa(wezel)));
            }
        }
        return new Akapit(fragmenty);
    }

    /** The words of an element that holds nothing but words. */
    private static String tekst(Node rodzic) {
        StringBuilder tekst = new StringBuilder();
        dzieci(rodzic).forEach(wezel -> tekst.append(slowa(wezel)));
        return tekst.toString();
    }

    private static String slowa(Node wezel) {
        if (wezel instanceof Text tekst) {
            return tekst.getLiteral();
        }
        if (wezel instanceof SoftLineBreak) {
            return " ";
        }
        throw new NieobslugiwanyException(wezel);
    }

    private static List<Node> dzieci(Node rodzic) {
        List<Node> dzieci = new ArrayList<>();
        for (@Nullable Node dziecko = rodzic.getFirstChild(); dziecko != null; dziecko = dziecko.getNext()) {
            dzieci.add(dziecko);
        }
        return dzieci;
    }
}
