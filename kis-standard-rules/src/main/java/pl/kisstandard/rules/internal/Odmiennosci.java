package pl.kisstandard.rules.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.karta.Pochodzenie.Szkic;
import pl.kisstandard.rules.BlednyZestawException;

/**
 * How a draft differs from the released set it was made from. Values of parameters are left to {@link Parametry}.
 *
 * @param podstawa the released set; null when it is not known
 */
public record Odmiennosci(@Nullable DefinicjaZestawu podstawa, Szkic szkic) {

    private static final List<String> KRYTERIA = List.of("kryteria");

    /**
     * Compares a draft with the released set that it names.
     *
     * @param pliki content of a file of the draft by its path
     * @return null when the draft is a released set as it was released
     * @throws BlednyZestawException when it names a set that was not released with this library
     */
    public static @Nullable Odmiennosci of(DefinicjaZestawu zestaw, UnaryOperator<String> pliki) {
        String nazwana = zestaw.standard().naPodstawie();
        String id = nazwana == null ? zestaw.opis().id() : nazwana;
        if (!WydaneZestawy.jest(id)) {
            if (nazwana != null) {
                throw new BlednyZestawException(
                        List.of(ZrodlaZestawu.STANDARD + ": naPodstawie: nie ma zestawu " + nazwana
                                + ". Podaj jeden z zestawów, które wymienia polecenie „wersje”, albo usuń ten wiersz"));
            }
            return new Odmiennosci(null, new Szkic(null, false, List.of(), List.of(), List.of()));
        }
        DefinicjaZestawu podstawa = WydaneZestawy.definicja(id);
        if (zestaw.suma().equals(podstawa.suma())) {
            return null;
        }
        return nazwana == null
                ? new Odmiennosci(null, new Szkic(null, false, List.of(), List.of(), List.of()))
                : new Odmiennosci(podstawa, szkic(nazwana, podstawa, zestaw, pliki));
    }

    private static Szkic szkic(
            String id, DefinicjaZestawu podstawa, DefinicjaZestawu zestaw, UnaryOperator<String> pliki) {
        List<String> bylo = podstawa.kolejnosc();
        List<String> jest = zestaw.kolejnosc();
        List<String> wspolne = jest.stream().filter(bylo::contains).toList();
        return new Szkic(
                id,
                !standard(podstawa, wspolne).equals(standard(zestaw, wspolne)),
                wspolne.stream()
                        .filter(k -> zmienione(id, podstawa.kryterium(k), zestaw.kryterium(k), pliki))
                        .toList(),
                jest.stream().filter(k -> !bylo.contains(k)).toList(),
                bylo.stream().filter(k -> !jest.contains(k)).toList());
    }

    private static boolean zmienione(
            String id, DefinicjaKryterium bylo, DefinicjaKryterium jest, UnaryOperator<String> pliki) {
        return !bezWartosci(bylo).equals(bezWartosci(jest))
                || Stream.of("kryterium.drl", "kryterium.md")
                        .map(plik -> jest.id() + "/" + plik)
                        .anyMatch(plik -> !linie(pliki.apply(plik)).equals(linie(ZrodlaZestawu.tekst(id, plik))));
    }

    private static List<String> linie(String tekst) {
        return tekst.lines().toList();
    }

    private static DefinicjaKryterium bezWartosci(DefinicjaKryterium k) {
        return new DefinicjaKryterium(
                k.id(),
                k.kod(),
                k.poziomWymagalny(),
                k.podstawa(),
                k.historia(),
                bezWartosci(k.parametry(), List.of()),
                k.przyczyny(),
                k.uwagi());
    }

    /** {@code wszystkie} stands for the criteria of the set, which differ once one is added. */
    private static Map<String, DefinicjaParametru> bezWartosci(
            Map<String, DefinicjaParametru> parametry, List<String> wszystkie) {
        Map<String, DefinicjaParametru> bez = new LinkedHashMap<>();
        parametry.forEach((nazwa, p) -> bez.put(
                nazwa,
                new DefinicjaParametru(
                        p.typ(),
                        "",
                        !wszystkie.isEmpty() && wszystkie.equals(p.dozwolone()) ? KRYTERIA : p.dozwolone(),
                        p.najmniej(),
                        p.najwiecej(),
                        p.jednostka(),
                        p.opis(),
                        p.zrodlo())));
        return bez;
    }

    /** The standard without values and without the criteria that only one of the two sets has. */
    private static DefinicjaStandardu standard(DefinicjaZestawu zestaw, List<String> wspolne) {
        DefinicjaStandardu s = zestaw.standard();
        List<DefinicjaStandardu.Grupa> grupy = new ArrayList<>();
        for (DefinicjaStandardu.Grupa g : s.grupy()) {
            List<List<String>> komorki = g.komorki().stream()
                    .map(komorka -> komorka.stream().filter(wspolne::contains).toList())
                    .filter(komorka -> !komorka.isEmpty())
                    .toList();
            if (!komorki.isEmpty()) {
                grupy.add(new DefinicjaStandardu.Grupa(g.zakres(), g.nazwa(), komorki));
            }
        }
        return new DefinicjaStandardu(
                s.id(),
                s.wersja(),
                null,
                s.nazwa(),
                s.zrodlo(),
                s.status(),
                s.obowiazujeOd(),
                s.obowiazujeDo(),
                s.wycofany(),
                s.dokument(),
                s.wersjaModelu(),
                s.pakiet(),
                new DefinicjaStandardu.KoncowaOpinia(
                        bezWartosci(s.opinia().parametry(), zestaw.kolejnosc()),
                        s.opinia().zdania()),
                grupy);
    }
}
