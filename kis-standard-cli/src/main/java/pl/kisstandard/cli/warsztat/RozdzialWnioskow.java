package pl.kisstandard.cli.warsztat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.cli.dokument.Blok;
import pl.kisstandard.cli.dokument.Blok.Akapit;
import pl.kisstandard.cli.dokument.Blok.Kolumna;
import pl.kisstandard.cli.dokument.Blok.Komorka;
import pl.kisstandard.cli.dokument.Blok.Naglowek;
import pl.kisstandard.cli.dokument.Blok.Wiersz;
import pl.kisstandard.cli.dokument.Fragment;
import pl.kisstandard.cli.warsztat.PorownanyWniosek.Strona;
import pl.kisstandard.cli.warsztat.PorownanyWniosek.Zmiana;
import pl.kisstandard.model.karta.Opinia;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.rules.warsztat.PorownanieKryterium;
import pl.kisstandard.rules.warsztat.PorownanieKryterium.Przejscie;
import pl.kisstandard.rules.warsztat.RoznicaParametru;

/** What becomes of the wnioski given: counts of every criterion and of the opinion, and each that changes. */
record RozdzialWnioskow(PorownaneZestawy zestawy, PorownaneWnioski wnioski, SlowaWarsztatu slowa) {

    private static final List<Integer> UDZIALY = List.of(18, 8, 24, 26, 24);

    List<Blok> bloki() {
        List<Blok> bloki = new ArrayList<>();
        bloki.add(new Naglowek(2, slowa.get("wnioski"), "wnioski"));
        bloki.add(Akapit.of(slowa.get("wnioski.liczby", wnioski.ilePorownanych(), wnioski.ileZmienionych())));
        if (wnioski.ileNieporownanych() > 0) {
            nieporownane(bloki);
        }
        if (wnioski.ilePorownanych() > 0) {
            bloki.add(opinie());
            bloki.add(kryteria());
        }
        if (wnioski.ileZmienionych() > 0) {
            bloki.add(new Naglowek(2, slowa.get("zmienione"), "zmienione"));
            if (wnioski.ileZmienionych() > wnioski.zmienione().size()) {
                bloki.add(new Blok.Wazne(List.of(Akapit.of(
                        slowa.get("zmienione.pierwsze", wnioski.zmienione().size(), wnioski.ileZmienionych())))));
            }
            bloki.add(zmienione());
        }
        return bloki;
    }

    private void nieporownane(List<Blok> bloki) {
        List<Akapit> akapity = new ArrayList<>();
        akapity.add(Akapit.of(slowa.get("wnioski.nieporownane", wnioski.ileNieporownanych())));
        wnioski.nieporownane().forEach(n -> akapity.add(Akapit.of(n)));
        bloki.add(new Blok.Wazne(akapity));
    }

    private Blok opinie() {
        TreeSet<Opinia> kolumny = new TreeSet<>();
        wnioski.opinie().values().forEach(b -> kolumny.addAll(b.keySet()));
        List<Wiersz> wiersze = new ArrayList<>();
        wnioski.opinie().forEach((a, ile) -> {
            List<Komorka> komorki = new ArrayList<>();
            komorki.add(Komorka.of(slowa.get("przejscia.a", slowa.opinia(a))));
            kolumny.forEach(b -> komorki.add(TabelaPrzejsc.komorka(ile.getOrDefault(b, 0L), a != b)));
            wiersze.add(new Wiersz(null, komorki));
        });
        List<String> naglowki = kolumny.stream()
                .map(b -> slowa.get("przejscia.b", slowa.opinia(b)))
                .toList();
        return new Blok.Tabela(
                slowa.get("przejscia.opinia"),
                new TabelaPrzejsc(slowa).kolumny(false, naglowki),
                List.of(new Blok.Grupa(null, wiersze)));
    }

    private Blok kryteria() {
        List<TabelaPrzejsc.Grupa> grupy = new ArrayList<>();
        for (PorownanieKryterium k : zestawy.kryteria()) {
            List<Przejscie> przejscia = przejscia(wnioski.kryteria().getOrDefault(k.id(), Map.of()));
            if (!przejscia.isEmpty()) {
                grupy.add(new TabelaPrzejsc.Grupa(k.kod() + " " + k.nazwa(), przejscia));
            }
        }
        return new TabelaPrzejsc(slowa).tabela(slowa.get("przejscia.wnioski"), grupy);
    }

    static List<Przejscie> przejscia(Map<@Nullable Wynik, Map<@Nullable Wynik, Long>> macierz) {
        List<Przejscie> przejscia = new ArrayList<>();
        macierz.forEach((a, wiersz) -> wiersz.forEach((b, ile) -> przejscia.add(new Przejscie(a, b, ile))));
        return przejscia;
    }

    private Blok zmienione() {
        Map<String, PorownanieKryterium> kryteria = new LinkedHashMap<>();
        zestawy.kryteria().forEach(k -> kryteria.put(k.id(), k));
        List<Blok.Grupa> grupy = new ArrayList<>();
        for (PorownanyWniosek w : wnioski.zmienione()) {
            List<Wiersz> wiersze = new ArrayList<>();
            w.zmiany().forEach(z -> wiersze.add(wiersz(z, kryteria.get(z.id()))));
            if (w.a() != w.b()) {
                wiersze.add(new Wiersz(
                        null,
                        List.of(
                                Komorka.of(slowa.get("opinia.krotko")),
                                Komorka.of(slowa.opinia(w.a())),
                                Komorka.of(slowa.opinia(w.b())),
                                new Komorka(List.of()))));
            }
            grupy.add(new Blok.Grupa(w.plik(), wiersze));
        }
        List<Kolumna> kolumny = new ArrayList<>();
        List<String> naglowki = List.of("wniosek", "kryterium", "a", "b", "odczytano");
        for (int i = 0; i < naglowki.size(); i++) {
            kolumny.add(new Kolumna(slowa.get("kolumna." + naglowki.get(i)), UDZIALY.get(i), i < 2));
        }
        return new Blok.Tabela(slowa.get("zmienione.podpis"), kolumny, grupy);
    }

    private Wiersz wiersz(Zmiana z, @Nullable PorownanieKryterium k) {
        List<Akapit> odczytano = new ArrayList<>();
        z.odczytano().forEach(o -> odczytano.add(Akapit.of(o)));
        if (k != null) {
            for (RoznicaParametru p : k.parametry()) {
                odczytano.add(Akapit.of(
                        new Fragment.Kod(p.adres().substring(k.id().length() + 1)),
                        new Fragment.Tekst(
                                ": " + slowa.get("parametr.zmiana", slowa.wartosc(p.a()), slowa.wartosc(p.b())))));
            }
        }
        return new Wiersz(null, List.of(Komorka.of(z.kod()), strona(z.a()), strona(z.b()), new Komorka(odczytano)));
    }

    private Komorka strona(@Nullable Strona s) {
        if (s == null) {
            return Komorka.of(slowa.get("bez-kryterium"));
        }
        return new Komorka(List.of(
                Akapit.of(slowa.ocena(s.wynik()), new Fragment.Tekst(" – " + s.zdanie())),
                Akapit.of(
                        new Fragment.Tekst(slowa.get("regula") + " "),
                        new Fragment.Kod(s.regula() == null ? s.przyczyna() : s.regula()))));
    }
}
