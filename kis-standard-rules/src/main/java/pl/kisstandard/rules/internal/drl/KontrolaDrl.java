package pl.kisstandard.rules.internal.drl;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.Slownik;
import pl.kisstandard.model.wniosek.Stan;
import pl.kisstandard.rules.Usterka;
import pl.kisstandard.rules.internal.DefinicjaKryterium;
import pl.kisstandard.rules.internal.DefinicjaParametru;
import pl.kisstandard.rules.internal.Pytanie;
import pl.kisstandard.rules.internal.drl.Drl.Nazwa;
import pl.kisstandard.rules.internal.drl.Drl.Regula;
import pl.kisstandard.rules.internal.drl.Drl.Warunek;
import pl.kisstandard.rules.internal.drl.Drl.Wyrazenie;

/** Holds every name and type in the rules of a criterion against the vocabulary and the declared parameters. */
public final class KontrolaDrl {

    /** Several times what the longest rule and the longest criterion have. */
    private static final int NAJWIECEJ_W_REGULE = 50;

    private static final int NAJWIECEJ_W_PLIKU = 1000;

    private final String plik;
    private final String pakiet;
    private final DefinicjaKryterium definicja;
    private final Slownictwo slownictwo;
    private final Collection<Usterka> usterki;
    private final Map<String, Miejsce> zmienne = new HashMap<>();

    private KontrolaDrl(
            String plik,
            String pakiet,
            DefinicjaKryterium definicja,
            Slownictwo slownictwo,
            Collection<Usterka> usterki) {
        this.plik = plik;
        this.pakiet = pakiet;
        this.definicja = definicja;
        this.slownictwo = slownictwo;
        this.usterki = usterki;
    }

    /** Adds what cannot be compiled to {@code usterki}. */
    public static void check(
            String plik,
            Drl drl,
            String pakiet,
            DefinicjaKryterium definicja,
            Slownictwo slownictwo,
            Collection<Usterka> usterki) {
        KontrolaDrl kontrola = new KontrolaDrl(plik, pakiet, definicja, slownictwo, usterki);
        kontrola.naglowek(drl);
        if (kontrola.zaWiele(drl)) {
            return;
        }
        Set<String> nazwy = new HashSet<>();
        for (Regula regula : drl.reguly()) {
            if (!nazwy.add(regula.nazwa().tekst())) {
                kontrola.usterka(
                        regula.nazwa().miejsce(),
                        "podwojna-regula",
                        regula.nazwa().tekst());
            }
            kontrola.regula(regula);
        }
    }

    /** Whether there are more conditions than the engine can arrange. */
    private boolean zaWiele(Drl drl) {
        int wszystkich = 0;
        for (Regula regula : drl.reguly()) {
            int tej =
                    regula.warunki().stream().mapToInt(KontrolaDrl::porownania).sum();
            wszystkich += tej;
            if (tej > NAJWIECEJ_W_REGULE) {
                usterka(regula.nazwa().miejsce(), "za-wiele-warunkow", tej, NAJWIECEJ_W_REGULE);
                return true;
            }
        }
        if (wszystkich > NAJWIECEJ_W_PLIKU) {
            usterka(new Miejsce(1, 1), "za-wiele-warunkow", wszystkich, NAJWIECEJ_W_PLIKU);
        }
        return wszystkich > NAJWIECEJ_W_PLIKU;
    }

    private static int porownania(Warunek warunek) {
        if (warunek instanceof Warunek.Albo a) {
            return a.mozliwosci().stream().mapToInt(KontrolaDrl::porownania).sum();
        }
        return warunek instanceof Warunek.Oraz o
                ? o.warunki().stream().mapToInt(KontrolaDrl::porownania).sum()
                : 1;
    }

    private void naglowek(Drl drl) {
        if (!drl.pakiet().tekst().equals(pakiet)) {
            usterka(drl.pakiet().miejsce(), "inny-pakiet", drl.pakiet().tekst(), pakiet);
        }
        for (Nazwa i : drl.importy()) {
            if (!slownictwo.importy().contains(i.tekst())) {
                usterka(i.miejsce(), "niedozwolony-import", i.tekst(), String.join(", ", slownictwo.importy()));
            }
        }
        for (String wymagany : slownictwo.importy()) {
            if (drl.importy().stream().noneMatch(i -> i.tekst().equals(wymagany))) {
                usterka(drl.pakiet().miejsce(), "brak-importu", wymagany);
            }
        }
    }

