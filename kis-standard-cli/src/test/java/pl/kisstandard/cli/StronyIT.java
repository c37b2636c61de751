package pl.kisstandard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static pl.kisstandard.cli.Przebieg.PRZYKLADY;
import static pl.kisstandard.cli.Przebieg.WNIOSKI;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import pl.kisstandard.cli.dokument.Dokument;
import pl.kisstandard.cli.dokument.DokumentHtml;
import pl.kisstandard.cli.dokument.KazdyBlok;
import pl.kisstandard.cli.karta.KartaDokument;
import pl.kisstandard.cli.karta.PrzykladowaKarta;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.karta.KartaStandardu;
import pl.kisstandard.model.karta.Opinia;

/** Every kind of page the program writes is accessible (WCAG 2.1 AA) and valid. */
class StronyIT {

    private static final int WIELE = 260;

    @TempDir
    private Path folder = Path.of("");

    @TestFactory
    Stream<DynamicTest> a_page_has_no_fault() throws IOException {
        List<Path> strony = new ArrayList<>();
        for (Jezyk jezyk : Jezyk.values()) {
            strony.add(strona("kazdy-blok", KazdyBlok.dokument(jezyk)));
            strony.addAll(karty(jezyk));
            strony.add(porownanie(jezyk));
            strony.add(raport("raport", jezyk, WNIOSKI, PRZYKLADY.resolve("bledne")));
            strony.add(raport("duzy-raport", jezyk, DuzyWsad.ndjson(folder.resolve("wiele.ndjson"), WIELE)));
        }

        return KontrolaStron.usterki(strony).entrySet().stream()
                .map(strona ->
                        dynamicTest(folder.relativize(strona.getKey()).toString(), () -> assertThat(strona.getValue())
                                .isEmpty()));
    }

    /** Those that {@code ocen} writes for all samples, the catalogue beside them, and one with every verdict. */
    private List<Path> karty(Jezyk jezyk) throws IOException {
        Path karty = folder.resolve("karty-" + jezyk);
        Przebieg przebieg = Przebieg.tutaj(
                "ocen", WNIOSKI.toString(), "--format", "html", "--wyjscie", karty.toString(), "--jezyk", jezyk.name());
        assertThat(przebieg.kod()).as(przebieg.bledy()).isEqualTo(1);
        List<Path> strony = new ArrayList<>(pliki(karty, ".html"));
        assertThat(pliki(karty, ".karta.html")).hasSameSizeAs(pliki(WNIOSKI, ".json"));
        assertThat(strony).contains(karty.resolve("katalog.html"));
        KartaStandardu karta = PrzykladowaKarta.karta(Opinia.NIEOCENIONY, jezyk);
        strony.add(strona("kazdy-wynik", KartaDokument.of("kazdy-wynik.json", karta, jezyk, "katalog.html")));
        return strony;
    }

    /** Two rule sets over the samples, one of them with a changed parameter. */
    private Path porownanie(Jezyk jezyk) throws IOException {
        Path scenariusz = Files.writeString(
                folder.resolve("scenariusz.yaml"), "parametry: { lokal-przystosowanie-ozn.zawszeWymagane: true }\n");
        Path strona = folder.resolve("porownanie-" + jezyk + ".html");
        Przebieg przebieg = Przebieg.tutaj(
                "porownaj",
                "sc-kis:2014.1",
                scenariusz.toString(),
                WNIOSKI.toString(),
                "--wyjscie",
                strona.toString(),
                "--jezyk",
                jezyk.name());
        assertThat(przebieg.kod()).as(przebieg.bledy()).isEqualTo(1);
        return strona;
    }

    /** A batch; rows are paged and banded when there are many. */
    private Path raport(String nazwa, Jezyk jezyk, Path... wnioski) {
        Path raport = folder.resolve(nazwa + "-" + jezyk + ".html");
        List<String> polecenie =
                new ArrayList<>(List.of("ocen", "--zbiorczo", raport.toString(), "--jezyk", jezyk.name()));
        Stream.of(wnioski).map(Path::toString).forEach(polecenie::add);
        assertThat(Przebieg.tutaj(polecenie.toArray(String[]::new)).kod()).isEqualTo(3);
        return raport;
    }

    private Path strona(String nazwa, Dokument dokument) throws IOException {
        Path strona = folder.resolve(nazwa + "-" + dokument.jezyk() + ".html");
        return Files.write(strona, DokumentHtml.toBytes(dokument));
    }

    private static List<Path> pliki(Path folder, String koncowka) throws IOException {
        try (Stream<Path> wszystkie = Files.walk(folder)) {
            return wszystkie
                    .filter(plik -> plik.toString().endsWith(koncowka))
                    .sorted()
                    .toList();
        }
    }
}
