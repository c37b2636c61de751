package pl.kisstandard.rules.warsztat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import pl.kisstandard.rules.Usterka;
import pl.kisstandard.rules.internal.compile.KatalogZestawu.KryteriumZestawu;
import pl.kisstandard.rules.internal.drl.Drl.Nazwa;
import pl.kisstandard.rules.internal.drl.Drl.Regula;
import pl.kisstandard.rules.internal.drl.Drl.Warunek;
import pl.kisstandard.rules.internal.drl.Drl.Wyrazenie;
import pl.kisstandard.rules.internal.drl.Miejsce;
import pl.kisstandard.rules.internal.drl.ZapisDrl;

/** The rules of a criterion with one thing wrong in one of them. */
final class MutantyRegul {

    private static final Map<String, String> WERDYKTY = Map.of(
            "spelnienie", "SPELNIENIE",
            "odchylenie", "ODCHYLENIE",
            "nieDotyczy", "NIE_DOTYCZY",
            "brakDanych", "BRAK_DANYCH");

    private final KryteriumZestawu pliki;
    private final WariantyWarunku warianty;
    private final List<Mutant> mutanty = new ArrayList<>();

    private MutantyRegul(KryteriumZestawu pliki, Kody kody) {
        this.pliki = pliki;
        this.warianty = new WariantyWarunku(pliki.definicja(), kody);
    }

    static List<Mutant> of(KryteriumZestawu pliki, Kody kody) {
        MutantyRegul reguly = new MutantyRegul(pliki, kody);
        pliki.drl().reguly().forEach(reguly::regula);
        return reguly.mutanty;
    }

    private void regula(Regula r) {
        mutanty.add(new Mutant(
                RodzajMutanta.REGULA,
                opis(r, RodzajMutanta.REGULA, r.nazwa().miejsce(), "", ""),
                new Mutant.ZmianaReguly(r, null)));
        for (int i = 1; i < r.warunki().size(); i++) { // the first one names the criterion
            warunek(r, i);
        }
        wtedy(r);
    }

    private void warunek(Regula r, int i) {
        Warunek warunek = r.warunki().get(i);
        for (WariantyWarunku.Wariant w : warianty.of(warunek)) {
            List<Warunek> zmienione = new ArrayList<>(r.warunki());
            zmienione.set(i, w.nowy());
            dodaj(r, w.rodzaj(), w.miejsce(), w.bylo(), w.jest(), zmienione, r.wtedy());
        }
        if (!(warunek instanceof Warunek.Pytanie)) {
            List<Warunek> bez = new ArrayList<>(r.warunki());
            bez.remove(i);
            dodaj(
                    r,
                    RodzajMutanta.WARUNEK,
                    WariantyWarunku.miejsce(warunek),
                    ZapisDrl.warunek(warunek),
                    "",
                    bez,
                    r.wtedy());
        }
    }

    private void wtedy(Regula r) {
        Nazwa slowo = r.wtedy().co().czlony().get(1);
        if (!(r.wtedy().argumenty().get(0) instanceof Wyrazenie.Tekst kod)) {
            return;
        }
        boolean uwaga = !WERDYKTY.containsKey(slowo.tekst());
        for (String inne : uwaga ? List.<String>of() : new TreeSet<>(WERDYKTY.keySet())) {
            if (!inne.equals(slowo.tekst())) {
                Wyrazenie.Sciezka co = new Wyrazenie.Sciezka(
                        List.of(r.wtedy().co().czlony().get(0), new Nazwa(inne, slowo.miejsce())));
                dodaj(
                        r,
                        RodzajMutanta.WERDYKT,
                        slowo.miejsce(),
                        slowo.tekst(),
                        inne,
                        r.warunki(),
                        new Wyrazenie.Wywolanie(co, r.wtedy().argumenty()));
            }
        }
        var uwagi = pliki.definicja().uwagi();
        for (String inny : uwaga
                ? (uwagi == null ? List.<String>of() : uwagi.keySet())
                : pliki.definicja().przyczyny().keySet()) {
            if (!inny.equals(kod.tekst())) {
                List<Wyrazenie> argumenty = new ArrayList<>(r.wtedy().argumenty());
                argumenty.set(0, new Wyrazenie.Tekst(inny, kod.miejsce()));
                dodaj(
                        r,
                        RodzajMutanta.PRZYCZYNA,
                        kod.miejsce(),
                        kod.tekst(),
                        inny,
                        r.warunki(),
                        new Wyrazenie.Wywolanie(r.wtedy().co(), argumenty));
            }
        }
    }

    private void dodaj(
            Regula r,
            RodzajMutanta rodzaj,
            Miejsce miejsce,
            String bylo,
            String jest,
            List<Warunek> warunki,
            Wyrazenie.Wywolanie wtedy) {
        Regula nowa = new Regula(r.nazwa(), r.zmienna(), r.typ(), warunki, wtedy, r.komentarze());
        mutanty.add(new Mutant(rodzaj, opis(r, rodzaj, miejsce, bylo, jest), new Mutant.ZmianaReguly(r, nowa)));
    }

    private Usterka opis(Regula r, RodzajMutanta rodzaj, Miejsce miejsce, String bylo, String jest) {
        return Usterka.of(
                pliki.definicja().id() + "/kryterium.drl",
                miejsce.wiersz(),
                miejsce.kolumna(),
                "mutant-" + rodzaj.slowo(),
                r.nazwa().tekst(),
                bylo,
                jest);
    }
}
