package pl.kisstandard.rules.warsztat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.karta.WartoscParametru;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.rules.OpisKryterium;
import pl.kisstandard.rules.OpisKryterium.Przyczyna;
import pl.kisstandard.rules.OpisParametru;
import pl.kisstandard.rules.ZestawRegul;

/** Compares two rule sets, criterion by criterion, over all wnioski at the boundaries of each. */
public final class Porownanie {

    private final Opracowany a;
    private final Opracowany b;
    private final Jezyk jezyk;

    private Porownanie(Opracowany a, Opracowany b, Jezyk jezyk) {
        this.a = a;
        this.b = b;
        this.jezyk = jezyk;
    }

    /**
     * Every criterion of either rule set, in the order of the second, then what only the first has. The same two rule sets
     * always give the same result.
     *
     * @param jezyk language of the texts
     */
    public static List<PorownanieKryterium> of(ZestawRegul a, ZestawRegul b, Jezyk jezyk) {
        Porownanie porownanie = new Porownanie(Opracowany.of(a, jezyk), Opracowany.of(b, jezyk), jezyk);
        Set<String> ids = new LinkedHashSet<>(b.kryteria());
        ids.addAll(a.kryteria());
        return ids.parallelStream().map(porownanie::kryterium).toList();
    }

    private PorownanieKryterium kryterium(String id) {
        OpisKryterium pierwsze = a.kryteria().get(id);
        OpisKryterium drugie = b.kryteria().get(id);
        if (pierwsze == null || drugie == null) {
            return bezPrzestrzeni(id, pierwsze == null ? Stosunek.DODANE : Stosunek.USUNIETE);
        }
        if (teSameReguly(pierwsze, drugie)) {
            return bezPrzestrzeni(id, Stosunek.TE_SAME_REGULY);
        }
        Sedzia sedzia = new Sedzia(id, List.of(a.zestaw(), b.zestaw()));
        BudowaPrzestrzeni budowa = new BudowaPrzestrzeni(sedzia, przypadki(id), wartosci(id));
        Przestrzen przestrzen = budowa.buduj();
        PrzegladPrzestrzeni przeglad = new PrzegladPrzestrzeni(sedzia, przestrzen);
        long punkty = przestrzen.przejdz(przeglad::osadz);
        return new PorownanieKryterium(
                id,
                drugie.kod(),
                nazwa(drugie),
                przeglad.stosunek(),
                rozneParametry(id),
                przeglad.przejscia(),
                przeglad.kontrprzyklady(b.katalog().wzorzec(), jezyk),
                budowa.opis(przestrzen, punkty));
    }

    private PorownanieKryterium bezPrzestrzeni(String id, Stosunek stosunek) {
        OpisKryterium opis = Objects.requireNonNull(
                (b.kryteria().containsKey(id) ? b : a).kryteria().get(id));
        return new PorownanieKryterium(id, opis.kod(), nazwa(opis), stosunek, List.of(), List.of(), List.of(), null);
    }

    private static String nazwa(OpisKryterium opis) {
        return opis.przeklad() == null ? opis.poziomWymagalny() : opis.przeklad();
    }

    /** Whether both judge the criterion by the same rules, reasons and parameters; other texts do not judge. */
    private boolean teSameReguly(OpisKryterium pierwsze, OpisKryterium drugie) {
        return pierwsze.reguly().equals(drugie.reguly())
                && wyniki(pierwsze).equals(wyniki(drugie))
                && uwagi(pierwsze).equals(uwagi(drugie))
                && rozneParametry(pierwsze.id()).isEmpty();
    }

    private static Map<String, Wynik> wyniki(OpisKryterium opis) {
        return opis.przyczyny().stream().collect(Collectors.toMap(Przyczyna::kod, Przyczyna::wynik));
    }

    private static Set<String> uwagi(OpisKryterium opis) {
        return opis.uwagi().stream().map(OpisKryterium.Uwaga::kod).collect(Collectors.toSet());
    }

    private List<Map<String, Object>> przypadki(String id) {
        Set<Map<String, Object>> przypadki = new LinkedHashSet<>(b.przypadki(id));
        przypadki.addAll(a.przypadki(id));
        return List.copyOf(przypadki);
    }

    private List<Object> wartosci(String id) {
        Set<Object> wartosci = new LinkedHashSet<>();
        wartosci.addAll(a.wartosci(id));
        wartosci.addAll(b.wartosci(id));
        return List.copyOf(wartosci);
    }

    private List<RoznicaParametru> rozneParametry(String id) {
        Map<String, OpisParametru> stare = a.parametry(id);
        Map<String, OpisParametru> nowe = b.parametry(id);
        Set<String> adresy = new LinkedHashSet<>(nowe.keySet());
        adresy.addAll(stare.keySet());
        List<RoznicaParametru> rozne = new ArrayList<>();
        for (String adres : adresy) {
            WartoscParametru stara = wartosc(stare.get(adres));
            WartoscParametru nowa = wartosc(nowe.get(adres));
            if (stara == null || nowa == null || !rowne(stara.wartosc(), nowa.wartosc())) {
                rozne.add(new RoznicaParametru(adres, stara, nowa));
            }
        }
        return rozne;
    }

    private static @Nullable WartoscParametru wartosc(@Nullable OpisParametru opis) {
        return opis == null ? null : opis.wartosc();
    }

    private static boolean rowne(Object jedna, Object druga) {
        if (jedna instanceof Number && druga instanceof Number) {
            return new BigDecimal(jedna.toString()).compareTo(new BigDecimal(druga.toString())) == 0;
        }
        return jedna.equals(druga);
    }
}
