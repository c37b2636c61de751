package pl.kisstandard.cli.karta;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.kisstandard.cli.dokument.Blok.Akapit;
import pl.kisstandard.cli.dokument.Fragment;
import pl.kisstandard.cli.dokument.Sklad;
import pl.kisstandard.model.karta.KartaStandardu;
import pl.kisstandard.model.karta.WynikKryterium;

/** The karta as a table for spreadsheets: a row for each criterion, one header for all kartas. */
record TabelaKarty(SlowaKarty slowa) {

    private static final List<String> KOLUMNY = List.of(
            "plik",
            "klub",
            "wnioskodawca",
            "propozycja",
            "kod",
            "zakres",
            "grupa",
            "poziom-wymagalny",
            "poziom-wnioskowany",
            "wynik",
            "przyczyna",
            "zalecenie",
            "brakuje",
            "uwagi",
            "parametry",
            "podstawa",
            "kod-przyczyny",
            "id",
            "data",
            "usuniete");

    List<String> naglowek() {
        return KOLUMNY.stream().map(kolumna -> slowa.get("tabela." + kolumna)).toList();
    }

    List<List<String>> wiersze(String plik, KartaStandardu karta) {
        return karta.kryteria().stream()
                .map(k -> wiersz(plik, karta, k).stream().map(Sklad::bezpieczny).toList())
                .toList();
    }

    /** A row that says why an input was not judged. */
    List<String> nieoceniony(String plik, String powod) {
        List<String> wiersz = new ArrayList<>();
        for (String kolumna : KOLUMNY) {
            wiersz.add(
                    switch (kolumna) {
                        case "plik" -> plik;
                        case "propozycja" -> slowa.get("tabela.nieoceniony");
                        case "przyczyna" -> powod;
                        default -> "";
                    });
        }
        return wiersz;
    }

    private List<String> wiersz(String plik, KartaStandardu karta, WynikKryterium k) {
        OpisOdczytow opis = new OpisOdczytow(slowa);
        return List.of(
                plik,
                slowa.podano(karta.klub()),
                slowa.podano(karta.wnioskodawca()),
                slowa.kod(karta.opinia()),
                k.kod(),
                k.zakres(),
                k.grupa(),
                k.poziomWymagalny(),
                tekst(opis.podane(k.odczyty())),
                slowa.kod(k.wynik()),
                k.zdanie(),
                k.zalecenie() == null ? "" : k.zalecenie(),
                tekst(opis.brakujace(k.brakujaceOdpowiedzi())),
                k.uwagi().stream().map(u -> u.zdanie()).collect(Collectors.joining(" ")),
                tekst(k.parametry().stream().map(new Podstawy(slowa)::parametr).toList()),
                k.podstawa(),
                k.przyczyna(),
                k.id(),
                karta.dataSporzadzenia() == null ? "" : slowa.wartosc(karta.dataSporzadzenia()),
                String.join("; ", slowa.usuniete(karta)));
    }

    private static String tekst(List<Akapit> akapity) {
        return akapity.stream().map(TabelaKarty::tekst).collect(Collectors.joining("; "));
    }

    private static String tekst(Akapit akapit) {
        Stream<String> fragmenty = akapit.tresc().stream().map(Fragment::tekst);
        return fragmenty.collect(Collectors.joining());
    }
}
