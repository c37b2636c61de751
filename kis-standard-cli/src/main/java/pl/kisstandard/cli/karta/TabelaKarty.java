package pl.kisstandard.cli.karta;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.cli.dokument.Blok.Akapit;
import pl.kisstandard.cli.dokument.Fragment;
import pl.kisstandard.cli.dokument.Sklad;
import pl.kisstandard.model.karta.KartaStandardu;
import pl.kisstandard.model.karta.WynikKryterium;

/**
 * The karta as a table for spreadsheets: a row for each criterion, one header for all kartas.
 *
 * @param szkic the notice that these are not judged by a published rule set, see {@link RamkaSzkicu#zdanie}; null when
 *     they are
 */
record TabelaKarty(SlowaKarty slowa, @Nullable String szkic) {

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
        List<String> naglowek =
                KOLUMNY.stream().map(kolumna -> slowa.get("tabela." + kolumna)).toList();
        return zeSzkicem(slowa.get("szkic.kolumna-karty"), slowa.get("szkic.kolumna"), naglowek);
    }

    /** In front of a row of a draft stand two more cells. */
    private List<String> zeSzkicem(String karty, String kryterium, List<String> wiersz) {
        if (szkic == null) {
            return wiersz;
        }
        List<String> zeSzkicem = new ArrayList<>(List.of(karty, kryterium));
        zeSzkicem.addAll(wiersz);
        return zeSzkicem;
    }

    List<List<String>> wiersze(String plik, KartaStandardu karta) {
        return karta.kryteria().stream()
                .map(k -> zeSzkicem(String.valueOf(szkic), znak(karta, k), wiersz(plik, karta, k)))
                .map(wiersz -> wiersz.stream().map(Sklad::bezpieczny).toList())
                .toList();
    }

    private String znak(KartaStandardu karta, WynikKryterium k) {
        return Objects.requireNonNullElse(new RamkaSzkicu(slowa.jezyk()).znak(karta, k), "");
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
        return zeSzkicem(String.valueOf(szkic), "", wiersz);
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
