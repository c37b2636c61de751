package pl.kisstandard.rules.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.json.WczytanyWniosek;
import pl.kisstandard.model.karta.KartaStandardu;
import pl.kisstandard.model.karta.Opinia;
import pl.kisstandard.model.karta.Pochodzenie;
import pl.kisstandard.model.karta.Werdykt;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.model.karta.WynikKryterium;
import pl.kisstandard.model.wniosek.Wniosek;
import pl.kisstandard.rules.BlednyZestawException;
import pl.kisstandard.rules.Przypadek;
import pl.kisstandard.rules.WarunkiOceny;
import pl.kisstandard.rules.fakty.Kryterium;
import pl.kisstandard.rules.fakty.KryteriumKis;
import pl.kisstandard.rules.fakty.Pytania;

/** Judges a wniosek: runs the rules, writes the rows, proposes the final opinion. Thread-safe. */
public final class Ocena {

    /** The one input document there is so far; another would bring a fact class of its own. */
    private static final String DOKUMENT = "wniosek";

    private final DefinicjaZestawu zestaw;
    private final Reguly reguly;
    private final List<Wiersz> wiersze;
    private final Map<Jezyk, Pochodzenie> pochodzenie = new EnumMap<>(Jezyk.class);
    private final Set<String> nieobowiazkowe;
    private final int dopuszczalneOdchylenia;
    private final boolean brakDanychJakoOdchylenie;

    @SuppressWarnings("unchecked")
    public Ocena(ZaladowanyZestaw zaladowany, Parametry parametry, String wersjaBiblioteki) {
        this.zestaw = zaladowany.definicja();
        if (!zestaw.standard().dokument().equals(DOKUMENT)) {
            throw new BlednyZestawException(List.of("standard.yaml: dokument to "
                    + zestaw.standard().dokument() + ", a ta wersja biblioteki ocenia dokument " + DOKUMENT));
        }
        this.reguly = zaladowany.reguly();
        this.wiersze = wiersze(zestaw, parametry, id -> true);
        Odmiennosci odmiennosci = zaladowany.odmiennosci();
        for (Jezyk jezyk : Jezyk.values()) {
            Pochodzenie wspolne = new Pochodzenie(
                    wersjaBiblioteki,
                    zestaw.opis().id(),
                    zestaw.suma(),
                    odmiennosci == null ? null : odmiennosci.szkic(),
                    parametry.zmienione(jezyk),
                    null,
                    null,
                    null,
                    null);
            pochodzenie.put(jezyk, wspolne);
        }
        this.nieobowiazkowe = (Set<String>) parametry.wartosc(Parametry.OPINIA + ".nieobowiazkowe");
        this.dopuszczalneOdchylenia = (Integer) parametry.wartosc(Parametry.OPINIA + ".dopuszczalneOdchylenia");
        this.brakDanychJakoOdchylenie = (Boolean) parametry.wartosc(Parametry.OPINIA + ".brakDanychJakoOdchylenie");
    }

    private static List<Wiersz> wiersze(DefinicjaZestawu zestaw, Parametry parametry, Predicate<String> ktore) {
        List<Wiersz> wiersze = new ArrayList<>();
        int komorka = 0;
        for (DefinicjaStandardu.Grupa grupa : zestaw.standard().grupy()) {
            for (List<String> wspolna : grupa.komorki()) {
                komorka++;
                for (String id : wspolna) {
                    if (ktore.test(id)) {
                        wiersze.add(new Wiersz(
                                grupa,
                                komorka,
                                zestaw.kryterium(id),
                                zestaw.pytania().getOrDefault(id, List.of()),
                                parametry.zmienione(id)
                                        ? List.of()
                                        : zestaw.rozstrzygniecia().getOrDefault(id, List.of()),
                                parametry));
                    }
                }
            }
        }
        return List.copyOf(wiersze);
    }

