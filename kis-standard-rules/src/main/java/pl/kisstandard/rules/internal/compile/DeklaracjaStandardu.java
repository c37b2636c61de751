package pl.kisstandard.rules.internal.compile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.karta.Opinia;
import pl.kisstandard.model.wniosek.Wniosek;
import pl.kisstandard.rules.OpisZestawu;
import pl.kisstandard.rules.Usterka;
import pl.kisstandard.rules.internal.DefinicjaParametru;
import pl.kisstandard.rules.internal.DefinicjaStandardu;
import pl.kisstandard.rules.internal.WydaneZestawy;

/** Reads {@code standard.yaml} and holds it against what a rule set needs. */
final class DeklaracjaStandardu {

    /** Names that are names of folders. */
    static final Pattern ID = Pattern.compile("(?=.{1,100}$)[a-z0-9]{1,40}(-[a-z0-9]{1,40}){0,9}");

    private static final Pattern WERSJA = Pattern.compile("\\d{1,6}(\\.\\d{1,6}){0,3}");
    private static final Pattern PAKIET = Pattern.compile("pl\\.kisstandard\\.standardy(\\.[a-z][a-z0-9_]{0,40}){1,4}");

    private static final int NAJWIECEJ_WARTOSCI = 500;

    private DeklaracjaStandardu() {}

    /** What the file declares; null when a fault was added. */
    static @Nullable DefinicjaStandardu read(PlikYaml yaml, List<Usterka> usterki) {
        DefinicjaStandardu s = yaml.jako(DefinicjaStandardu.class);
        if (s == null) {
            return null;
        }
        int wczesniejsze = usterki.size();
        Wymagane.check(s, "", (wskaznik, klucz) -> usterki.add(yaml.usterka(wskaznik, "brak-klucza", klucz)));
        if (usterki.size() > wczesniejsze) {
            return null;
        }
        zgodne(yaml, ID, s.id(), "/id", "zly-id", usterki);
        zgodne(yaml, WERSJA, s.wersja(), "/wersja", "zla-wersja", usterki);
        zgodne(yaml, PAKIET, s.pakiet(), "/pakiet", "zly-pakiet", usterki);
        if (!s.wersjaModelu().equals(Wniosek.WERSJA_MODELU)) {
            usterki.add(yaml.usterka("/wersjaModelu", "inna-wersja-modelu", s.wersjaModelu(), Wniosek.WERSJA_MODELU));
        }
        data(yaml, s.obowiazujeOd(), "/obowiazujeOd", usterki);
        data(yaml, s.obowiazujeDo(), "/obowiazujeDo", usterki);
        podstawa(yaml, s.naPodstawie(), usterki);
        for (Opinia opinia : Opinia.values()) {
            if (!s.opinia().zdania().containsKey(opinia)) {
                usterki.add(yaml.usterka("/opinia/zdania", "brak-klucza", opinia));
            }
        }
        spis(yaml, s, usterki);
        if (usterki.size() > wczesniejsze) {
            return null;
        }
        DefinicjaStandardu zLista = zListaKryteriow(s);
        zLista.opinia()
                .parametry()
                .forEach((nazwa, p) -> parametr(yaml, "/opinia/parametry/" + nazwa, nazwa, p, usterki));
        return usterki.size() > wczesniejsze ? null : zLista;
    }

    private static void spis(PlikYaml yaml, DefinicjaStandardu s, List<Usterka> usterki) {
        Set<String> ids = new HashSet<>();
        for (int g = 0; g < s.grupy().size(); g++) {
            List<List<String>> komorki = s.grupy().get(g).komorki();
            for (int k = 0; k < komorki.size(); k++) {
                for (int i = 0; i < komorki.get(k).size(); i++) {
                    String id = komorki.get(k).get(i);
                    String wskaznik = "/grupy/" + g + "/komorki/" + k + "/" + i;
                    zgodne(yaml, ID, id, wskaznik, "zly-id", usterki);
                    if (!ids.add(id)) {
                        usterki.add(yaml.usterka(wskaznik, "powtorzone-kryterium", id));
                    }
                }
            }
        }
    }

