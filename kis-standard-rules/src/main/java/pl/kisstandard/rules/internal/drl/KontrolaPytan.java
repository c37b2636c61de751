package pl.kisstandard.rules.internal.drl;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.Slownik;
import pl.kisstandard.rules.internal.DefinicjaKryterium;
import pl.kisstandard.rules.internal.DefinicjaParametru;
import pl.kisstandard.rules.internal.Pytanie;
import pl.kisstandard.rules.internal.drl.Drl.Nazwa;
import pl.kisstandard.rules.internal.drl.Drl.Wyrazenie;

/**
 * Holds the questions of rules, and the parameters they name, against the vocabulary and the declared parameters.
 */
record KontrolaPytan(DefinicjaKryterium definicja, Slownictwo slownictwo, Zgloszenia zgloszenia) {

    /** A question: its section, its name and its arguments. */
    void pytanie(Wyrazenie.Wywolanie w) {
        List<Nazwa> czlony = w.co().czlony();
        Nazwa sekcja = czlony.get(0);
        if (!slownictwo.sekcje().contains(sekcja.tekst())) {
            zgloszenia.nieznane(sekcja, "nieznana-sekcja", slownictwo.sekcje());
        } else if (czlony.size() != 2) {
            zgloszenia.usterka(sekcja.miejsce(), "droga-do-pytania", w.co().tekst(), sekcja.tekst());
        } else if (slownictwo.pytanie(sekcja.tekst(), czlony.get(1).tekst()).isEmpty()) {
            zgloszenia.nieznane(czlony.get(1), "nieznane-pytanie", slownictwo.pytania(sekcja.tekst()), sekcja.tekst());
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
                                .map(KontrolaPytan::czytanie)
                                .collect(Collectors.joining(", ", "(", ")")))
                .sorted()
                .collect(Collectors.joining("; "));
        for (Method m : sposoby) {
            if (m.getParameterCount() == typy.size()) {
                for (int i = 0; i < typy.size(); i++) {
                    if (m.getParameterTypes()[i] != typy.get(i)) {
                        zgloszenia.usterka(w.argumenty().get(i).miejsce(), "zly-argument", i + 1, oczekiwane);
                        return;
                    }
                }
            }
        }
        zgloszenia.usterka(w.miejsce(), "liczba-argumentow", typy.size(), oczekiwane);
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
                zgloszenia.nieznany(kod, Slownik.kody());
                return null;
            }
            return String.class;
        }
        if (argument instanceof Wyrazenie.Wywolanie w) {
            return parametr(w);
        }
        zgloszenia.usterka(
                argument.miejsce(),
                argument instanceof Wyrazenie.Stala ? "prog-w-regule" : "argument",
                ZapisDrl.wyrazenie(argument));
        return null;
    }

    /** The type of a parameter read; null when it is faulty. */
    private @Nullable Class<?> parametr(Wyrazenie.Wywolanie w) {
        String czytanie = w.co().tekst();
        if (!Pytanie.CZYTANIA.containsKey(czytanie)) {
            zgloszenia.nieznane(new Nazwa(czytanie, w.miejsce()), "nieznane-czytanie", Pytanie.CZYTANIA.keySet());
            return null;
        }
        if (w.argumenty().size() != 1 || !(w.argumenty().get(0) instanceof Wyrazenie.Tekst nazwa)) {
            zgloszenia.usterka(w.miejsce(), "nazwa-parametru", czytanie);
            return null;
        }
        DefinicjaParametru parametr = definicja.parametry().get(nazwa.tekst());
        if (parametr == null) {
            zgloszenia.nieznane(
                    new Nazwa(nazwa.tekst(), nazwa.miejsce()),
                    "nieznany-parametr",
                    definicja.parametry().keySet());
            return null;
        }
        if (!parametr.typ().name().equals(czytanie)) {
            zgloszenia.usterka(
                    w.miejsce(),
                    "zly-typ-parametru",
                    nazwa.tekst(),
                    parametr.typ().name(),
                    czytanie);
            return null;
        }
        return Pytanie.CZYTANIA.get(czytanie);
    }

    /** What a parameter is compared with. */
    void wartoscParametru(Wyrazenie.Wywolanie w, Wyrazenie prawa) {
        Class<?> typ = parametr(w);
        if (typ == boolean.class) {
            boolean logiczna = prawa instanceof Wyrazenie.Stala s
                    && (s.tekst().equals("true") || s.tekst().equals("false"));
            if (!logiczna) {
                zgloszenia.usterka(prawa.miejsce(), "zla-wartosc-parametru", ZapisDrl.wyrazenie(prawa), "true, false");
            }
        } else if (typ == String.class) {
            DefinicjaParametru d =
                    definicja.parametry().get(((Wyrazenie.Tekst) w.argumenty().get(0)).tekst());
            List<String> dozwolone = d == null || d.dozwolone() == null ? List.of() : d.dozwolone();
            if (!(prawa instanceof Wyrazenie.Tekst t) || !dozwolone.contains(t.tekst())) {
                zgloszenia.usterka(
                        prawa.miejsce(),
                        "zla-wartosc-parametru",
                        ZapisDrl.wyrazenie(prawa),
                        String.join(", ", dozwolone));
            }
        } else if (typ != null) {
            zgloszenia.usterka(w.miejsce(), "porownanie-liczb", "==");
        }
    }
}