    /**
     * The karta of a wniosek.
     *
     * @param zrodlo what it was read from, if from bytes
     */
    public KartaStandardu evaluate(Wniosek wniosek, WarunkiOceny warunki, @Nullable WczytanyWniosek zrodlo) {
        if (!wniosek.wersjaModelu().equals(zestaw.standard().wersjaModelu())) {
            throw new IllegalArgumentException("Zestaw " + zestaw.opis().id() + " ocenia wnioski w wersji modelu "
                    + zestaw.standard().wersjaModelu() + ", a podano " + wniosek.wersjaModelu());
        }
        List<WynikKryterium> wyniki = osadz(wniosek, warunki);
        Opinia opinia = opinia(wyniki);
        return new KartaStandardu(
                KartaStandardu.WERSJA_MODELU,
                zestaw.standard().nazwa().get(warunki.jezyk()),
                warunki.jednostkaCertyfikujaca(),
                warunki.osobaKoordynujaca(),
                wniosek.wnioskodawca() == null ? null : wniosek.wnioskodawca().nazwa(),
                wniosek.klub() == null ? null : wniosek.klub().nazwa(),
                FormalAssessment.assess(wniosek, warunki.naDzien(), warunki.jezyk()),
                wyniki,
                opinia,
                zdanie(opinia).get(warunki.jezyk()),
                warunki.naDzien(),
                pochodzenie(warunki.jezyk())
                        .wniosku(
                                zrodlo == null ? null : zrodlo.nazwa(),
                                zrodlo == null ? null : zrodlo.suma(),
                                warunki.naDzien()));
    }

    /** What every karta says of where it comes from, before there is a wniosek. */
    public Pochodzenie pochodzenie(Jezyk jezyk) {
        return Objects.requireNonNull(pochodzenie.get(jezyk));
    }

    /** The row of a case with its own parameters, by any rules; without the formal assessment. */
    public static WynikKryterium evaluate(
            DefinicjaZestawu zestaw,
            Consumer<Kryterium> reguly,
            Parametry parametry,
            Przypadek przypadek,
            Jezyk jezyk) {
        Parametry zmienione = parametry.with(przypadek);
        Wiersz wiersz =
                wiersze(zestaw, zmienione, przypadek.kryterium()::equals).get(0);
        return osobno(reguly, wiersz, przypadek.wniosek().wniosek(), jezyk);
    }

    /** One row, without the formal assessment. */
    public WynikKryterium evaluate(String id, Wniosek wniosek, Jezyk jezyk) {
        Wiersz wiersz = wiersz(id);
        return osobno(k -> rozstrzygnij(wiersz, k), wiersz, wniosek, jezyk);
    }

    /** What is judged of one criterion, without words. */
    public Werdykt werdykt(String id, Wniosek wniosek) {
        Wiersz wiersz = wiersz(id);
        KryteriumKis kryterium = wiersz.fakt(wniosek);
        return wiersz.werdykt(kryterium, awaria(k -> rozstrzygnij(wiersz, k), kryterium));
    }

    private Wiersz wiersz(String id) {
        for (Wiersz wiersz : wiersze) {
            if (wiersz.id().equals(id)) {
                return wiersz;
            }
        }
        throw new IllegalArgumentException("Zestaw " + zestaw.opis().id() + " nie ma kryterium " + id);
    }

    private void rozstrzygnij(Wiersz wiersz, Kryterium kryterium) {
        if (!wiersz.rozstrzygniecia().powtorz(kryterium)) {
            reguly.run(kryterium);
            wiersz.rozstrzygniecia().zapamietaj(kryterium);
        }
    }

    private static WynikKryterium osobno(Consumer<Kryterium> reguly, Wiersz wiersz, Wniosek wniosek, Jezyk jezyk) {
        KryteriumKis kryterium = wiersz.fakt(wniosek);
        return wiersz.write(kryterium, awaria(reguly, kryterium), jezyk);
    }

