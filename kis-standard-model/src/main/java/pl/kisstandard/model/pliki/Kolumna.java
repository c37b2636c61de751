package pl.kisstandard.model.pliki;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.Podpowiedz;
import pl.kisstandard.model.Slownik;
import pl.kisstandard.model.formularz.Czesc;
import pl.kisstandard.model.formularz.Formularz;
import pl.kisstandard.model.formularz.Lista;
import pl.kisstandard.model.formularz.Pole;

/**
 * What a column of a flat table holds.
 *
 * @param pole the field
 * @param lista the list whose entries have it; null for a single field
 * @param kod of a list: the kind of the entry
 * @param ktory of a list: which entry of that kind, from 1
 * @param numer of a field with several values: which of them, from 1; otherwise 0
 */
record Kolumna(Pole pole, @Nullable Lista lista, String kod, int ktory, int numer) {

    /** A table may say the version of the model and need not. */
    static final Pole WERSJA = new Pole("/wersjaModelu", Pole.Typ.TEKST, List.of(), false);

    private static final Pattern KTORY = Pattern.compile("\\s?\\((\\d{1,4})\\)(?=[.:])");
    private static final Pattern NUMER = Pattern.compile("[. ](\\d{1,4})$");

    /** Columns by their simplified address and labels. */
    private static final Map<String, Kolumna> ZNANE = new HashMap<>();

    /** Addresses and Polish labels, to suggest when a name is mistyped. */
    private static final Set<String> NAZWY = new LinkedHashSet<>();

    static {
        dodaj(new Kolumna(WERSJA, null, "", 1, 0));
        for (Czesc czesc : Formularz.CZESCI) {
            czesc.pola().forEach(p -> dodaj(new Kolumna(p, null, "", 1, p.wielokrotne() ? 1 : 0)));
            for (Lista lista : czesc.listy()) {
                for (String kod : lista.rodzaj().kody()) {
                    lista.pola().stream().skip(1).forEach(p -> dodaj(new Kolumna(p, lista, kod, 1, 0)));
                }
            }
        }
    }

    /** The column of that address or label; null when there is none. */
    static @Nullable Kolumna of(String nazwa) {
        String szukana = Odpowiedz.uproszczony(nazwa);
        Kolumna zwykla = ZNANE.get(szukana);
        if (zwykla != null) {
            return zwykla;
        }
        Matcher ktory = KTORY.matcher(szukana);
        if (ktory.find()) {
            Kolumna wpisu = ZNANE.get(ktory.replaceFirst(""));
            int jaki = Integer.parseInt(ktory.group(1));
            return wpisu == null || wpisu.lista == null || jaki < 1
                    ? null
                    : new Kolumna(wpisu.pole, wpisu.lista, wpisu.kod, jaki, 0);
        }
        Matcher numer = NUMER.matcher(szukana);
        if (numer.find()) {
            Kolumna kilku = ZNANE.get(numer.replaceFirst(""));
            int jaki = Integer.parseInt(numer.group(1));
            return kilku == null || kilku.numer == 0 || jaki < 1 ? null : new Kolumna(kilku.pole, null, "", 1, jaki);
        }
        return null;
    }

    /** The known name nearest to a mistyped one. */
    static @Nullable String podobna(String nazwa) {
        return Podpowiedz.najblizsza(Komorka.przyciety(nazwa), NAZWY);
    }

    /** All names of columns, simplified. */
    static Collection<String> znane() {
        return ZNANE.keySet();
    }

    /** {@code kadra.stanowiska.PSYCHOLOG.obsadzone}. */
    String adres() {
        String poczatek = lista == null ? "" : lista.wskaznik() + "/" + kod + "/";
        return (poczatek + pole.wskaznik()).substring(1).replace('/', '.');
    }

    /** "Kadra – psycholog: czy obsadzone". */
    String etykieta(Jezyk jezyk) {
        if (lista == null) {
            return pole.etykieta(jezyk);
        }
        String wpisu = lista.etykieta(jezyk, 0, pole);
        String czesc = Slownik.pole(
                jezyk, lista.wskaznik().substring(0, lista.wskaznik().lastIndexOf('/')));
        return czesc + " – " + Slownik.kod(jezyk, kod) + wpisu.substring(wpisu.lastIndexOf(": "));
    }

    private static void dodaj(Kolumna kolumna) {
        NAZWY.add(kolumna.adres());
        NAZWY.add(kolumna.etykieta(Jezyk.PL));
        ZNANE.put(Odpowiedz.uproszczony(kolumna.adres()), kolumna);
        for (Jezyk jezyk : Jezyk.values()) {
            ZNANE.put(Odpowiedz.uproszczony(kolumna.etykieta(jezyk)), kolumna);
        }
    }
}