    private void regula(Regula regula) {
        zmienne.clear();
        regula.nazwa()
                .tekst()
                .codePoints()
                .filter(c -> c != ' ' && c != ':' && c != ',' && c != '-' && !Character.isLetterOrDigit(c))
                .findFirst()
                .ifPresent(c -> usterka(regula.nazwa().miejsce(), "znak-w-nazwie", Character.toString(c)));
        if (!regula.typ().tekst().equals(slownictwo.fakt())) {
            usterka(regula.typ().miejsce(), "nieznany-fakt", regula.typ().tekst(), slownictwo.fakt());
        }
        zmienna(regula.zmienna());
        if (regula.warunki().isEmpty() || !id(regula.warunki().get(0))) {
            usterka(regula.typ().miejsce(), "brak-id", definicja.id());
        }
        regula.warunki().stream().skip(1).forEach(this::warunek);
        wtedy(regula);
    }

    /** Whether the condition names the criterion; another id is a fault of its own. */
    private boolean id(Warunek warunek) {
        if (!(warunek instanceof Warunek.Porownanie p)
                || !(p.lewa() instanceof Wyrazenie.Sciezka s)
                || !s.tekst().equals("id")
                || !(p.prawa() instanceof Wyrazenie.Tekst id)) {
            return false;
        }
        if (!p.relacja().tekst().equals("==")) {
            usterka(p.relacja().miejsce(), "rozne-od", p.relacja().tekst());
        } else if (!id.tekst().equals(definicja.id())) {
            usterka(id.miejsce(), "inne-id", id.tekst(), definicja.id());
        }
        return true;
    }

    private void warunek(Warunek warunek) {
        if (warunek instanceof Warunek.Pytanie p) {
            zmienna(p.zmienna());
            pytanie(p.pytanie());
        } else if (warunek instanceof Warunek.Porownanie p) {
            porownanie(p);
        } else if (warunek instanceof Warunek.Albo a) {
            a.mozliwosci().forEach(this::wAlternatywie);
        } else if (warunek instanceof Warunek.Oraz o) {
            o.warunki().forEach(this::wAlternatywie);
        }
    }

    private void wAlternatywie(Warunek warunek) {
        if (warunek instanceof Warunek.Pytanie p) {
            usterka(p.zmienna().miejsce(), "pytanie-w-alternatywie", p.zmienna().tekst());
        } else {
            warunek(warunek);
        }
    }

    private void zmienna(Nazwa zmienna) {
        if (!zmienna.tekst().startsWith("$")) {
            usterka(zmienna.miejsce(), "zmienna-bez-dolara", zmienna.tekst());
        } else if (!zmienna.tekst().matches("\\$[A-Za-z0-9_]{0,40}")) {
            usterka(zmienna.miejsce(), "polska-litera", zmienna.tekst());
        } else if (zmienne.put(zmienna.tekst(), zmienna.miejsce()) != null) {
            usterka(zmienna.miejsce(), "podwojna-zmienna", zmienna.tekst());
        }
    }

    private void pytanie(Wyrazenie.Wywolanie w) {
        List<Nazwa> czlony = w.co().czlony();
        Nazwa sekcja = czlony.get(0);
        if (!slownictwo.sekcje().contains(sekcja.tekst())) {
            nieznane(sekcja, "nieznana-sekcja", slownictwo.sekcje());
        } else if (czlony.size() != 2) {
            usterka(sekcja.miejsce(), "droga-do-pytania", w.co().tekst(), sekcja.tekst());
        } else if (slownictwo.pytanie(sekcja.tekst(), czlony.get(1).tekst()).isEmpty()) {
            nieznane(czlony.get(1), "nieznane-pytanie", slownictwo.pytania(sekcja.tekst()), sekcja.tekst());
        } else {
            argumenty(w, slownictwo.pytanie(sekcja.tekst(), czlony.get(1).tekst()));
        }
    }

