package pl.kisstandard.rules.internal.drl;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.rules.fakty.Kryterium;
import pl.kisstandard.rules.internal.drl.Drl.Nazwa;
import pl.kisstandard.rules.internal.drl.Drl.Regula;
import pl.kisstandard.rules.internal.drl.Drl.Warunek;
import pl.kisstandard.rules.internal.drl.Drl.Wyrazenie;

/**
 * Carries out rules straight from their tree. Thousands of variants of a rule can be tried so without compiling any; what
 * is judged for people goes through the engine, and a test holds the two together.
 */
public final class WykonanieDrl {

    private static final ClassValue<Map<String, List<Method>>> METODY = new ClassValue<>() {
        @Override
        protected Map<String, List<Method>> computeValue(Class<?> klasa) {
            return Stream.of(klasa.getMethods()).collect(Collectors.groupingBy(Method::getName));
        }
    };

    private final Map<String, Class<?>> typy = new HashMap<>();

    /** Of rules that name no more than these classes. */
    public WykonanieDrl(List<Nazwa> importy) {
        for (Nazwa n : importy) {
            String klasa = n.tekst();
            try {
                typy.put(klasa.substring(klasa.lastIndexOf('.') + 1), Class.forName(klasa));
            } catch (ClassNotFoundException e) {
                throw new IllegalArgumentException("Reguły importują nieznaną klasę " + klasa, e);
            }
        }
    }

    /** Lets one rule speak to a criterion. */
    public void run(Regula regula, Kryterium kryterium) {
        Class<?> typ = typy.get(regula.typ().tekst());
        Map<String, @Nullable Object> zmienne = new HashMap<>();
        zmienne.put(regula.zmienna().tekst(), kryterium);
        Przebieg przebieg = new Przebieg(kryterium, zmienne);
        if (typ != null && typ.isInstance(kryterium) && przebieg.wszystkie(regula.warunki())) {
            przebieg.wartosc(regula.wtedy());
        }
    }

    /** One rule on one criterion. */
    private final class Przebieg {

        private final Kryterium kryterium;
        private final Map<String, @Nullable Object> zmienne;

        Przebieg(Kryterium kryterium, Map<String, @Nullable Object> zmienne) {
            this.kryterium = kryterium;
            this.zmienne = zmienne;
        }

        boolean wszystkie(List<Warunek> warunki) {
            return warunki.stream().allMatch(this::zachodzi);
        }

        private boolean zachodzi(Warunek warunek) {
            if (warunek instanceof Warunek.Pytanie p) {
                zmienne.put(p.zmienna().tekst(), wartosc(p.pytanie()));
                return true;
            }
            if (warunek instanceof Warunek.Albo a) {
                return a.mozliwosci().stream().anyMatch(this::zachodzi);
            }
            if (warunek instanceof Warunek.Oraz o) {
                return wszystkie(o.warunki());
            }
            Warunek.Porownanie p = (Warunek.Porownanie) warunek;
            return porownaj(wartosc(p.lewa()), p.relacja().tekst(), wartosc(p.prawa()));
        }

        private @Nullable Object wartosc(Wyrazenie w) {
            if (w instanceof Wyrazenie.Tekst t) {
                return t.tekst();
            }
            if (w instanceof Wyrazenie.Stala s) {
                return stala(s.tekst());
            }
            if (w instanceof Wyrazenie.Sciezka s) {
                return sciezka(s.czlony());
            }
            Wyrazenie.Wywolanie wywolanie = (Wyrazenie.Wywolanie) w;
            List<Nazwa> czlony = wywolanie.co().czlony();
            int ostatni = czlony.size() - 1;
            @Nullable
            Object[] argumenty =
                    wywolanie.argumenty().stream().map(this::wartosc).toArray();
            return wywolaj(
                    sciezka(czlony.subList(0, ostatni)), czlony.get(ostatni).tekst(), argumenty);
        }

