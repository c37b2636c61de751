package pl.kisstandard.rules.warsztat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import pl.kisstandard.model.wniosek.Stan;
import pl.kisstandard.rules.internal.DefinicjaKryterium;
import pl.kisstandard.rules.internal.drl.Drl.Nazwa;
import pl.kisstandard.rules.internal.drl.Drl.Warunek;
import pl.kisstandard.rules.internal.drl.Drl.Wyrazenie;
import pl.kisstandard.rules.internal.drl.Miejsce;
import pl.kisstandard.rules.internal.drl.ZapisDrl;

/**
 * The ways in which one condition of a rule can be wrong.
 *
 * @param kody codes that questions are asked with
 */
record WariantyWarunku(DefinicjaKryterium definicja, Kody kody) {

    /**
     * A condition gone wrong.
     *
     * @param bylo what stood there
     * @param jest what stands there now
     */
    record Wariant(RodzajMutanta rodzaj, Warunek nowy, Miejsce miejsce, String bylo, String jest) {}

    List<Wariant> of(Warunek warunek) {
        if (warunek instanceof Warunek.Pytanie p) {
            return pytanie(p);
        }
        if (warunek instanceof Warunek.Porownanie p) {
            return porownanie(p);
        }
        if (warunek instanceof Warunek.Albo a) {
            return zlozony(a.mozliwosci(), Warunek.Albo::new, Warunek.Oraz::new, RodzajMutanta.MOZLIWOSC);
        }
        return zlozony(((Warunek.Oraz) warunek).warunki(), Warunek.Oraz::new, Warunek.Albo::new, RodzajMutanta.WARUNEK);
    }

    private List<Wariant> zlozony(
            List<Warunek> czesci,
            Function<List<Warunek>, Warunek> zlacz,
            Function<List<Warunek>, Warunek> odwrotnie,
            RodzajMutanta ubytek) {
        List<Wariant> warianty = new ArrayList<>();
        for (int i = 0; i < czesci.size(); i++) {
            int ktory = i;
            of(czesci.get(i)).forEach(w -> {
                List<Warunek> zmienione = new ArrayList<>(czesci);
                zmienione.set(ktory, w.nowy());
                warianty.add(new Wariant(w.rodzaj(), zlacz.apply(zmienione), w.miejsce(), w.bylo(), w.jest()));
            });
            List<Warunek> bez = new ArrayList<>(czesci);
            bez.remove(i);
            warianty.add(
                    new Wariant(ubytek, zlacz.apply(bez), miejsce(czesci.get(i)), ZapisDrl.warunek(czesci.get(i)), ""));
        }
        Warunek odwrocony = odwrotnie.apply(czesci);
        warianty.add(new Wariant(
                RodzajMutanta.SPOJNIK,
                odwrocony,
                miejsce(czesci.get(0)),
                ZapisDrl.warunek(zlacz.apply(czesci)),
                ZapisDrl.warunek(odwrocony)));
        return warianty;
    }

    private List<Wariant> porownanie(Warunek.Porownanie p) {
        List<Wyrazenie> inne = new ArrayList<>();
        if (p.prawa() instanceof Wyrazenie.Sciezka s
                && s.czlony().get(0).tekst().equals("Stan")) {
            Nazwa stan = s.czlony().get(1);
            Stream.of(Stan.values())
                    .map(Stan::name)
                    .filter(n -> !n.equals(stan.tekst()))
                    .forEach(n ->
                            inne.add(new Wyrazenie.Sciezka(List.of(s.czlony().get(0), new Nazwa(n, stan.miejsce())))));
        } else if (p.prawa() instanceof Wyrazenie.Tekst t && p.lewa() instanceof Wyrazenie.Wywolanie w) {
            Kody.dozwolone(definicja, w).stream()
                    .filter(k -> !k.equals(t.tekst()))
                    .forEach(k -> inne.add(new Wyrazenie.Tekst(k, t.miejsce())));
        } else if (p.prawa() instanceof Wyrazenie.Stala s) {
            inne.add(new Wyrazenie.Stala(s.tekst().equals("true") ? "false" : "true", s.miejsce()));
        }
        return inne.stream()
                .map(prawa -> {
                    Warunek nowy = new Warunek.Porownanie(p.lewa(), p.relacja(), prawa);
                    return new Wariant(
                            RodzajMutanta.STAN, nowy, prawa.miejsce(), ZapisDrl.warunek(p), ZapisDrl.warunek(nowy));
                })
                .toList();
    }

    private List<Wariant> pytanie(Warunek.Pytanie p) {
        List<Wariant> warianty = new ArrayList<>();
        List<Wyrazenie> argumenty = p.pytanie().argumenty();
        for (int i = 0; i < argumenty.size(); i++) {
            if (argumenty.get(i) instanceof Wyrazenie.Tekst kod) {
                for (String inny : kody.inne(p.pytanie().co().tekst(), i, kod.tekst())) {
                    List<Wyrazenie> zmienione = new ArrayList<>(argumenty);
                    zmienione.set(i, new Wyrazenie.Tekst(inny, kod.miejsce()));
                    Warunek nowy = new Warunek.Pytanie(
                            p.zmienna(), new Wyrazenie.Wywolanie(p.pytanie().co(), zmienione));
                    warianty.add(new Wariant(RodzajMutanta.KOD, nowy, kod.miejsce(), kod.tekst(), inny));
                }
            }
        }
        return warianty;
    }

    static Miejsce miejsce(Warunek warunek) {
        if (warunek instanceof Warunek.Pytanie p) {
            return p.zmienna().miejsce();
        }
        if (warunek instanceof Warunek.Porownanie p) {
            return p.lewa().miejsce();
        }
        return warunek instanceof Warunek.Albo a
                ? miejsce(a.mozliwosci().get(0))
                : miejsce(((Warunek.Oraz) warunek).warunki().get(0));
    }
}
