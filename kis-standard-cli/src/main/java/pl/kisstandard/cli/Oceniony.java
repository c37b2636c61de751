package pl.kisstandard.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.karta.KartaStandardu;

/**
 * What became of a wniosek.
 *
 * @param zadanie the wniosek
 * @param wiersz its verdicts, or why there are none
 * @param karta the karta as it is written; null when it was not judged, now
 * @param bledy what is wrong with it, a line each
 */
record Oceniony(
        Zadanie zadanie, WierszWsadu wiersz, @Nullable Karta karta, List<String> bledy) {

    /** An input that was not judged, for the reason its row says. */
    static Oceniony nieoceniony(Zadanie zadanie, WierszWsadu wiersz) {
        return new Oceniony(zadanie, wiersz, null, List.of(wiersz.plik() + ": " + wiersz.powod()));
    }

    /** The same once its karta is filed. */
    Oceniony zapisany(List<String> miejsca) {
        return new Oceniony(zadanie, wiersz.zapisany(miejsca), karta, bledy);
    }

    /** The bytes of a karta in each of the formats asked for. */
    record Karta(List<byte[]> pliki) {

        /** Writes a karta. */
        static Karta of(List<Wydruk> wydruki, Zadanie zadanie, KartaStandardu karta, @Nullable String katalog) {
            return new Karta(wydruki.stream()
                    .map(wydruk -> wydruk.karta().toBytes(zadanie.nazwa(), karta, katalog))
                    .toList());
        }
    }
}
