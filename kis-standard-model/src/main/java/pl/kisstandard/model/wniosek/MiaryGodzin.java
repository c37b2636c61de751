package pl.kisstandard.model.wniosek;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The measures of hours a month that a wniosek states, in minutes so that hours of different length compare. */
record MiaryGodzin(RamyCzasowe ramy, String podstawa, String plan, int minut) {

    private static final String RAMY = "/przygotowanieOrganizacyjne/ramyCzasowe";

    private record Miara(String pole, BigDecimal godziny) {}

    Ustalenie coNajmniej(BigDecimal minimum) {
        BigDecimal wymaganeMinuty = minimum.multiply(BigDecimal.valueOf(minut));
        List<Miara> miary = miary();
        Stan stan = miary.isEmpty() ? Stan.NIEZNANE : Stan.TAK;
        for (Miara m : miary) {
            stan = stan.and(Stan.of(minuty(m).compareTo(wymaganeMinuty) >= 0));
        }
        return wynik(stan, miary);
    }

    private Ustalenie wynik(Stan stan, List<Miara> miary) {
        return new Ustalenie(stan, () -> dowody(miary));
    }

    Ustalenie rozne() {
        List<Miara> miary = miary();
        boolean rozne = false;
        for (Miara m : miary) {
            rozne |= minuty(m).compareTo(minuty(miary.get(0))) != 0;
        }
        return wynik(rozne ? Stan.TAK : Stan.NIE, miary);
    }

    Ustalenie bezDlugosciGodziny() {
        List<Miara> miary = miary();
        boolean brak = !miary.isEmpty() && ramy.minutWGodzinie() == null;
        return new Ustalenie(
                brak ? Stan.TAK : Stan.NIE,
                () -> new Ustalenie.Dowody(
                        List.of(new Odczyt(RAMY + "/minutWGodzinie", null, ramy.minutWGodzinie(), null)),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private List<Miara> miary() {
        List<Miara> miary = new ArrayList<>(3);
        BigDecimal uczestnictwa = ramy.godzinyUczestnictwa();
        if (uczestnictwa != null && !podstawa.equals("PAKIET")) {
            miary.add(new Miara("/godzinyUczestnictwa", uczestnictwa));
        }
        List<BigDecimal> miesiace = ramy.planMiesieczny();
        if (!miesiace.isEmpty() && !podstawa.equals("PAKIET") && !plan.equals("POMIN")) {
            miary.add(new Miara("/planMiesieczny", plan.equals("SREDNIA") ? srednia(miesiace) : najnizszy(miesiace)));
        }
        BigDecimal pakietu = ramy.godzinyPakietu();
        if (pakietu != null && !podstawa.equals("UCZESTNICTWO")) {
            miary.add(new Miara("/godzinyPakietu", pakietu));
        }
        return miary;
    }

    private BigDecimal minuty(Miara miara) {
        Integer dlugosc = ramy.minutWGodzinie();
        return miara.godziny().multiply(BigDecimal.valueOf(dlugosc == null ? minut : dlugosc));
    }

    private static BigDecimal najnizszy(List<BigDecimal> miesiace) {
        return miesiace.stream().min(BigDecimal::compareTo).orElseThrow();
    }

    /** Rounded down, so that an average below a minimum never shows as reaching it. */
    private static BigDecimal srednia(List<BigDecimal> miesiace) {
        BigDecimal suma = miesiace.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return suma.divide(BigDecimal.valueOf(miesiace.size()), 2, RoundingMode.DOWN);
    }

    private Ustalenie.Dowody dowody(List<Miara> miary) {
        List<Odczyt> odczyty = new ArrayList<>();
        for (Miara m : miary) {
            odczyty.add(new Odczyt(RAMY + m.pole(), null, m.godziny(), ramy.opis()));
        }
        if (!miary.isEmpty() && ramy.minutWGodzinie() != null) {
            odczyty.add(new Odczyt(RAMY + "/minutWGodzinie", null, ramy.minutWGodzinie(), null));
        }
        List<BrakujacaOdpowiedz> pytania = miary.isEmpty()
                ? List.of(new BrakujacaOdpowiedz(
                        RAMY + (podstawa.equals("PAKIET") ? "/godzinyPakietu" : "/godzinyUczestnictwa"), null))
                : List.of();
        return new Ustalenie.Dowody(
                odczyty, List.copyOf(miary.stream().map(Miara::godziny).toList()), List.of(), pytania);
    }
}
