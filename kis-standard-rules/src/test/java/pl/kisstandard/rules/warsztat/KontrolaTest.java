package pl.kisstandard.rules.warsztat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.rules.Usterka;

/** A fault put into a copy of the released rule set is told at its line, with a mend. */
class KontrolaTest {

    private static final String K1 = "kadra-lider";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void kopia() throws IOException {
        Folder.kopia(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            przypadki.yaml | przyczyna: jest-lider            | przyczyna: jest-lidr                    | przypadek-przyczyna
            przypadki.yaml | wynik: SPELNIENIE                | wynik: ODCHYLENIE                       | przypadek-wynik-przyczyny
            przypadki.yaml | uwagi: [laczenie-rol]            | uwagi: [laczenie-ról]                   | przypadek-uwaga
            przypadki.yaml | parametry: { laczenieRol: false } | parametry: { laczenieRól: false }      | przypadek-parametr
            przypadki.yaml | parametry: { laczenieRol: false } | parametry: { laczenieRol: nie }        | przypadek-wartosc
            przypadki.yaml | parametry: { laczenieRol: false } | parametry: { laczenieRol: true }       | przypadek-bez-zmiany
            przypadki.yaml | obsadzone: true                  | obsadzone: tak                          | przypadek-wniosek
            przypadki.yaml | rola: PSYCHOLOG                  | rola: ASTROLOG                          | przypadek-wniosek
            przypadki.yaml | uwagi: [laczenie-rol]            | uwagi: []                               | przypadek-uwagi
            przypadki.yaml | brakujaceOdpowiedzi: [/kadra/stanowiska/0/obsadzone, /kadra/stanowiska/1/obsadzone] | brakujaceOdpowiedzi: [/kadra/stanowiska/0/obsadzone] | przypadek-odpowiedzi
            przypadki.yaml | lider jest też doradcą zawodowym | lider jest też psychologiem             | powtorzony-przypadek
            kryterium.yaml | zalecenie:                       | zalecenie: { pl: '', en: x. }           | skladnia-yaml
            kryterium.md   | ## Przykłady                     | ## Przyklady                            | brak-naglowka
            """)
    void a_slip_has_its_code_and_its_line(String plik, String bylo, String jest, String kod) throws IOException {
        Path caly = folder.resolve(K1).resolve(plik);
        long wiersz = Files.readString(caly)
                        .substring(0, Files.readString(caly).indexOf(bylo))
                        .lines()
                        .count()
                + (Files.readString(caly).indexOf(bylo) == 0 ? 1 : 0);
        Folder.zamienPierwsze(caly, bylo, jest);

        List<Usterka> usterki = sprawdz();

        assertThat(usterki).isNotEmpty().allSatisfy(u -> assertThat(u.plik()).startsWith(K1 + "/"));
        assertThat(usterki)
                .filteredOn(u -> u.kod().startsWith(kod))
                .as("%s", usterki)
                .isNotEmpty()
                .allSatisfy(u -> {
                    assertThat(u.plik()).isEqualTo(K1 + "/" + plik);
                    assertThat(plik.endsWith(".md") || Math.abs(u.wiersz() - wiersz) <= 1)
                            .as("line %s, not %s", wiersz, u.wiersz())
                            .isTrue();
                    assertThat(u.komunikat(Jezyk.PL)).doesNotContain("{");
                    assertThat(u.dlaczego(Jezyk.EN)).isNotBlank();
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ^(?s).*                             | a: 1                         | przypadki-lista
            ^(?s).*                             | - 5                          | przypadki-lista
            ^(?s).*                             | - null                       | przypadki-lista
            \\n  przyczyna: jest-lider           | ''                           | brak-klucza
            \\n  zmiana: \\{}                     | ''                           | brak-klucza
            \\n  wynik: SPELNIENIE               | ''                           | brak-klucza
            zmiana: \\{}                         | zmiana: 5                    | przypadek-wniosek
            wynik: SPELNIENIE                   | wynik: SPEŁNIENIE            | zla-wartosc
            uwagi: \\[laczenie-rol]              | uwagi: [null]                | zly-rodzaj
            uwagi: \\[laczenie-rol]              | uwgai: [laczenie-rol]        | nieznany-klucz
            parametry: \\{ laczenieRol: false } | parametry: [laczenieRol]     | zly-rodzaj
            parametry: \\{ laczenieRol: false } | parametry: { laczenieRol: null } | brak-klucza
            """)
    void a_case_of_the_wrong_shape_is_told_and_never_passed_over(String wzor, String jest, String kod)
            throws IOException {
        Path plik = folder.resolve(K1 + "/przypadki.yaml");
        Files.writeString(plik, Files.readString(plik).replaceFirst(wzor, jest));

        assertThat(sprawdz()).singleElement().satisfies(u -> {
            assertThat(u.kod()).isEqualTo(kod);
            assertThat(u.plik()).isEqualTo(K1 + "/przypadki.yaml");
        });
    }

    @Test
    void a_case_that_fails_says_what_was_expected_and_what_came() throws IOException {
        Folder.zamienPierwsze(
                folder.resolve("org-ramy-czasowe/przypadki.yaml"),
                "godzinyUczestnictwa: 40,",
                "godzinyUczestnictwa: 39,");

        assertThat(new Kontrola(folder)
                        .sprawdz(List.of("org-ramy-czasowe"), Jezyk.PL)
                        .usterki())
                .singleElement()
                .satisfies(u -> {
                    assertThat(u.wiersz()).isEqualTo(9);
                    assertThat(u.komunikat(Jezyk.PL))
                            .startsWith(
                                    "Przypadek „dokładnie 40 godzin i 3 miesiące wystarczają”: oczekiwano SPELNIENIE,"
                                            + " ramy-okreslone; jest ODCHYLENIE, za-malo-godzin.")
                            .contains("Wymagane minimum: 40 godz.");
                });
    }

    @Test
    void a_case_that_would_pass_without_the_rules_is_an_error() throws IOException {
        Folder.zamien(
                folder.resolve(K1 + "/kryterium.yaml"),
                "przyczyny:\n",
                "przyczyny:\n  brak-werdyktu: { wynik: NIEOCENIONE, pl: Nic., en: Nothing. }\n");
        Folder.dopisz(
                folder.resolve(K1 + "/przypadki.yaml"),
                "- przypadek: nic\n  zmiana: { kadra: { opis: nic } }\n  wynik: NIEOCENIONE\n  przyczyna: brak-werdyktu\n");
        Folder.zamien(folder.resolve(K1 + "/kryterium.drl"), "flaga(\"laczenieRol\")", "flaga(\"kadraPartnerow\")");

        assertThat(sprawdz()).extracting(Usterka::kod).contains("przypadek-wynik");
        Files.writeString(
                folder.resolve(K1 + "/kryterium.drl"),
                Files.readString(Folder.ZRODLO.resolve(K1 + "/kryterium.drl"))
                        .replace(
                                "$u.stan == Stan.TAK )\nthen\n    $k.spelnienie",
                                "$u.stan == Stan.NIE )\nthen\n    $k.spelnienie"));
        assertThat(sprawdz()).extracting(Usterka::kod).contains("pusty-przypadek");
    }

    @Test
    void what_no_case_goes_through_is_told() throws IOException {
        Folder.bezPrzypadku(folder, K1, "lider jest też psychologiem");
        Folder.bezPrzypadku(folder, K1, "lider jest też doradcą");
        Folder.bezPrzypadku(folder, K1, "lider będący psychologiem nie wystarcza");
        Folder.bezPrzypadku(folder, K1, "kierownika wpisano w nagłówku, a kadra podaje, że lidera nie ma");
        Folder.bezPrzypadku(folder, K1, "kadra podaje o liderze raz, że jest");
        Folder.bezPrzypadku(folder, K1, "gdy łączenie ról nie jest dozwolone, nazwisko kierownika i wpis");

        assertThat(sprawdz()).extracting(Usterka::kod).contains("przyczyna-bez-przypadku", "uwaga-bez-przypadku");
    }

    @Test
    void files_that_nothing_reads_are_told_but_not_those_of_editors() throws IOException {
        Files.writeString(folder.resolve(K1).resolve("kryterum.md"), "# pomyłka");
        Files.writeString(folder.resolve(K1).resolve(".kryterium.drl.swp"), "");
        Files.writeString(folder.resolve(K1).resolve("kryterium.drl~"), "");
        Files.createDirectory(folder.resolve("kadra-nowa"));

        assertThat(sprawdz())
                .extracting(u -> u.kod() + " " + u.plik())
                .containsExactly("zbedny-plik kadra-lider/kryterum.md", "zbedny-plik kadra-nowa");
    }

    @Test
    void only_what_changed_is_tried_again() throws IOException {
        Kontrola kontrola = new Kontrola(folder);
        assertThat(kontrola.sprawdz(List.of(), Jezyk.PL).naNowo()).hasSize(21);
        assertThat(kontrola.sprawdz(List.of(), Jezyk.PL).naNowo()).isEmpty();

        Folder.zamien(folder.resolve(K1 + "/kryterium.drl"), "$u.stan == Stan.NIE )", "$u.stan == Stan.SPRZECZNE )");
        Sprawdzenie zmienione = kontrola.sprawdz(List.of(), Jezyk.PL);
        assertThat(zmienione.naNowo()).containsExactly(K1);
        assertThat(zmienione.kryteria()).hasSize(21);
        assertThat(zmienione.usterki()).isNotEmpty();

        Files.copy(
                Folder.ZRODLO.resolve(K1 + "/kryterium.drl"),
                folder.resolve(K1 + "/kryterium.drl"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(kontrola.sprawdz(List.of(), Jezyk.PL).usterki()).isEmpty();
    }

    @Test
    void a_folder_that_cannot_be_read_tries_no_case_and_an_unknown_criterion_is_refused() throws IOException {
        assertThatThrownBy(() -> new Kontrola(folder).sprawdz(List.of("K1", "kadra-lidre"), Jezyk.PL))
                .isInstanceOf(NieznaneKryteriumException.class);
        Files.delete(folder.resolve("standard.yaml"));

        Sprawdzenie sprawdzenie = new Kontrola(folder).sprawdz(List.of(), Jezyk.PL);
        assertThat(sprawdzenie.usterki()).isNotEmpty();
        assertThat(sprawdzenie.przypadki()).isZero();
        assertThat(sprawdzenie.kryteria()).isEmpty();
    }

    private List<Usterka> sprawdz() {
        return new Kontrola(folder).sprawdz(List.of(K1), Jezyk.PL).usterki();
    }
}
