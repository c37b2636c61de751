package pl.kisstandard.rules.warsztat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.Slownik;
import pl.kisstandard.model.json.NiepoprawnyWniosekException;
import pl.kisstandard.model.karta.Uwaga;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.model.karta.WynikKryterium;
import pl.kisstandard.model.wniosek.BrakujacaOdpowiedz;
import pl.kisstandard.rules.Przypadek;
import pl.kisstandard.rules.Usterka;
import pl.kisstandard.rules.internal.DefinicjaKryterium;
import pl.kisstandard.rules.internal.DefinicjaParametru;
import pl.kisstandard.rules.internal.TrescKatalogu;
import pl.kisstandard.rules.internal.compile.PlikYaml;
import pl.kisstandard.rules.internal.compile.Wymagane;

/** The cases of a criterion, each of which must come out as it says. */
final class PrzypadkiKryterium {

    private final DefinicjaKryterium definicja;
    private final PlikYaml yaml;
    private final List<Usterka> usterki;
    private final Jezyk jezyk;
    private final List<Przypadek> czytelne = new ArrayList<>();
    private final List<String> wskazniki = new ArrayList<>();
    private final Map<String, String> opisy = new HashMap<>();
    private final Map<String, String> wnioski = new HashMap<>();

    private PrzypadkiKryterium(DefinicjaKryterium definicja, PlikYaml yaml, List<Usterka> usterki, Jezyk jezyk) {
        this.definicja = definicja;
        this.yaml = yaml;
        this.usterki = usterki;
        this.jezyk = jezyk;
    }

    /** Reads the cases; those that cannot be tried are told and left out. */
    static PrzypadkiKryterium read(
            DefinicjaKryterium definicja, PlikYaml yaml, JsonNode wzorzec, List<Usterka> usterki, Jezyk jezyk) {
        PrzypadkiKryterium przypadki = new PrzypadkiKryterium(definicja, yaml, usterki, jezyk);
        if (!yaml.tresc().isArray()) {
            przypadki.usterka("", "przypadki-lista");
        }
        for (int i = 0; i < yaml.tresc().size() && yaml.tresc().isArray(); i++) {
            TrescKatalogu.Przypadek p =
                    przypadki.przypadek("/" + i, yaml.tresc().get(i));
            if (p != null) {
                przypadki.dodaj("/" + i, p, wzorzec);
            }
        }
        return przypadki;
    }

    /** A case with all it must have; null when a fault was added. */
    private TrescKatalogu.@Nullable Przypadek przypadek(String wskaznik, JsonNode tresc) {
        if (!tresc.isObject()) {
            usterka(wskaznik, "przypadki-lista");
            return null;
        }
        int wczesniejsze = usterki.size();
        for (String lista : List.of("brakuje", "brakujaceOdpowiedzi", "uwagi")) {
            for (JsonNode element : tresc.path(lista)) {
                if (!element.isTextual()) {
                    usterka(wskaznik + "/" + lista, "zly-rodzaj", lista);
                }
            }
        }
        TrescKatalogu.Przypadek p = yaml.jako(tresc, wskaznik, TrescKatalogu.Przypadek.class);
        Wymagane.check(p, wskaznik, (gdzie, klucz) -> usterka(gdzie, "brak-klucza", klucz));
        return usterki.size() > wczesniejsze ? null : p;
    }

    /** Those that can be tried. */
    List<Przypadek> czytelne() {
        return czytelne;
    }

    private void dodaj(String wskaznik, TrescKatalogu.Przypadek p, JsonNode wzorzec) {
        String wczesniejszy = opisy.putIfAbsent(p.przypadek(), wskaznik);
        if (wczesniejszy != null) {
            usterka(wskaznik + "/przypadek", "powtorzony-przypadek", p.przypadek(), wiersz(wczesniejszy));
        }
        if (p.przypadek().isBlank()) {
            usterka(wskaznik + "/przypadek", "pusty-tekst");
        }
        boolean przyczyna = przyczyna(wskaznik, p);
        boolean uwagi = uwagi(wskaznik, p);
        boolean parametry = parametry(wskaznik, p);
        if (!przyczyna || !uwagi || !parametry) {
            return;
        }
        try {
            p.nazwy(wzorzec);
            Przypadek caly = p.caly(definicja.id(), wzorzec);
            String wniosek = caly.wniosek().wniosek() + "" + caly.parametry();
            String takiSam = wnioski.putIfAbsent(wniosek, wskaznik);
            if (takiSam != null) {
                usterka(wskaznik, "taki-sam-przypadek", p.przypadek(), wiersz(takiSam));
            }
            czytelne.add(caly);
            wskazniki.add(wskaznik);
        } catch (NiepoprawnyWniosekException e) {
            e.problemy()
                    .forEach(problem -> usterka(
                            wskaznik + "/zmiana" + problem.wskaznik(),
                            "przypadek-wniosek",
                            p.przypadek(),
                            problem.komunikat(jezyk)));
        }
    }