    private void argumenty(Wyrazenie.Wywolanie w, List<Method> sposoby) {
        List<Class<?>> typy = new ArrayList<>();
        for (Wyrazenie argument : w.argumenty()) {
            Class<?> typ = typ(argument);
            if (typ == null) {
                return;
            }
            typy.add(typ);
        }
        if (sposoby.stream().anyMatch(m -> Arrays.asList(m.getParameterTypes()).equals(typy))) {
            return;
        }
        String oczekiwane = sposoby.stream()
                .map(m -> w.co().tekst()
                        + Arrays.stream(m.getParameterTypes())
                                .map(KontrolaDrl::czytanie)
                                .collect(Collectors.joining(", ", "(", ")")))
                .sorted()
                .collect(Collectors.joining("; "));
        for (Method m : sposoby) {
            if (m.getParameterCount() == typy.size()) {
                for (int i = 0; i < typy.size(); i++) {
                    if (m.getParameterTypes()[i] != typy.get(i)) {
                        usterka(w.argumenty().get(i).miejsce(), "zly-argument", i + 1, oczekiwane);
                        return;
                    }
                }
            }
        }
        usterka(w.miejsce(), "liczba-argumentow", typy.size(), oczekiwane);
    }

    /** The reader that gives a type, as an argument is written. */
    private static String czytanie(Class<?> typ) {
        return Pytanie.CZYTANIA.entrySet().stream()
                .filter(p -> p.getValue() == typ)
                .map(p -> p.getKey() + "(…)")
                .findFirst()
                .orElse("?");
    }

    private @Nullable Class<?> typ(Wyrazenie argument) {
        if (argument instanceof Wyrazenie.Tekst kod) {
            if (Slownik.kod(Jezyk.PL, kod.tekst()).equals(kod.tekst())) {
                Miejsce m = kod.miejsce();
                usterki.add(Usterka.of(plik, m.wiersz(), m.kolumna(), "nieznany-kod", kod.tekst())
                        .zamiastPodobnego(kod.tekst(), Slownik.kody()));
                return null;
            }
            return String.class;
        }
        if (argument instanceof Wyrazenie.Wywolanie w) {
            return parametr(w);
        }
        usterka(
                argument.miejsce(),
                argument instanceof Wyrazenie.Stala ? "prog-w-regule" : "argument",
                ZapisDrl.wyrazenie(argument));
        return null;
    }

    /** The type of a parameter read; null when it is faulty. */
    private @Nullable Class<?> parametr(Wyrazenie.Wywolanie w) {
        String czytanie = w.co().tekst();
        if (!Pytanie.CZYTANIA.containsKey(czytanie)) {
            nieznane(new Nazwa(czytanie, w.miejsce()), "nieznane-czytanie", Pytanie.CZYTANIA.keySet());
            return null;
        }
        if (w.argumenty().size() != 1 || !(w.argumenty().get(0) instanceof Wyrazenie.Tekst nazwa)) {
            usterka(w.miejsce(), "nazwa-parametru", czytanie);
            return null;
        }
        DefinicjaParametru parametr = definicja.parametry().get(nazwa.tekst());
        if (parametr == null) {
            nieznane(
                    new Nazwa(nazwa.tekst(), nazwa.miejsce()),
                    "nieznany-parametr",
                    definicja.parametry().keySet());
            return null;
        }
        if (!parametr.typ().name().equals(czytanie)) {
            usterka(
                    w.miejsce(),
                    "zly-typ-parametru",
                    nazwa.tekst(),
                    parametr.typ().name(),
                    czytanie);
            return null;
        }
        return Pytanie.CZYTANIA.get(czytanie);
    }

    private void porownanie(Warunek.Porownanie p) {
        if (!p.relacja().tekst().equals("==")) {
            usterka(
                    p.relacja().miejsce(),
                    p.relacja().tekst().equals("!=")
                                    || p.relacja().tekst().equals("<>")
                                    || p.lewa() instanceof Wyrazenie.Sciezka
                            ? "rozne-od"
                            : "porownanie-liczb",
                    p.relacja().tekst());
        } else if (p.lewa() instanceof Wyrazenie.Wywolanie w) {
            wartoscParametru(w, p.prawa());
        } else if (p.lewa() instanceof Wyrazenie.Sciezka s) {
            stan(s, p.prawa());
        } else {
            usterka(p.lewa().miejsce(), "lewa-strona", ZapisDrl.wyrazenie(p.lewa()));
        }
    }

