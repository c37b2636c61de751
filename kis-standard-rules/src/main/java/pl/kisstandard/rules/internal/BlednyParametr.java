package pl.kisstandard.rules.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.Podpowiedz;
import pl.kisstandard.model.Teksty;
import pl.kisstandard.rules.BlednyParametrException;

/** Says what is wrong with a parameter, in both languages. */
public final class BlednyParametr {

    private static final Teksty TEKSTY = Teksty.load(BlednyParametr.class, "silnik");

    private static final int NAJDLUZSZY = 2000;

    private BlednyParametr() {}

    /** There is none of that address: names the nearest, or those of the same criterion, or all. */
    static BlednyParametrException nieznany(String adres, Collection<String> znane) {
        String najblizszy = Podpowiedz.najblizsza(adres, znane);
        if (najblizszy != null) {
            return of(adres, "parametr-podpowiedz", najblizszy);
        }
        String kryterium = adres.substring(0, adres.indexOf('.') + 1);
        List<String> tegoKryterium = znane.stream()
                .filter(a -> !kryterium.isEmpty() && a.startsWith(kryterium))
                .toList();
        return of(adres, "parametr-nieznany", String.join(", ", tegoKryterium.isEmpty() ? znane : tegoKryterium));
    }

    /** A fault told by a text of the engine. */
    public static BlednyParametrException of(String adres, String klucz, Object... wartosci) {
        Object[] cytowane = Arrays.stream(wartosci).map(BlednyParametr::skrot).toArray();
        return new BlednyParametrException(
                adres, TEKSTY.get(Jezyk.PL, klucz, cytowane), TEKSTY.get(Jezyk.EN, klucz, cytowane));
    }

    /** The beginning of a value longer than anyone writes by hand. */
    private static String skrot(Object wartosc) {
        String tekst = String.valueOf(wartosc);
        return tekst.length() <= NAJDLUZSZY ? tekst : tekst.substring(0, NAJDLUZSZY) + "…";
    }
}
