package pl.kisstandard.rules.warsztat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.rules.Usterka;
import pl.kisstandard.rules.internal.DefinicjaKryterium;
import pl.kisstandard.rules.internal.DefinicjaParametru;
import pl.kisstandard.rules.internal.Dwujezyczny;
import pl.kisstandard.rules.internal.compile.KatalogZestawu.KryteriumZestawu;
import pl.kisstandard.rules.internal.compile.PlikYaml;

/** Whether a criterion says all that the karta and the catalogue tell people, in both languages. */
final class Kompletnosc {

    private static final List<String> NAGLOWKI =
            List.of("## Czego wymaga standard", "## Jak to rozumiemy", "## Przykłady", "## Co może zrobić");

    private final PlikYaml yaml;
    private final List<Usterka> usterki;

    private Kompletnosc(PlikYaml yaml, List<Usterka> usterki) {
        this.yaml = yaml;
        this.usterki = usterki;
    }

    /**
     * Adds what is missing to {@code usterki}.
     *
     * @param wykladnia {@code kryterium.md}; null when it cannot be read, which has been told
     */
    static void sprawdz(KryteriumZestawu pliki, String wersja, @Nullable String wykladnia, List<Usterka> usterki) {
        new Kompletnosc(pliki.yaml(), usterki).definicja(pliki.definicja(), wersja);
        if (wykladnia != null) {
            wykladnia(pliki.definicja().id() + "/kryterium.md", wykladnia, usterki);
        }
    }

    private static void wykladnia(String plik, String tekst, List<Usterka> usterki) {
        if (!tekst.startsWith("# ")) {
            usterki.add(Usterka.of(plik, 1, 1, "brak-naglowka", "# …"));
        }
        List<String> wiersze = tekst.lines().toList();
        NAGLOWKI.stream()
                .filter(n -> wiersze.stream().noneMatch(w -> w.startsWith(n)))
                .forEach(n -> usterki.add(Usterka.of(plik, Math.max(1, wiersze.size()), 1, "brak-naglowka", n)));
    }

    private void definicja(DefinicjaKryterium d, String wersja) {
        niepusty("/poziomWymagalny/pl", d.poziomWymagalny().pl());
        niepusty("/poziomWymagalny/en", d.poziomWymagalny().en());
        niepusty("/podstawa", d.podstawa());
        if (d.historia().stream().noneMatch(z -> z.wersja().equals(wersja))) {
            usterka("/historia", "brak-historii", wersja);
        }
        for (int i = 0; i < d.historia().size(); i++) {
            DefinicjaKryterium.Zmiana z = d.historia().get(i);
            zdania("/historia/" + i, new Dwujezyczny(z.pl(), z.en()));
        }
        d.parametry().forEach(this::parametr);
        d.przyczyny().forEach(this::przyczyna);
        if (d.uwagi() != null) {
            d.uwagi().forEach((kod, u) -> zdania("/uwagi/" + kod, u));
        }
    }

    private void parametr(String nazwa, DefinicjaParametru p) {
        String wskaznik = "/parametry/" + nazwa;
        zdania(wskaznik + "/opis", p.opis());
        niepusty(wskaznik + "/zrodlo", p.zrodlo());
        boolean liczba = p.typ() == DefinicjaParametru.Typ.calkowita || p.typ() == DefinicjaParametru.Typ.liczba;
        if (liczba && p.jednostka() == null) {
            usterka(wskaznik, "brak-jednostki", nazwa);
        } else if (!liczba && p.jednostka() != null) {
            usterka(wskaznik + "/jednostka", "zbedna-jednostka", nazwa);
        }
    }

    private void przyczyna(String kod, DefinicjaKryterium.Przyczyna p) {
        String wskaznik = "/przyczyny/" + kod;
        zdania(wskaznik, new Dwujezyczny(p.pl(), p.en()));
        boolean zaradzic = p.wynik() == Wynik.ODCHYLENIE || p.wynik() == Wynik.BRAK_DANYCH;
        if (p.zalecenie() != null) {
            zdania(wskaznik + "/zalecenie", p.zalecenie());
        }
        if (zaradzic && p.zalecenie() == null) {
            usterka(wskaznik, "brak-zalecenia", kod, p.wynik());
        } else if (!zaradzic && p.zalecenie() != null) {
            usterka(wskaznik + "/zalecenie", "zbedne-zalecenie", kod, p.wynik());
        }
    }

    private void zdania(String wskaznik, Dwujezyczny tekst) {
        zdanie(wskaznik + "/pl", tekst.pl());
        zdanie(wskaznik + "/en", tekst.en());
    }

    private void zdanie(String wskaznik, String tekst) {
        if (niepusty(wskaznik, tekst) && !tekst.strip().matches("(?s).*[.!?]")) {
            usterka(wskaznik, "zdanie-bez-kropki");
        }
    }

    private boolean niepusty(String wskaznik, String tekst) {
        if (tekst.isBlank()) {
            usterka(wskaznik, "pusty-tekst");
        }
        return !tekst.isBlank();
    }

    private void usterka(String wskaznik, String kod, Object... argumenty) {
        usterki.add(yaml.usterka(wskaznik, kod, argumenty));
    }
}
