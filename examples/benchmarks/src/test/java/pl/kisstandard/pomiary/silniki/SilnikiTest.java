package pl.kisstandard.pomiary.silniki;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.json.WniosekReader;
import pl.kisstandard.model.json.WniosekWriter;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.model.wniosek.Wniosek;
import pl.kisstandard.pomiary.Uczestnik;
import pl.kisstandard.rules.ZestawRegul;

/** Every engine gives the verdicts of this library: only then may their times be compared. */
class SilnikiTest {
    private static final int WARIANTOW = 2000;
    private static final ZestawRegul ZESTAW = ZestawRegul.load("sc-kis:2014.1");

    /** The samples, the cases that change no parameter, and random variants of both. */
    private static final List<Osadzony> WNIOSKI = new ArrayList<>();

    private record Osadzony(String nazwa, Wniosek wniosek, List<Wynik> wyniki) {}

    @BeforeAll
    static void wnioski() throws Exception {
        Map<String, Wniosek> wnioski = new LinkedHashMap<>();
        try (Stream<Path> pliki = Files.list(Path.of("../wnioski"))) {
            for (Path plik : pliki.sorted().toList()) {
                wnioski.put(plik.toString(), WniosekReader.read(plik).wniosek());
            }
        }
        ZESTAW.katalog(Jezyk.PL).kryteria().stream()
                .flatMap(k -> k.przypadki().stream())
                .filter(p -> p.parametry().isEmpty())
                .forEach(p ->
                        wnioski.put(p.kryterium() + ": " + p.opis(), p.wniosek().wniosek()));
        Warianty warianty = new Warianty(List.copyOf(wnioski.values()));
        for (int i = 0; i < WARIANTOW; i++) {
            wnioski.put("wariant " + i, warianty.nastepny());
        }
        Silnik kisStandard = new KisStandard();
        wnioski.forEach((nazwa, wniosek) -> WNIOSKI.add(new Osadzony(nazwa, wniosek, kisStandard.osadz(wniosek))));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "KIS_STANDARD")
    void an_engine_gives_the_same_verdicts(Uczestnik uczestnik) {
        Silnik silnik = uczestnik.nowy();
        SoftAssertions zgodne = new SoftAssertions();
        for (Osadzony w : WNIOSKI) {
            List<Wynik> wyniki = silnik.osadz(w.wniosek());
            if (!wyniki.equals(w.wyniki())) {
                zgodne.fail(
                        "%s, %s: %s%n%s",
                        uczestnik.nazwa(),
                        w.nazwa(),
                        roznice(wyniki, w.wyniki()),
                        WniosekWriter.toPrettyJson(w.wniosek()));
                if (zgodne.errorsCollected().size() == 5) {
                    break;
                }
            }
        }
        zgodne.assertAll();
    }

    @Test
    void the_wnioski_bring_every_criterion_to_every_verdict_it_can_have() {
        for (int i = 0; i < 21; i++) {
            int numer = i;
            String kryterium = ZESTAW.kryteria().get(i);
            Map<Wynik, Long> ile = WNIOSKI.stream()
                    .collect(Collectors.groupingBy(w -> w.wyniki().get(numer), Collectors.counting()));
            Set<Wynik> mozliwe = EnumSet.of(Wynik.SPELNIENIE, Wynik.ODCHYLENIE, Wynik.BRAK_DANYCH);
            if (Set.of("lokal-przystosowanie-ozn", "wspolpraca-porozumienie-ops")
                    .contains(kryterium)) {
                mozliwe.add(Wynik.NIE_DOTYCZY);
            }

            assertThat(ile).as(kryterium).containsOnlyKeys(mozliwe).allSatisfy((wynik, razy) -> assertThat(razy)
                    .isGreaterThan(30));
        }
    }

    private static String roznice(List<Wynik> wyniki, List<Wynik> oczekiwane) {
        Map<String, String> roznice = new TreeMap<>();
        for (int i = 0; i < oczekiwane.size(); i++) {
            Wynik wynik = i < wyniki.size() ? wyniki.get(i) : null;
            if (wynik != oczekiwane.get(i)) {
                roznice.put(ZESTAW.kryteria().get(i), wynik + " zamiast " + oczekiwane.get(i));
            }
        }
        return roznice.toString();
    }
}
