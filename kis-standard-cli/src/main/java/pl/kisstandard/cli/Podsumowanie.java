package pl.kisstandard.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import pl.kisstandard.model.Slownik;
import pl.kisstandard.model.karta.OcenaFormalna;
import pl.kisstandard.model.karta.Opinia;

/** Keeps count of a run: every input found is judged, or named among those that were not. */
final class Podsumowanie {

    private record Nieocenione(String nazwa, String powod) {}

    private final int znaleziono;
    private final Map<Opinia, List<String>> ocenione = new EnumMap<>(Opinia.class);
    private final List<String> formalnieNiepoprawne = new ArrayList<>();
    private final List<Nieocenione> nieocenione = new ArrayList<>();
    private int kod = KodWyjscia.SPELNIA;

    Podsumowanie(int znaleziono) {
        this.znaleziono = znaleziono;
        for (Opinia opinia : Opinia.values()) {
            ocenione.put(opinia, new ArrayList<>());
        }
    }

    void oceniono(String nazwa, Opinia opinia, OcenaFormalna.Stan formalnie) {
        if (formalnie == OcenaFormalna.Stan.NIEPOPRAWNA) {
            formalnieNiepoprawne.add(nazwa);
        }
        ocenione.computeIfAbsent(opinia, o -> new ArrayList<>()).add(nazwa);
        kod = KodWyjscia.worst(kod, KodWyjscia.of(opinia));
    }

    void nieOceniono(String nazwa, String powod, int kodPowodu) {
        nieocenione.add(new Nieocenione(nazwa, powod));
        kod = KodWyjscia.worst(kod, kodPowodu);
    }

    /** The exit code of what was judged so far. */
    int kod() {
        return kod;
    }

    /**
     * Makes sure that nothing was dropped.
     *
     * @throws IllegalStateException when an input is neither judged nor named as not judged
     */
    void sprawdz() {
        if (ocenione() + nieocenione.size() != znaleziono) {
            throw new IllegalStateException(
                    "Znaleziono " + znaleziono + ", a oceniono " + ocenione() + " i odrzucono " + nieocenione.size());
        }
    }

    private int ocenione() {
        return ocenione.values().stream().mapToInt(List::size).sum();
    }

    /** How many were found, judged and not judged, and the names of all that do not fulfil the standard or the form. */
    String tekst(Komunikaty komunikaty) {
        Sklad sklad = new Sklad();
        sklad.kreska('═').linia(komunikaty.get("podsumowanie"));
        sklad.linia(komunikaty.get("podsumowanie.liczby", znaleziono, ocenione(), nieocenione.size()));
        ocenione.forEach((opinia, nazwy) -> {
            if (!nazwy.isEmpty()) {
                sklad.linia(Slownik.kod(komunikaty.jezyk(), opinia.name()) + ": " + nazwy.size());
            }
            if (opinia != Opinia.SPELNIA) {
                nazwy.forEach(nazwa -> sklad.linia("  – " + Sklad.bezpieczny(nazwa)));
            }
        });
        if (!formalnieNiepoprawne.isEmpty()) {
            sklad.linia(komunikaty.get("podsumowanie.formalnie", formalnieNiepoprawne.size()));
        }
        formalnieNiepoprawne.forEach(nazwa -> sklad.linia("  – " + Sklad.bezpieczny(nazwa)));
        if (!nieocenione.isEmpty()) {
            sklad.linia(komunikaty.get("podsumowanie.nieocenione", nieocenione.size()));
        }
        nieocenione.forEach(n -> sklad.linia("  – " + Sklad.bezpieczny(n.nazwa()) + ": " + n.powod()));
        return sklad.toString();
    }
}
