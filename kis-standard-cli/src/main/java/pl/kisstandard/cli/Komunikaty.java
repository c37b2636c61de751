package pl.kisstandard.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.Teksty;

/** The program's own words in the language of one run. */
record Komunikaty(Jezyk jezyk) {

    static final Teksty TEKSTY = Teksty.load(Komunikaty.class, "Messages");

    private static final List<String> OPCJE = List.of("--jezyk", "--lang");

    /**
     * The language asked for on the command line, wherever the option stands: it is needed before the command line is
     * understood, to say what is wrong with it. Polish otherwise.
     */
    static Komunikaty of(List<String> argumenty) {
        Jezyk jezyk = Jezyk.PL;
        for (int i = 0; i < argumenty.size() && !argumenty.get(i).equals("--"); i++) {
            String argument = argumenty.get(i);
            for (String opcja : OPCJE) {
                boolean osobno = argument.equals(opcja) && i + 1 < argumenty.size();
                String wartosc = osobno ? argumenty.get(i + 1) : argument;
                if (osobno || argument.startsWith(opcja + "=")) {
                    jezyk = wartosc.substring(wartosc.indexOf('=') + 1).equalsIgnoreCase("en") ? Jezyk.EN : Jezyk.PL;
                }
            }
        }
        return new Komunikaty(jezyk);
    }

    String get(String klucz, Object... wartosci) {
        return TEKSTY.get(jezyk, klucz, wartosci);
    }

    /** The words for help, where picocli looks for them. */
    ResourceBundle bundle() {
        return new ResourceBundle() {
            @Override
            protected @Nullable Object handleGetObject(String klucz) {
                return TEKSTY.has(jezyk, klucz) ? TEKSTY.get(jezyk, klucz) : null;
            }

            @Override
            public Enumeration<String> getKeys() {
                return Collections.enumeration(TEKSTY.keys(jezyk));
            }
        };
    }
}
