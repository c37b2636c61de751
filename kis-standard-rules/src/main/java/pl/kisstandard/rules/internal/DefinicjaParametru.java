package pl.kisstandard.rules.internal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.Odmiana;
import pl.kisstandard.rules.BlednyParametrException;

/** A parameter as {@code kryterium.yaml} declares it: type, published value, allowed values, unit and citation. */
public record DefinicjaParametru(
        Typ typ,
        Object wartosc,
        @Nullable List<String> dozwolone,
        @JsonProperty("od") @Nullable BigDecimal najmniej,
        @JsonProperty("do") @Nullable BigDecimal najwiecej,
        @Nullable Odmiana jednostka,
        Dwujezyczny opis,
        String zrodlo) {

    private static final int NAJWIECEJ_CYFR = 20;

    /** Kinds of value; a rule reads each through the method of the same name. */
    public enum Typ {
        flaga,
        calkowita,
        liczba,
        wybor,
        zbior
    }

    /** The same with other codes to choose from. */
    public DefinicjaParametru withDozwolone(List<String> kody) {
        return new DefinicjaParametru(typ, wartosc, kody, najmniej, najwiecej, jednostka, opis, zrodlo);
    }

    /** Whether the declared value is one it may take. */
    public boolean poprawna() {
        return dopuszcza(wartosc);
    }

    /** Whether a number can be between what is least and most, both written as numbers of ordinary length. */
    public boolean zakresPoprawny() {
        return najmniej != null
                && najwiecej != null
                && zwykla(najmniej)
                && zwykla(najwiecej)
                && najmniej.compareTo(najwiecej) <= 0
                && (typ != Typ.calkowita || najwiecej.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0);
    }

    /** Of ordinary length: what people write, and nothing that takes a gigabyte to write out. */
    private static boolean zwykla(BigDecimal liczba) {
        return liczba.precision() <= NAJWIECEJ_CYFR && Math.abs((long) liczba.scale()) <= NAJWIECEJ_CYFR;
    }

    /** Whether it may take a value. */
    public boolean dopuszcza(Object podana) {
        try {
            wartosc("", podana);
            return true;
        } catch (BlednyParametrException e) {
            return false;
        }
    }

    /** What it may take, in words of no language: {@code 1–744}, {@code true, false} or the codes. */
    public String zakres() {
        return switch (typ) {
            case flaga -> "true, false";
            case calkowita, liczba -> najmniej + "–" + najwiecej;
            case wybor, zbior -> dozwolone == null ? "" : String.join(", ", dozwolone);
        };
    }

    /** Whether a value it may take is the declared one. */
    public boolean taSama(Object podana) {
        return Parametry.rowne(wartosc("", wartosc), wartosc("", podana));
    }

    /** The value in the type that rules read, checked against what is allowed. */
    Object wartosc(String adres, Object podana) {
        return switch (typ) {
            case flaga -> podana instanceof Boolean ? podana : odmow(adres, podana);
            case calkowita -> calkowita(adres, podana);
            case liczba -> liczba(adres, podana);
            case wybor -> podana instanceof String && dozwolona(podana) ? podana : odmow(adres, podana);
            case zbior -> zbior(adres, podana);
        };
    }

    private Object calkowita(String adres, Object podana) {
        BigDecimal liczba = liczba(adres, podana);
        if (liczba.stripTrailingZeros().scale() > 0) {
            return odmow(adres, podana);
        }
        return liczba.intValueExact();
    }

    private BigDecimal liczba(String adres, Object podana) {
        if (!(podana instanceof Number)) {
            odmow(adres, podana);
        }
        if (podana instanceof Double d && !Double.isFinite(d)) {
            odmow(adres, podana);
        }
        BigDecimal liczba = new BigDecimal(podana.toString());
        if (!zwykla(liczba)
                || najmniej == null
                || najwiecej == null
                || liczba.compareTo(najmniej) < 0
                || liczba.compareTo(najwiecej) > 0) {
            odmow(adres, podana);
        }
        return liczba;
    }

    private Set<String> zbior(String adres, Object podana) {
        if (!(podana instanceof Collection<?> kody) || !kody.stream().allMatch(this::dozwolona)) {
            odmow(adres, podana);
            return Set.of();
        }
        Set<String> zbior = new LinkedHashSet<>();
        kody.forEach(kod -> zbior.add(kod.toString().intern())); // rules compare them with names of enums
        return Collections.unmodifiableSet(zbior);
    }

    private boolean dozwolona(@Nullable Object kod) {
        return dozwolone != null && kod != null && dozwolone.contains(kod.toString());
    }

    private Object odmow(String adres, Object podana) {
        String klucz = "wartosc-" + typ;
        boolean liczbowy = typ == Typ.calkowita || typ == Typ.liczba;
        throw liczbowy
                ? BlednyParametr.of(adres, klucz, podana, String.valueOf(najmniej), String.valueOf(najwiecej))
                : BlednyParametr.of(adres, klucz, podana, String.valueOf(dozwolone));
    }

    /** The unit in the form that stands after a value. */
    @Nullable
    String jednostka(Jezyk jezyk, Object przy) {
        return jednostka != null && przy instanceof Number liczba ? jednostka.forma(jezyk, liczba) : null;
    }

    /** The value as the karta shows it: sets as lists. */
    static Object doKarty(Object wartosc) {
        return wartosc instanceof Set<?> zbior ? Collections.unmodifiableList(new ArrayList<>(zbior)) : wartosc;
    }
}
