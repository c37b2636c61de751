package pl.kisstandard.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.cli.WierszWsadu.Klasa;
import pl.kisstandard.cli.dokument.Sklad;
import pl.kisstandard.model.Slownik;
import pl.kisstandard.model.karta.OcenaFormalna;
import pl.kisstandard.model.karta.Opinia;
import pl.kisstandard.model.karta.Wynik;

/** Keeps count of a run, and the first names of each group, however many there are. Thread-safe. */
final class Podsumowanie {

    private static final int NAJWIECEJ_NAZW = 100;
    private static final int NAJWIECEJ_KRYTERIOW = 5;

    /** How many, and the first of them. */
    private static final class Grupa {
        private long ile;
        private final List<String> pierwsze = new ArrayList<>();

        void dodaj(String nazwa) {
            ile++;
            if (pierwsze.size() < NAJWIECEJ_NAZW) {
                pierwsze.add(nazwa);
            }
        }
    }

    /** How often a criterion was not fulfilled. */
    private record Chybione(String id, long odchylenia, long braki) {
        Chybione dodaj(Wynik wynik) {
            return new Chybione(
                    id, odchylenia + (wynik == Wynik.ODCHYLENIE ? 1 : 0), braki + (wynik == Wynik.BRAK_DANYCH ? 1 : 0));
        }
    }

    private final Map<Opinia, Grupa> ocenione = new EnumMap<>(Opinia.class);
    private final Map<Klasa, Grupa> nieocenione = new EnumMap<>(Klasa.class);
    private final Map<String, Chybione> kryteria = new LinkedHashMap<>();
    private final Grupa formalnieNiepoprawne = new Grupa();
    private final Pominiete pominiete;
    private final @Nullable String szkic;
    private int kod = KodWyjscia.SPELNIA;

    /** @param szkic the notice that nothing was judged by a published rule set; null when it was */
    Podsumowanie(Pominiete pominiete, @Nullable String szkic) {
        this.pominiete = pominiete;
        this.szkic = szkic;
    }

    synchronized void dodaj(WierszWsadu wiersz) {
        if (wiersz.opinia() != null) {
            ocenione.computeIfAbsent(wiersz.opinia(), o -> new Grupa()).dodaj(wiersz.plik());
            kod = KodWyjscia.worst(kod, KodWyjscia.of(wiersz.opinia()));
        } else {
            Klasa klasa = wiersz.klasa() == null ? Klasa.AWARIA : wiersz.klasa();
            nieocenione.computeIfAbsent(klasa, k -> new Grupa()).dodaj(wiersz.plik() + ": " + wiersz.powod());
            kod = KodWyjscia.worst(kod, klasa == Klasa.AWARIA ? KodWyjscia.AWARIA : KodWyjscia.NIE_OCENIONO);
        }
        if (wiersz.ocenaFormalna() == OcenaFormalna.Stan.NIEPOPRAWNA) {
            formalnieNiepoprawne.dodaj(wiersz.plik());
        }
        wiersz.wyniki()
                .forEach((id, wynik) ->
                        kryteria.merge(id, new Chybione(id, 0, 0).dodaj(wynik), (dotad, nowe) -> dotad.dodaj(wynik)));
    }

    /** The exit code of what was judged so far. */
    synchronized int kod() {
        return kod;
    }

    synchronized long ocenione() {
        return ocenione.values().stream().mapToLong(g -> g.ile).sum();
    }

    synchronized long nieocenione() {
        return nieocenione.values().stream().mapToLong(g -> g.ile).sum();
    }

    /**
     * Makes sure that nothing was dropped.
     *
     * @throws IllegalStateException when an input is neither judged nor named as not judged
     */
    synchronized void sprawdz(long znaleziono) {
        if (ocenione() + nieocenione() != znaleziono) {
            throw new IllegalStateException(
                    "Znaleziono " + znaleziono + ", a oceniono " + ocenione() + " i odrzucono " + nieocenione());
        }
    }

    /** Whether there is more to say than a single karta says. */
    synchronized boolean potrzebne() {
        return ocenione() + nieocenione() > 1 || pominiete.ile() > 0;
    }

    /**
     * How many were found, judged and not judged, what was missed, and which do not fulfil the standard or the form.
     *
     * @param nazwyKryteriow code and name by id of the criterion
     */
    synchronized String tekst(Komunikaty komunikaty, Supplier<Map<String, String>> nazwyKryteriow) {
        Sklad sklad = new Sklad();
        sklad.kreska('═').linia(komunikaty.get("podsumowanie"));
        if (szkic != null) {
            sklad.akapit(0, "", szkic);
        }
        sklad.linia(komunikaty.get("podsumowanie.liczby", ocenione() + nieocenione(), ocenione(), nieocenione()));
        ocenione.forEach((opinia, grupa) -> {
            sklad.linia(Slownik.kod(komunikaty.jezyk(), opinia.name()) + ": " + grupa.ile);
            if (opinia != Opinia.SPELNIA) {
                nazwy(sklad, komunikaty, grupa.pierwsze, grupa.ile);
            }
        });
        chybione(sklad, komunikaty, nazwyKryteriow);
        if (formalnieNiepoprawne.ile > 0) {
            sklad.linia(komunikaty.get("podsumowanie.formalnie", formalnieNiepoprawne.ile));
            nazwy(sklad, komunikaty, formalnieNiepoprawne.pierwsze, formalnieNiepoprawne.ile);
        }
        nieocenione.forEach((klasa, grupa) -> {
            String slowo = komunikaty.get("klasa." + klasa);
            sklad.linia(komunikaty.get("podsumowanie.nieocenione", slowo, grupa.ile));
            nazwy(sklad, komunikaty, grupa.pierwsze, grupa.ile);
        });
        if (nieocenione.containsKey(Klasa.GRANICA)) {
            sklad.akapit(2, "", komunikaty.get("podsumowanie.granice"));
        }
        if (pominiete.ile() > 0) {
            sklad.linia(komunikaty.get("podsumowanie.pominiete", pominiete.ile()));
            nazwy(sklad, komunikaty, pominiete.nazwy(), pominiete.ile());
        }
        return sklad.toString();
    }

    private void chybione(Sklad sklad, Komunikaty komunikaty, Supplier<Map<String, String>> nazwyKryteriow) {
        List<Chybione> najczestsze = kryteria.values().stream()
                .filter(k -> k.odchylenia() + k.braki() > 0)
                .sorted(Comparator.comparingLong((Chybione k) -> k.odchylenia() + k.braki())
                        .reversed())
                .limit(NAJWIECEJ_KRYTERIOW)
                .toList();
        if (najczestsze.isEmpty()) {
            return;
        }
        sklad.linia(komunikaty.get("podsumowanie.kryteria"));
        Map<String, String> nazwy = nazwyKryteriow.get();
        for (Chybione k : najczestsze) {
            String liczby = komunikaty.get("podsumowanie.kryterium", k.odchylenia(), k.braki());
            sklad.akapit(2, "– ", nazwy.getOrDefault(k.id(), k.id()) + ": " + liczby);
        }
    }

    private static void nazwy(Sklad sklad, Komunikaty komunikaty, List<String> pierwsze, long ile) {
        pierwsze.forEach(nazwa -> sklad.linia("  – " + Sklad.bezpieczny(nazwa)));
        if (ile > pierwsze.size()) {
            sklad.linia("  – " + komunikaty.get("podsumowanie.reszta", ile - pierwsze.size()));
        }
    }
}
