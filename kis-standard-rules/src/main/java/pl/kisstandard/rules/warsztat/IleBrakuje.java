package pl.kisstandard.rules.warsztat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.kisstandard.model.karta.KartaStandardu;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.model.karta.WynikKryterium;
import pl.kisstandard.model.wniosek.Odczyt;
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
     * @param kroki changes for all of them together, one that serves several once
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
        List<Krok> razem = razem(kryteria, odpowiedzi);
        Wniosek poprawiony = Odpowiedzi.wniosek(Kroki.po(odpowiedzi, razem));
        return new Braki(kryteria, razem, zestaw.zestaw().evaluate(poprawiony, warunki));
    }

    /** Changes of each criterion, one after another, that leave what is fulfilled so far fulfilled. */
    private List<Krok> razem(List<BrakKryterium> kryteria, Map<String, Object> odpowiedzi) {
        List<Krok> razem = List.of();
        for (BrakKryterium brak : kryteria) {
            Set<String> dobre = dobre(odpowiedzi, razem);
            if (dobre.add(brak.teraz().id())) {
                List<Krok> dotad = razem;
                razem = mozliwe(brak, odpowiedzi, dotad)
                        .filter(kroki -> dobre(odpowiedzi, kroki).containsAll(dobre))
                        .findFirst()
                        .orElseGet(() ->
                                mozliwe(brak, odpowiedzi, dotad).findFirst().orElse(dotad));
            }
        }
        return razem;
    }

    /** With the changes of a criterion, or, where they get into the way of the others, with some found after these. */
    private Stream<List<Krok>> mozliwe(BrakKryterium brak, Map<String, Object> odpowiedzi, List<Krok> razem) {
        return Stream.concat(
                brak.rozwiazania().stream().map(r -> dolaczone(razem, r.kroki())),
                Stream.of(brak).flatMap(b -> {
                    Map<String, Object> po = Kroki.po(odpowiedzi, razem);
                    return brak(wiersz(b.teraz().id(), po), po).rozwiazania().stream()
                            .map(r -> Kroki.miedzy(odpowiedzi, Kroki.po(po, r.kroki())));
                }));
    }

    /** Both, an answer to the same question once; the same entry twice is two changes only if one criterion asks for two. */
    private static List<Krok> dolaczone(List<Krok> razem, List<Krok> kroki) {
        List<Krok> oba = new ArrayList<>(razem);
        for (Krok krok : kroki) {
            oba.removeIf(k -> k.rodzaj() != Krok.Rodzaj.DODAJ && k.wskaznik().equals(krok.wskaznik()));
            if (Collections.frequency(oba, krok) < Collections.frequency(kroki, krok)) {
                oba.add(krok);
            }
        }
        return oba;
    }

    private Set<String> dobre(Map<String, Object> odpowiedzi, List<Krok> kroki) {
        Wniosek po = Odpowiedzi.wniosek(Kroki.po(odpowiedzi, kroki));
        return zestaw.zestaw().evaluate(po, warunki).kryteria().stream()
                .filter(k -> k.werdykt().dobry())
                .map(WynikKryterium::id)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private WynikKryterium wiersz(String id, Map<String, Object> odpowiedzi) {
        return zestaw.zestaw().evaluate(id, Odpowiedzi.wniosek(odpowiedzi), warunki.jezyk());
    }

    /** What is missing for one criterion that deviates or lacks data: what the club can bring about, or else what may be a mistake. */
    BrakKryterium brak(WynikKryterium teraz, Map<String, Object> odpowiedzi) {
        Sedzia sedzia = new Sedzia(teraz.id(), List.of(zestaw.zestaw()));
        List<Object> wartosci = zestaw.wartosci(teraz.id());
        Przestrzen przestrzen = przestrzenie.computeIfAbsent(
                teraz.id(), id -> new BudowaPrzestrzeni(sedzia, zestaw.przypadki(id), wartosci).buduj());
        List<Krok> zmiany = new Zmiany(odpowiedzi, przestrzen.wymiary(), wartosci).wszystkie();
        Zmniejszanie zmniejszanie =
                new Zmniejszanie(odpowiedzi, w -> sedzia.osadz(w).get(0).dobry());
        BrakKryterium brak = brak(teraz, sedzia, przestrzen, zmiany, zmniejszanie, k -> !k.pomylka());
        return brak.rozwiazania().isEmpty() ? brak(teraz, sedzia, przestrzen, zmiany, zmniejszanie, k -> true) : brak;
    }

    private BrakKryterium brak(
            WynikKryterium teraz,
            Sedzia sedzia,
            Przestrzen przestrzen,
            List<Krok> zmiany,
            Zmniejszanie zmniejszanie,
            Predicate<Krok> wolno) {
        Map<String, Object> odpowiedzi = zmniejszanie.odpowiedzi();
        List<Krok> znane = zPrzypadku(sedzia, przestrzen, zmniejszanie, wolno);
        int najwyzej = znane.isEmpty() ? Integer.MAX_VALUE : znane.size() + 1;
        Set<String> czytane = teraz.odczyty().stream().map(Odczyt::wskaznik).collect(Collectors.toSet());
        Szukanie szukanie = new Szukanie(
                sedzia, odpowiedzi, czytane, zmiany.stream().filter(wolno).toList());
        Szukanie.Wyprobowane wyprobowane = szukanie.szukaj(najwyzej);
        List<Szukanie.Znalezione> znalezione = wyprobowane.znalezione();
        if (znalezione.isEmpty() && !znane.isEmpty()) {
            znalezione = List.of(new Szukanie.Znalezione(znane, Wynik.SPELNIENIE));
        }
        if (znalezione.isEmpty()) {
            return new BrakKryterium(teraz, List.of(), 0, Pewnosc.NIE_ZNALEZIONO);
        }
        boolean najmniejsza = wyprobowane.ile() + 1 >= znalezione.get(0).kroki().size();
        List<List<Krok>> rozne = szukanie.rozne(znalezione);
        List<Rozwiazanie> rozwiazania = rozne.stream()
                .limit(NAJWYZEJ_ROZWIAZAN)
                .map(kroki -> rozwiazanie(sedzia, zmniejszanie.zInnymi(zmniejszanie.wygladz(kroki)), odpowiedzi))
                .toList();
        return new BrakKryterium(
                teraz,
                rozwiazania,
                rozne.size() - rozwiazania.size(),
                najmniejsza ? Pewnosc.NAJMNIEJSZA : Pewnosc.NIEZMNIEJSZALNA);
    }

    private Rozwiazanie rozwiazanie(Sedzia sedzia, List<Krok> kroki, Map<String, Object> odpowiedzi) {
        return new Rozwiazanie(kroki, wiersz(sedzia.kryterium(), Kroki.po(odpowiedzi, kroki)));
    }

    /** The fewest changes towards a case that fulfils; none of them can be left out. */
    private static List<Krok> zPrzypadku(
            Sedzia sedzia, Przestrzen przestrzen, Zmniejszanie zmniejszanie, Predicate<Krok> wolno) {
        Map<String, Object> odpowiedzi = zmniejszanie.odpowiedzi();
        return przestrzen.bazy().stream()
                .filter(baza -> sedzia.osadz(przestrzen.wniosek(baza)).get(0).dobry())
                .map(baza -> Kroki.miedzy(odpowiedzi, przestrzen.naMiejscu(odpowiedzi, baza)).stream()
                        .filter(k -> k.mozliwy() && wolno.test(k))
                        .toList())
                .filter(zmniejszanie::wystarcza)
                .map(zmniejszanie::zmniejsz)
                .min(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }
}