    private void wartoscParametru(Wyrazenie.Wywolanie w, Wyrazenie prawa) {
        Class<?> typ = parametr(w);
        if (typ == boolean.class) {
            boolean logiczna = prawa instanceof Wyrazenie.Stala s
                    && (s.tekst().equals("true") || s.tekst().equals("false"));
            if (!logiczna) {
                usterka(prawa.miejsce(), "zla-wartosc-parametru", ZapisDrl.wyrazenie(prawa), "true, false");
            }
        } else if (typ == String.class) {
            DefinicjaParametru d =
                    definicja.parametry().get(((Wyrazenie.Tekst) w.argumenty().get(0)).tekst());
            List<String> dozwolone = d == null || d.dozwolone() == null ? List.of() : d.dozwolone();
            if (!(prawa instanceof Wyrazenie.Tekst t) || !dozwolone.contains(t.tekst())) {
                usterka(
                        prawa.miejsce(),
                        "zla-wartosc-parametru",
                        ZapisDrl.wyrazenie(prawa),
                        String.join(", ", dozwolone));
            }
        } else if (typ != null) {
            usterka(w.miejsce(), "porownanie-liczb", "==");
        }
    }

    private void stan(Wyrazenie.Sciezka lewa, Wyrazenie prawa) {
        Nazwa zmienna = lewa.czlony().get(0);
        if (!znana(zmienna)) {
            return;
        }
        if (lewa.czlony().size() != 2 || !lewa.czlony().get(1).tekst().equals("stan")) {
            Nazwa ostatni = lewa.czlony().get(lewa.czlony().size() - 1);
            usterka(ostatni.miejsce(), "nieznane-pole", lewa.tekst(), zmienna.tekst() + ".stan");
            return;
        }
        Set<String> stany =
                Arrays.stream(Stan.values()).map(s -> "Stan." + s.name()).collect(Collectors.toSet());
        String podany = ZapisDrl.wyrazenie(prawa);
        if (!(prawa instanceof Wyrazenie.Sciezka) || !stany.contains(podany)) {
            String slowo = podany.replaceFirst("^(Stan\\.)?", "Stan.");
            nieznane(new Nazwa(slowo, prawa.miejsce()), "nieznany-stan", stany, podany);
        }
    }

    private void wtedy(Regula regula) {
        Wyrazenie.Wywolanie w = regula.wtedy();
        List<Nazwa> czlony = w.co().czlony();
        if (!czlony.get(0).tekst().equals(regula.zmienna().tekst()) || czlony.size() != 2) {
            usterka(w.miejsce(), "orzeczenie", regula.zmienna().tekst());
            return;
        }
        if (!slownictwo.orzeczenia().contains(czlony.get(1).tekst())) {
            nieznane(czlony.get(1), "nieznane-orzeczenie", slownictwo.orzeczenia());
            return;
        }
        if (w.argumenty().isEmpty()
                || !(w.argumenty().get(0) instanceof Wyrazenie.Tekst kod)
                || !kod.tekst().matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            usterka(w.miejsce(), "orzeczenie-bez-kodu", czlony.get(1).tekst());
            return;
        }
        for (Wyrazenie ustalenie : w.argumenty().subList(1, w.argumenty().size())) {
            if (ustalenie instanceof Wyrazenie.Sciezka s && s.czlony().size() == 1) {
                if (s.tekst().equals(regula.zmienna().tekst())) {
                    usterka(s.miejsce(), "nie-ustalenie", s.tekst());
                } else {
                    znana(s.czlony().get(0));
                }
            } else {
                usterka(ustalenie.miejsce(), "nie-ustalenie", ZapisDrl.wyrazenie(ustalenie));
            }
        }
    }

    private boolean znana(Nazwa zmienna) {
        if (!zmienne.containsKey(zmienna.tekst())) {
            nieznane(zmienna, "nieznana-zmienna", zmienne.keySet());
            return false;
        }
        return true;
    }

    private void nieznane(Nazwa nazwa, String kod, Collection<String> znane, Object... dalsze) {
        List<Object> argumenty = new ArrayList<>(List.of(nazwa.tekst()));
        argumenty.addAll(Arrays.asList(dalsze));
        Miejsce m = nazwa.miejsce();
        usterki.add(Usterka.of(plik, m.wiersz(), m.kolumna(), kod, argumenty.toArray())
                .zamiast(nazwa.tekst(), znane));
    }

    private void usterka(Miejsce miejsce, String kod, Object... argumenty) {
        usterki.add(Usterka.of(plik, miejsce.wiersz(), miejsce.kolumna(), kod, argumenty));
    }
}
