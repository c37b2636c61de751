package pl.kisstandard.cli.warsztat;

import java.util.ArrayList;
import java.util.List;
import pl.kisstandard.cli.dokument.Blok;
import pl.kisstandard.cli.dokument.Blok.Akapit;
import pl.kisstandard.cli.dokument.Blok.Naglowek;
import pl.kisstandard.cli.dokument.Blok.Pola;
import pl.kisstandard.cli.dokument.Blok.Pole;
import pl.kisstandard.cli.dokument.Fragment;
import pl.kisstandard.model.Slownik;
import pl.kisstandard.model.karta.WartoscParametru;
import pl.kisstandard.model.karta.WynikKryterium;
import pl.kisstandard.rules.warsztat.Kontrprzyklad;
import pl.kisstandard.rules.warsztat.OpisPrzestrzeni;
import pl.kisstandard.rules.warsztat.PorownanieKryterium;
import pl.kisstandard.rules.warsztat.RoznicaParametru;

/** One criterion of two rule sets: what its verdicts become over its whole space. */
record RozdzialPorownania(PorownanieKryterium k, SlowaWarsztatu slowa) {

    List<Blok> bloki() {
        List<Blok> bloki = new ArrayList<>();
        bloki.add(new Naglowek(3, k.kod() + " " + k.nazwa(), k.id()));
        List<Pole> pola = new ArrayList<>();
        pola.add(Pole.of(
                slowa.get("stosunek"),
                new Fragment.Mocny(slowa.get("stosunek." + k.stosunek())),
                new Fragment.Tekst(" – " + slowa.get("stosunek.opis." + opis()))));
        if (!k.parametry().isEmpty()) {
            pola.add(new Pole(
                    slowa.get("parametry"),
                    k.parametry().stream().map(this::parametr).toList()));
        }
        OpisPrzestrzeni przestrzen = k.przestrzen();
        if (przestrzen != null) {
            pola.add(new Pole(slowa.get("przestrzen"), przestrzen(przestrzen)));
        }
        bloki.add(new Pola(pola));
        if (!k.przejscia().isEmpty()) {
            bloki.add(new TabelaPrzejsc(slowa)
                    .tabela(
                            slowa.get("przejscia.przestrzen", k.kod()),
                            List.of(new TabelaPrzejsc.Grupa(null, k.przejscia()))));
        }
        k.kontrprzyklady().forEach(p -> kontrprzyklad(p, bloki));
        return bloki;
    }

    /** Why two rule sets are not comparable has two sentences. */
    private String opis() {
        return k.nieocenia() ? "NIEOCENIONE" : k.stosunek().name();
    }

    private Akapit parametr(RoznicaParametru p) {
        WartoscParametru opisany = p.b() == null ? p.a() : p.b();
        String opis = opisany == null ? "" : opisany.opis().replaceFirst("\\.( .*)?$", "");
        return Akapit.of(
                new Fragment.Tekst(
                        opis + ": " + slowa.get("parametr.zmiana", slowa.wartosc(p.a()), slowa.wartosc(p.b())) + " ("),
                new Fragment.Kod(p.adres()),
                new Fragment.Tekst(")"));
    }

    private List<Akapit> przestrzen(OpisPrzestrzeni p) {
        List<Akapit> akapity = new ArrayList<>();
        akapity.add(Akapit.of(
                p.pelna()
                        ? slowa.get("przestrzen.pelna", liczba(p.punkty()))
                        : slowa.get("przestrzen.naraz", p.naraz(), liczba(p.punkty()))));
        akapity.add(Akapit.of(slowa.get("przestrzen.wymiary", nazwy(p.wymiary()))));
        if (!p.pominiete().isEmpty()) {
            akapity.add(Akapit.of(slowa.get("przestrzen.pominiete", nazwy(p.pominiete()))));
        }
        return akapity;
    }

    /** Thousands apart, as both languages read them. */
    private static String liczba(long liczba) {
        return String.valueOf(liczba).replaceAll("(?<=\\d)(?=(\\d{3})+$)", "\u00A0");
    }

    private String nazwy(List<String> wymiary) {
        return String.join("; ", wymiary.stream().map(this::nazwa).toList());
    }

    /** The pointer in words, and the kind of entries. */
    private String nazwa(String wymiar) {
        String[] czesci = wymiar.split(" ", 2);
        String pole = Slownik.pole(slowa.jezyk(), czesci[0]);
        return czesci.length == 1 ? pole : pole + ": " + Slownik.kod(slowa.jezyk(), czesci[1]);
    }

    private void kontrprzyklad(Kontrprzyklad p, List<Blok> bloki) {
        List<Pole> pola = new ArrayList<>();
        List<Akapit> kroki =
                new OpisKrokow(slowa).opisz(p.kroki()).stream().map(Akapit::of).toList();
        pola.add(new Pole(
                slowa.get("kontrprzyklad.wniosek"),
                kroki.isEmpty() ? List.of(Akapit.of(slowa.get("kontrprzyklad.wzorzec"))) : kroki));
        pola.add(wynik("zestaw.a", p.a()));
        pola.add(wynik("zestaw.b", p.b()));
        bloki.add(new Naglowek(4, slowa.get("kontrprzyklad." + p.kierunek()), null));
        bloki.add(new Pola(pola));
        if (!p.kroki().isEmpty()) {
            bloki.add(Akapit.of(slowa.get("kontrprzyklad.zmiana")));
            bloki.add(new Blok.Listing(ZapisYaml.pola(p.zmiana())));
        }
    }

    private Pole wynik(String klucz, WynikKryterium w) {
        return Pole.of(
                slowa.get(klucz),
                slowa.ocena(w.wynik()),
                new Fragment.Tekst(" – " + w.zdanie() + " ("),
                new Fragment.Kod(w.przyczyna()),
                new Fragment.Tekst(")"));
    }
}
