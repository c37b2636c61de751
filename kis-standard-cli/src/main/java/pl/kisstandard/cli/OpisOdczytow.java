package pl.kisstandard.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.Slownik;
import pl.kisstandard.model.wniosek.BrakujacaOdpowiedz;
import pl.kisstandard.model.wniosek.Odczyt;

/** Says in words what was read from the wniosek, and which answers it still needs. */
record OpisOdczytow(Styl styl) {

    /** Of a name the wniosek is asked only whether it is there. */
    private static final String NAZWISKO_LIDERA = "/kierownik/imieNazwisko";

    /** Each value with the words of the applicant, the field of the form and its place in the file. */
    List<String> szczegolowo(List<Odczyt> odczyty) {
        List<String> linie = new ArrayList<>();
        for (Odczyt o : odczyty) {
            linie.add(odczyt(o));
            slowa(o.opis(), linie);
            linie.add("  " + miejsce(o.wskaznik(), o.element()));
        }
        return linie;
    }

    /** Each value with its place in the file and the words of the applicant. */
    List<String> krotko(List<Odczyt> odczyty) {
        List<String> linie = new ArrayList<>();
        for (Odczyt o : odczyty) {
            linie.add(odczyt(o) + " [" + o.wskaznik() + "]");
            slowa(o.opis(), linie);
        }
        return linie;
    }

    /** The answers to be given, each with its place in the file. */
    List<String> brakujace(List<BrakujacaOdpowiedz> odpowiedzi) {
        List<String> linie = new ArrayList<>();
        for (BrakujacaOdpowiedz b : odpowiedzi) {
            linie.add(co(b.wskaznik(), b.element()));
            linie.add("  " + miejsce(b.wskaznik(), b.element()));
        }
        return linie;
    }

    /** What was read and what it says, for example "psycholog – czy obsadzone: tak". */
    private String odczyt(Odczyt odczyt) {
        boolean nazwany = odczyt.element() != null && pytanie(odczyt.wskaznik()) < 0;
        String co = nazwany ? pole(odczyt.wskaznik()) : co(odczyt.wskaznik(), odczyt.element());
        return co + ": " + wartosc(odczyt);
    }

    private String wartosc(Odczyt odczyt) {
        boolean podano = odczyt.wskaznik().equals(NAZWISKO_LIDERA) && Boolean.TRUE.equals(odczyt.wartosc());
        return podano ? styl.get("podano") : Slownik.wartosc(styl.jezyk(), odczyt.wartosc());
    }

    /** The thing and the question about it, for example "psycholog – czy obsadzone"; or just the field of the form. */
    private String co(String wskaznik, @Nullable String element) {
        String pole = pole(wskaznik);
        if (element == null) {
            return pole;
        }
        String rzecz = Slownik.kod(styl.jezyk(), element);
        int pytanie = pytanie(wskaznik);
        return pytanie < 0 ? pole + ": " + rzecz : rzecz + " – " + pole.substring(pytanie + 2);
    }

    /** The line of the form, unless it has been named already, and the JSON pointer. */
    private String miejsce(String wskaznik, @Nullable String element) {
        int pytanie = pytanie(wskaznik);
        String numer = element == null || pytanie < 0 ? "" : pole(wskaznik).substring(0, pytanie) + ", ";
        return "[" + numer + wskaznik + "]";
    }

    /** Where in the name of a field the question starts: "Kadra – stanowisko 3: czy obsadzone"; or -1. */
    private int pytanie(String wskaznik) {
        return pole(wskaznik).indexOf(": ");
    }

    private String pole(String wskaznik) {
        return wskaznik.startsWith("/") ? Slownik.pole(styl.jezyk(), wskaznik) : wskaznik;
    }

    private void slowa(@Nullable String opis, List<String> linie) {
        if (opis != null && !opis.isBlank()) {
            linie.add("  " + styl.cytat(opis));
        }
    }
}
