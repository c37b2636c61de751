package pl.kisstandard.rules.internal.drl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.rules.Usterka;
import pl.kisstandard.rules.internal.DefinicjaKryterium;
import pl.kisstandard.rules.internal.drl.Drl.Regula;
import pl.kisstandard.rules.internal.drl.Drl.Warunek;
import pl.kisstandard.rules.internal.drl.Drl.Wyrazenie;

/**
 * What is wrong with rules that compile: reasons that are not declared or never given, names that say something else, two
 * verdicts at once, silence.
 */
public final class LintDrl {

    private static final Map<String, String> WYNIKI = Map.of(
            "spelnienie", "spelnienie",
            "odchylenie", "odchylenie",
            "nieDotyczy", "nie-dotyczy",
            "brakDanych", "brak-danych",
            "uwaga", "uwaga");

    private final String plik;
    private final DefinicjaKryterium definicja;
    private final Collection<Usterka> usterki;

    private LintDrl(String plik, DefinicjaKryterium definicja, Collection<Usterka> usterki) {
        this.plik = plik;
        this.definicja = definicja;
        this.usterki = usterki;
    }

    /**
     * Adds what is wrong to {@code usterki}. The rules have passed {@link KontrolaDrl}.
     *
     * @param deklaracja makes a fault at a JSON pointer of {@code kryterium.yaml}, with a code and an argument
     */
    public static void check(
            String plik,
            Drl drl,
            DefinicjaKryterium definicja,
            Slownictwo slownictwo,
            Deklaracja deklaracja,
            Collection<Usterka> usterki) {
        LintDrl lint = new LintDrl(plik, definicja, usterki);
        drl.reguly().forEach(lint::regula);
        lint.deklaracje(drl, deklaracja);
        new Rozlacznosc(plik, drl, definicja, slownictwo, usterki).sprawdz();
    }

    /** Makes a fault of {@code kryterium.yaml}. */
    @FunctionalInterface
    public interface Deklaracja {
        Usterka usterka(String wskaznik, String kod, Object... argumenty);
    }

    /** Whether the rule gives a verdict and not a remark. */
    static boolean orzeka(Regula regula) {
        return !slowo(regula).equals("uwaga");
    }

    static String slowo(Regula regula) {
        return regula.wtedy().co().czlony().get(1).tekst();
    }

    static String kod(Regula regula) {
        return ((Wyrazenie.Tekst) regula.wtedy().argumenty().get(0)).tekst();
    }

    private void regula(Regula regula) {
        String slowo = slowo(regula);
        String kod = kod(regula);
        Wyrazenie przyKodzie = regula.wtedy().argumenty().get(0);
        String wynik = WYNIKI.getOrDefault(slowo, slowo);
        String nazwa = definicja.id() + ": " + wynik + ", " + kod;
        if (!regula.nazwa().tekst().equals(nazwa)) {
            usterka(
                    regula.nazwa().miejsce(),
                    "nazwa-reguly",
                    nazwa,
                    regula.nazwa().tekst());
        }
        if (slowo.equals("uwaga")) {
            znany(
                    przyKodzie,
                    kod,
                    definicja.uwagi() == null ? Set.of() : definicja.uwagi().keySet());
        } else {
            DefinicjaKryterium.Przyczyna przyczyna = definicja.przyczyny().get(kod);
            znany(przyKodzie, kod, definicja.przyczyny().keySet());
            Wynik orzeczony = Wynik.valueOf(wynik.toUpperCase(Locale.ROOT).replace('-', '_'));
            if (przyczyna != null && przyczyna.wynik() != orzeczony) {
                usterka(przyKodzie.miejsce(), "inny-wynik", kod, przyczyna.wynik(), orzeczony);
            }
        }
        if (regula.wtedy().argumenty().size() == 1) {
            usterka(regula.wtedy().miejsce(), "bez-ustalenia");
        }
        zmienne(regula);
    }

