package pl.kisstandard.rules;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.Podpowiedz;
import pl.kisstandard.model.Teksty;

/**
 * One fault of a rule set's folder. What each code means, with a wrong and a right example, stands in {@code USTERKI.md}.
 *
 * @param plik path of the file within the folder, with {@code /}
 * @param wiersz line, from 1
 * @param kolumna column, from 1
 * @param kod code of the fault, for example {@code nieznane-pytanie}; stable between versions
 * @param argumenty names and values quoted in the message
 * @param podpowiedzi what was probably meant; when nothing is near, all there is to choose from
 */
public record Usterka(
        String plik, int wiersz, int kolumna, String kod, List<String> argumenty, List<String> podpowiedzi)
        implements Comparable<Usterka> {

    private static final int NAJDLUZSZY = 1500;

    private static final Teksty TEKSTY = Teksty.load(Usterka.class, "usterki");

    public Usterka {
        argumenty = List.copyOf(argumenty);
        podpowiedzi = List.copyOf(podpowiedzi);
    }

    /** A fault with what its message quotes. */
    public static Usterka of(String plik, int wiersz, int kolumna, String kod, Object... argumenty) {
        List<String> teksty = Arrays.stream(argumenty).map(Usterka::skrot).toList();
        return new Usterka(plik, wiersz, kolumna, kod, teksty, List.of());
    }

    /** The beginning of a text longer than anyone can read in a message. */
    private static String skrot(Object argument) {
        String tekst = argument.toString();
        return tekst.length() <= NAJDLUZSZY ? tekst : tekst.substring(0, NAJDLUZSZY) + "…";
    }

    /** The same with the known word nearest to the wrong one, or with all known words when none is near. */
    public Usterka zamiast(String slowo, Collection<String> znane) {
        String najblizsze = Podpowiedz.najblizsza(slowo, znane);
        List<String> podpowiedzi = najblizsze == null ? znane.stream().sorted().toList() : List.of(najblizsze);
        return new Usterka(plik, wiersz, kolumna, kod, argumenty, podpowiedzi);
    }

    /** The same with the known word nearest to the wrong one, if one is near. */
    public Usterka zamiastPodobnego(String slowo, Collection<String> znane) {
        return Podpowiedz.najblizsza(slowo, znane) == null ? this : zamiast(slowo, znane);
    }

    /** What is wrong and how to mend it, without the place. */
    public String komunikat(Jezyk jezyk) {
        String komunikat = TEKSTY.get(jezyk, kod, argumenty.toArray());
        return switch (podpowiedzi.size()) {
            case 0 -> komunikat;
            case 1 -> komunikat + " " + TEKSTY.get(jezyk, "czy-chodzilo", podpowiedzi.get(0));
            default -> komunikat + " " + TEKSTY.get(jezyk, "do-wyboru", String.join(", ", podpowiedzi));
        };
    }

    /** Why this is a fault at all. */
    public String dlaczego(Jezyk jezyk) {
        return TEKSTY.get(jezyk, kod + ".dlaczego");
    }

    /** {@code file:line:column: message [code]}. */
    public String opis(Jezyk jezyk) {
        return plik + ":" + wiersz + ":" + kolumna + ": " + komunikat(jezyk) + " [" + kod + "]";
    }

    /** By file, then by place. */
    @Override
    public int compareTo(Usterka inna) {
        int poPliku = plik.compareTo(inna.plik);
        int poWierszu = poPliku == 0 ? Integer.compare(wiersz, inna.wiersz) : poPliku;
        int poKolumnie = poWierszu == 0 ? Integer.compare(kolumna, inna.kolumna) : poWierszu;
        return poKolumnie == 0 ? kod.compareTo(inna.kod) : poKolumnie;
    }
}
