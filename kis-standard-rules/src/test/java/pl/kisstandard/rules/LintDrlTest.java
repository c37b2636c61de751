package pl.kisstandard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.Slownik;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.rules.internal.DefinicjaKryterium;

/** The DRL stays within the words an analyst can check against {@code kryterium.md}. */
class LintDrlTest {

    /** All criteria of a rule set stand in its one package. */
    private static final String NAGLOWEK = """
            package %s

            import pl.kisstandard.model.wniosek.Stan
            import pl.kisstandard.rules.fakty.KryteriumKis

            """.formatted(
            Zestaw.json(Zestaw.KATALOG.resolve("standard.yaml")).get("pakiet").asText());

    /** Constructs that surprised in measurements, or that let a rule do more than compare and say. */
    private static final Pattern ZAKAZANE = Pattern.compile(
            "\\b(salience|agenda-group|activation-group|ruleflow-group|no-loop|lock-on-active|auto-focus|duration|timer"
                    + "|date-effective|date-expires|enabled|dialect|modify|update|delete|retract|insert|insertLogical"
                    + "|eval|function|declare|global|query|from|accumulate|collect|not|exists|forall|extends|unit|or|and"
                    + "|new|null|matches|memberOf|contains|in)\\b|!|@|[<>]|\\d|//|/\\*");

    private static final Pattern REGULA = Pattern.compile(
            "rule \"(?<nazwa>[^\"]+)\"\nwhen\n(?<gdy>.*?)then\n    (?<wtedy>[^\n]+)\nend\n", Pattern.DOTALL);
    private static final Pattern NAZWA =
            Pattern.compile("(?<id>[a-z-]+): (?<werdykt>[a-z-]+), (?<kod>[a-z]+(-[a-z]+)*)");
    private static final Pattern WTEDY = Pattern.compile(
            "\\$k\\.(spelnienie|odchylenie|nieDotyczy|brakDanych|uwaga)\\(\"([a-z-]+)\"(?:, \\$[a-z]+)+\\);");
    private static final Pattern PARAMETR = Pattern.compile("\\b(flaga|calkowita|liczba|wybor|zbior)\\(\"(\\w+)\"\\)");
    private static final Map<String, String> SLOWA = Map.of(
            "spelnienie", "spelnienie",
            "odchylenie", "odchylenie",
            "nie-dotyczy", "nieDotyczy",
            "brak-danych", "brakDanych",
            "uwaga", "uwaga");

    static List<String> kryteria() {
        return Zestaw.kryteria();
    }

    @ParameterizedTest
    @MethodSource("kryteria")
    void rules_keep_to_the_closed_vocabulary(String kryterium) {
        String drl = Zestaw.drl(kryterium);
        assertThat(drl).startsWith(NAGLOWEK);
        String reguly = drl.substring(NAGLOWEK.length());

        assertThat(ZAKAZANE.matcher(bezTekstow(reguly)).results().map(MatchResult::group))
                .as("forbidden in DRL")
                .isEmpty();
        assertThat(REGULA.matcher(reguly).replaceAll("").strip())
                .as("text outside rules")
                .isEmpty();
        assertThat(reguly.lines()).allSatisfy(w -> assertThat(w).hasSizeLessThanOrEqualTo(140));
    }

    @ParameterizedTest
    @MethodSource("kryteria")
    void a_rule_is_named_after_its_criterion_verdict_and_reason_and_says_just_that(String kryterium) {
        DefinicjaKryterium d = Zestaw.definicja(kryterium);
        Set<String> kody = new TreeSet<>();
        for (MatchResult r : reguly(kryterium)) {
            var nazwa = NAZWA.matcher(r.group(1));
            var wtedy = WTEDY.matcher(r.group(3));
            assertThat(nazwa.matches()).as(r.group(1)).isTrue();
            assertThat(wtedy.matches()).as(r.group(3)).isTrue();
            String werdykt = nazwa.group("werdykt");
            String kod = nazwa.group("kod");

            assertThat(nazwa.group("id")).isEqualTo(kryterium);
            assertThat(wtedy.group(1)).isEqualTo(SLOWA.get(werdykt));
            assertThat(wtedy.group(2)).isEqualTo(kod);
            assertThat(kody.add(werdykt + " " + kod))
                    .as("one rule for " + r.group(1))
                    .isTrue();
            if (werdykt.equals("uwaga")) {
                assertThat(d.uwagi()).containsKey(kod);
            } else {
                DefinicjaKryterium.Przyczyna przyczyna = d.przyczyny().get(kod);
                assertThat(przyczyna == null ? null : przyczyna.wynik())
                        .as(kod)
                        .isEqualTo(
                                Wynik.valueOf(werdykt.toUpperCase(Locale.ROOT).replace('-', '_')));
            }
            assertThat(r.group(2)).startsWith("    $k : KryteriumKis( id == \"" + kryterium + "\",\n");
            assertThat(r.group(2)).containsOnlyOnce("KryteriumKis(");
        }
        assertThat(kody)
                .hasSize(d.przyczyny().size()
                        + (d.uwagi() == null ? 0 : d.uwagi().size()));
    }

    @ParameterizedTest
    @MethodSource("kryteria")
    void parameters_are_read_by_their_declared_type_and_none_is_idle(String kryterium) {
        Map<String, String> uzyte = new HashMap<>();
        PARAMETR.matcher(Zestaw.drl(kryterium)).results().forEach(r -> {
            String wczesniej = uzyte.put(r.group(2), r.group(1));
            assertThat(wczesniej == null || wczesniej.equals(r.group(1)))
                    .as(r.group(2))
                    .isTrue();
        });
        Map<String, String> zadeklarowane = new HashMap<>();
        Zestaw.definicja(kryterium)
                .parametry()
                .forEach((nazwa, p) -> zadeklarowane.put(nazwa, p.typ().name()));

        assertThat(uzyte).isEqualTo(zadeklarowane);
    }

    @Test
    void codes_in_parameters_are_codes_of_the_model() {
        Set<String> slowa = new TreeSet<>();
        Zestaw.kryteria().forEach(k -> Zestaw.definicja(k).parametry().values().stream()
                .filter(p -> p.dozwolone() != null)
                .forEach(p -> slowa.addAll(p.dozwolone())));

        assertThat(slowa).isNotEmpty().allSatisfy(s -> assertThat(Slownik.kod(Jezyk.PL, s))
                .isNotEqualTo(s));
    }

    private static List<MatchResult> reguly(String kryterium) {
        List<MatchResult> reguly =
                new ArrayList<>(REGULA.matcher(Zestaw.drl(kryterium)).results().toList());
        assertThat(reguly).hasSizeGreaterThanOrEqualTo(3);
        return reguly;
    }

    /** The rules without quoted texts, whose content is checked elsewhere. */
    private static String bezTekstow(String drl) {
        return String.join("", Arrays.asList(drl.split("\"[^\"]*\"")));
    }
}
