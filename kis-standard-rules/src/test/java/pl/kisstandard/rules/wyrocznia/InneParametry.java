package pl.kisstandard.rules.wyrocznia;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.kisstandard.model.wniosek.RodzajInstytucji;
import pl.kisstandard.model.wniosek.RodzajNarzedzia;
import pl.kisstandard.model.wniosek.RodzajUslugiGrupowej;
import pl.kisstandard.model.wniosek.RodzajUslugiIndywidualnej;
import pl.kisstandard.model.wniosek.RolaKadry;
import pl.kisstandard.model.wniosek.ZakresRegulaminu;
import pl.kisstandard.rules.ZestawRegul;

/** The same rule set with one parameter set to another value that it may take. */
final class InneParametry {
    private static final List<List<String>> SLOWA = List.of(
            List.of("CZESCIOWE_ADEKWATNE", "CZESCIOWE", "PELNE"),
            List.of("WSZYSTKIE_PODANE", "UCZESTNICTWO", "PAKIET"),
            List.of("NAJNIZSZY_MIESIAC", "SREDNIA", "POMIN"),
            List.of("NIE_DOTYCZY", "SPELNIENIE", "WYMAGANE"));

    private InneParametry() {}

    /** A rule set for each of the first two other values that are allowed; none when no other value is. */
    static List<ZestawRegul> zestawy(ZestawRegul zestaw, String adres) {
        Object wartosc = zestaw.parametry().get(adres);
        return inne(wartosc)
                .flatMap(inna -> zmieniony(zestaw, adres, inna).stream())
                .filter(zmieniony -> !wartosc.equals(zmieniony.parametry().get(adres)))
                .limit(2)
                .toList();
    }

    private static Stream<?> inne(Object wartosc) {
        if (wartosc instanceof Boolean logiczna) {
            return Stream.of(!logiczna);
        }
        if (wartosc instanceof Integer liczba) {
            return Stream.of(liczba + 1, liczba - 1);
        }
        if (wartosc instanceof BigDecimal liczba) {
            return Stream.of(liczba.add(BigDecimal.ONE), liczba.subtract(BigDecimal.ONE));
        }
        if (wartosc instanceof List<?> kody) {
            return inneListy(kody);
        }
        return SLOWA.stream()
                .filter(slowa -> slowa.stream().anyMatch(wartosc::equals))
                .flatMap(List::stream);
    }

    /** One code less; where that leaves none, one code more of the same kind, or none. */
    private static Stream<?> inneListy(List<?> kody) {
        if (kody.isEmpty()) {
            return Stream.of(List.of("kadra-lider"));
        }
        if (kody.size() > 1) {
            return Stream.of(kody.subList(0, kody.size() - 1));
        }
        Stream<?> dluzsze = Stream.of(
                        RolaKadry.values(),
                        RodzajNarzedzia.values(),
                        ZakresRegulaminu.values(),
                        RodzajInstytucji.values(),
                        RodzajUslugiIndywidualnej.values(),
                        RodzajUslugiGrupowej.values())
                .map(rodzaje -> Stream.of(rodzaje).map(Enum::name).toList())
                .filter(nazwy -> nazwy.contains(kody.get(0)))
                .flatMap(List::stream)
                .filter(nazwa -> !kody.contains(nazwa))
                .map(nazwa -> List.of(kody.get(0), nazwa));
        return Stream.concat(dluzsze, Stream.of(List.of()));
    }

    private static Optional<ZestawRegul> zmieniony(ZestawRegul zestaw, String adres, Object wartosc) {
        try {
            return Optional.of(zestaw.withParameter(adres, wartosc));
        } catch (IllegalArgumentException niedozwolona) {
            return Optional.empty();
        }
    }
}
