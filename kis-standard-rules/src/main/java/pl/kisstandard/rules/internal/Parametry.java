package pl.kisstandard.rules.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.karta.Pochodzenie.ZmienionyParametr;
import pl.kisstandard.model.karta.WartoscParametru;
import pl.kisstandard.rules.OpisParametru;
import pl.kisstandard.rules.Przypadek;

/** The parameters in force: those of the rule set with any changes laid over them. Immutable. */
public final class Parametry {

    /** Address prefix of the parameters of the final opinion. */
    static final String OPINIA = "opinia";

    private final Map<String, DefinicjaParametru> definicje;

    /** Those of the published set, which are others than those of a draft. */
    private final Map<String, DefinicjaParametru> opublikowane;

    private final Map<String, Object> wartosci;

    public Parametry(ZaladowanyZestaw zestaw) {
        this(
                zestaw.definicja(),
                zestaw.odmiennosci() == null
                        ? zestaw.definicja()
                        : zestaw.odmiennosci().podstawa());
    }

    /** The parameters of a set that is compared with nothing. */
    public Parametry(DefinicjaZestawu zestaw) {
        this(zestaw, zestaw);
    }

    private Parametry(DefinicjaZestawu zestaw, @Nullable DefinicjaZestawu podstawa) {
        this.definicje = definicje(zestaw);
        this.opublikowane = podstawa == null ? Map.of() : definicje(podstawa);
        this.wartosci = new LinkedHashMap<>();
        definicje.forEach((adres, p) -> wartosci.put(adres, p.wartosc(adres, p.wartosc())));
    }

    private Parametry(Parametry dotad, Map<String, Object> wartosci) {
        this.definicje = dotad.definicje;
        this.opublikowane = dotad.opublikowane;
        this.wartosci = wartosci;
    }

    private static Map<String, DefinicjaParametru> definicje(DefinicjaZestawu zestaw) {
        Map<String, DefinicjaParametru> definicje = new LinkedHashMap<>();
        zestaw.standard().opinia().parametry().forEach((nazwa, p) -> definicje.put(OPINIA + "." + nazwa, p));
        for (String id : zestaw.kolejnosc()) {
            zestaw.kryterium(id).parametry().forEach((nazwa, p) -> definicje.put(id + "." + nazwa, p));
        }
        return definicje;
    }

    /** The same with one value changed. */
    public Parametry with(String adres, Object wartosc) {
        DefinicjaParametru definicja = definicje.get(adres);
        if (definicja == null) {
            throw BlednyParametr.nieznany(adres, definicje.keySet());
        }
        Map<String, Object> zmienione = new LinkedHashMap<>(wartosci);
        zmienione.put(adres, definicja.wartosc(adres, wartosc));
        return new Parametry(this, zmienione);
    }

    /** The same with what a case changes. */
    public Parametry with(Przypadek przypadek) {
        Parametry zmienione = this;
        for (Map.Entry<String, Object> p : przypadek.parametry().entrySet()) {
            zmienione = zmienione.with(przypadek.kryterium() + "." + p.getKey(), p.getValue());
        }
        return zmienione;
    }

    /** Every value by address, as the karta shows it. */
    public Map<String, Object> wszystkie() {
        Map<String, Object> wszystkie = new LinkedHashMap<>();
        wartosci.forEach((adres, wartosc) -> wszystkie.put(adres, DefinicjaParametru.doKarty(wartosc)));
        return Collections.unmodifiableMap(wszystkie);
    }

    /** The values of one criterion by name, as rules read them. */
    public Map<String, Object> kryterium(String id) {
        Map<String, Object> kryterium = new LinkedHashMap<>();
        wartosci.forEach((adres, wartosc) -> {
            if (adres.startsWith(id + ".")) {
                kryterium.put(adres.substring(id.length() + 1), wartosc);
            }
        });
        return Collections.unmodifiableMap(kryterium);
    }

    /** Whether a criterion is judged with other values than its rule set gives. */
    boolean zmienione(String id) {
        return wartosci.entrySet().stream()
                .filter(p -> p.getKey().startsWith(id + "."))
                .anyMatch(p -> {
                    DefinicjaParametru d = definicja(p.getKey());
                    return !rowne(d.wartosc(p.getKey(), d.wartosc()), p.getValue());
                });
    }

    Object wartosc(String adres) {
        Object wartosc = wartosci.get(adres);
        if (wartosc == null) {
            throw new IllegalArgumentException(adres + ": brak parametru w standard.yaml");
        }
        return wartosc;
    }

    /** The values of one criterion as its row shows them. */
    List<WartoscParametru> wiersz(String id, Jezyk jezyk) {
        List<WartoscParametru> wiersz = new ArrayList<>();
        kryterium(id).forEach((nazwa, wartosc) -> {
            String adres = id + "." + nazwa;
            DefinicjaParametru definicja = definicja(adres);
            Object opublikowana = opublikowana(adres);
            wiersz.add(new WartoscParametru(
                    nazwa,
                    definicja.opis().get(jezyk),
                    DefinicjaParametru.doKarty(wartosc),
                    definicja.jednostka(jezyk, wartosc),
                    opublikowana == null || rowne(opublikowana, wartosc)
                            ? null
                            : DefinicjaParametru.doKarty(opublikowana)));
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

    /** What differs from the published rule set, or from what a draft itself declares. */
    List<ZmienionyParametr> zmienione(Jezyk jezyk) {
        List<ZmienionyParametr> zmienione = new ArrayList<>();
        wartosci.forEach((adres, wartosc) -> {
            DefinicjaParametru d = definicja(adres);
            Object opublikowana = opublikowana(adres);
            boolean inny = opublikowana == null ? nowyWStarym(adres) : !rowne(opublikowana, wartosc);
            if (inny || !rowne(d.wartosc(adres, d.wartosc()), wartosc)) {
                DefinicjaParametru o = opublikowane.getOrDefault(adres, d);
                zmienione.add(new ZmienionyParametr(
                        adres,
                        d.opis().get(jezyk),
                        opublikowana == null ? null : DefinicjaParametru.doKarty(opublikowana),
                        opublikowana == null ? null : o.jednostka(jezyk, opublikowana),
                        DefinicjaParametru.doKarty(wartosc),
                        d.jednostka(jezyk, wartosc)));
            }
        });
        return List.copyOf(zmienione);
    }

    /** Whether the published set has the criterion of a parameter. */
    private boolean nowyWStarym(String adres) {
        String kryterium = adres.substring(0, adres.indexOf('.') + 1);
        return opublikowane.keySet().stream().anyMatch(a -> a.startsWith(kryterium));
    }

    private @Nullable Object opublikowana(String adres) {
        DefinicjaParametru definicja = opublikowane.get(adres);
        return definicja == null ? null : definicja.wartosc(adres, definicja.wartosc());
    }

    private DefinicjaParametru definicja(String adres) {
        DefinicjaParametru definicja = definicje.get(adres);
        if (definicja == null) {
            throw new IllegalArgumentException(adres + ": nie ma takiego parametru");
        }
        return definicja;
    }

    static boolean rowne(Object a, Object b) {
        if (a instanceof Number && b instanceof Number) {
            return new BigDecimal(a.toString()).compareTo(new BigDecimal(b.toString())) == 0;
        }
        return a.equals(b);
    }
}
