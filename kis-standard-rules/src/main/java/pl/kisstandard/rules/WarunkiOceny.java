package pl.kisstandard.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.karta.JednostkaCertyfikujaca;
import pl.kisstandard.model.wniosek.Osoba;

/**
 * What a judgement depends on besides the wniosek and the rule set.
 *
 * @param jezyk language of the sentences in the karta
 * @param naDzien reference date: printed as "data sporządzenia wyniku", and no date of the wniosek may be later; when
 *     null the karta is undated and dates are held against the date of the wniosek itself
 * @param jednostkaCertyfikujaca header field of the karta
 * @param osobaKoordynujaca header field of the karta
 */
public record WarunkiOceny(
        Jezyk jezyk,
        @Nullable LocalDate naDzien,
        @Nullable JednostkaCertyfikujaca jednostkaCertyfikujaca,
        @Nullable Osoba osobaKoordynujaca) {

    /** Polish, without a reference date, header left empty. */
    public static final WarunkiOceny DOMYSLNE = new WarunkiOceny(Jezyk.PL, null, null, null);

    /** The same in another language. */
    public WarunkiOceny withJezyk(Jezyk jezyk) {
        return new WarunkiOceny(jezyk, naDzien, jednostkaCertyfikujaca, osobaKoordynujaca);
    }

    /** The same on a reference date. */
    public WarunkiOceny withNaDzien(@Nullable LocalDate naDzien) {
        return new WarunkiOceny(jezyk, naDzien, jednostkaCertyfikujaca, osobaKoordynujaca);
    }
}
