package pl.kisstandard.rules.internal;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.Jezyk;
import pl.kisstandard.model.Teksty;
import pl.kisstandard.model.karta.Uwaga;
import pl.kisstandard.model.karta.WartoscParametru;
import pl.kisstandard.model.karta.Werdykt;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.model.karta.WynikKryterium;
import pl.kisstandard.model.wniosek.BrakujacaOdpowiedz;
import pl.kisstandard.model.wniosek.Odczyt;
import pl.kisstandard.model.wniosek.Ustalenie;
import pl.kisstandard.model.wniosek.Ustalenie.Dowody;
import pl.kisstandard.model.wniosek.Wniosek;
import pl.kisstandard.rules.fakty.Kryterium;
import pl.kisstandard.rules.fakty.Kryterium.Orzeczenie;
import pl.kisstandard.rules.fakty.Kryterium.Spostrzezenie;
import pl.kisstandard.rules.fakty.KryteriumKis;

/**
 * Writes one row of the karta from what the rules said. Anything but exactly one declared verdict is NIEOCENIONE: silence
 * is never a pass.
 */
final class Wiersz {

    /** The reason of a row whose rule failed. */
    static final String BLAD_REGULY = "blad-reguly";

    private static final String NIEZADEKLAROWANA = "niezadeklarowana-przyczyna";

    /**
     * Why a criterion was not judged.
     *
     * @param szczegol what the sentence of the reason names
     */
    private record Nieocenione(String przyczyna, String szczegol) {}

    private static final Teksty TEKSTY = Teksty.load(Wiersz.class, "silnik");

    private final DefinicjaStandardu.Grupa grupa;
    private final int komorka;
    private final DefinicjaKryterium definicja;
    private final Map<String, Object> parametry;
    private final PytaniaKryterium pytania;
    private final Rozstrzygniecia rozstrzygniecia;
    private final Map<Jezyk, List<WartoscParametru>> wartosci = new EnumMap<>(Jezyk.class);
    private final Map<Jezyk, Map<String, Przyczyna>> przyczyny = new EnumMap<>(Jezyk.class);
    private final Map<Jezyk, Map<String, Szablon>> uwagi = new EnumMap<>(Jezyk.class);

    /** A declared reason, ready to be told in one language. */
    private record Przyczyna(
            Wynik wynik, Szablon zdanie, @Nullable Szablon zalecenie, String regula) {}

    Wiersz(
            DefinicjaStandardu.Grupa grupa,
            int komorka,
            DefinicjaKryterium definicja,
            List<Pytanie> pytania,
            List<Rozstrzygniecie> rozstrzygniecia,
            Parametry parametry) {
        this.grupa = grupa;
        this.komorka = komorka;
        this.definicja = definicja;
        this.parametry = Map.copyOf(parametry.kryterium(definicja.id()));
        this.pytania = new PytaniaKryterium(pytania, this.parametry);
        this.rozstrzygniecia = new Rozstrzygniecia(rozstrzygniecia);
        for (Jezyk jezyk : Jezyk.values()) {
            wartosci.put(jezyk, parametry.wiersz(definicja.id(), jezyk));
            Map<String, Przyczyna> przyczyny = new HashMap<>();
            definicja.przyczyny().forEach((kod, p) -> przyczyny.put(kod, przyczyna(kod, p, jezyk)));
            this.przyczyny.put(jezyk, przyczyny);
            Map<String, Szablon> uwagi = new LinkedHashMap<>();
            if (definicja.uwagi() != null) {
                definicja.uwagi().forEach((kod, u) -> uwagi.put(kod, szablon(u, jezyk)));
            }
            this.uwagi.put(jezyk, uwagi);
        }
    }

    private Przyczyna przyczyna(String kod, DefinicjaKryterium.Przyczyna p, Jezyk jezyk) {
        Dwujezyczny zalecenie = p.zalecenie();
        return new Przyczyna(
                p.wynik(),
                szablon(p.zdanie(), jezyk),
                zalecenie == null ? null : szablon(zalecenie, jezyk),
                nazwaReguly(definicja.id(), p.wynik(), kod));
    }

