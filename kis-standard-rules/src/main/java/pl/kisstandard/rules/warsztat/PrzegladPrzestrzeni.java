package pl.kisstandard.rules.warsztat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.karta.Werdykt;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.model.wniosek.Wniosek;
import pl.kisstandard.rules.warsztat.PorownanieKryterium.Przejscie;

/** Judges the wnioski of a space by two rule sets: counts what changes, and keeps the nearest of each kind of change. */
final class PrzegladPrzestrzeni {

    /** So many of the nearest are made smaller; the smallest of them is the counter-example. */
    private static final int NAJBLIZSZE = 6;

    private final Sedzia sedzia;
    private final Przestrzen przestrzen;
    private final Map<Wynik, Map<Wynik, Long>> macierz = new TreeMap<>();
    private final Map<Kierunek, List<int[]>> znalezione = new EnumMap<>(Kierunek.class);

    PrzegladPrzestrzeni(Sedzia sedzia, Przestrzen przestrzen) {
        this.sedzia = sedzia;
        this.przestrzen = przestrzen;
    }

    void osadz(int[] punkt) {
        List<Werdykt> werdykty = sedzia.osadz(przestrzen.wniosek(punkt));
        Werdykt a = werdykty.get(0);
        Werdykt b = werdykty.get(1);
        macierz.computeIfAbsent(a.wynik(), w -> new TreeMap<>()).merge(b.wynik(), 1L, Long::sum);
        Kierunek kierunek = Kierunek.of(a, b);
        if (kierunek != null) {
            zapamietaj(znalezione.computeIfAbsent(kierunek, k -> new ArrayList<>()), punkt);
        }
    }

    private static void zapamietaj(List<int[]> najblizsze, int[] punkt) {
        if (najblizsze.size() == NAJBLIZSZE && odleglosc(punkt) >= odleglosc(najblizsze.get(NAJBLIZSZE - 1))) {
            return;
        }
        najblizsze.add(punkt.clone());
        najblizsze.sort(Comparator.comparingLong(PrzegladPrzestrzeni::odleglosc));
        if (najblizsze.size() > NAJBLIZSZE) {
            najblizsze.remove(NAJBLIZSZE);
        }
    }

    /** In how many dimensions a point differs from the pattern wniosek. */
    private static long odleglosc(int[] punkt) {
        return Arrays.stream(punkt).filter(v -> v != 0).count();
    }

    Stosunek stosunek() {
        boolean gorzej = znalezione.containsKey(Kierunek.GORZEJ);
        boolean lepiej = znalezione.containsKey(Kierunek.LEPIEJ);
        if (znalezione.containsKey(Kierunek.INACZEJ) || (gorzej && lepiej)) {
            return Stosunek.NIEPOROWNYWALNE;
        }
        if (gorzej || lepiej) {
            return gorzej ? Stosunek.OSTRZEJSZE : Stosunek.LAGODNIEJSZE;
        }
        return znalezione.isEmpty() ? Stosunek.ROWNOWAZNE : Stosunek.INNE_PRZYCZYNY;
    }

    List<Przejscie> przejscia() {
        List<Przejscie> przejscia = new ArrayList<>();
        macierz.forEach((a, wiersz) -> wiersz.forEach((b, ile) -> przejscia.add(new Przejscie(a, b, ile))));
        return przejscia;
    }

    /** The smallest wniosek of each direction found. */
    List<Kontrprzyklad> kontrprzyklady(Wniosek wzorzec, Jezyk jezyk) {
        List<Kontrprzyklad> kontrprzyklady = new ArrayList<>();
        znalezione.forEach((kierunek, punkty) -> kontrprzyklady.add(kontrprzyklad(kierunek, punkty, wzorzec, jezyk)));
        return kontrprzyklady;
    }

    private Kontrprzyklad kontrprzyklad(Kierunek kierunek, List<int[]> punkty, Wniosek wzorzec, Jezyk jezyk) {
        Map<String, Object> wzor = Odpowiedzi.of(wzorzec);
        Zmniejszanie zmniejszanie = new Zmniejszanie(wzor, w -> kierunek(w) == kierunek);
        List<List<Krok>> roznice = punkty.stream()
                .map(p -> Kroki.miedzy(wzor, Odpowiedzi.of(przestrzen.wniosek(p))))
                .toList();
        List<Krok> kroki = roznice.stream()
                .filter(zmniejszanie::wystarcza)
                .map(zmniejszanie::zmniejsz)
                .min(Comparator.comparingInt(List::size))
                .orElse(roznice.get(0));
        Wniosek wniosek = zmniejszanie.wystarcza(kroki)
                ? Odpowiedzi.wniosek(Kroki.po(wzor, kroki))
                : przestrzen.wniosek(punkty.get(0)); // the order of entries matters to these rules
        return new Kontrprzyklad(
                kierunek,
                wniosek,
                Latka.miedzy(wzorzec, wniosek),
                kroki,
                sedzia.zestawy().get(0).evaluate(sedzia.kryterium(), wniosek, jezyk),
                sedzia.zestawy().get(1).evaluate(sedzia.kryterium(), wniosek, jezyk));
    }

    private @Nullable Kierunek kierunek(Wniosek wniosek) {
        List<Werdykt> werdykty = sedzia.osadz(wniosek);
        return Kierunek.of(werdykty.get(0), werdykty.get(1));
    }
}