    private void znany(Wyrazenie przyKodzie, String kod, Set<String> znane) {
        if (!znane.contains(kod)) {
            Miejsce m = przyKodzie.miejsce();
            usterki.add(Usterka.of(plik, m.wiersz(), m.kolumna(), "nieznana-przyczyna", kod)
                    .zamiast(kod, znane));
        }
    }

    private void zmienne(Regula regula) {
        Set<String> uzyte = new HashSet<>();
        regula.warunki().forEach(w -> porownywane(w, uzyte));
        regula.wtedy().argumenty().forEach(a -> zmienna(a, uzyte));
        for (Warunek w : regula.warunki()) {
            if (w instanceof Warunek.Pytanie p && !uzyte.contains(p.zmienna().tekst())) {
                usterka(p.zmienna().miejsce(), "nieuzyta-zmienna", p.zmienna().tekst());
            }
        }
    }

    private static void porownywane(Warunek warunek, Set<String> uzyte) {
        if (warunek instanceof Warunek.Porownanie p) {
            zmienna(p.lewa(), uzyte);
        } else if (warunek instanceof Warunek.Albo a) {
            a.mozliwosci().forEach(w -> porownywane(w, uzyte));
        } else if (warunek instanceof Warunek.Oraz o) {
            o.warunki().forEach(w -> porownywane(w, uzyte));
        }
    }

    private static void zmienna(Wyrazenie w, Set<String> uzyte) {
        if (w instanceof Wyrazenie.Sciezka s) {
            uzyte.add(s.czlony().get(0).tekst());
        }
    }

    private void deklaracje(Drl drl, Deklaracja deklaracja) {
        Set<String> orzekane = new TreeSet<>();
        Set<String> uwagi = new TreeSet<>();
        Set<String> parametry = new TreeSet<>();
        for (Regula r : drl.reguly()) {
            (orzeka(r) ? orzekane : uwagi).add(kod(r));
            r.warunki().forEach(w -> parametry(w, parametry));
        }
        brakujace(definicja.przyczyny().keySet(), orzekane)
                .forEach(k -> usterki.add(deklaracja.usterka("/przyczyny/" + k, "przyczyna-bez-reguly", k)));
        Map<String, ?> zadeklarowane = definicja.uwagi();
        brakujace(zadeklarowane == null ? Set.of() : zadeklarowane.keySet(), uwagi)
                .forEach(k -> usterki.add(deklaracja.usterka("/uwagi/" + k, "uwaga-bez-reguly", k)));
        brakujace(definicja.parametry().keySet(), parametry)
                .forEach(p -> usterki.add(deklaracja.usterka("/parametry/" + p, "nieuzywany-parametr", p)));
    }

    private static List<String> brakujace(Set<String> zadeklarowane, Set<String> uzyte) {
        List<String> brakujace = new ArrayList<>(zadeklarowane);
        brakujace.removeAll(uzyte);
        return brakujace;
    }

    private static void parametry(Warunek warunek, Set<String> parametry) {
        if (warunek instanceof Warunek.Pytanie p) {
            p.pytanie().argumenty().forEach(a -> parametr(a, parametry));
        } else if (warunek instanceof Warunek.Porownanie p) {
            parametr(p.lewa(), parametry);
        } else if (warunek instanceof Warunek.Albo a) {
            a.mozliwosci().forEach(w -> parametry(w, parametry));
        } else if (warunek instanceof Warunek.Oraz o) {
            o.warunki().forEach(w -> parametry(w, parametry));
        }
    }

    private static void parametr(Wyrazenie argument, Set<String> parametry) {
        if (argument instanceof Wyrazenie.Wywolanie w && w.argumenty().get(0) instanceof Wyrazenie.Tekst nazwa) {
            parametry.add(nazwa.tekst());
        }
    }

    private void usterka(Miejsce miejsce, String kod, Object... argumenty) {
        usterki.add(Usterka.of(plik, miejsce.wiersz(), miejsce.kolumna(), kod, argumenty));
    }
}