    /** Lets rules speak; gives what failed, if anything. */
    private static @Nullable RuntimeException awaria(Consumer<Kryterium> reguly, Kryterium kryterium) {
        try {
            reguly.accept(kryterium);
            return null;
        } catch (RuntimeException e) {
            return e;
        }
    }

    private List<WynikKryterium> osadz(Wniosek wniosek, WarunkiOceny warunki) {
        KryteriumKis[] kryteria = new KryteriumKis[wiersze.size()];
        List<KryteriumKis> nowe = new ArrayList<>(0);
        for (int i = 0; i < kryteria.length; i++) {
            Wiersz wiersz = wiersze.get(i);
            kryteria[i] = wiersz.fakt(wniosek);
            if (!wiersz.rozstrzygniecia().powtorz(kryteria[i])) {
                nowe.add(kryteria[i]);
            }
        }
        if (!nowe.isEmpty()) {
            try {
                reguly.run(nowe);
            } catch (RuntimeException e) {
                return osadzOsobno(wniosek, warunki, e);
            }
        }
        List<WynikKryterium> wyniki = new ArrayList<>(kryteria.length);
        for (int i = 0; i < kryteria.length; i++) {
            Wiersz wiersz = wiersze.get(i);
            if (nowe.contains(kryteria[i])) {
                wiersz.rozstrzygniecia().zapamietaj(kryteria[i]);
            }
            wyniki.add(wiersz.write(kryteria[i], null, warunki.jezyk()));
        }
        return wyniki;
    }

    /** After a rule has failed: each criterion by itself, so that the failure stays where it belongs. */
    private List<WynikKryterium> osadzOsobno(Wniosek wniosek, WarunkiOceny warunki, RuntimeException wspolna) {
        List<WynikKryterium> wyniki = new ArrayList<>(wiersze.size());
        boolean znaleziona = false;
        for (Wiersz wiersz : wiersze) {
            WynikKryterium wynik = osobno(reguly::run, wiersz, wniosek, warunki.jezyk());
            znaleziona |= wynik.przyczyna().equals(Wiersz.BLAD_REGULY);
            wyniki.add(wynik);
        }
        return znaleziona
                ? wyniki
                : wiersze.stream()
                        .map(w -> w.write(w.fakt(wniosek), wspolna, warunki.jezyk()))
                        .toList();
    }

    /**
     * A case as rules see it.
     *
     * @param parametry the values of its criterion
     */
    public static Kryterium fakt(Map<String, Object> parametry, Przypadek przypadek) {
        return new KryteriumKis(
                przypadek.kryterium(),
                parametry,
                Pytania.BRAK,
                przypadek.wniosek().wniosek());
    }

    /** Never better than the worst unknown; criteria that are not mandatory count only when they were not judged. */
    private Opinia opinia(List<WynikKryterium> wyniki) {
        int odchylenia = 0;
        boolean brakDanych = false;
        for (WynikKryterium w : wyniki) {
            if (w.wynik() == Wynik.NIEOCENIONE) {
                return Opinia.NIEOCENIONY;
            }
            if (!nieobowiazkowe.contains(w.id())) {
                boolean brak = w.wynik() == Wynik.BRAK_DANYCH;
                if (w.wynik() == Wynik.ODCHYLENIE || (brak && brakDanychJakoOdchylenie)) {
                    odchylenia++;
                }
                brakDanych |= brak;
            }
        }
        if (odchylenia > dopuszczalneOdchylenia) {
            return Opinia.NIE_SPELNIA;
        }
        return brakDanych ? Opinia.DO_UZUPELNIENIA : Opinia.SPELNIA;
    }

    private Dwujezyczny zdanie(Opinia opinia) {
        Dwujezyczny zdanie = zestaw.standard().opinia().zdania().get(opinia);
        if (zdanie == null) {
            throw new IllegalStateException("standard.yaml: brak zdania opinii " + opinia);
        }
        return zdanie;
    }
}
