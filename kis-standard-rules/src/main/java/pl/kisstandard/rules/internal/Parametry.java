package pl.kisstandard.rules.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.Podpowiedz;
import pl.kisstandard.model.karta.Pochodzenie.ZmienionyParametr;
import pl.kisstandard.model.karta.WartoscParametru;
import pl.kisstandard.rules.BlednyParametrException;
import pl.kisstandard.rules.OpisParametru;

/** The parameters in force: the published ones with any changes laid over them. Immutable. */
public final class Parametry {

    /** Address prefix of the parameters of the final opinion. */
    static final String OPINIA = "opinia";

    private final Map<String, DefinicjaParametru> definicje;
    private final Map<String, Object> wartosci;

    public Parametry(DefinicjaZestawu zestaw) {
        this.definicje = new LinkedHashMap<>();
        zestaw.standard().opinia().parametry().forEach((nazwa, p) -> definicje.put(OPINIA + "." + nazwa, p));
        for (String id : zestaw.kolejnosc()) {
            zestaw.kryterium(id).parametry().forEach((nazwa, p) -> definicje.put(id + "." + nazwa, p));
        }
        this.wartosci = new LinkedHashMap<>();
        definicje.forEach((adres, p) -> wartosci.put(adres, p.wartosc(adres, p.wartosc())));
    }

    private Parametry(Map<String, DefinicjaParametru> definicje, Map<String, Object> wartosci) {
        this.definicje = definicje;
        this.wartosci = wartosci;
    }

    /** The same with one value changed. */
    public Parametry with(String adres, Object wartosc) {
        DefinicjaParametru definicja = definicje.get(adres);
        if (definicja == null) {
            throw new BlednyParametrException(adres, "nie ma takiego parametru. " + podpowiedz(adres));
        }
        Map<String, Object> zmienione = new LinkedHashMap<>(wartosci);
        zmienione.put(adres, definicja.wartosc(adres, wartosc));
        return new Parametry(definicje, zmienione);
    }

    /** The nearest address, or those of the same criterion, or all. */
    private String podpowiedz(String adres) {
        String najblizszy = Podpowiedz.najblizsza(adres, definicje.keySet());
        if (najblizszy != null) {
            return "Czy chodziło o " + najblizszy + "?";
        }
        String kryterium = adres.substring(0, adres.indexOf('.') + 1);
        List<String> dostepne = definicje.keySet().stream()
                .filter(a -> !kryterium.isEmpty() && a.startsWith(kryterium))
                .toList();
        return "Dostępne: " + String.join(", ", dostepne.isEmpty() ? definicje.keySet() : dostepne);
    }

    /** Every value by address, as the karta shows it. */
    public Map<String, Object> wszystkie() {
        Map<String, Object> wszystkie = new LinkedHashMap<>();
        wartosci.forEach((adres, wartosc) -> wszystkie.put(adres, DefinicjaParametru.doKarty(wartosc)));
        return Collections.unmodifiableMap(wszystkie);
    }

    /** The values of one criterion by name, as rules read them. */
    Map<String, Object> kryterium(String id) {
        Map<String, Object> kryterium = new LinkedHashMap<>();
        wartosci.forEach((adres, wartosc) -> {
            if (adres.startsWith(id + ".")) {
                kryterium.put(adres.substring(id.length() + 1), wartosc);
            }
        });
        return Collections.unmodifiableMap(kryterium);
    }

    Object wartosc(String adres) {
        Object wartosc = wartosci.get(adres);
        if (wartosc == null) {
            throw new BlednyParametrException(adres, "brak parametru w standard.yaml");
        }
        return wartosc;
    }

    /** The values of one criterion as its row shows them. */
    List<WartoscParametru> wiersz(String id, Jezyk jezyk) {
        List<WartoscParametru> wiersz = new ArrayList<>();
        kryterium(id).forEach((nazwa, wartosc) -> {
            String adres = id + "." + nazwa;
            DefinicjaParametru definicja = definicja(adres);
            Object opublikowana = definicja.wartosc(adres, definicja.wartosc());
            wiersz.add(new WartoscParametru(
                    nazwa,
                    definicja.opis().get(jezyk),
                    DefinicjaParametru.doKarty(wartosc),
                    definicja.jednostka(jezyk, wartosc),
                    rowne(opublikowana, wartosc) ? null : DefinicjaParametru.doKarty(opublikowana)));
        });
        return List.copyOf(wiersz);
    }

    /** The parameters of one criterion as the catalogue shows them. */
    List<OpisParametru> opisy(String id, Jezyk jezyk) {
        List<OpisParametru> opisy = new ArrayList<>();
        for (WartoscParametru wartosc : wiersz(id, jezyk)) {
            String adres = id + "." + wartosc.nazwa();
            DefinicjaParametru d = definicja(adres);
            List<String> dozwolone = d.dozwolone() == null ? List.of() : d.dozwolone();
            opisy.add(new OpisParametru(adres, wartosc, d.najmniej(), d.najwiecej(), dozwolone, d.zrodlo()));
        }
        return List.copyOf(opisy);
    }

    /** What differs from the published rule set. */
    List<ZmienionyParametr> zmienione() {
        List<ZmienionyParametr> zmienione = new ArrayList<>();
        wartosci.forEach((adres, wartosc) -> {
            DefinicjaParametru definicja = definicja(adres);
            Object opublikowana = definicja.wartosc(adres, definicja.wartosc());
            if (!rowne(opublikowana, wartosc)) {
                zmienione.add(new ZmienionyParametr(
                        adres, DefinicjaParametru.doKarty(opublikowana), DefinicjaParametru.doKarty(wartosc)));
            }
        });
        return List.copyOf(zmienione);
    }

    private DefinicjaParametru definicja(String adres) {
        DefinicjaParametru definicja = definicje.get(adres);
        if (definicja == null) {
            throw new BlednyParametrException(adres, "nie ma takiego parametru");
        }
        return definicja;
    }

    private static boolean rowne(Object a, Object b) {
        if (a instanceof BigDecimal x && b instanceof BigDecimal y) {
            return x.compareTo(y) == 0;
        }
        return a.equals(b);
    }
}
