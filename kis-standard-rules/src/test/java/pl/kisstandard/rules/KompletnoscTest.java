package pl.kisstandard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.model.karta.WynikKryterium;
import pl.kisstandard.rules.Zestaw.Przypadek;
import pl.kisstandard.rules.internal.DefinicjaKryterium;
import pl.kisstandard.rules.internal.DefinicjaParametru;

/** A criterion is its four files, and every part of them is shown to work. */
class KompletnoscTest {

    private static final ZestawRegul ZESTAW = ZestawRegul.load(Zestaw.ID);
    private static final String WERSJA = Zestaw.ID.substring(Zestaw.ID.indexOf(':') + 1);
    private static final Pattern POLE = Pattern.compile("\\{(\\w+)}");

    static List<String> kryteria() {
        return Zestaw.kryteria();
    }

    @Test
    void the_folder_holds_the_listed_criteria_and_nothing_else() throws IOException {
        Set<String> oczekiwane = new TreeSet<>(Set.of("standard.yaml", "wzorzec.json"));
        for (String k : kryteria()) {
            Stream.of("kryterium.drl", "kryterium.yaml", "kryterium.md", "przypadki.yaml")
                    .forEach(plik -> oczekiwane.add(k + "/" + plik));
        }
        try (Stream<Path> pliki = Files.walk(Zestaw.KATALOG)) {
            Set<String> sa = pliki.filter(Files::isRegularFile)
                    .map(p -> Zestaw.KATALOG.relativize(p).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));

            assertThat(sa).isEqualTo(oczekiwane);
        }
    }

    @ParameterizedTest
    @MethodSource("kryteria")
    void texts_are_there_in_both_languages_and_use_known_fields(String kryterium) {
        DefinicjaKryterium d = Zestaw.definicja(kryterium);
        Set<String> pola = new HashSet<>(d.parametry().keySet());
        pola.addAll(Set.of("podano", "brakuje"));

        assertThat(d.id()).isEqualTo(kryterium);
        assertThat(d.poziomWymagalny().pl()).isNotBlank();
        assertThat(d.poziomWymagalny().en()).isNotBlank();
        assertThat(d.podstawa()).startsWith("SC KIS 2014, Formularz 3");
        assertThat(d.historia()).extracting(DefinicjaKryterium.Zmiana::wersja).contains(WERSJA);
        d.historia().forEach(z -> {
            tekst(z.pl(), Set.of());
            tekst(z.en(), Set.of());
        });
        d.przyczyny().forEach((kod, p) -> {
            tekst(p.pl(), pola);
            tekst(p.en(), pola);
            boolean zaradzic = p.wynik() == Wynik.ODCHYLENIE || p.wynik() == Wynik.BRAK_DANYCH;
            assertThat(p.zalecenie() != null).as("zalecenie: " + kod).isEqualTo(zaradzic);
            if (p.zalecenie() != null) {
                tekst(p.zalecenie().pl(), pola);
                tekst(p.zalecenie().en(), pola);
            }
        });
        if (d.uwagi() != null) {
            d.uwagi().values().forEach(u -> {
                tekst(u.pl(), pola);
                tekst(u.en(), pola);
            });
        }
        d.parametry().forEach((nazwa, p) -> {
            tekst(p.opis().pl(), Set.of());
            tekst(p.opis().en(), Set.of());
            assertThat(p.zrodlo()).as(nazwa).isNotBlank();
            boolean liczbowy = p.typ() == DefinicjaParametru.Typ.calkowita || p.typ() == DefinicjaParametru.Typ.liczba;
            assertThat(p.jednostka() != null).as("jednostka: " + nazwa).isEqualTo(liczbowy);
        });
        assertThat(Zestaw.tekst(Zestaw.KATALOG.resolve(kryterium).resolve("kryterium.md")))
                .startsWith("# ")
                .contains("## Czego wymaga standard", "## Jak to rozumiemy", "## Przykłady", "## Co może zrobić");
    }

    private static void tekst(String tekst, Set<String> pola) {
        assertThat(tekst).isNotBlank().matches(".*[.!?]");
        Matcher m = POLE.matcher(tekst);
        while (m.find()) {
            assertThat(pola).contains(m.group(1));
        }
    }

    @ParameterizedTest
    @MethodSource("kryteria")
    void every_declared_reason_and_remark_is_fired_by_a_case(String kryterium) {
        Set<String> przyczyny = new TreeSet<>();
        Set<String> uwagi = new TreeSet<>();
        Set<String> nazwy = new HashSet<>();
        for (Przypadek p : Zestaw.przypadki(kryterium)) {
            assertThat(nazwy.add(p.przypadek())).as(p.przypadek()).isTrue();
            WynikKryterium w = ocen(ZESTAW, kryterium, p);
            przyczyny.add(w.przyczyna());
            w.uwagi().forEach(u -> uwagi.add(u.kod()));
        }
        DefinicjaKryterium d = Zestaw.definicja(kryterium);

        assertThat(przyczyny).isEqualTo(new TreeSet<>(d.przyczyny().keySet()));
        assertThat(uwagi)
                .isEqualTo(
                        d.uwagi() == null ? Set.of() : new TreeSet<>(d.uwagi().keySet()));
    }

    @ParameterizedTest
    @MethodSource("kryteria")
    void every_threshold_has_a_case_on_both_sides(String kryterium) {
        Zestaw.definicja(kryterium).parametry().forEach((nazwa, p) -> {
            if (p.typ() == DefinicjaParametru.Typ.calkowita || p.typ() == DefinicjaParametru.Typ.liczba) {
                BigDecimal krok = new BigDecimal(p.typ() == DefinicjaParametru.Typ.calkowita ? "1" : "0.1");
                BigDecimal prog = new BigDecimal(p.wartosc().toString());
                sprawdzProg(kryterium, nazwa, prog.add(krok));
                sprawdzProg(kryterium, nazwa, prog.subtract(krok));
            }
        });
    }

    private static void sprawdzProg(String kryterium, String nazwa, BigDecimal wartosc) {
        ZestawRegul zmieniony;
        try {
            zmieniony = ZESTAW.withParameter(kryterium + "." + nazwa, wartosc);
        } catch (BlednyParametrException e) {
            return; // the published value stands at the end of the allowed range: there is no other side
        }
        assertThat(Zestaw.przypadki(kryterium))
                .as("a case that notices " + nazwa + " = " + wartosc)
                .anyMatch(p -> ocen(zmieniony, kryterium, p).wynik() != p.wynik());
    }

    @ParameterizedTest
    @MethodSource("kryteria")
    void every_parameter_is_shown_to_matter_by_a_case(String kryterium) {
        Map<String, Object> opublikowane = ZESTAW.parametry();
        Set<String> zmieniane = new TreeSet<>();
        for (Przypadek p : Zestaw.przypadki(kryterium)) {
            if (p.parametry() != null) {
                p.parametry().forEach((nazwa, wartosc) -> {
                    assertThat(opublikowane.get(kryterium + "." + nazwa)).isNotEqualTo(wartosc);
                    zmieniane.add(nazwa);
                });
            }
        }
        Set<String> przelaczniki = Zestaw.definicja(kryterium).parametry().entrySet().stream()
                .filter(p -> p.getValue().typ() == DefinicjaParametru.Typ.flaga
                        || p.getValue().typ() == DefinicjaParametru.Typ.wybor)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(zmieniane).as("flags and choices changed by a case").containsAll(przelaczniki);
    }

    private static WynikKryterium ocen(ZestawRegul zestaw, String kryterium, Przypadek p) {
        return p.zestaw(zestaw, kryterium).evaluate(p.wniosek()).kryterium(kryterium);
    }
}
