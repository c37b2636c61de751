package pl.kisstandard.cli.raport;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.List;
import pl.kisstandard.cli.karta.RamkaSzkicu;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.karta.KartaStandardu;

/**
 * Counts the wnioski of a batch and writes their rows as they come, and then the page around the rows. What it keeps in
 * memory does not grow with the batch. Not thread-safe.
 */
public final class RaportWsadu {

    private final Slowa slowa;
    private final KartaStandardu wzor;
    private final List<Kryterium> kryteria;
    private final Liczniki liczniki;
    private final Pasma pasma = new Pasma();
    private final WierszeHtml wiersze;

    /**
     * Starts a report.
     *
     * @param wzor karta of any wniosek of the batch, be it an empty one: it names the rule set and the criteria
     * @param ocenione where the rows of judged wnioski are kept until the page is written
     * @param nieocenione the same of the inputs that were not judged
     */
    public RaportWsadu(KartaStandardu wzor, Jezyk jezyk, Writer ocenione, Writer nieocenione) {
        this.slowa = new Slowa(jezyk);
        this.wzor = wzor;
        RamkaSzkicu ramka = new RamkaSzkicu(jezyk);
        this.kryteria = wzor.kryteria().stream()
                .map(k -> Kryterium.of(k, ramka.znak(wzor, k)))
                .toList();
        this.liczniki = new Liczniki(kryteria.size());
        this.wiersze = new WierszeHtml(slowa, ocenione, nieocenione);
    }

    /** Adds a wniosek that was judged. */
    public void dodaj(OcenionyWniosek wniosek) throws IOException {
        liczniki.dodaj(wniosek);
        pasma.dodaj(wniosek);
        wiersze.dodaj(wniosek);
    }

    /**
     * Adds an input that was not.
     *
     * @param rodzaj the kind of fault
     * @param powod the first fault, and how to mend it
     */
    public void dodajNieoceniony(String plik, String rodzaj, String powod) throws IOException {
        liczniki.dodajNieoceniony();
        wiersze.dodajNieoceniony(plik, rodzaj, powod);
    }

    /**
     * Writes the page.
     *
     * @param ocenione what was written to the first writer
     * @param nieocenione what was written to the second one
     */
    public void zapisz(Writer strona, Reader ocenione, Reader nieocenione) throws IOException {
        new StronaRaportu(strona, slowa, wzor, kryteria, liczniki, pasma).pisz(ocenione, nieocenione);
        strona.flush();
    }
}
