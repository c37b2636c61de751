package pl.kisstandard.cli.dokument;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.Jezyk;

/** A block of a document. */
public sealed interface Blok {

    /**
     * A heading.
     *
     * @param poziom level, from 2; never more than one below the heading before it
     * @param kotwica what links name it by; null when nothing links to it
     */
    record Naglowek(
            int poziom, List<Fragment> tresc, @Nullable String kotwica) implements Blok {
        public Naglowek {
            tresc = List.copyOf(tresc);
        }

        public Naglowek(int poziom, String tekst, @Nullable String kotwica) {
            this(poziom, List.of(new Fragment.Tekst(tekst)), kotwica);
        }

        public String tekst() {
            return tresc.stream().map(Fragment::tekst).collect(Collectors.joining());
        }
    }

    /** A paragraph. */
    record Akapit(List<Fragment> tresc) implements Blok {
        public Akapit {
            tresc = List.copyOf(tresc);
        }

        public static Akapit of(Fragment... tresc) {
            return new Akapit(List.of(tresc));
        }

        public static Akapit of(String tekst) {
            return of(new Fragment.Tekst(tekst));
        }
    }

    /** A notice that must not be overlooked, in a frame. */
    record Wazne(List<Akapit> tresc) implements Blok {
        public Wazne {
            tresc = List.copyOf(tresc);
        }
    }

    /** Labels, each with what it labels. */
    record Pola(List<Pole> pola) implements Blok {
        public Pola {
            pola = List.copyOf(pola);
        }
    }

    /** A label and the paragraphs it labels, one at least. */
    record Pole(String etykieta, List<Akapit> tresc) {
        public Pole {
            tresc = List.copyOf(tresc);
        }

        public static Pole of(String etykieta, Fragment... tresc) {
            return new Pole(etykieta, List.of(Akapit.of(tresc)));
        }

        public static Pole of(String etykieta, String tresc) {
            return of(etykieta, new Fragment.Tekst(tresc));
        }
    }

    /** A list of points without numbers. */
    record Lista(List<Akapit> punkty) implements Blok {
        public Lista {
            punkty = List.copyOf(punkty);
        }
    }

    /** Blocks in another language than the document. */
    record WJezyku(Jezyk jezyk, List<Blok> bloki) implements Blok {
        public WJezyku {
            bloki = List.copyOf(bloki);
        }
    }

    /** Text to be shown letter by letter: rules, JSON, commands. */
    record Listing(String tekst) implements Blok {}

    /**
     * A table of data.
     *
     * @param podpis caption; says what the table shows
     * @param grupy its rows; when a group has a name, the name fills the first column beside all rows of the group
     */
    record Tabela(String podpis, List<Kolumna> kolumny, List<Grupa> grupy) implements Blok {
        public Tabela {
            kolumny = List.copyOf(kolumny);
            grupy = List.copyOf(grupy);
            long nazwane = grupy.stream().filter(grupa -> grupa.nazwa() != null).count();
            if (nazwane > 0 && nazwane < grupy.size()) {
                throw new IllegalArgumentException("Either all groups of a table have a name or none has");
            }
        }
    }

    /**
     * A column.
     *
     * @param udzial its share of the width, in percent; all columns of a table make 100
     * @param naglowek whether its cells are the headings of their rows
     */
    record Kolumna(String etykieta, int udzial, boolean naglowek) {}

    /**
     * Rows that belong together.
     *
     * @param nazwa name of the group; null when the rows have a cell of their own in the first column
     */
    record Grupa(@Nullable String nazwa, List<Wiersz> wiersze) {
        public Grupa {
            wiersze = List.copyOf(wiersze);
        }
    }

    /**
     * A row: one cell for each column not filled by the name of the group.
     *
     * @param kotwica what links name it by; null when nothing links to it
     */
    record Wiersz(@Nullable String kotwica, List<Komorka> komorki) {
        public Wiersz {
            komorki = List.copyOf(komorki);
        }
    }

    /** The paragraphs of a cell, none when it is empty. */
    record Komorka(List<Akapit> tresc) {
        public Komorka {
            tresc = List.copyOf(tresc);
        }

        public static Komorka of(Fragment... tresc) {
            return new Komorka(List.of(Akapit.of(tresc)));
        }

        public static Komorka of(String tekst) {
            return of(new Fragment.Tekst(tekst));
        }
    }
}
