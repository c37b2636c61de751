package pl.kisstandard.model.formularz;

import java.util.List;

/**
 * A part of the form: its header, or an assessed section.
 *
 * @param wskaznik JSON pointer of the section; empty for the header
 * @param pola single fields, in order
 * @param listy lists, in order
 */
public record Czesc(String wskaznik, List<Pole> pola, List<Lista> listy) {

    public Czesc {
        pola = List.copyOf(pola);
        listy = List.copyOf(listy);
    }
}
