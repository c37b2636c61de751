package pl.kisstandard.cli.warsztat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.cli.dokument.Blok;
import pl.kisstandard.cli.dokument.Blok.Kolumna;
import pl.kisstandard.cli.dokument.Blok.Komorka;
import pl.kisstandard.cli.dokument.Blok.Wiersz;
import pl.kisstandard.cli.dokument.Fragment;
import pl.kisstandard.model.Slownik;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.rules.warsztat.PorownanieKryterium.Przejscie;

/** How many go from which verdict of the first rule set, a row, to which of the second, a column. */
record TabelaPrzejsc(SlowaWarsztatu slowa) {

    private static final int SZEROKOSC = 100;

    /** Transitions of one criterion; the name stands beside its rows unless it is the only one. */
    record Grupa(@Nullable String nazwa, List<Przejscie> przejscia) {}

    Blok.Tabela tabela(String podpis, List<Grupa> grupy) {
        Map<@Nullable Wynik, Boolean> wKolumnach = PorownaneWnioski.wedlugWyniku();
        grupy.forEach(g -> g.przejscia().forEach(p -> wKolumnach.put(p.b(), true)));
        Set<@Nullable Wynik> kolumny = wKolumnach.keySet();
        boolean nazwane = grupy.stream().anyMatch(g -> g.nazwa() != null);
        List<String> naglowki = new ArrayList<>();
        kolumny.forEach(b -> naglowki.add(slowa.get("przejscia.b", slowo(b))));
        List<Blok.Grupa> wiersze = new ArrayList<>();
        for (Grupa grupa : grupy) {
            Map<@Nullable Wynik, Map<@Nullable Wynik, Long>> macierz = PorownaneWnioski.wedlugWyniku();
            grupa.przejscia().forEach(p -> macierz.computeIfAbsent(p.a(), a -> PorownaneWnioski.wedlugWyniku())
                    .put(p.b(), p.ile()));
            List<Wiersz> rzedy = new ArrayList<>();
            macierz.forEach((a, ile) -> {
                List<Komorka> komorki = new ArrayList<>();
                komorki.add(Komorka.of(slowa.get("przejscia.a", slowo(a))));
                kolumny.forEach(b -> komorki.add(komorka(ile.getOrDefault(b, 0L), a != b)));
                rzedy.add(new Wiersz(null, komorki));
            });
            wiersze.add(new Blok.Grupa(grupa.nazwa(), rzedy));
        }
        return new Blok.Tabela(podpis, kolumny(nazwane, naglowki), wiersze);
    }

    List<Kolumna> kolumny(boolean nazwane, List<String> naglowki) {
        List<Kolumna> kolumny = new ArrayList<>();
        int pierwsza = nazwane ? 30 : 0;
        int druga = 22;
        if (nazwane) {
            kolumny.add(new Kolumna(slowa.get("kolumna.kryterium"), pierwsza, true));
        }
        int reszta = SZEROKOSC - pierwsza - druga;
        int udzial = reszta / naglowki.size();
        kolumny.add(new Kolumna(slowa.get("kolumna.wynik"), druga + reszta - udzial * naglowki.size(), true));
        naglowki.forEach(n -> kolumny.add(new Kolumna(n, udzial, false)));
        return kolumny;
    }

    /** What changes stands out. */
    static Komorka komorka(long ile, boolean zmiana) {
        String liczba = ile == 0 ? "–" : String.valueOf(ile);
        return Komorka.of(ile > 0 && zmiana ? new Fragment.Mocny(liczba) : new Fragment.Tekst(liczba));
    }

    private String slowo(@Nullable Wynik wynik) {
        return wynik == null ? slowa.get("bez-kryterium") : Slownik.kod(slowa.jezyk(), wynik.name());
    }
}
