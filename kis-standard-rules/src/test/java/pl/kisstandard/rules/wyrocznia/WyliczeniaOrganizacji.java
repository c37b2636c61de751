package pl.kisstandard.rules.wyrocznia;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import pl.kisstandard.model.wniosek.NarzedzieDiagnozy;
import pl.kisstandard.model.wniosek.PrzygotowanieOrganizacyjne;
import pl.kisstandard.model.wniosek.RamyCzasowe;
import pl.kisstandard.model.wniosek.Regulamin;
import pl.kisstandard.model.wniosek.RodzajNarzedzia;
import pl.kisstandard.model.wniosek.Wniosek;
import pl.kisstandard.model.wniosek.ZakresRegulaminu;

/** Rows O1 to O3. */
final class WyliczeniaOrganizacji {
    private WyliczeniaOrganizacji() {}

    static List<Wyliczenie> wszystkie() {
        return List.of(
                new Wyliczenie("org-regulamin-uczestnictwa", 295, WyliczeniaOrganizacji::regulamin),
                new Wyliczenie("org-formularze-diagnozy", 4_117, WyliczeniaOrganizacji::formularzeDiagnozy),
                new Wyliczenie("org-ramy-czasowe", 9_607, WyliczeniaOrganizacji::ramyCzasowe));
    }

    private static Stream<Wniosek> regulamin() {
        List<List<List<Regulamin>>> wybory = Stream.of(ZakresRegulaminu.values())
                .map(zakres -> Kombinacje.STANY.stream()
                        .map(stan -> stan.stream()
                                .map(posiada -> new Regulamin(zakres, posiada, Wzor.DZIEN, null))
                                .toList())
                        .toList())
                .toList();
        PrzygotowanieOrganizacyjne wzor = Wzor.wniosek().przygotowanieOrganizacyjne();
        return wnioski(Kombinacje.zestawienia(wybory).stream()
                .flatMap(regulaminy -> zReszta(
                        new PrzygotowanieOrganizacyjne(null, null, regulaminy, List.of(), null),
                        new PrzygotowanieOrganizacyjne(
                                null, null, regulaminy, wzor.narzedziaDiagnozy(), wzor.ramyCzasowe()))));
    }

    private static Stream<Wniosek> formularzeDiagnozy() {
        List<List<List<NarzedzieDiagnozy>>> wybory = Stream.of(RodzajNarzedzia.values())
                .map(rodzaj -> stany(rodzaj).stream()
                        .map(stan -> stan.stream()
                                .map(posiada -> new NarzedzieDiagnozy(rodzaj, posiada, null))
                                .toList())
                        .toList())
                .toList();
        PrzygotowanieOrganizacyjne wzor = Wzor.wniosek().przygotowanieOrganizacyjne();
        return wnioski(Kombinacje.zestawienia(wybory).stream()
                .flatMap(narzedzia -> zReszta(
                        new PrzygotowanieOrganizacyjne(null, null, List.of(), narzedzia, null),
                        new PrzygotowanieOrganizacyjne(null, null, wzor.regulaminy(), narzedzia, wzor.ramyCzasowe()))));
    }

    /** Of a tool without a name in the requirement it is enough to have one and not to have one. */
    private static List<List<Boolean>> stany(RodzajNarzedzia rodzaj) {
        return rodzaj == RodzajNarzedzia.INNE ? Kombinacje.STANY.subList(0, 2) : Kombinacje.STANY;
    }

    /** Each measure not stated, below, at and above its minimum, in hours of each length; and a plan of months. */
    private static Stream<Wniosek> ramyCzasowe() {
        List<RamyCzasowe> ramy = new ArrayList<>();
        ramy.add(null);
        dodaj(ramy, null, "39.99", "40", "40.01");
        dodaj(ramy, 60, "39.99", "40.00", "60");
        dodaj(ramy, 50, "47.99", "48", "48.01");
        dodaj(ramy, 45, "53.33", "53.34", "54");
        PrzygotowanieOrganizacyjne wzor = Wzor.wniosek().przygotowanieOrganizacyjne();
        return wnioski(ramy.stream()
                .flatMap(ramyCzasowe -> zReszta(
                        new PrzygotowanieOrganizacyjne(null, "opis", List.of(), List.of(), ramyCzasowe),
                        new PrzygotowanieOrganizacyjne(
                                null, null, wzor.regulaminy(), wzor.narzedziaDiagnozy(), ramyCzasowe))));
    }

    private static void dodaj(List<RamyCzasowe> ramy, Integer minut, String ponizej, String rowne, String powyzej) {
        BigDecimal zaMalo = new BigDecimal(ponizej);
        BigDecimal dosc = new BigDecimal(rowne);
        BigDecimal wiecej = new BigDecimal(powyzej);
        List<BigDecimal> miary = Arrays.asList(null, zaMalo, dosc, wiecej);
        List<List<BigDecimal>> plany = List.of(
                List.of(), List.of(zaMalo), List.of(dosc), List.of(wiecej, zaMalo, wiecej), List.of(wiecej, dosc));
        List<BigDecimal> miesiace = Arrays.asList(
                null, new BigDecimal("2.5"), new BigDecimal("2.99"), new BigDecimal("3"), new BigDecimal("4"));
        for (BigDecimal uczestnictwo : miary) {
            for (BigDecimal pakiet : miary) {
                for (List<BigDecimal> plan : plany) {
                    miesiace.forEach(m -> ramy.add(new RamyCzasowe(uczestnictwo, pakiet, plan, minut, m, null)));
                }
            }
        }
    }

    /** The section without, and with, other content. */
    private static Stream<PrzygotowanieOrganizacyjne> zReszta(
            PrzygotowanieOrganizacyjne sama, PrzygotowanieOrganizacyjne pelna) {
        return Stream.of(sama, pelna);
    }

    /** Each section in each openness; and no section. */
    private static Stream<Wniosek> wnioski(Stream<PrzygotowanieOrganizacyjne> sekcje) {
        Wniosek wzor = Wzor.wniosek();
        Stream<Wniosek> wnioski = sekcje.flatMap(s -> Kombinacje.ODPOWIEDZI.stream()
                .map(kompletna -> Wzor.zOrganizacja(
                        wzor,
                        new PrzygotowanieOrganizacyjne(
                                kompletna, s.opis(), s.regulaminy(), s.narzedziaDiagnozy(), s.ramyCzasowe()))));
        return Stream.concat(Stream.of(Wzor.zOrganizacja(wzor, null)), wnioski);
    }
}
