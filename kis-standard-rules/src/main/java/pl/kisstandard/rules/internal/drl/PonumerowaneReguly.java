package pl.kisstandard.rules.internal.drl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.kisstandard.rules.internal.Pytanie;
import pl.kisstandard.rules.internal.drl.Drl.Nazwa;
import pl.kisstandard.rules.internal.drl.Drl.Regula;
import pl.kisstandard.rules.internal.drl.Drl.Warunek;
import pl.kisstandard.rules.internal.drl.Drl.Wyrazenie;

/**
 * Rules as the engine runs them. Several rules put the same question; it is asked once, before them, and they read the
 * answer by the number of the question.
 *
 * @param drl the rules with {@code ustalenie(0)} where {@code kadra.obsadzona("LIDER", …)} was
 * @param pytania the questions in the order of their numbers
 */
public record PonumerowaneReguly(Drl drl, List<Pytanie> pytania) {

    private static final String USTALENIE = "ustalenie";

    /** Rules that have passed the checks. */
    public static PonumerowaneReguly of(Drl drl) {
        Map<String, Pytanie> pytania = new LinkedHashMap<>();
        List<Regula> reguly = drl.reguly().stream().map(r -> regula(r, pytania)).toList();
        return new PonumerowaneReguly(
                new Drl(drl.pakiet(), drl.importy(), reguly, List.of()), List.copyOf(pytania.values()));
    }

    private static Regula regula(Regula r, Map<String, Pytanie> pytania) {
        List<Warunek> warunki =
                r.warunki().stream().map(w -> warunek(w, pytania)).toList();
        return new Regula(r.nazwa(), r.zmienna(), r.typ(), warunki, r.wtedy(), List.of());
    }

    /** Questions stand outside alternatives only. */
    private static Warunek warunek(Warunek warunek, Map<String, Pytanie> pytania) {
        if (!(warunek instanceof Warunek.Pytanie p)) {
            return warunek;
        }
        String zapis = ZapisDrl.wyrazenie(p.pytanie());
        pytania.putIfAbsent(zapis, pytanie(p.pytanie()));
        int numer = new ArrayList<>(pytania.keySet()).indexOf(zapis);
        Miejsce miejsce = p.pytanie().miejsce();
        return new Warunek.Pytanie(
                p.zmienna(),
                new Wyrazenie.Wywolanie(
                        new Wyrazenie.Sciezka(List.of(new Nazwa(USTALENIE, miejsce))),
                        List.of(new Wyrazenie.Stala(Integer.toString(numer), miejsce))));
    }

    private static Pytanie pytanie(Wyrazenie.Wywolanie w) {
        List<Nazwa> droga = w.co().czlony();
        return new Pytanie(
                droga.get(0).tekst(),
                droga.get(1).tekst(),
                w.argumenty().stream().map(PonumerowaneReguly::argument).toList());
    }

    private static Pytanie.Argument argument(Wyrazenie argument) {
        if (argument instanceof Wyrazenie.Wywolanie w) {
            return new Pytanie.Argument(
                    w.co().tekst(), ((Wyrazenie.Tekst) w.argumenty().get(0)).tekst());
        }
        return new Pytanie.Argument(null, ((Wyrazenie.Tekst) argument).tekst());
    }
}
