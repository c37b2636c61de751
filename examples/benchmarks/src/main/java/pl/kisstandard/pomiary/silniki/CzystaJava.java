package pl.kisstandard.pomiary.silniki;

import java.util.Arrays;
import java.util.List;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.model.wniosek.Wniosek;

/**
 * The floor: the same 21 verdicts by Java written by hand for speed, with the default parameters fixed in the code and
 * without any reason, value read or sentence.
 */
public final class CzystaJava implements Silnik {
    private static final Kryterium[] KRYTERIA = Kryterium.values();

    @Override
    public List<Wynik> osadz(Wniosek wniosek) {
        Odpowiedzi odpowiedzi = new Odpowiedzi(wniosek);
        Wynik[] wyniki = new Wynik[KRYTERIA.length];
        for (int i = 0; i < wyniki.length; i++) {
            wyniki[i] = odpowiedzi.wynik(KRYTERIA[i]);
        }
        return Arrays.asList(wyniki);
    }
}