    private boolean przyczyna(String wskaznik, TrescKatalogu.Przypadek p) {
        DefinicjaKryterium.Przyczyna przyczyna = definicja.przyczyny().get(p.przyczyna());
        if (przyczyna == null) {
            usterki.add(yaml.usterka(wskaznik + "/przyczyna", "przypadek-przyczyna", p.przypadek(), p.przyczyna())
                    .zamiast(p.przyczyna(), definicja.przyczyny().keySet()));
            return false;
        }
        if (przyczyna.wynik() != p.wynik()) {
            usterka(
                    wskaznik + "/wynik",
                    "przypadek-wynik-przyczyny",
                    p.przypadek(),
                    p.wynik(),
                    p.przyczyna(),
                    przyczyna.wynik());
            return false;
        }
        return true;
    }

    private boolean uwagi(String wskaznik, TrescKatalogu.Przypadek p) {
        List<String> uwagi = p.uwagi() == null ? List.of() : p.uwagi();
        Set<String> znane =
                definicja.uwagi() == null ? Set.of() : definicja.uwagi().keySet();
        boolean dobre = true;
        for (int i = 0; i < uwagi.size(); i++) {
            if (!znane.contains(uwagi.get(i))) {
                usterki.add(yaml.usterka(wskaznik + "/uwagi/" + i, "przypadek-uwaga", p.przypadek(), uwagi.get(i))
                        .zamiast(uwagi.get(i), znane));
                dobre = false;
            }
        }
        return dobre;
    }

    private boolean parametry(String wskaznik, TrescKatalogu.Przypadek p) {
        boolean dobre = true;
        for (Map.Entry<String, Object> zmieniony :
                (p.parametry() == null ? Map.<String, Object>of() : p.parametry()).entrySet()) {
            String gdzie = wskaznik + "/parametry/" + zmieniony.getKey();
            DefinicjaParametru d = definicja.parametry().get(zmieniony.getKey());
            if (d == null) {
                usterki.add(yaml.usterka(gdzie, "przypadek-parametr", p.przypadek(), zmieniony.getKey())
                        .zamiast(zmieniony.getKey(), definicja.parametry().keySet()));
                dobre = false;
            } else if (!d.dopuszcza(zmieniony.getValue())) {
                usterka(gdzie, "przypadek-wartosc", p.przypadek(), zmieniony.getKey(), d.zakres());
                dobre = false;
            } else if (d.taSama(zmieniony.getValue())) {
                usterka(gdzie, "przypadek-bez-zmiany", p.przypadek(), zmieniony.getKey());
            }
        }
        return dobre;
    }

    /**
     * Tries the cases on rules.
     *
     * @param proba judges a case by given rules
     * @param zNieocenionymi whether to tell of cases that are not judged at all
     */
    void sprawdz(Sedzia proba, boolean zNieocenionymi) {
        for (int i = 0; i < czytelne.size(); i++) {
            Przypadek p = czytelne.get(i);
            WynikKryterium jest = proba.osadz(p, true);
            if (!p.zgodny(jest)) {
                if (zNieocenionymi || jest.wynik() != Wynik.NIEOCENIONE) {
                    rozne(wskazniki.get(i), p, jest);
                }
            } else if (p.zgodny(proba.osadz(p, false))) {
                usterka(wskazniki.get(i), "pusty-przypadek", p.opis());
            }
        }
    }

    /** Judges a case, with the rules of the criterion or with none. */
    interface Sedzia {
        WynikKryterium osadz(Przypadek przypadek, boolean zRegulami);
    }

    private void rozne(String wskaznik, Przypadek p, WynikKryterium jest) {
        if (jest.wynik() != p.wynik() || !jest.przyczyna().equals(p.przyczyna())) {
            usterka(
                    wskaznik + (jest.wynik() == p.wynik() ? "/przyczyna" : "/wynik"),
                    "przypadek-wynik",
                    p.opis(),
                    p.wynik(),
                    p.przyczyna(),
                    jest.wynik(),
                    jest.przyczyna(),
                    jest.zdanie());
            return;
        }
        List<String> uwagi = jest.uwagi().stream().map(Uwaga::kod).toList();
        if (!uwagi.equals(p.uwagi())) {
            usterka(wskaznik + "/uwagi", "przypadek-uwagi", p.opis(), lista(p.uwagi()), lista(uwagi));
        }
        List<String> nienazwane = p.brakuje().stream()
                .filter(kod -> Arrays.stream(Jezyk.values())
                        .noneMatch(j -> jest.zdanie().contains(Slownik.kod(j, kod))))
                .toList();
        if (!nienazwane.isEmpty()) {
            usterka(wskaznik + "/brakuje", "przypadek-brakuje", p.opis(), lista(nienazwane), jest.zdanie());
        }
        List<String> odpowiedzi = jest.brakujaceOdpowiedzi().stream()
                .map(BrakujacaOdpowiedz::wskaznik)
                .toList();
        if (p.brakujaceOdpowiedzi() != null && !p.brakujaceOdpowiedzi().equals(odpowiedzi)) {
            usterka(
                    wskaznik + "/brakujaceOdpowiedzi",
                    "przypadek-odpowiedzi",
                    p.opis(),
                    lista(p.brakujaceOdpowiedzi()),
                    lista(odpowiedzi));
        }
    }

    private static String lista(List<String> slowa) {
        return slowa.isEmpty() ? "–" : String.join(", ", slowa);
    }

    private int wiersz(String wskaznik) {
        return yaml.miejsce(wskaznik).wiersz();
    }

    private void usterka(String wskaznik, String kod, Object... argumenty) {
        usterki.add(yaml.usterka(wskaznik, kod, argumenty));
    }
}
