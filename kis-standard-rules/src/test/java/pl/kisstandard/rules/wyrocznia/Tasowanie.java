package pl.kisstandard.rules.wyrocznia;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import pl.kisstandard.model.wniosek.Wniosek;

/** The same wniosek with every list in another order. */
final class Tasowanie {
    private Tasowanie() {}

    static Wniosek tasuj(Wniosek wniosek, long ziarno) {
        Random los = new Random(ziarno);
        Wniosek w = wniosek;
        if (w.klub() != null) {
            w = Sekcje.zProwadzacymi(w, tasuj(w.klub().prowadzacy(), los));
        }
        if (w.bazaLokalowa() != null) {
            w = Sekcje.zPomieszczeniami(w, tasuj(w.bazaLokalowa().pomieszczenia(), los));
        }
        if (w.kadra() != null) {
            w = Sekcje.zeStanowiskami(w, tasuj(w.kadra().stanowiska(), los));
        }
        if (w.przygotowanieOrganizacyjne() != null) {
            w = Sekcje.zRegulaminami(w, tasuj(w.przygotowanieOrganizacyjne().regulaminy(), los));
            w = Sekcje.zNarzedziami(w, tasuj(w.przygotowanieOrganizacyjne().narzedziaDiagnozy(), los));
            if (w.przygotowanieOrganizacyjne().ramyCzasowe() != null) {
                w = Sekcje.zPlanem(w, tasuj(Sekcje.ramy(w).planMiesieczny(), los));
            }
        }
        if (w.wspolpracaLokalna() != null) {
            w = Sekcje.zPorozumieniami(w, tasuj(w.wspolpracaLokalna().porozumienia(), los));
        }
        if (w.uslugiIndywidualne() != null) {
            w = Sekcje.zIndywidualnymi(w, tasuj(w.uslugiIndywidualne().uslugi(), los));
        }
        if (w.uslugiGrupowe() != null) {
            w = Sekcje.zGrupowymi(w, tasuj(w.uslugiGrupowe().uslugi(), los));
        }
        return w;
    }

    private static <T> List<T> tasuj(List<T> lista, Random los) {
        List<T> wynik = new ArrayList<>(lista);
        Collections.shuffle(wynik, los);
        return wynik;
    }
}
