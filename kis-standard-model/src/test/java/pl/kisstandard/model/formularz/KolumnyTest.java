package pl.kisstandard.model.formularz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.Slownik;

/** KOLUMNY.md is made from the form: {@code mvn -pl kis-standard-model test -Dtest=KolumnyTest -Dkolumny.write=true}. */
class KolumnyTest {

    private static final Path DOKUMENT = Path.of("KOLUMNY.md");

    @Test
    void the_document_lists_every_column_of_a_table() throws IOException {
        String dokument =
                wstep() + Formularz.CZESCI.stream().map(KolumnyTest::czesc).collect(Collectors.joining());
        if (Boolean.getBoolean("kolumny.write")) {
            Files.writeString(DOKUMENT, dokument);
        }
        assertThat(DOKUMENT).hasContent(dokument);
    }

    private static String wstep() {
        return """
                # Tabela z wnioskami: kolumny

                Ten plik powstaje z modelu; nie poprawiaj go ręcznie.

                W pliku CSV, a także w pierwszym arkuszu pliku XLSX albo ODS, który nie jest formularzem, jeden wiersz to
                jeden wniosek. Pierwszy wiersz zawiera nazwy kolumn: adres albo etykietę (polską lub angielską, jaką daje
                `kis-standard formularz --format csv`). Kolumny mogą stać w dowolnej kolejności i może ich być mniej;
                kolumna nieznana albo powtórzona jest błędem. Wiersz tuż pod nazwami kolumn jest komentarzem, gdy jego pierwsza
                komórka zaczyna się od kratki i spacji (`# `); każdy inny niepusty wiersz to wniosek.

                - Pusta komórka nic nie mówi.
                - Pozycja listy istnieje, gdy choć jedna jej komórka nie jest pusta; rodzaj pozycji mówi kolumna. Rodzaj inny
                  niż w tabelach poniżej wpisz w adresie w to samo miejsce, a drugą pozycję tego samego rodzaju oznacz
                  numerem: `bazaLokalowa.pomieszczenia.DO_ZAJEC(2).dostepne`.
                - Odpowiedzi do wyboru można podać kodem albo słowami. Liczby mogą mieć przecinek albo kropkę, daty postać
                  `rrrr-mm-dd` albo `dd.mm.rrrr`.
                - Wartości ponumerowane wypełnia się od 1; miesiąc pominięty przed wypełnionym jest błędem.
                - W pliku CSV kolumny dzieli średnik albo przecinek. Gdy przecinek, każdy wiersz ma tyle komórek, ile jest
                  nazw kolumn, a liczba z przecinkiem stoi w cudzysłowie. Kodowanie to UTF-8 (ze znacznikiem BOM lub bez) albo,
                  wskazane opcją, Windows-1250.
                """;
    }

    private static String czesc(Czesc czesc) {
        String tytul = czesc.wskaznik().isEmpty() ? "Wniosek" : Slownik.pole(Jezyk.PL, czesc.wskaznik());
        return "\n## " + tytul + "\n\n| adres | etykieta | co wpisać |\n|---|---|---|\n"
                + Kolumna.formularza().stream()
                        .filter(k -> k.lista() == null
                                ? czesc.pola().contains(k.pole())
                                : czesc.listy().contains(k.lista()))
                        .map(KolumnyTest::wiersz)
                        .collect(Collectors.joining());
    }

    private static String wiersz(Kolumna kolumna) {
        return "| `" + kolumna.adres() + "` | " + kolumna.etykieta(Jezyk.PL) + " | " + wartosci(kolumna.pole())
                + " |\n";
    }

    private static String wartosci(Pole pole) {
        return switch (pole.typ()) {
            case TEKST -> "tekst";
            case TAK_NIE -> "tak, nie";
            case DATA -> "data";
            case LICZBA -> "liczba od 0 do 1000";
            case MINUTY -> "minuty, od 1 do 120";
            case KOD -> kody(pole.kody());
        };
    }

    private static String kody(List<String> kody) {
        return kody.stream()
                .map(kod -> "`" + kod + "` " + Slownik.kod(Jezyk.PL, kod))
                .collect(Collectors.joining("; "));
    }
}
