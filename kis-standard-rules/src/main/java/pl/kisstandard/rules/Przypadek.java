package pl.kisstandard.rules;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.Slownik;
import pl.kisstandard.model.json.WczytanyWniosek;
import pl.kisstandard.model.karta.Uwaga;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.model.karta.WynikKryterium;
import pl.kisstandard.model.wniosek.BrakujacaOdpowiedz;

/**
 * A case of a criterion and the outcome it must have; {@link ZestawRegul#evaluate(Przypadek, Jezyk)} tries it.
 *
 * @param kryterium id of the criterion
 * @param opis what is special about it, always Polish
 * @param wniosek the wniosek of the case
 * @param parametry parameters changed in it, by name
 * @param wynik the verdict it must have
 * @param przyczyna the reason it must have
 * @param brakuje codes of what its sentence must name
 * @param uwagi codes of all the remarks it must have
 * @param brakujaceOdpowiedzi pointers of all the answers that must be found missing; null when the case does not say
 */
public record Przypadek(
        String kryterium,
        String opis,
        WczytanyWniosek wniosek,
        Map<String, Object> parametry,
        Wynik wynik,
        String przyczyna,
        List<String> brakuje,
        List<String> uwagi,
        @Nullable List<String> brakujaceOdpowiedzi) {

    public Przypadek {
        parametry = Collections.unmodifiableMap(new LinkedHashMap<>(parametry));
        brakuje = List.copyOf(brakuje);
        uwagi = List.copyOf(uwagi);
        brakujaceOdpowiedzi = brakujaceOdpowiedzi == null ? null : List.copyOf(brakujaceOdpowiedzi);
    }

    /** Whether a row is what the case says. */
    public boolean zgodny(WynikKryterium wiersz) {
        return wiersz.id().equals(kryterium)
                && wiersz.wynik() == wynik
                && wiersz.przyczyna().equals(przyczyna)
                && wiersz.uwagi().stream().map(Uwaga::kod).toList().equals(uwagi)
                && brakuje.stream().allMatch(kod -> nazywa(wiersz.zdanie(), kod))
                && (brakujaceOdpowiedzi == null
                        || wiersz.brakujaceOdpowiedzi().stream()
                                .map(BrakujacaOdpowiedz::wskaznik)
                                .toList()
                                .equals(brakujaceOdpowiedzi));
    }

    private static boolean nazywa(String zdanie, String kod) {
        return Arrays.stream(Jezyk.values()).anyMatch(j -> zdanie.contains(Slownik.kod(j, kod)));
    }
}
