package pl.kisstandard.rules.warsztat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import pl.kisstandard.model.json.NiepoprawnyWniosekException;
import pl.kisstandard.model.json.WniosekReader;
import pl.kisstandard.model.json.WniosekWriter;
import pl.kisstandard.model.wniosek.Wniosek;

/**
 * The answers worth trying: those seen, all codes, both logical values, and what lies just beside the values of
 * parameters and the days seen.
 *
 * @param parametry values of the parameters of the criterion
 * @param dni the days seen
 * @param dniPol those seen in fields; a day in an entry is held against them and against the other days of the entry
 */
record Wartosci(Collection<Object> parametry, Set<LocalDate> dni, Set<LocalDate> dniPol) {

    private static final BigDecimal KROK = new BigDecimal("0.1");

    /** More entries of a kind than this are not tried only because a parameter is that high. */
    private static final int NAJWIECEJ_POZYCJI = 8;

    /** Those of a field besides the ones seen. */
    List<Object> pola(Miejsce pole) {
        return pola(pole, dni);
    }

    private List<Object> pola(Miejsce pole, Set<LocalDate> dni) {
        List<Object> wartosci = new ArrayList<>();
        if (pole.lista()) {
            return wartosci;
        }
        if (pole.typ() == Boolean.class) {
            wartosci.addAll(List.of(true, false));
        } else if (pole.typ().isEnum()) {
            Collections.addAll(wartosci, pole.typ().getEnumConstants());
        } else if (pole.typ() == LocalDate.class) {
            dni.forEach(d -> wartosci.addAll(List.of(d, d.minusDays(1), d.plusDays(1))));
        } else if (pole.typ() == BigDecimal.class || pole.typ() == Integer.class) {
            progi(pole.typ(), wartosci);
        }
        return wartosci;
    }

    private void progi(Class<?> typ, List<Object> wartosci) {
        for (Object parametr : parametry) {
            if (parametr instanceof Number liczba) {
                BigDecimal prog = new BigDecimal(liczba.toString());
                BigDecimal krok = typ == Integer.class || parametr instanceof Integer ? BigDecimal.ONE : KROK;
                for (BigDecimal wartosc : List.of(prog, prog.subtract(krok), prog.add(krok))) {
                    if (typ == BigDecimal.class) {
                        wartosci.add(wartosc);
                    } else if (wartosc.stripTrailingZeros().scale() <= 0) {
                        wartosci.add(wartosc.intValueExact());
                    }
                }
            }
        }
    }

    /** Those of the entries of a kind: every entry seen with each of its answers changed once, and as many as parameters ask for. */
    Set<Object> pozycji(Miejsce lista, Collection<?> widziane) {
        Set<Object> wartosci = new LinkedHashSet<>();
        for (Object w : widziane) {
            List<?> pozycje = (List<?>) w;
            for (int i = 0; i < pozycje.size(); i++) {
                for (Object zmieniona : zmienione(lista, pozycje.get(i))) {
                    List<Object> inne = new ArrayList<>(pozycje);
                    inne.set(i, zmieniona);
                    wartosci.add(List.copyOf(inne));
                }
            }
        }
        for (Object w : widziane) {
            Object pozycja = bezTekstow(lista, ((List<?>) w).get(0));
            for (int ile : krotnosci()) {
                wartosci.add(Collections.nCopies(ile, pozycja));
            }
        }
        return wartosci;
    }

    private List<Object> zmienione(Miejsce lista, Object pozycja) {
        List<Object> zmienione = new ArrayList<>();
        Set<LocalDate> obok = new LinkedHashSet<>(dniPol);
        obok.addAll(dni(lista, pozycja));
        for (int i = 1; i < lista.skladniki().size(); i++) {
            zmienione.add(lista.zmien(pozycja, i, null));
            for (Object wartosc : pola(lista.skladniki().get(i), obok)) {
                zmienione.add(lista.zmien(pozycja, i, wartosc));
            }
        }
        return zmienione;
    }

    /** The days in an entry. */
    static List<LocalDate> dni(Miejsce lista, Object pozycja) {
        List<LocalDate> dni = new ArrayList<>();
        for (int i = 0; i < lista.skladniki().size(); i++) {
            if (lista.odczytaj(pozycja, i) instanceof LocalDate dzien) {
                dni.add(dzien);
            }
        }
        return dni;
    }

    /** The entry without names and other words. */
    static Object bezTekstow(Miejsce lista, Object pozycja) {
        Object wynik = pozycja;
        for (int i = 1; i < lista.skladniki().size(); i++) {
            if (lista.skladniki().get(i).typ() == String.class) {
                wynik = lista.zmien(wynik, i, null);
            }
        }
        return wynik;
    }

    private Set<Integer> krotnosci() {
        Set<Integer> ile = new LinkedHashSet<>(List.of(1));
        for (Object parametr : parametry) {
            if (parametr instanceof Integer n && n <= NAJWIECEJ_POZYCJI) {
                for (int i = Math.max(1, n - 1); i <= n + 1; i++) {
                    ile.add(i);
                }
            }
        }
        return ile;
    }

    /** Whether a wniosek with such an answer can be read back from its file. */
    static boolean czytelny(Wniosek wniosek) {
        try {
            WniosekReader.read(WniosekWriter.toJson(wniosek), "");
            return true;
        } catch (NiepoprawnyWniosekException e) {
            return false;
        }
    }
}
