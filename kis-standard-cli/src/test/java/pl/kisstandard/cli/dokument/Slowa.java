package pl.kisstandard.cli.dokument;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import pl.kisstandard.cli.dokument.Blok.Akapit;

/** All that a document says, in reading order, without spaces: what each format must give back. */
final class Slowa {

    private static final Pattern ODSTEPY = Pattern.compile("[\\s\\p{Z}\u200B]+");

    private final StringBuilder slowa = new StringBuilder();
    private final String punktor;

    private Slowa(String punktor) {
        this.punktor = punktor;
    }

    /**
     * The text of the document as a format shows it.
     *
     * @param maKsztalt the characters it can show
     * @param punktor what it writes before each point of a list
     */
    static String dokumentu(Dokument dokument, IntPredicate maKsztalt, String punktor) {
        Slowa slowa = new Slowa(punktor);
        slowa.slowa.append(dokument.tytul());
        dokument.bloki().forEach(slowa::blok);
        return bezOdstepow(Znaki.widoczne(slowa.slowa.toString(), maKsztalt));
    }

    static String bezOdstepow(String tekst) {
        return ODSTEPY.matcher(tekst).replaceAll("");
    }

    private void blok(Blok blok) {
        if (blok instanceof Blok.Naglowek naglowek) {
            slowa.append(naglowek.tekst());
        } else if (blok instanceof Akapit akapit) {
            akapity(List.of(akapit));
        } else if (blok instanceof Blok.Wazne wazne) {
            akapity(wazne.tresc());
        } else if (blok instanceof Blok.Pola pola) {
            pola.pola().forEach(pole -> {
                slowa.append(pole.etykieta());
                akapity(pole.tresc());
            });
        } else if (blok instanceof Blok.Lista lista) {
            lista.punkty().forEach(punkt -> {
                slowa.append(punktor);
                akapity(List.of(punkt));
            });
        } else if (blok instanceof Blok.Listing listing) {
            slowa.append(listing.tekst());
        } else if (blok instanceof Blok.Tabela tabela) {
            slowa.append(tabela.podpis());
            tabela.kolumny().forEach(kolumna -> slowa.append(kolumna.etykieta()));
            tabela.grupy().forEach(this::grupa);
        }
    }

    private void grupa(Blok.Grupa grupa) {
        slowa.append(grupa.nazwa() == null ? "" : grupa.nazwa());
        grupa.wiersze().forEach(wiersz -> wiersz.komorki().forEach(komorka -> akapity(komorka.tresc())));
    }

    private void akapity(List<Akapit> akapity) {
        akapity.forEach(akapit -> akapit.tresc().forEach(fragment -> slowa.append(fragment.tekst())));
    }
}
