package pl.kisstandard.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A path that can be written down. Bytes that are no text here (a name that is not UTF-8) are written as in an address,
 * {@code %FF}: otherwise two files would share a name.
 */
final class NazwaSciezki {

    private NazwaSciezki() {}

    static Path of(Path sciezka) {
        if (czytelna(sciezka)) {
            return sciezka;
        }
        Path nazwa = sciezka.getRoot();
        for (Path element : sciezka) {
            Path czytelny = czytelna(element) ? element : Path.of(adres(element));
            nazwa = nazwa == null ? czytelny : nazwa.resolve(czytelny);
        }
        return nazwa == null ? sciezka : nazwa;
    }

    private static boolean czytelna(Path sciezka) {
        return sciezka.equals(zTekstu(sciezka.toString()));
    }

    private static @Nullable Path zTekstu(String tekst) {
        try {
            return Path.of(tekst);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static String adres(Path element) {
        String adres = element.toUri().getRawPath().replaceFirst("/$", "");
        return adres.substring(adres.lastIndexOf('/') + 1);
    }
}
