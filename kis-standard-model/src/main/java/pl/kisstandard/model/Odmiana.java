package pl.kisstandard.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * The forms a noun takes after a number. In Polish three, "1 rola, 2 role, 5 ról", or four where a fraction may come,
 * "1,5 roli"; in English two, "1 role, 2 roles". A noun that never changes, such as "godz./mies.", has one.
 */
public record Odmiana(List<String> pl, List<String> en) {

    private static final BigDecimal SETKA = BigDecimal.valueOf(100);

    public Odmiana {
        pl = List.copyOf(pl);
        en = List.copyOf(en);
        if (pl.isEmpty() || pl.size() == 2 || pl.size() > 4 || en.isEmpty() || en.size() > 2) {
            throw new IllegalArgumentException("Odmiana " + pl + ", " + en
                    + ": podaj po polsku 1, 3 albo 4 formy (1 rola, 2 role, 5 ról, 1,5 roli), po angielsku 1 albo 2");
        }
    }

    /** The form that stands after a number: "role" for 4, "ról" for 5. */
    public String forma(Jezyk jezyk, Number liczba) {
        BigDecimal ile = new BigDecimal(liczba.toString()).abs();
        List<String> formy = jezyk == Jezyk.PL ? pl : en;
        int ktora = jezyk == Jezyk.PL ? polska(ile) : angielska(ile);
        return formy.get(Math.min(ktora, formy.size() - 1));
    }

    private static int angielska(BigDecimal ile) {
        return ile.compareTo(BigDecimal.ONE) == 0 ? 0 : 1;
    }

    private static int polska(BigDecimal ile) {
        if (ile.stripTrailingZeros().scale() > 0) {
            return 3;
        }
        if (ile.compareTo(BigDecimal.ONE) == 0) {
            return 0;
        }
        int koniec = ile.remainder(SETKA).intValue();
        boolean kilka = koniec % 10 >= 2 && koniec % 10 <= 4 && koniec / 10 != 1;
        return kilka ? 1 : 2;
    }
}
