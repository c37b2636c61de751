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
import pl.kisstandard.model.formularz.Czesc;
import pl.kisstandard.model.formularz.Formularz;
import pl.kisstandard.model.formularz.Kolumna;
import pl.kisstandard.model.formularz.Lista;
import pl.kisstandard.model.formularz.Pole;
import pl.kisstandard.model.formularz.UkladFormularza;

/** Columns of a flat table by their addresses and by their labels in both languages. */
final class NazwyKolumn {

    /** A table may say the version of the model and need not. */
    static final Pole WERSJA = new Pole("/wersjaModelu", Pole.Typ.TEKST, List.of(), false);

    private static final Pattern KTORY = Pattern.compile("\\s?\\((\\d{1,4})\\)(?=[.:])");
    private static final Pattern NUMER = Pattern.compile("(?<=[. ])(\\d{1,4})$");

    /** The first column of each kind by its names. */
    private static final Map<String, Kolumna> ZNANE = new HashMap<>();

    /** Names to suggest. */
    private static final Set<String> NAZWY = new LinkedHashSet<>();

    static {
        dodaj(new Kolumna(null, "", 0, WERSJA));
        for (Czesc czesc : Formularz.CZESCI) {
            czesc.pola().forEach(pole -> dodaj(new Kolumna(null, "", pole.wielokrotne() ? 1 : 0, pole)));
            for (Lista lista : czesc.listy()) {
                lista.rodzaj().kody().forEach(kod -> Kolumna.pozycji(lista, kod, 1)
                        .forEach(NazwyKolumn::dodaj));
            }
        }
    }

    private NazwyKolumn() {}

    /** The column of a name; null when there is none. */
    static @Nullable Kolumna kolumna(String nazwa) {
        String klucz = UkladFormularza.klucz(nazwa);
        Matcher ktory = KTORY.matcher(klucz);
        if (ktory.find()) {
            Kolumna pozycji = ZNANE.get(ktory.replaceFirst(""));
            return pozycji == null || pozycji.lista() == null ? null : ktora(pozycji, ktory.group(1));
        }
        Matcher numer = NUMER.matcher(klucz);
        if (numer.find()) {
            Kolumna wartosci = ZNANE.get(numer.replaceFirst("1"));
            return wartosci == null || wartosci.lista() != null ? null : ktora(wartosci, numer.group(1));
        }
        return ZNANE.get(klucz);
    }

    private static @Nullable Kolumna ktora(Kolumna pierwsza, String numer) {
        int ktora = Integer.parseInt(numer);
        return ktora < 1 ? null : new Kolumna(pierwsza.lista(), pierwsza.kod(), ktora, pierwsza.pole());
    }

    /** The known name nearest to a mistyped one. */
    static @Nullable String podobna(String nazwa) {
        return Podpowiedz.najblizsza(Komorka.przyciety(nazwa), NAZWY);
    }

    /** All names of columns, as they are compared. */
    static Collection<String> znane() {
        return ZNANE.keySet();
    }

    private static void dodaj(Kolumna kolumna) {
        NAZWY.add(kolumna.adres());
        NAZWY.add(kolumna.etykieta(Jezyk.PL));
        ZNANE.put(UkladFormularza.klucz(kolumna.adres()), kolumna);
        for (Jezyk jezyk : Jezyk.values()) {
            ZNANE.put(UkladFormularza.klucz(kolumna.etykieta(jezyk)), kolumna);
        }
    }
}
