package pl.kisstandard.cli.raport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import pl.kisstandard.model.karta.OcenaFormalna;
import pl.kisstandard.model.karta.Opinia;
import pl.kisstandard.model.karta.Wynik;

/** How many wnioski got which opinion, and how often each criterion was missed. */
final class Liczniki {

    /** The verdicts that keep a criterion from being fulfilled. */
    static final List<Wynik> CHYBIONE = List.of(Wynik.ODCHYLENIE, Wynik.BRAK_DANYCH, Wynik.NIEOCENIONE);

    private final Map<Opinia, Long> opinie = new EnumMap<>(Opinia.class);
    private final List<Map<Wynik, Long>> wyniki = new ArrayList<>();
    private long nieocenione;
    private long formalnieNiepoprawne;

    Liczniki(int kryteria) {
        for (int i = 0; i < kryteria; i++) {
            wyniki.add(new EnumMap<>(Wynik.class));
        }
    }

    void dodaj(OcenionyWniosek wniosek) {
        opinie.merge(wniosek.opinia(), 1L, Long::sum);
        if (wniosek.formalna() == OcenaFormalna.Stan.NIEPOPRAWNA) {
            formalnieNiepoprawne++;
        }
        for (int i = 0; i < wyniki.size(); i++) {
            wyniki.get(i).merge(wniosek.wyniki().get(i), 1L, Long::sum);
        }
    }

    void dodajNieoceniony() {
        nieocenione++;
    }

    long ile(Opinia opinia) {
        return opinie.getOrDefault(opinia, 0L);
    }

    long ocenione() {
        return opinie.values().stream().mapToLong(Long::longValue).sum();
    }

    long nieocenione() {
        return nieocenione;
    }

    long wszystkie() {
        return ocenione() + nieocenione;
    }

    long formalnieNiepoprawne() {
        return formalnieNiepoprawne;
    }

    long ile(int kryterium, Wynik wynik) {
        return wyniki.get(kryterium).getOrDefault(wynik, 0L);
    }

    long chybione(int kryterium) {
        return CHYBIONE.stream().mapToLong(wynik -> ile(kryterium, wynik)).sum();
    }

    /** Whether any criterion got a verdict. */
    boolean jest(Wynik wynik) {
        return IntStream.range(0, wyniki.size()).anyMatch(i -> ile(i, wynik) > 0);
    }

    /** The criteria by their places, those most often missed first, otherwise in official order. */
    List<Integer> odNajczesciejChybionych() {
        return IntStream.range(0, wyniki.size())
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> chybione(i)).reversed())
                .toList();
    }
}
