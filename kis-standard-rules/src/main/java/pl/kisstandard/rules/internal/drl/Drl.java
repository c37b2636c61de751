package pl.kisstandard.rules.internal.drl;

import java.util.List;

/**
 * The rules of one criterion as a syntax tree.
 *
 * @param pakiet the package of the rule set
 * @param importy classes the rules name
 * @param reguly the rules in the order of the file
 * @param komentarze what stands behind the last rule
 */
public record Drl(Nazwa pakiet, List<Nazwa> importy, List<Regula> reguly, List<String> komentarze) {

    public Drl {
        importy = List.copyOf(importy);
        reguly = List.copyOf(reguly);
        komentarze = List.copyOf(komentarze);
    }

    /** A word at its place. */
    public record Nazwa(String tekst, Miejsce miejsce) {}

    /**
     * {@code rule "nazwa" when $k : Typ( warunki ) then wtedy; end}.
     *
     * @param komentarze what stands above the rule
     */
    public record Regula(
            Wyrazenie.Tekst nazwa,
            Nazwa zmienna,
            Nazwa typ,
            List<Warunek> warunki,
            Wyrazenie.Wywolanie wtedy,
            List<String> komentarze) {

        public Regula {
            warunki = List.copyOf(warunki);
            komentarze = List.copyOf(komentarze);
        }
    }

    /** What a rule asks for; the conditions of a rule all hold. */
    public sealed interface Warunek {

        /** {@code $u : sekcja.pytanie(argumenty)}: the answer to a question, kept under a name. */
        record Pytanie(Nazwa zmienna, Wyrazenie.Wywolanie pytanie) implements Warunek {}

        /** {@code lewa == prawa}. */
        record Porownanie(Wyrazenie lewa, Nazwa relacja, Wyrazenie prawa) implements Warunek {}

        /** {@code ( a || b )}. */
        record Albo(List<Warunek> mozliwosci) implements Warunek {
            public Albo {
                mozliwosci = List.copyOf(mozliwosci);
            }
        }

        /** {@code a && b} within an alternative. */
        record Oraz(List<Warunek> warunki) implements Warunek {
            public Oraz {
                warunki = List.copyOf(warunki);
            }
        }
    }

    /** A value. */
    public sealed interface Wyrazenie {

        Miejsce miejsce();

        /** A quoted text. */
        record Tekst(String tekst, Miejsce miejsce) implements Wyrazenie {}

        /** A number or {@code true} or {@code false}, written into the rule. */
        record Stala(String tekst, Miejsce miejsce) implements Wyrazenie {}

        /** {@code $u.stan}, {@code Stan.TAK}, {@code id}. */
        record Sciezka(List<Nazwa> czlony) implements Wyrazenie {
            public Sciezka {
                czlony = List.copyOf(czlony);
            }

            @Override
            public Miejsce miejsce() {
                return czlony.get(0).miejsce();
            }

            /** The names joined with dots. */
            public String tekst() {
                return String.join(".", czlony.stream().map(Nazwa::tekst).toList());
            }
        }

        /** {@code kadra.obsadzone(…)}, {@code zbior("wymagani")}. */
        record Wywolanie(Sciezka co, List<Wyrazenie> argumenty) implements Wyrazenie {
            public Wywolanie {
                argumenty = List.copyOf(argumenty);
            }

            @Override
            public Miejsce miejsce() {
                return co.miejsce();
            }
        }
    }
}
