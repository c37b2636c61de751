package pl.kisstandard.rules.wyrocznia;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.model.wniosek.PrzygotowanieOrganizacyjne;
import pl.kisstandard.model.wniosek.RamyCzasowe;
import pl.kisstandard.model.wniosek.RodzajNarzedzia;
import pl.kisstandard.model.wniosek.Wniosek;
import pl.kisstandard.model.wniosek.ZakresRegulaminu;

/** Kryterium Przygotowania Organizacyjnego, rows O1 to O3. */
final class WyroczniaOrganizacji {
    private static final BigDecimal MINIMUM_MINUT = BigDecimal.valueOf(40 * 60);
    private static final BigDecimal MINIMUM_MIESIECY = BigDecimal.valueOf(3);

    private WyroczniaOrganizacji() {}

    /**
     * Row O1. S: participation rules stated. O: stated absent, or only organisational rules in a complete section. BD:
     * otherwise.
     */
    static Wynik regulamin(Wniosek wniosek) {
        PrzygotowanieOrganizacyjne sekcja = wniosek.przygotowanieOrganizacyjne();
        if (sekcja == null) {
            return Wynik.BRAK_DANYCH;
        }
        List<Glos> glosy = sekcja.regulaminy().stream()
                .filter(regulamin -> regulamin.zakres() == ZakresRegulaminu.UCZESTNICTWO)
                .map(regulamin -> Glos.z(regulamin.posiada()))
                .toList();
        return Osad.wszystkie(List.of(Osad.zGlosow(glosy, zamknieta(sekcja))));
    }

    /** Row O2. S: all three kinds covered. O: one stated absent, or missing in a complete section. BD: otherwise. */
    static Wynik formularzeDiagnozy(Wniosek wniosek) {
        PrzygotowanieOrganizacyjne sekcja = wniosek.przygotowanieOrganizacyjne();
        if (sekcja == null) {
            return Wynik.BRAK_DANYCH;
        }
        return Osad.wszystkie(List.of(
                narzedzie(sekcja, RodzajNarzedzia.ANKIETA),
                narzedzie(sekcja, RodzajNarzedzia.KWESTIONARIUSZ_ZAINTERESOWAN),
                narzedzie(sekcja, RodzajNarzedzia.TESTY_PSYCHOLOGICZNE)));
    }

    private static Osad narzedzie(PrzygotowanieOrganizacyjne sekcja, RodzajNarzedzia rodzaj) {
        List<Glos> glosy = sekcja.narzedziaDiagnozy().stream()
                .filter(narzedzie -> narzedzie.rodzaj() == rodzaj)
                .map(narzedzie -> Glos.z(narzedzie.posiada()))
                .toList();
        return Osad.zGlosow(glosy, zamknieta(sekcja));
    }

    /**
     * Row O3. O: any stated measure below its minimum, or hours or months not stated in a complete section that is not
     * empty. S: a measure of hours and the months stated, none below. BD: otherwise.
     */
    static Wynik ramyCzasowe(Wniosek wniosek) {
        PrzygotowanieOrganizacyjne sekcja = wniosek.przygotowanieOrganizacyjne();
        if (sekcja == null) {
            return Wynik.BRAK_DANYCH;
        }
        RamyCzasowe ramy = sekcja.ramyCzasowe();
        List<BigDecimal> godziny = miaryGodzin(ramy);
        BigDecimal miesiace = ramy == null ? null : ramy.miesiace();
        if (godziny.stream().anyMatch(miara -> ponizejMinimum(miara, ramy.minutWGodzinie()))) {
            return Wynik.ODCHYLENIE;
        }
        if (miesiace != null && miesiace.compareTo(MINIMUM_MIESIECY) < 0) {
            return Wynik.ODCHYLENIE;
        }
        if (!godziny.isEmpty() && miesiace != null) {
            return Wynik.SPELNIENIE;
        }
        return zamknieta(sekcja) ? Wynik.ODCHYLENIE : Wynik.BRAK_DANYCH;
    }

    /** What the wniosek states in hours a month; of a month-by-month plan the lowest month. */
    private static List<BigDecimal> miaryGodzin(RamyCzasowe ramy) {
        List<BigDecimal> miary = new ArrayList<>();
        if (ramy == null) {
            return miary;
        }
        if (ramy.godzinyUczestnictwa() != null) {
            miary.add(ramy.godzinyUczestnictwa());
        }
        if (!ramy.planMiesieczny().isEmpty()) {
            miary.add(Collections.min(ramy.planMiesieczny()));
        }
        if (ramy.godzinyPakietu() != null) {
            miary.add(ramy.godzinyPakietu());
        }
        return miary;
    }

    /** Forty hours of sixty minutes; an hour of unstated length has sixty. */
    private static boolean ponizejMinimum(BigDecimal godziny, Integer minutWGodzinie) {
        int minuty = minutWGodzinie == null ? 60 : minutWGodzinie;
        return godziny.multiply(BigDecimal.valueOf(minuty)).compareTo(MINIMUM_MINUT) < 0;
    }

    private static boolean zamknieta(PrzygotowanieOrganizacyjne sekcja) {
        RamyCzasowe ramy = sekcja.ramyCzasowe();
        boolean bezRam = ramy == null || (miaryGodzin(ramy).isEmpty() && ramy.miesiace() == null);
        boolean pusta = sekcja.regulaminy().stream().noneMatch(r -> r.posiada() != null)
                && sekcja.narzedziaDiagnozy().stream().noneMatch(n -> n.posiada() != null)
                && bezRam;
        return Boolean.TRUE.equals(sekcja.kompletna()) && !pusta;
    }
}
