package pl.kisstandard.rules.internal.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.rules.internal.DefinicjaZestawu;
import pl.kisstandard.rules.internal.Odmiennosci;
import pl.kisstandard.rules.internal.Reguly;
import pl.kisstandard.rules.internal.WydaneZestawy;
import pl.kisstandard.rules.internal.ZaladowanyZestaw;
import pl.kisstandard.rules.internal.ZrodlaZestawu;
import pl.kisstandard.rules.internal.drl.CzytnikDrl;
import pl.kisstandard.rules.internal.drl.Drl;
import pl.kisstandard.rules.internal.drl.ZapisDrl;

/**
 * Compiles draft rule sets. Rules of a criterion that stand in a released set, or that it compiled the time before, are
 * not compiled again, so the price is that of what changed. Not thread-safe.
 */
public final class Kompilator {

    /** The same for all: the engine remembers every version it has seen. */
    private static final String WERSJA = "1";

    private final Map<String, Reguly> poprzednie = new HashMap<>();
    private @Nullable Map<String, Reguly> wydane;

    /** The rule set of a folder, ready to judge. */
    public ZaladowanyZestaw compile(KatalogZestawu katalog) {
        DefinicjaZestawu definicja = katalog.definicja();
        return new ZaladowanyZestaw(
                definicja, reguly(katalog), katalog::tresc, Odmiennosci.of(definicja, katalog::tekst));
    }

    /** Compiles a criterion for nothing, so that the first one in earnest does not wait until the compiler is loaded. */
    public static void rozgrzej(KatalogZestawu katalog) {
        katalog.kryteria().entrySet().stream()
                .findFirst()
                .ifPresent(k -> compile(Map.of(k.getKey(), k.getValue().drl())));
    }

    private Reguly reguly(KatalogZestawu katalog) {
        Map<String, String> zapisy = new LinkedHashMap<>();
        katalog.kryteria().forEach((id, k) -> zapisy.put(id, ZapisDrl.reguly(k.drl())));
        Map<String, Reguly> znane = new LinkedHashMap<>();
        Map<String, Drl> nowe = new LinkedHashMap<>();
        zapisy.forEach((id, zapis) -> {
            Reguly gotowe = poprzednie.containsKey(zapis) ? poprzednie.get(zapis) : wydane().get(zapis);
            if (gotowe == null) {
                nowe.put(id, katalog.kryterium(id).drl());
            } else {
                znane.put(id, gotowe);
            }
        });
        if (!nowe.isEmpty()) {
            Reguly skompilowane = compile(nowe);
            nowe.keySet().forEach(id -> znane.put(id, skompilowane));
        }
        poprzednie.clear();
        zapisy.forEach((id, zapis) -> poprzednie.put(zapis, Objects.requireNonNull(znane.get(id))));
        return Reguly.zCzesci(znane);
    }

    private static Reguly compile(Map<String, Drl> nowe) {
        return SkompilowaneReguly.compile("szkic", WERSJA, nowe).load();
    }

    /** The released rules of each criterion by what they say. */
    private Map<String, Reguly> wydane() {
        if (wydane == null) {
            wydane = new HashMap<>();
            WydaneZestawy.lista().forEach(z -> {
                Reguly reguly = WydaneZestawy.load(z.id()).reguly();
                WydaneZestawy.definicja(z.id()).kolejnosc().forEach(kryterium -> {
                    String plik = kryterium + "/kryterium.drl";
                    Drl drl = CzytnikDrl.read(plik, ZrodlaZestawu.tekst(z.id(), plik), new ArrayList<>());
                    if (drl != null) {
                        wydane.put(ZapisDrl.reguly(drl), reguly);
                    }
                });
            });
        }
        return wydane;
    }
}