    private Szablon szablon(Dwujezyczny tekst, Jezyk jezyk) {
        return new Szablon(jezyk, tekst.get(jezyk), parametry);
    }

    /** Rules are named after their criterion, verdict and reason. */
    private static String nazwaReguly(String id, Wynik wynik, String kod) {
        return id + ": " + wynik.name().toLowerCase(Locale.ROOT).replace('_', '-') + ", " + kod;
    }

    String id() {
        return definicja.id();
    }

    /** The criterion to be judged. */
    KryteriumKis fakt(Wniosek wniosek) {
        return new KryteriumKis(definicja.id(), parametry, pytania, wniosek);
    }

    /** What rules said to the answers seen so far. */
    Rozstrzygniecia rozstrzygniecia() {
        return rozstrzygniecia;
    }

    /** What the rules said, without words. */
    Werdykt werdykt(Kryterium kryterium, @Nullable RuntimeException awaria) {
        Nieocenione nieocenione = nieocenione(kryterium, awaria);
        if (nieocenione != null) {
            return new Werdykt(Wynik.NIEOCENIONE, nieocenione.przyczyna(), List.of());
        }
        Orzeczenie orzeczenie = kryterium.orzeczenia().get(0);
        return new Werdykt(
                orzeczenie.wynik(),
                orzeczenie.kod(),
                kryterium.spostrzezenia().isEmpty()
                        ? List.of()
                        : zadeklarowane(kryterium).map(Spostrzezenie::kod).toList());
    }

    /** The row of what the rules said. */
    WynikKryterium write(Kryterium kryterium, @Nullable RuntimeException awaria, Jezyk jezyk) {
        Nieocenione nieocenione = nieocenione(kryterium, awaria);
        return nieocenione == null
                ? ocenione(kryterium.orzeczenia().get(0), uwagi(kryterium, jezyk), jezyk)
                : nieocenione(nieocenione, jezyk);
    }

    /** Why there is no verdict; null when there is exactly one, declared like all that goes with it. */
    private @Nullable Nieocenione nieocenione(Kryterium kryterium, @Nullable RuntimeException awaria) {
        if (awaria != null) {
            return new Nieocenione(BLAD_REGULY, pierwotna(awaria).getClass().getSimpleName());
        }
        List<Orzeczenie> orzeczenia = kryterium.orzeczenia();
        if (orzeczenia.isEmpty()) {
            return new Nieocenione("brak-werdyktu", "");
        }
        if (orzeczenia.size() > 1) {
            return new Nieocenione(
                    "wiele-werdyktow",
                    orzeczenia.stream().map(Orzeczenie::kod).sorted().collect(Collectors.joining(", ")));
        }
        Orzeczenie orzeczenie = orzeczenia.get(0);
        DefinicjaKryterium.Przyczyna przyczyna = definicja.przyczyny().get(orzeczenie.kod());
        if (przyczyna == null || przyczyna.wynik() != orzeczenie.wynik()) {
            return new Nieocenione(NIEZADEKLAROWANA, orzeczenie.kod());
        }
        for (Spostrzezenie s : kryterium.spostrzezenia()) {
            if (definicja.uwagi() == null || !definicja.uwagi().containsKey(s.kod())) {
                return new Nieocenione(NIEZADEKLAROWANA, s.kod());
            }
        }
        return null;
    }

    /** What went wrong under the engine's own wrapping. */
    private static Throwable pierwotna(Throwable awaria) {
        Throwable przyczyna = awaria;
        while (przyczyna.getCause() != null) {
            przyczyna = przyczyna.getCause();
        }
        return przyczyna;
    }

    private static <T> T teksty(Map<Jezyk, T> teksty, Jezyk jezyk) {
        return Objects.requireNonNull(teksty.get(jezyk));
    }

