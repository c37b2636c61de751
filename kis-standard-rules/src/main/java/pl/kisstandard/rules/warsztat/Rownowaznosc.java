package pl.kisstandard.rules.warsztat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.wniosek.Stan;
import pl.kisstandard.rules.internal.DefinicjaKryterium;
import pl.kisstandard.rules.internal.drl.Drl.Regula;
import pl.kisstandard.rules.internal.drl.Drl.Warunek;
import pl.kisstandard.rules.internal.drl.Drl.Wyrazenie;
import pl.kisstandard.rules.internal.drl.Slownictwo;
import pl.kisstandard.rules.internal.drl.ZapisDrl;

/**
 * Proves that two rules are the same: on every answer that each of their questions can give, together with every value of
 * the parameters they compare, either both hold or neither does.
 */
final class Rownowaznosc {

    private static final int NAJWIECEJ = 200_000;
    private static final String STAN = "Stan.";

    private final DefinicjaKryterium definicja;
    private final Slownictwo slownictwo;
    private final Map<String, List<String>> dziedziny = new LinkedHashMap<>();
    private final Map<String, String> wartosci = new HashMap<>();
    private final Map<String, Wyrazenie.Wywolanie> pytania = new LinkedHashMap<>();

    private Rownowaznosc(DefinicjaKryterium definicja, Slownictwo slownictwo) {
        this.definicja = definicja;
        this.slownictwo = slownictwo;
    }

    /**
     * Whether it is proved.
     *
     * @param b null for a rule that never holds
     * @param slownictwo knows the answers a question can give
     */
    static boolean sprawdz(DefinicjaKryterium definicja, Regula a, @Nullable Regula b, Slownictwo slownictwo) {
        Rownowaznosc rownowaznosc = new Rownowaznosc(definicja, slownictwo);
        rownowaznosc.dziedziny(a);
        if (b != null) {
            rownowaznosc.dziedziny(b);
        }
        boolean toSamo =
                b != null && ZapisDrl.wyrazenie(a.wtedy()).equals(ZapisDrl.wyrazenie(b.wtedy())) && !roznePytania(a, b);
        return rownowaznosc.wszedzie(() -> {
            boolean jednaZachodzi = rownowaznosc.zachodzi(a);
            boolean drugaZachodzi = b != null && rownowaznosc.zachodzi(b);
            return jednaZachodzi == drugaZachodzi && (!jednaZachodzi || toSamo);
        });
    }

    /** Whether a variable stands for another question, so that the evidence given would be other evidence. */
    private static boolean roznePytania(Regula a, Regula b) {
        return !zmienne(a).equals(zmienne(b));
    }

    private static Map<String, String> zmienne(Regula regula) {
        Map<String, String> zmienne = new HashMap<>();
        for (Warunek w : regula.warunki()) {
            if (w instanceof Warunek.Pytanie p) {
                zmienne.put(p.zmienna().tekst(), ZapisDrl.wyrazenie(p.pytanie()));
            }
        }
        return zmienne;
    }

    private void dziedziny(Regula regula) {
        for (Warunek w : regula.warunki()) {
            if (w instanceof Warunek.Pytanie p) {
                pytania.put(ZapisDrl.wyrazenie(p.pytanie()), p.pytanie());
                dziedziny.put(
                        ZapisDrl.wyrazenie(p.pytanie()),
                        slownictwo.odpowiedzi(p.pytanie()).stream()
                                .map(s -> STAN + s.name())
                                .toList());
            } else {
                parametry(w);
            }
        }
    }

    private void parametry(Warunek warunek) {
        if (warunek instanceof Warunek.Porownanie p && p.lewa() instanceof Wyrazenie.Wywolanie w) {
            List<String> kody = Kody.dozwolone(definicja, w);
            dziedziny.put(
                    ZapisDrl.wyrazenie(w),
                    kody.isEmpty()
                            ? List.of("true", "false")
                            : kody.stream().map(k -> "\"" + k + "\"").toList());
        } else if (warunek instanceof Warunek.Albo a) {
            a.mozliwosci().forEach(this::parametry);
        } else if (warunek instanceof Warunek.Oraz o) {
            o.warunki().forEach(this::parametry);
        }
    }

    private boolean wszedzie(BooleanSupplier zdanie) {
        long ile = 1;
        for (List<String> d : dziedziny.values()) {
            ile *= Math.max(1, d.size());
            if (ile > NAJWIECEJ) {
                return false;
            }
        }
        return wszedzie(new ArrayList<>(dziedziny.keySet()), 0, zdanie);
    }

    private boolean wszedzie(List<String> klucze, int i, BooleanSupplier zdanie) {
        if (i == klucze.size()) {
            return !mozliwe() || zdanie.getAsBoolean();
        }
        for (String wartosc : Objects.requireNonNull(dziedziny.get(klucze.get(i)))) {
            wartosci.put(klucze.get(i), wartosc);
            if (!wszedzie(klucze, i + 1, zdanie)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the answers now taken can occur together. */
    private boolean mozliwe() {
        return pytania.entrySet().stream().allMatch(a -> pytania.entrySet().stream()
                .allMatch(b -> slownictwo.mozliwe(a.getValue(), stan(a.getKey()), b.getValue(), stan(b.getKey()))));
    }

    private Stan stan(String pytanie) {
        return Stan.valueOf(Objects.requireNonNull(wartosci.get(pytanie)).substring(STAN.length()));
    }

    private boolean zachodzi(Regula regula) {
        Map<String, String> zmienne = zmienne(regula);
        return regula.warunki().stream().skip(1).allMatch(w -> zachodzi(w, zmienne));
    }

    private boolean zachodzi(Warunek warunek, Map<String, String> zmienne) {
        if (warunek instanceof Warunek.Pytanie) {
            return true;
        }
        if (warunek instanceof Warunek.Albo a) {
            return a.mozliwosci().stream().anyMatch(w -> zachodzi(w, zmienne));
        }
        if (warunek instanceof Warunek.Oraz o) {
            return o.warunki().stream().allMatch(w -> zachodzi(w, zmienne));
        }
        Warunek.Porownanie p = (Warunek.Porownanie) warunek;
        String lewa = p.lewa() instanceof Wyrazenie.Sciezka s
                ? zmienne.get(s.czlony().get(0).tekst())
                : ZapisDrl.wyrazenie(p.lewa());
        return ZapisDrl.wyrazenie(p.prawa()).equals(wartosci.get(lewa));
    }
}
