package pl.kisstandard.cli.karta;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.cli.dokument.Blok;
import pl.kisstandard.cli.dokument.Blok.Akapit;
import pl.kisstandard.cli.dokument.Blok.Grupa;
import pl.kisstandard.cli.dokument.Blok.Kolumna;
import pl.kisstandard.cli.dokument.Blok.Komorka;
import pl.kisstandard.cli.dokument.Blok.Wiersz;
import pl.kisstandard.cli.dokument.Fragment;
import pl.kisstandard.model.karta.KartaStandardu;
import pl.kisstandard.model.karta.WynikKryterium;

/**
 * The tables of Formularz 3, one for each scope, in official order.
 *
 * @param katalog address of the rule catalogue; null when there is none
 */
record TabelaStandardu(SlowaKarty slowa, @Nullable String katalog) {

    private static final int KRYTERIUM = 17;
    private static final int POZIOM_WYMAGALNY = 26;
    private static final int POZIOM_WNIOSKOWANY = 31;
    private static final int WYNIK = 26;

    List<Blok> tabele(KartaStandardu karta) {
        Map<String, Map<String, List<Wiersz>>> zakresy = new LinkedHashMap<>();
        for (WynikKryterium k : karta.kryteria()) {
            zakresy.computeIfAbsent(k.zakres(), z -> new LinkedHashMap<>())
                    .computeIfAbsent(k.grupa(), g -> new ArrayList<>())
                    .add(wiersz(karta, k));
        }
        List<Blok> tabele = new ArrayList<>();
        zakresy.forEach((zakres, grupy) -> {
            List<Grupa> wGrupach = new ArrayList<>();
            grupy.forEach((grupa, wiersze) -> wGrupach.add(new Grupa(grupa, wiersze)));
            tabele.add(new Blok.Tabela(zakres, kolumny(), wGrupach));
        });
        return tabele;
    }

    private List<Kolumna> kolumny() {
        return List.of(
                new Kolumna(slowa.get("kolumna.kryterium"), KRYTERIUM, true),
                new Kolumna(slowa.get("kolumna.poziom-wymagalny"), POZIOM_WYMAGALNY, true),
                new Kolumna(slowa.get("kolumna.poziom-wnioskowany"), POZIOM_WNIOSKOWANY, false),
                new Kolumna(slowa.get("kolumna.wynik"), WYNIK, false));
    }

    private Wiersz wiersz(KartaStandardu karta, WynikKryterium k) {
        return new Wiersz(
                KartaDokument.kotwica("wiersz", k),
                List.of(
                        wymagalny(karta, k),
                        wnioskowany(k),
                        new Komorka(List.of(Akapit.of(slowa.ocena(k.wynik())), dalej(k)))));
    }

    private Komorka wymagalny(KartaStandardu karta, WynikKryterium k) {
        String cel = katalog == null ? "#" + KartaDokument.kotwica("podstawa", k) : katalog + "#" + k.id();
        List<Akapit> tresc = new ArrayList<>();
        tresc.add(Akapit.of(
                new Fragment.Odnosnik(k.kod(), cel), new Fragment.Tekst(" "), slowa.polski(k.poziomWymagalny())));
        if (k.przeklad() != null) {
            tresc.add(Akapit.of(k.przeklad()));
        }
        String znak = new RamkaSzkicu(slowa.jezyk()).znak(karta, k);
        if (znak != null) {
            tresc.add(Akapit.of(new Fragment.Mocny(znak)));
        }
        return new Komorka(tresc);
    }

    private Komorka wnioskowany(WynikKryterium k) {
        List<Akapit> podane = new OpisOdczytow(slowa).podane(k.odczyty());
        return podane.isEmpty() ? Komorka.of(slowa.get("nie-podano-nic")) : new Komorka(podane);
    }

    /** Of a criterion that needs nothing done the reason; of another the way to what is to be done. */
    private Akapit dalej(WynikKryterium k) {
        return switch (k.wynik()) {
            case SPELNIENIE, NIE_DOTYCZY -> Akapit.of(k.zdanie());
            case ODCHYLENIE, BRAK_DANYCH, NIEOCENIONE ->
                Akapit.of(new Fragment.Odnosnik(
                        slowa.get(CoPoprawic.sprzeczne(k) ? "wynik.SPRZECZNE" : "wynik." + k.wynik()),
                        "#" + KartaDokument.kotwica("popraw", k)));
        };
    }
}
