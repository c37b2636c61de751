package pl.kisstandard.model.wniosek;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The measures of hours a month that a wniosek states, in minutes so that hours of different length compare. */
record MiaryGodzin(RamyCzasowe ramy, String podstawa, String plan, int minut) {

    private static final String RAMY = "/przygotowanieOrganizacyjne/ramyCzasowe";

    /** A measure: {@code suma} hours over {@code ile} months, quoted from the wniosek and shown as hours a month. */
    private record Miara(String pole, Object odczyt, BigDecimal suma, int ile) {

        static Miara jednegoMiesiaca(String pole, BigDecimal godziny) {
            return new Miara(pole, godziny, godziny, 1);
        }
    }

    Ustalenie coNajmniej(BigDecimal minimum) {
        BigDecimal wymaganeMinuty = minimum.multiply(BigDecimal.valueOf(minut));
        List<Miara> miary = miary();
        Stan stan = miary.isEmpty() ? Stan.NIEZNANE : Stan.TAK;
        for (Miara m : miary) {
            stan = stan.and(Stan.of(porownaj(m, wymaganeMinuty) >= 0));
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
            rozne |= rozne(m, miary.get(0));
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
            miary.add(Miara.jednegoMiesiaca("/godzinyUczestnictwa", uczestnictwa));
        }
        List<BigDecimal> miesiace = ramy.planMiesieczny();
        if (!miesiace.isEmpty() && !podstawa.equals("PAKIET") && !plan.equals("POMIN")) {
            miary.add(plan.equals("SREDNIA") ? srednia(miesiace) : najnizszy(miesiace));
        }
        BigDecimal pakietu = ramy.godzinyPakietu();
        if (pakietu != null && !podstawa.equals("UCZESTNICTWO")) {
            miary.add(Miara.jednegoMiesiaca("/godzinyPakietu", pakietu));
        }
        return miary;
    }

    private static boolean rozne(Miara a, Miara b) {
        return a.suma().multiply(BigDecimal.valueOf(b.ile())).compareTo(b.suma().multiply(BigDecimal.valueOf(a.ile())))
                != 0;
    }

    /** Whether a measure is less than, equal to or greater than minutes a month; exact, also for averages. */
    private int porownaj(Miara miara, BigDecimal minutyMiesiecznie) {
        Integer dlugosc = ramy.minutWGodzinie();
        return miara.suma()
                .multiply(BigDecimal.valueOf(dlugosc == null ? minut : dlugosc))
                .compareTo(minutyMiesiecznie.multiply(BigDecimal.valueOf(miara.ile())));
    }

    private static Miara najnizszy(List<BigDecimal> miesiace) {
        BigDecimal najnizszy = miesiace.stream().min(BigDecimal::compareTo).orElseThrow();
        return new Miara("/planMiesieczny", miesiace, najnizszy, 1);
    }

    private static Miara srednia(List<BigDecimal> miesiace) {
        BigDecimal suma = miesiace.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Miara("/planMiesieczny", miesiace, suma, miesiace.size());
    }

    /** Hours a month of the required length; rounded down, so that what is below a minimum never shows as reaching it. */
    private BigDecimal przeliczone(Miara miara) {
        Integer dlugosc = ramy.minutWGodzinie();
        return miara.suma()
                .multiply(BigDecimal.valueOf(dlugosc == null ? minut : dlugosc))
                .divide(BigDecimal.valueOf((long) minut * miara.ile()), 2, RoundingMode.DOWN);
    }

    private Ustalenie.Dowody dowody(List<Miara> miary) {
        List<Odczyt> odczyty = new ArrayList<>();
        for (Miara m : miary) {
            odczyty.add(new Odczyt(RAMY + m.pole(), null, m.odczyt(), ramy.opis()));
        }
        if (!miary.isEmpty() && ramy.minutWGodzinie() != null) {
            odczyty.add(new Odczyt(RAMY + "/minutWGodzinie", null, ramy.minutWGodzinie(), null));
        }
        List<BrakujacaOdpowiedz> pytania = miary.isEmpty()
                ? List.of(new BrakujacaOdpowiedz(
                        RAMY + (podstawa.equals("PAKIET") ? "/godzinyPakietu" : "/godzinyUczestnictwa"), null))
                : List.of();
        return new Ustalenie.Dowody(
                odczyty, List.copyOf(miary.stream().map(this::przeliczone).toList()), List.of(), pytania);
    }
}
