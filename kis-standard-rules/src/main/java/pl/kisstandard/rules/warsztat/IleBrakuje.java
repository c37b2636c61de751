package pl.kisstandard.rules.warsztat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import pl.kisstandard.model.karta.KartaStandardu;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.model.karta.WynikKryterium;
import pl.kisstandard.model.wniosek.Wniosek;
import pl.kisstandard.rules.WarunkiOceny;
import pl.kisstandard.rules.ZestawRegul;
import pl.kisstandard.rules.warsztat.BrakKryterium.Pewnosc;
import pl.kisstandard.rules.warsztat.BrakKryterium.Rozwiazanie;

/** Finds the smallest change of a wniosek that fulfils what it does not fulfil yet. Thread-safe. */
public final class IleBrakuje {

    private static final int NAJWYZEJ_ROZWIAZAN = 3;

    private final Opracowany zestaw;
    private final WarunkiOceny warunki;
    private final Map<String, Przestrzen> przestrzenie = new ConcurrentHashMap<>();

    private IleBrakuje(Opracowany zestaw, WarunkiOceny warunki) {
        this.zestaw = zestaw;
        this.warunki = warunki;
    }

    /** Of wnioski judged by a rule set. */
    public static IleBrakuje of(ZestawRegul zestaw, WarunkiOceny warunki) {
        return new IleBrakuje(Opracowany.of(zestaw, warunki.jezyk()), warunki);
    }

    /**
     * What is missing in a wniosek.
     *
     * @param kryteria the criteria that deviate or lack data, in official order
     * @param kroki the first changes of each together, one that serves several once
     * @param po the karta of the wniosek after all of them
     */
    public record Braki(List<BrakKryterium> kryteria, List<Krok> kroki, KartaStandardu po) {
        public Braki {
            kryteria = List.copyOf(kryteria);
            kroki = List.copyOf(kroki);
        }
    }

    /** Looks for the changes; each that it tells of was judged. */
    public Braki szukaj(Wniosek wniosek) {
        Map<String, Object> odpowiedzi = Odpowiedzi.of(wniosek);
        List<BrakKryterium> kryteria = zestaw.zestaw().evaluate(wniosek, warunki).kryteria().parallelStream()
                .filter(k -> k.wynik() == Wynik.ODCHYLENIE || k.wynik() == Wynik.BRAK_DANYCH)
                .map(k -> brak(k, odpowiedzi))
                .toList();
        List<Krok> razem = new ArrayList<>();
        for (BrakKryterium brak : kryteria) {
            brak.rozwiazania().stream().findFirst().ifPresent(r -> dolacz(r.kroki(), razem));
        }
        Wniosek poprawiony = Odpowiedzi.wniosek(Kroki.po(odpowiedzi, razem));
        return new Braki(kryteria, razem, zestaw.zestaw().evaluate(poprawiony, warunki));
    }

    /** Adds changes that are not there yet; the same entry twice is two changes only if one criterion asks for two. */
    private static void dolacz(List<Krok> kroki, List<Krok> razem) {
        for (Krok krok : kroki) {
            if (Collections.frequency(razem, krok) < Collections.frequency(kroki, krok)) {
                razem.add(krok);
            }
        }
    }

    /** What is missing for one criterion that deviates or lacks data. */
    BrakKryterium brak(WynikKryterium teraz, Map<String, Object> odpowiedzi) {
        Sedzia sedzia = new Sedzia(teraz.id(), List.of(zestaw.zestaw()));
        List<Object> parametry = zestaw.parametry(teraz.id()).values().stream()
                .map(p -> p.wartosc().wartosc())
                .toList();
        Przestrzen przestrzen = przestrzenie.computeIfAbsent(
                teraz.id(), id -> new BudowaPrzestrzeni(sedzia, zestaw.przypadki(id), parametry).buduj());
        List<Krok> zmiany = new Zmiany(odpowiedzi, przestrzen.wymiary(), parametry).wszystkie();
        Zmniejszanie zmniejszanie =
                new Zmniejszanie(odpowiedzi, w -> sedzia.osadz(w).get(0).dobry());
        List<Krok> znane = zPrzypadku(sedzia, przestrzen, odpowiedzi, zmniejszanie);
        int najwyzej = znane.isEmpty() ? Integer.MAX_VALUE : znane.size() + 1;
        Szukanie.Wyprobowane wyprobowane = new Szukanie(sedzia, odpowiedzi, zmiany).szukaj(najwyzej);
        List<List<Krok>> znalezione = wyprobowane.znalezione();
        if (znalezione.isEmpty() && !znane.isEmpty()) {
            znalezione = List.of(znane);
        }
        if (znalezione.isEmpty()) {
            return new BrakKryterium(teraz, List.of(), Pewnosc.NIE_ZNALEZIONO);
        }
        boolean najmniejsza = wyprobowane.ile() + 1 >= znalezione.get(0).size();
        return new BrakKryterium(
                teraz,
                rozwiazania(sedzia, odpowiedzi, zmniejszanie, znalezione),
                najmniejsza ? Pewnosc.NAJMNIEJSZA : Pewnosc.NIEZMNIEJSZALNA);
    }

    private List<Rozwiazanie> rozwiazania(
            Sedzia sedzia, Map<String, Object> odpowiedzi, Zmniejszanie zmniejszanie, List<List<Krok>> znalezione) {
        List<Rozwiazanie> rozwiazania = new ArrayList<>();
        for (List<Krok> kroki :
                Szukanie.rozne(znalezione).stream().limit(NAJWYZEJ_ROZWIAZAN).toList()) {
            List<Krok> gladkie = zmniejszanie.wygladz(kroki);
            Wniosek po = Odpowiedzi.wniosek(Kroki.po(odpowiedzi, gladkie));
            rozwiazania.add(
                    new Rozwiazanie(gladkie, zestaw.zestaw().evaluate(sedzia.kryterium(), po, warunki.jezyk())));
        }
        return rozwiazania;
    }

    /** The fewest changes towards a case that fulfils; none of them can be left out. */
    private static List<Krok> zPrzypadku(
            Sedzia sedzia, Przestrzen przestrzen, Map<String, Object> odpowiedzi, Zmniejszanie zmniejszanie) {
        return przestrzen.bazy().stream()
                .filter(baza -> sedzia.osadz(przestrzen.wniosek(baza)).get(0).dobry())
                .map(baza -> Kroki.miedzy(odpowiedzi, przestrzen.naMiejscu(odpowiedzi, baza)))
                .filter(zmniejszanie::wystarcza)
                .map(zmniejszanie::zmniejsz)
                .min(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }
}
