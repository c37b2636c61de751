package pl.kisstandard.rules.internal.drl;

import java.lang.reflect.Method;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import pl.kisstandard.rules.Usterka;
import pl.kisstandard.rules.internal.DefinicjaKryterium;
import pl.kisstandard.rules.internal.DefinicjaParametru;
import pl.kisstandard.rules.internal.drl.Drl.Regula;
import pl.kisstandard.rules.internal.drl.Drl.Warunek;
import pl.kisstandard.rules.internal.drl.Drl.Wyrazenie;

/**
 * Whether exactly one rule gives a verdict whatever the answers are: every question of the criterion is given every answer
 * it can have, and the conditions are looked at for each combination.
 */
final class Rozlacznosc {

    private static final BigInteger NAJWIECEJ_KOMBINACJI = BigInteger.valueOf(100_000);

    private final String plik;
    private final Drl drl;
    private final DefinicjaKryterium definicja;
    private final Slownictwo slownictwo;
    private final Collection<Usterka> usterki;
    /** What is compared, as written, with the values it can have. */
    private final Map<String, List<String>> dziedziny = new LinkedHashMap<>();
    /** Of these, what verdicts and not only remarks depend on. */
    private final Set<String> rozstrzygajace = new HashSet<>();
    /** Of each rule: its variables, with the questions they keep the answers of. */
    private final Map<Regula, Map<String, String>> pytania = new HashMap<>();

    Rozlacznosc(
            String plik, Drl drl, DefinicjaKryterium definicja, Slownictwo slownictwo, Collection<Usterka> usterki) {
        this.plik = plik;
        this.drl = drl;
        this.definicja = definicja;
        this.slownictwo = slownictwo;
        this.usterki = usterki;
    }

    void sprawdz() {
        for (Regula r : drl.reguly()) {
            pytania.put(r, new HashMap<>());
            if (LintDrl.orzeka(r)) {
                r.warunki().stream().skip(1).forEach(w -> zbierz(r, w));
            }
        }
        rozstrzygajace.addAll(dziedziny.keySet());
        for (Regula r : drl.reguly()) {
            r.warunki().stream().skip(1).forEach(w -> zbierz(r, w));
        }
        BigInteger kombinacje = dziedziny.values().stream()
                .map(d -> BigInteger.valueOf(d.size()))
                .reduce(BigInteger.ONE, BigInteger::multiply);
        Miejsce poczatek = new Miejsce(1, 1);
        if (kombinacje.compareTo(NAJWIECEJ_KOMBINACJI) > 0) {
            usterka(poczatek, "za-wiele-pytan", dziedziny.size(), NAJWIECEJ_KOMBINACJI);
            return;
        }
        Set<Regula> zywe = new HashSet<>();
        Set<String> zgloszone = new HashSet<>();
        List<Map<String, String>> luki = new ArrayList<>();
        for (Map<String, String> odpowiedzi : kombinacje()) {
            List<Regula> orzekajace = new ArrayList<>();
            for (Regula r : drl.reguly()) {
                if (r.warunki().stream().skip(1).allMatch(w -> spelniony(r, w, odpowiedzi))) {
                    zywe.add(r);
                    if (LintDrl.orzeka(r)) {
                        orzekajace.add(r);
                    }
                }
            }
            if (orzekajace.isEmpty()) {
                luki.add(odpowiedzi);
            }
            for (Regula druga : orzekajace.subList(Math.min(1, orzekajace.size()), orzekajace.size())) {
                Regula pierwsza = orzekajace.get(0);
                if (zgloszone.add(
                        pierwsza.nazwa().tekst() + "\n" + druga.nazwa().tekst())) {
                    usterka(
                            druga.nazwa().miejsce(),
                            "dwa-werdykty",
                            pierwsza.nazwa().tekst(),
                            slownie(odpowiedzi));
                }
            }
        }
        if (!luki.isEmpty()) {
            Miejsce gdzie = drl.reguly().isEmpty()
                    ? poczatek
                    : drl.reguly().get(0).nazwa().miejsce();
            usterka(gdzie, "luka", slownie(luki.get(0)));
        }
        drl.reguly().stream()
                .filter(r -> !zywe.contains(r))
                .forEach(r -> usterka(r.nazwa().miejsce(), "martwa-regula"));
    }