    private static void zgodne(
            PlikYaml yaml, Pattern wzor, String wartosc, String wskaznik, String kod, List<Usterka> usterki) {
        if (!wzor.matcher(wartosc).matches()) {
            usterki.add(yaml.usterka(wskaznik, kod, wartosc));
        }
    }

    private static void data(PlikYaml yaml, @Nullable String data, String wskaznik, List<Usterka> usterki) {
        try {
            if (data != null) {
                LocalDate.parse(data);
            }
        } catch (DateTimeException e) {
            usterki.add(yaml.usterka(wskaznik, "zla-data", data == null ? "" : data));
        }
    }

    private static void podstawa(PlikYaml yaml, @Nullable String podstawa, List<Usterka> usterki) {
        if (podstawa == null) {
            return; // released sets are read here too, before there is a list of them
        }
        List<String> wydane =
                WydaneZestawy.lista().stream().map(OpisZestawu::id).toList();
        if (!wydane.contains(podstawa)) {
            usterki.add(
                    yaml.usterka("/naPodstawie", "nieznana-podstawa", podstawa).zamiast(podstawa, wydane));
        }
    }

    /** Holds the value of a parameter against what its declaration allows. */
    static void parametr(
            PlikYaml yaml, String wskaznik, String adres, DefinicjaParametru parametr, List<Usterka> usterki) {
        boolean liczba =
                parametr.typ() == DefinicjaParametru.Typ.calkowita || parametr.typ() == DefinicjaParametru.Typ.liczba;
        int wartosci = parametr.dozwolone() == null ? 0 : parametr.dozwolone().size();
        if (wartosci > NAJWIECEJ_WARTOSCI) {
            usterki.add(
                    yaml.usterka(wskaznik + "/dozwolone", "za-wiele-wartosci", adres, wartosci, NAJWIECEJ_WARTOSCI));
        } else if (liczba && !parametr.zakresPoprawny()) {
            usterki.add(yaml.usterka(wskaznik, "zakres-parametru", adres));
        } else if (liczba && !(parametr.wartosc() instanceof Number)) {
            usterki.add(yaml.usterka(wskaznik + "/wartosc", "nie-liczba", parametr.wartosc(), parametr.zakres()));
        } else if (!parametr.poprawna()) {
            usterki.add(yaml.usterka(
                    wskaznik + "/wartosc", "wartosc-parametru", adres, parametr.wartosc(), parametr.zakres()));
        }
    }

    /** Where a criterion stands in the list. */
    static String wskaznik(DefinicjaStandardu s, String id) {
        for (int g = 0; g < s.grupy().size(); g++) {
            List<List<String>> komorki = s.grupy().get(g).komorki();
            for (int k = 0; k < komorki.size(); k++) {
                if (komorki.get(k).contains(id)) {
                    return "/grupy/" + g + "/komorki/" + k + "/"
                            + komorki.get(k).indexOf(id);
                }
            }
        }
        return "/grupy";
    }

    /** Ids of the criteria in official order. */
    static List<String> kryteria(DefinicjaStandardu s) {
        List<String> ids = new ArrayList<>();
        s.grupy().forEach(g -> g.komorki().forEach(ids::addAll));
        return ids;
    }

    /** {@code dozwolone: [kryteria]} stands for the ids of all criteria. */
    private static DefinicjaStandardu zListaKryteriow(DefinicjaStandardu s) {
        Map<String, DefinicjaParametru> parametry = new LinkedHashMap<>();
        s.opinia().parametry().forEach((nazwa, p) -> {
            boolean kryteria = List.of("kryteria").equals(p.dozwolone());
            parametry.put(nazwa, kryteria ? p.withDozwolone(kryteria(s)) : p);
        });
        return s.withParametryOpinii(parametry);
    }
}