        private @Nullable Object sciezka(List<Nazwa> czlony) {
            if (czlony.isEmpty()) {
                return kryterium;
            }
            String pierwszy = czlony.get(0).tekst();
            Class<?> typ = typy.get(pierwszy);
            if (typ != null && typ.isEnum() && czlony.size() == 2) {
                return Arrays.stream(typ.getEnumConstants())
                        .filter(s -> ((Enum<?>) s).name().equals(czlony.get(1).tekst()))
                        .findFirst()
                        .orElseThrow(() -> nieznane(czlony.get(1).tekst()));
            }
            boolean zmienna = zmienne.containsKey(pierwszy);
            @Nullable Object wartosc = zmienna ? zmienne.get(pierwszy) : kryterium;
            for (Nazwa czlon : czlony.subList(zmienna ? 1 : 0, czlony.size())) {
                wartosc = cecha(wartosc, czlon.tekst());
            }
            return wartosc;
        }
    }

    private static Object stala(String tekst) {
        return switch (tekst) {
            case "true" -> true;
            case "false" -> false;
            default -> new BigDecimal(tekst);
        };
    }

    private static boolean porownaj(@Nullable Object a, String relacja, @Nullable Object b) {
        if (a instanceof Number x && b instanceof Number y) {
            return wedlug(relacja, new BigDecimal(x.toString()).compareTo(new BigDecimal(y.toString())));
        }
        return switch (relacja) {
            case "==" -> Objects.equals(a, b);
            case "!=" -> !Objects.equals(a, b);
            default -> false;
        };
    }

    private static boolean wedlug(String relacja, int porownanie) {
        return switch (relacja) {
            case "==" -> porownanie == 0;
            case "!=" -> porownanie != 0;
            case "<" -> porownanie < 0;
            case "<=" -> porownanie <= 0;
            case ">" -> porownanie > 0;
            default -> porownanie >= 0;
        };
    }

    private static @Nullable Object cecha(@Nullable Object obiekt, String nazwa) {
        String duza = Character.toUpperCase(nazwa.charAt(0)) + nazwa.substring(1);
        for (String metoda : List.of("get" + duza, "is" + duza, nazwa)) {
            if (METODY.get(Objects.requireNonNull(obiekt).getClass()).getOrDefault(metoda, List.of()).stream()
                    .anyMatch(m -> m.getParameterCount() == 0)) {
                return wywolaj(obiekt, metoda);
            }
        }
        throw nieznane(nazwa);
    }

    private static @Nullable Object wywolaj(@Nullable Object obiekt, String nazwa, @Nullable Object... argumenty) {
        for (Method m : METODY.get(Objects.requireNonNull(obiekt).getClass()).getOrDefault(nazwa, List.of())) {
            @Nullable Object[] dopasowane = dopasowane(m, argumenty);
            if (dopasowane != null) {
                try {
                    return m.invoke(obiekt, dopasowane);
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(nazwa, e);
                } catch (InvocationTargetException e) {
                    throw e.getCause() instanceof RuntimeException powod
                            ? powod
                            : new IllegalStateException(nazwa, e.getCause());
                }
            }
        }
        throw nieznane(nazwa);
    }

    /** The arguments as the method takes them; null when it does not. */
    private static @Nullable Object @Nullable [] dopasowane(Method m, @Nullable Object[] argumenty) {
        Class<?>[] typy = m.getParameterTypes();
        if (m.isVarArgs() && argumenty.length >= typy.length - 1) {
            int stale = typy.length - 1;
            Class<?> element = Objects.requireNonNull(typy[stale].getComponentType());
            Object reszta = Array.newInstance(element, argumenty.length - stale);
            for (int i = stale; i < argumenty.length; i++) {
                if (!pasuje(element, argumenty[i])) {
                    return null;
                }
                Array.set(reszta, i - stale, argumenty[i]);
            }
            @Nullable Object[] wszystkie = Arrays.copyOf(argumenty, typy.length);
            wszystkie[stale] = reszta;
            return wszystkie;
        }
        for (int i = 0; i < argumenty.length && argumenty.length == typy.length; i++) {
            if (!pasuje(typy[i], argumenty[i])) {
                return null;
            }
        }
        return argumenty.length == typy.length ? argumenty : null;
    }

    private static boolean pasuje(Class<?> typ, @Nullable Object wartosc) {
        return wartosc == null
                ? !typ.isPrimitive()
                : typ.isInstance(wartosc)
                        || (typ == boolean.class && wartosc instanceof Boolean)
                        || (typ == int.class && wartosc instanceof Integer);
    }

    private static IllegalArgumentException nieznane(String nazwa) {
        return new IllegalArgumentException("Reguła pyta o nieznane: " + nazwa);
    }
}
