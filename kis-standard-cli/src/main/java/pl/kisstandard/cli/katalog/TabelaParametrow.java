package pl.kisstandard.cli.katalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import pl.kisstandard.cli.dokument.Blok.Akapit;
import pl.kisstandard.cli.dokument.Blok.Grupa;
import pl.kisstandard.cli.dokument.Blok.Kolumna;
import pl.kisstandard.cli.dokument.Blok.Komorka;
import pl.kisstandard.cli.dokument.Blok.Tabela;
import pl.kisstandard.cli.dokument.Blok.Wiersz;
import pl.kisstandard.cli.dokument.Fragment;
import pl.kisstandard.model.Slownik;
import pl.kisstandard.model.karta.WartoscParametru;
import pl.kisstandard.rules.OpisParametru;

/** Parameters: what each settles, its value, what else it may be, and where that comes from. */
record TabelaParametrow(SlowaKatalogu slowa) {

    private static final int OPIS = 34;
    private static final int WARTOSC = 18;
    private static final int DZIEDZINA = 22;
    private static final int ZRODLO = 26;

    /**
     * The table.
     *
     * @param podpis its caption
     */
    Tabela tabela(List<OpisParametru> parametry, String podpis) {
        List<Kolumna> kolumny = List.of(
                new Kolumna(slowa.get("parametry.opis"), OPIS, true),
                new Kolumna(slowa.get("parametry.wartosc"), WARTOSC, false),
                new Kolumna(slowa.get("parametry.dziedzina"), DZIEDZINA, false),
                new Kolumna(slowa.get("parametry.zrodlo"), ZRODLO, false));
        List<Wiersz> wiersze = parametry.stream().map(this::wiersz).toList();
        return new Tabela(podpis, kolumny, List.of(new Grupa(null, wiersze)));
    }

    private Wiersz wiersz(OpisParametru p) {
        WartoscParametru w = p.wartosc();
        return new Wiersz(
                null,
                List.of(
                        Komorka.of(new Fragment.Tekst(w.opis() + " "), new Fragment.Kod(w.nazwa())),
                        wartosc(w),
                        new Komorka(dziedzina(p)),
                        new Komorka(List.of(slowa.poPolsku(p.zrodlo())))));
    }

    private Komorka wartosc(WartoscParametru w) {
        List<Akapit> akapity = new ArrayList<>();
        akapity.add(Akapit.of(slowa.wartosc(w.wartosc()) + (w.jednostka() == null ? "" : " " + w.jednostka())));
        if (w.opublikowana() != null) {
            akapity.add(Akapit.of(slowa.get("parametry.zmieniony", slowa.wartosc(w.opublikowana()))));
        }
        return new Komorka(akapity);
    }

    private List<Akapit> dziedzina(OpisParametru p) {
        if (p.od() != null && p.najwyzej() != null) {
            return List.of(
                    Akapit.of(slowa.get("dziedzina.liczba", slowa.wartosc(p.od()), slowa.wartosc(p.najwyzej()))));
        }
        if (p.dozwolone().isEmpty()) {
            return List.of(Akapit.of(slowa.get("dziedzina.flaga")));
        }
        if (p.dozwolone().stream().allMatch(kod -> slowo(kod).equals(kod))) {
            return List.of(Akapit.of(slowa.get("dziedzina.kryteria")));
        }
        boolean lista = p.wartosc().wartosc() instanceof Collection<?>;
        List<Akapit> akapity = new ArrayList<>();
        akapity.add(Akapit.of(slowa.get(lista ? "dziedzina.lista" : "dziedzina.wybor")));
        for (String kod : p.dozwolone()) {
            akapity.add(Akapit.of(new Fragment.Tekst(slowo(kod) + " "), new Fragment.Kod(kod)));
        }
        return akapity;
    }

    private String slowo(String kod) {
        return Slownik.kod(slowa.jezyk(), kod);
    }
}
