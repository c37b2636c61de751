package pl.kisstandard.model.wniosek;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Kryterium Bazy Lokalowej.
 *
 * @param kompletna see {@link Sekcja}
 * @param opis the section in the applicant's own words
 * @param pomieszczenia the rooms
 * @param potrzebaPrzystosowania whether adaptation for persons with disabilities is needed ("jeśli potrzeba")
 * @param uczestnicyZNiepelnosprawnosciami whether the target group includes such persons; a flag, never a head count
 * @param stopienPrzystosowania degree of adaptation
 */
public record BazaLokalowa(
        @Zmiana(Zmiana.Kiedy.NIGDY) @Nullable Boolean kompletna,
        @Nullable String opis,
        List<Pomieszczenie> pomieszczenia,
        @Zmiana(Zmiana.Kiedy.GDY_POMYLKA) @Nullable Boolean potrzebaPrzystosowania,
        @Zmiana(Zmiana.Kiedy.GDY_POMYLKA) @Nullable Boolean uczestnicyZNiepelnosprawnosciami,
        @Nullable StopienPrzystosowania stopienPrzystosowania)
        implements Sekcja {

    private static final PolaListy POMIESZCZENIA = new PolaListy("/bazaLokalowa/pomieszczenia");

    /** A section that states nothing. */
    public static final BazaLokalowa PUSTA = new BazaLokalowa(null, null, List.of(), null, null, null);

    public BazaLokalowa {
        pomieszczenia = Wykaz.kopia(pomieszczenia);
    }

    /** Whether at least {@code minimum} rooms for classes are accessible and suit the classes. */
    public Ustalenie pomieszczeniaDoZajec(int minimum) {
        return pomieszczenia(RodzajPomieszczenia.DO_ZAJEC, minimum);
    }

    /** Whether at least {@code minimum} sanitary rooms are accessible to participants. */
    public Ustalenie pomieszczeniaHigienicznoSanitarne(int minimum) {
        return pomieszczenia(RodzajPomieszczenia.HIGIENICZNO_SANITARNE, minimum);
    }

    /**
     * Whether adaptation for persons with disabilities is needed; never NIE unless the applicant says so.
     *
     * @param domniemanie whether participants with disabilities in the target group make the need presumed
     * @param zawsze whether the need is taken as given for everybody
     */
    public Ustalenie potrzeba(boolean domniemanie, boolean zawsze) {
        boolean domniemana = domniemanie && Boolean.TRUE.equals(uczestnicyZNiepelnosprawnosciami);
        Stan stan = Stan.of(potrzebaPrzystosowania);
        if (zawsze || (domniemana && stan == Stan.NIEZNANE)) {
            stan = Stan.TAK;
        } else if (domniemana && stan == Stan.NIE) {
            stan = Stan.SPRZECZNE;
        }
        boolean otwarte = stan == Stan.NIEZNANE || stan == Stan.SPRZECZNE;
        return new Ustalenie(stan, () -> {
            List<Odczyt> odczyty = new ArrayList<>();
            odczyty.add(odczyt("potrzebaPrzystosowania", potrzebaPrzystosowania));
            if (uczestnicyZNiepelnosprawnosciami != null) {
                odczyty.add(odczyt("uczestnicyZNiepelnosprawnosciami", uczestnicyZNiepelnosprawnosciami));
            }
            return new Ustalenie.Dowody(
                    odczyty, List.of(), List.of(), otwarte ? pytanie("potrzebaPrzystosowania") : List.of());
        });
    }

    /** Whether the degree of adaptation reaches {@code minimum}; partial of unstated adequacy may or may not. */
    @Odpowiedzi({Stan.TAK, Stan.NIE, Stan.NIEZNANE})
    public Ustalenie przystosowanie(String minimum) {
        StopienPrzystosowania wymagany = StopienPrzystosowania.valueOf(minimum);
        StopienPrzystosowania stopien = stopienPrzystosowania;
        Stan stan;
        if (stopien == null
                || (stopien == StopienPrzystosowania.CZESCIOWE
                        && wymagany == StopienPrzystosowania.CZESCIOWE_ADEKWATNE)) {
            stan = Stan.NIEZNANE;
        } else {
            stan = Stan.of(stopien != StopienPrzystosowania.BRAK && stopien.compareTo(wymagany) >= 0);
        }
        return new Ustalenie(
                stan,
                () -> new Ustalenie.Dowody(
                        List.of(odczyt("stopienPrzystosowania", stopien == null ? null : stopien.name())),
                        stopien == null ? List.of() : List.of(stopien.name()),
                        List.of(),
                        stan == Stan.NIEZNANE ? pytanie("stopienPrzystosowania") : List.of()));
    }

    private Ustalenie pomieszczenia(RodzajPomieszczenia rodzaj, int minimum) {
        int tak = 0;
        int otwarte = 0;
        int nie = 0;
        boolean sprzeczne = false;
        for (int i = 0; i < pomieszczenia.size(); i++) {
            if (pomieszczenia.get(i).rodzaj() == rodzaj && !powtorzone(i)) {
                switch (stan(i)) {
                    case TAK -> tak++;
                    case NIE -> nie++;
                    case NIEZNANE -> otwarte++;
                    case SPRZECZNE -> {
                        otwarte++;
                        sprzeczne = true;
                    }
                }
            }
        }
        boolean wykluczone = nie > 0 && tak == 0 && otwarte == 0;
        boolean moznaDopisac = !zamknieta() && !wykluczone;
        Stan stan = Wykaz.rozstrzygnij(tak, moznaDopisac ? minimum : otwarte, minimum, sprzeczne);
        int podano = tak;
        return new Ustalenie(stan, () -> dowody(rodzaj, podano, stan));
    }

    private boolean powtorzone(int numer) {
        for (int i = 0; i < numer; i++) {
            if (pomieszczenia.get(i).toSamoCo(pomieszczenia.get(numer))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the room of a line counts for its kind, from all the lines that speak of it. */
    private Stan stan(int numer) {
        Stan dostepne = stan(numer, Pomieszczenie::dostepne);
        return pomieszczenia.get(numer).rodzaj() == RodzajPomieszczenia.DO_ZAJEC
                ? dostepne.and(stan(numer, Pomieszczenie::przystosowane))
                : dostepne;
    }

    private Stan stan(int numer, Function<Pomieszczenie, @Nullable Boolean> pytanie) {
        boolean tak = false;
        boolean nie = false;
        for (int i = 0; i < pomieszczenia.size(); i++) {
            Pomieszczenie p = pomieszczenia.get(i);
            Boolean odpowiedz = (i == numer || p.toSamoCo(pomieszczenia.get(numer))) ? pytanie.apply(p) : null;
            tak |= Boolean.TRUE.equals(odpowiedz);
            nie |= Boolean.FALSE.equals(odpowiedz);
        }
        if (tak && nie) {
            return Stan.SPRZECZNE;
        }
        return tak ? Stan.TAK : nie ? Stan.NIE : Stan.NIEZNANE;
    }

    private Ustalenie.Dowody dowody(RodzajPomieszczenia rodzaj, int podano, Stan stan) {
        List<Odczyt> odczyty = new ArrayList<>();
        List<BrakujacaOdpowiedz> pytania = new ArrayList<>();
        for (int i = 0; i < pomieszczenia.size(); i++) {
            Pomieszczenie p = pomieszczenia.get(i);
            if (p.rodzaj() == rodzaj) {
                String dostepne = POMIESZCZENIA.pole(i, "dostepne");
                Stan pokoju = stan(i);
                odczyty.add(new Odczyt(dostepne, p.nazwa(), p.dostepne(), p.opis()));
                dopytaj(p.dostepne(), pokoju, dostepne, p, pytania);
                if (rodzaj == RodzajPomieszczenia.DO_ZAJEC) {
                    String przystosowane = POMIESZCZENIA.pole(i, "przystosowane");
                    odczyty.add(new Odczyt(przystosowane, p.nazwa(), p.przystosowane(), null));
                    dopytaj(p.przystosowane(), pokoju, przystosowane, p, pytania);
                }
            }
        }
        if (stan != Stan.TAK) {
            odczyty.add(odczytKompletnosci());
        }
        boolean otwarte = stan == Stan.NIEZNANE || stan == Stan.SPRZECZNE;
        if (otwarte && pytania.isEmpty()) {
            pytania.add(new BrakujacaOdpowiedz(POMIESZCZENIA.lista(), rodzaj.name()));
        }
        return new Ustalenie.Dowody(odczyty, List.of(podano), List.of(), otwarte ? pytania : List.of());
    }

    private static void dopytaj(
            @Nullable Boolean odpowiedz, Stan stan, String pole, Pomieszczenie p, List<BrakujacaOdpowiedz> pytania) {
        if (stan == Stan.SPRZECZNE || (stan == Stan.NIEZNANE && odpowiedz == null)) {
            pytania.add(new BrakujacaOdpowiedz(pole, p.nazwa()));
        }
    }

    private static Odczyt odczyt(String pole, @Nullable Object wartosc) {
        return new Odczyt("/bazaLokalowa/" + pole, null, wartosc, null);
    }

    private static List<BrakujacaOdpowiedz> pytanie(String pole) {
        return List.of(new BrakujacaOdpowiedz("/bazaLokalowa/" + pole, null));
    }

    @Override
    public String wskaznik() {
        return "/bazaLokalowa";
    }

    @Override
    public boolean pusta() {
        return pomieszczenia.stream().allMatch(Pomieszczenie::milczy)
                && potrzebaPrzystosowania == null
                && uczestnicyZNiepelnosprawnosciami == null
                && stopienPrzystosowania == null;
    }
}