    private void zbierz(Regula regula, Warunek warunek) {
        if (warunek instanceof Warunek.Pytanie p) {
            String pytanie = ZapisDrl.wyrazenie(p.pytanie());
            Objects.requireNonNull(pytania.get(regula)).put(p.zmienna().tekst(), pytanie);
            dziedziny.putIfAbsent(pytanie, odpowiedzi(p.pytanie()));
        } else if (warunek instanceof Warunek.Porownanie p && p.lewa() instanceof Wyrazenie.Wywolanie w) {
            dziedziny.putIfAbsent(ZapisDrl.wyrazenie(w), wartosci(w));
        } else if (warunek instanceof Warunek.Albo a) {
            a.mozliwosci().forEach(m -> zbierz(regula, m));
        } else if (warunek instanceof Warunek.Oraz o) {
            o.warunki().forEach(m -> zbierz(regula, m));
        }
    }

    private List<String> odpowiedzi(Wyrazenie.Wywolanie pytanie) {
        List<Method> sposoby = slownictwo.pytanie(
                pytanie.co().czlony().get(0).tekst(),
                pytanie.co().czlony().get(1).tekst());
        return Slownictwo.odpowiedzi(sposoby.get(0)).stream()
                .map(s -> "Stan." + s.name())
                .toList();
    }

    private List<String> wartosci(Wyrazenie.Wywolanie parametr) {
        DefinicjaParametru d = definicja
                .parametry()
                .get(((Wyrazenie.Tekst) parametr.argumenty().get(0)).tekst());
        if (d == null || d.dozwolone() == null) {
            return List.of("true", "false");
        }
        return d.dozwolone().stream().map(k -> "\"" + k + "\"").toList();
    }

    private List<Map<String, String>> kombinacje() {
        List<Map<String, String>> kombinacje = List.of(Map.of());
        for (Map.Entry<String, List<String>> dziedzina : dziedziny.entrySet()) {
            List<Map<String, String>> dalsze = new ArrayList<>();
            for (Map<String, String> k : kombinacje) {
                for (String wartosc : dziedzina.getValue()) {
                    Map<String, String> dalsza = new LinkedHashMap<>(k);
                    dalsza.put(dziedzina.getKey(), wartosc);
                    dalsze.add(dalsza);
                }
            }
            kombinacje = dalsze;
        }
        return kombinacje;
    }

    private boolean spelniony(Regula regula, Warunek warunek, Map<String, String> odpowiedzi) {
        if (warunek instanceof Warunek.Porownanie p) {
            String lewa = p.lewa() instanceof Wyrazenie.Sciezka s
                    ? Objects.requireNonNull(pytania.get(regula))
                            .getOrDefault(s.czlony().get(0).tekst(), "")
                    : ZapisDrl.wyrazenie(p.lewa());
            return ZapisDrl.wyrazenie(p.prawa()).equals(odpowiedzi.get(lewa));
        }
        if (warunek instanceof Warunek.Albo a) {
            return a.mozliwosci().stream().anyMatch(w -> spelniony(regula, w, odpowiedzi));
        }
        if (warunek instanceof Warunek.Oraz o) {
            return o.warunki().stream().allMatch(w -> spelniony(regula, w, odpowiedzi));
        }
        return true;
    }

    /** The answers that verdicts depend on. */
    private String slownie(Map<String, String> odpowiedzi) {
        return odpowiedzi.entrySet().stream()
                .filter(o -> rozstrzygajace.contains(o.getKey()))
                .map(o -> o.getKey() + " = " + o.getValue().replace("Stan.", ""))
                .collect(Collectors.joining(", "));
    }

    private void usterka(Miejsce miejsce, String kod, Object... argumenty) {
        usterki.add(Usterka.of(plik, miejsce.wiersz(), miejsce.kolumna(), kod, argumenty));
    }
}
