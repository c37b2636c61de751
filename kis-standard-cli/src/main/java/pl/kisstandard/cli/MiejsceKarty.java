package pl.kisstandard.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.json.WczytanyWniosek;

/**
 * Where the karta of a wniosek is filed: a path below the folder of results, never outside it, another one for every
 * path. What is not a plain name is written with {@code %} in front: {@code %..} for the folder above, {@code %} for the
 * root, {@code %C} for a drive, {@code %stdin} for standard input, {@code %%a} for the name {@code %a}, {@code %~a} for a long name that begins with
 * {@code a}, {@code %katalog.html} for that name, which is the catalogue's, and {@code %a.karta.json} for the name {@code a.karta.json}, which could be that of a karta.
 */
final class MiejsceKarty {

    private static final int NAJDLUZSZA_NAZWA = 200;
    private static final int ZACHOWANE_ZNAKI = 40;
    private static final int CYFRY_SUMY = 32;

    private MiejsceKarty() {}

    /** The path below the folder of results, its elements joined by a slash. */
    static String of(Zadanie zadanie, Format format) {
        String koncowka = format.koncowka();
        Path wzgledna = zadanie.wejscie().wzgledna();
        List<String> elementy = elementy(wzgledna, koncowka);
        if (zadanie.numer() > 0) {
            elementy.add(String.format("%06d", zadanie.numer()) + koncowka);
        } else {
            int ostatni = elementy.size() - 1;
            elementy.set(ostatni, elementy.get(ostatni) + koncowka);
        }
        return String.join("/", elementy);
    }

    private static List<String> elementy(@Nullable Path sciezka, String koncowka) {
        List<String> elementy = new ArrayList<>();
        if (sciezka == null) {
            elementy.add("%stdin");
            return elementy;
        }
        if (sciezka.getRoot() != null) {
            elementy.add("%"
                    + sciezka.getRoot()
                            .toString()
                            .replaceAll("[:/\\\\]+", " ")
                            .strip()
                            .replace(' ', '%'));
        }
        for (Path element : sciezka) {
            String nazwa = element.toString();
            if (!nazwa.isEmpty() && !nazwa.equals(".")) {
                boolean zwykla = !nazwa.equals("..")
                        && !nazwa.startsWith("%")
                        && !nazwa.endsWith(koncowka)
                        && !nazwa.equals(KatalogWFolderze.NAZWA);
                elementy.add(krotka(zwykla ? nazwa : "%" + nazwa));
            }
        }
        return elementy;
    }

    /** A name that leaves room for the ending in the 255 bytes that file systems allow. */
    private static String krotka(String nazwa) {
        byte[] bajty = nazwa.getBytes(StandardCharsets.UTF_8);
        if (bajty.length <= NAJDLUZSZA_NAZWA) {
            return nazwa;
        }
        int koniec = nazwa.offsetByCodePoints(0, ZACHOWANE_ZNAKI);
        return "%~" + nazwa.substring(0, koniec) + "~"
                + WczytanyWniosek.sha256(bajty).substring(0, CYFRY_SUMY);
    }
}