    private WynikKryterium ocenione(Orzeczenie orzeczenie, List<Uwaga> uwagi, Jezyk jezyk) {
        Przyczyna przyczyna = Objects.requireNonNull(teksty(przyczyny, jezyk).get(orzeczenie.kod()));
        List<Dowody> dowody = dowody(orzeczenie.ustalenia());
        Szablon zalecenie = przyczyna.zalecenie();
        return wiersz(
                orzeczenie.wynik(),
                orzeczenie.kod(),
                przyczyna.zdanie().fill(dowody),
                odczyty(dowody),
                orzeczenie.wynik() == Wynik.BRAK_DANYCH ? zebrane(dowody, Dowody::brakujaceOdpowiedzi) : List.of(),
                zalecenie == null ? null : zalecenie.fill(dowody),
                uwagi,
                przyczyna.regula(),
                jezyk);
    }

    private List<Uwaga> uwagi(Kryterium kryterium, Jezyk jezyk) {
        return kryterium.spostrzezenia().isEmpty()
                ? List.of()
                : zadeklarowane(kryterium).map(s -> uwaga(s, jezyk)).toList();
    }

    private Uwaga uwaga(Spostrzezenie spostrzezenie, Jezyk jezyk) {
        Szablon zdanie = Objects.requireNonNull(teksty(uwagi, jezyk).get(spostrzezenie.kod()));
        List<Dowody> dowody = dowody(spostrzezenie.ustalenia());
        return new Uwaga(spostrzezenie.kod(), zdanie.fill(dowody), odczyty(dowody));
    }

    /** The remarks in the order of their declaration. */
    private Stream<Spostrzezenie> zadeklarowane(Kryterium kryterium) {
        return Objects.requireNonNull(definicja.uwagi()).keySet().stream()
                .flatMap(kod ->
                        kryterium.spostrzezenia().stream().filter(s -> s.kod().equals(kod)));
    }

    private static List<Dowody> dowody(List<Ustalenie> ustalenia) {
        return ustalenia.size() == 1
                ? List.of(ustalenia.get(0).dowody())
                : ustalenia.stream().map(Ustalenie::dowody).toList();
    }

    private static List<Odczyt> odczyty(List<Dowody> dowody) {
        return dowody.size() == 1 ? dowody.get(0).odczyty() : zebrane(dowody, Dowody::odczyty);
    }

    /** Of all the evidence, each once. */
    private static <T> List<T> zebrane(List<Dowody> dowody, Function<Dowody, List<T>> co) {
        return dowody.stream().flatMap(d -> co.apply(d).stream()).distinct().toList();
    }

    private WynikKryterium nieocenione(Nieocenione nieocenione, Jezyk jezyk) {
        return wiersz(
                Wynik.NIEOCENIONE,
                nieocenione.przyczyna(),
                TEKSTY.get(jezyk, nieocenione.przyczyna(), nieocenione.szczegol()),
                List.of(),
                List.of(),
                TEKSTY.get(jezyk, "zalecenie"),
                List.of(),
                null,
                jezyk);
    }

    private WynikKryterium wiersz(
            Wynik wynik,
            String przyczyna,
            String zdanie,
            List<Odczyt> odczyty,
            List<BrakujacaOdpowiedz> brakujace,
            @Nullable String zalecenie,
            List<Uwaga> uwagi,
            @Nullable String regula,
            Jezyk jezyk) {
        return new WynikKryterium(
                definicja.id(),
                definicja.kod(),
                grupa.zakres().get(jezyk),
                grupa.nazwa().get(jezyk),
                komorka,
                definicja.poziomWymagalny().pl(),
                jezyk == Jezyk.PL ? null : definicja.poziomWymagalny().get(jezyk),
                wynik,
                przyczyna,
                zdanie,
                odczyty,
                teksty(wartosci, jezyk),
                brakujace,
                definicja.podstawa(),
                zalecenie,
                uwagi,
                regula);
    }
}
