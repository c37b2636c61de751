package pl.kisstandard.cli.katalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pl.kisstandard.cli.dokument.Blok;
import pl.kisstandard.cli.dokument.Blok.Akapit;
import pl.kisstandard.cli.dokument.Blok.Grupa;
import pl.kisstandard.cli.dokument.Blok.Kolumna;
import pl.kisstandard.cli.dokument.Blok.Komorka;
import pl.kisstandard.cli.dokument.Blok.Lista;
import pl.kisstandard.cli.dokument.Blok.Naglowek;
import pl.kisstandard.cli.dokument.Blok.Pola;
import pl.kisstandard.cli.dokument.Blok.Pole;
import pl.kisstandard.cli.dokument.Blok.Tabela;
import pl.kisstandard.cli.dokument.Blok.Wiersz;
import pl.kisstandard.cli.dokument.Fragment;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.rules.BlednyZestawException;
import pl.kisstandard.rules.OpisKryterium;
import pl.kisstandard.rules.Przypadek;

/** The chapter of one criterion. */
record RozdzialKryterium(OpisKryterium kryterium, Wykladnia wykladnia, SlowaKatalogu slowa) {

    private static final int ROZDZIAL = 3;
    private static final int CZESC = 4;

    private static final int WYNIK = 17;
    private static final int ZDANIE = 32;
    private static final int ZALECENIE = 33;
    private static final int PRZYCZYNA = 18;
    private static final int PRZYPADEK = 53;
    private static final int KOD = 30;

    static RozdzialKryterium of(OpisKryterium kryterium, String zestaw, SlowaKatalogu slowa) {
        try {
            return new RozdzialKryterium(
                    kryterium, Wykladnia.of(kryterium.wykladnia(), kryterium.kod(), CZESC - 2), slowa);
        } catch (Wykladnia.NieobslugiwanyException e) {
            String plik = zestaw + "/" + kryterium.id();
            throw new BlednyZestawException(List.of(slowa.get("blad.wykladnia", plik, String.valueOf(e.getMessage()))));
        }
    }

    /** Short name: the title of the interpretation, which is Polish, or the translated requirement. */
    String nazwa() {
        String przeklad = kryterium.przeklad();
        return przeklad == null ? wykladnia.tytul() : przeklad;
    }

    List<Blok> bloki() {
        List<Blok> bloki = new ArrayList<>();
        bloki.add(new Naglowek(ROZDZIAL, tytul(), kryterium.id()));
        bloki.add(new Pola(pola()));
        if (slowa.jezyk() == Jezyk.PL) {
            bloki.addAll(wykladnia.bloki());
        } else {
            bloki.add(Akapit.of(slowa.get("wykladnia")));
            bloki.add(new Blok.WJezyku(Jezyk.PL, wykladnia.bloki()));
        }
        bloki.add(czesc("werdykty"));
        bloki.add(werdykty());
        if (!kryterium.uwagi().isEmpty()) {
            bloki.add(Akapit.of(slowa.get("uwagi.wstep")));
            bloki.add(uwagi());
        }
        bloki.add(czesc("parametry"));
        bloki.add(
                kryterium.parametry().isEmpty()
                        ? Akapit.of(slowa.get("parametry.bez"))
                        : new TabelaParametrow(slowa)
                                .tabela(kryterium.parametry(), slowa.get("parametry.podpis", kryterium.kod())));
        bloki.add(czesc("przypadki"));
        bloki.add(przypadki());
        bloki.add(czesc("historia"));
        bloki.add(new Lista(kryterium.historia().stream()
                .map(z -> Akapit.of(slowa.get("historia.wersja", z.wersja(), z.zdanie())))
                .toList()));
        return bloki;
    }

    private String tytul() {
        return slowa.get("kryterium", kryterium.kod(), nazwa());
    }

    private Naglowek czesc(String klucz) {
        return new Naglowek(CZESC, slowa.get(klucz), null);
    }

    private List<Pole> pola() {
        List<Pole> pola = new ArrayList<>();
        pola.add(Pole.of(slowa.get("kryterium.wymagalny"), slowa.polski(kryterium.poziomWymagalny())));
        String przeklad = kryterium.przeklad();
        if (przeklad != null) {
            pola.add(Pole.of(slowa.get("kryterium.przeklad"), przeklad));
        }
        pola.add(Pole.of(slowa.get("kryterium.podstawa"), slowa.polski(kryterium.podstawa())));
        pola.add(Pole.of(slowa.get("kryterium.id"), new Fragment.Kod(kryterium.id())));
        return pola;
    }

    private Tabela werdykty() {
        List<Kolumna> kolumny = List.of(
                new Kolumna(slowa.get("werdykty.wynik"), WYNIK, true),
                new Kolumna(slowa.get("werdykty.zdanie"), ZDANIE, false),
                new Kolumna(slowa.get("werdykty.zalecenie"), ZALECENIE, false),
                new Kolumna(slowa.get("werdykty.kod"), PRZYCZYNA, false));
        List<Wiersz> wiersze = kryterium.przyczyny().stream()
                .map(p -> new Wiersz(
                        null,
                        List.of(
                                Komorka.of(slowa.ocena(p.wynik())),
                                Komorka.of(slowa.zdanie(p.zdanie())),
                                Komorka.of(
                                        p.zalecenie() == null
                                                ? slowa.get("werdykty.bez-zalecenia")
                                                : slowa.zdanie(p.zalecenie())),
                                Komorka.of(new Fragment.Kod(p.kod())))))
                .toList();
        return new Tabela(slowa.get("werdykty.podpis", kryterium.kod()), kolumny, List.of(new Grupa(null, wiersze)));
    }

    private Lista uwagi() {
        return new Lista(kryterium.uwagi().stream()
                .map(u -> Akapit.of(
                        new Fragment.Tekst(slowa.zdanie(u.zdanie()) + " ("),
                        new Fragment.Kod(u.kod()),
                        new Fragment.Tekst(")")))
                .toList());
    }

    private Tabela przypadki() {
        List<Kolumna> kolumny = List.of(
                new Kolumna(slowa.get("przypadki.przypadek"), PRZYPADEK, true),
                new Kolumna(slowa.get("przypadki.wynik"), WYNIK, false),
                new Kolumna(slowa.get("przypadki.kod"), KOD, false));
        List<Wiersz> wiersze =
                kryterium.przypadki().stream().map(this::przypadek).toList();
        return new Tabela(
                slowa.get(
                        "przypadki.podpis",
                        kryterium.kod(),
                        kryterium.przypadki().size()),
                kolumny,
                List.of(new Grupa(null, wiersze)));
    }

    private Wiersz przypadek(Przypadek p) {
        List<Akapit> opis = new ArrayList<>(List.of(slowa.poPolsku(p.opis())));
        for (Map.Entry<String, Object> zmieniony : p.parametry().entrySet()) {
            opis.add(Akapit.of(
                    new Fragment.Tekst(slowa.get("przypadki.parametr") + " "),
                    new Fragment.Kod(zmieniony.getKey()),
                    new Fragment.Tekst(" = " + slowa.wartosc(zmieniony.getValue()))));
        }
        List<Akapit> przyczyna = new ArrayList<>(List.of(Akapit.of(new Fragment.Kod(p.przyczyna()))));
        for (String uwaga : p.uwagi()) {
            przyczyna.add(Akapit.of(new Fragment.Tekst(slowa.get("przypadki.uwaga") + " "), new Fragment.Kod(uwaga)));
        }
        return new Wiersz(null, List.of(new Komorka(opis), Komorka.of(slowa.ocena(p.wynik())), new Komorka(przyczyna)));
    }
}
