package pl.kisstandard.cli.raport;

import java.math.BigDecimal;
import java.math.RoundingMode;
import pl.kisstandard.model.Jezyk;

/** Numbers as a language writes them. */
record Liczby(Jezyk jezyk) {

    private static final BigDecimal STO = BigDecimal.valueOf(100);

    String liczba(long liczba) {
        String tysiace = jezyk == Jezyk.PL ? "\u00A0" : ",";
        return Long.toString(liczba).replaceAll("(?<=\\d)(?=(\\d{3})+$)", tysiace);
    }

    /** With one decimal place. */
    String procent(long czesc, long calosc) {
        BigDecimal procent = calosc == 0
                ? BigDecimal.ZERO.setScale(1)
                : BigDecimal.valueOf(czesc).multiply(STO).divide(BigDecimal.valueOf(calosc), 1, RoundingMode.HALF_UP);
        String tekst = procent.toPlainString();
        return (jezyk == Jezyk.PL ? tekst.replace('.', ',') : tekst) + "%";
    }
}
