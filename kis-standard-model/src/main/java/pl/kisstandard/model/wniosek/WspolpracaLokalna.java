package pl.kisstandard.model.wniosek;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Kryterium Współpracy Lokalnej.
 *
 * @param kompletna see {@link Sekcja}
 * @param opis the section in the applicant's own words
 * @param porozumienia agreements with partners, signed or not
 */
public record WspolpracaLokalna(
        @Zmiana(Zmiana.Kiedy.NIGDY) @Nullable Boolean kompletna,
        @Nullable String opis,
        List<@Valid Porozumienie> porozumienia)
        implements Sekcja {

    static final PolaListy POROZUMIENIA = new PolaListy("/wspolpracaLokalna/porozumienia");

    /** A section that states nothing. */
    public static final WspolpracaLokalna PUSTA = new WspolpracaLokalna(null, null, List.of());

    public WspolpracaLokalna {
        porozumienia = Wykaz.kopia(porozumienia);
    }

    /** Whether a document signed by both sides exists, with a partner of one of the kinds. */
    public Ustalenie podpisane(Set<String> strony, boolean listIntencyjny) {
        return porozumienie(strony, listIntencyjny, false, null);
    }

    /**
     * Whether such a document exists and, when asked, is in force.
     *
     * @param strony accepted kinds of partner
     * @param listIntencyjny whether a letter of intent signed by both sides is enough
     * @param wMocy whether it must be in force
     * @param dzien the day it must be in force on: the date of the wniosek
     */
    public Ustalenie porozumienie(
            Set<String> strony, boolean listIntencyjny, boolean wMocy, @Nullable LocalDate dzien) {
        boolean nie = false;
        boolean tak = false;
        boolean sprzeczne = false;
        boolean otwarte = false;
        for (Porozumienie p : porozumienia) {
            if (strony.contains(p.strona().name())) {
                switch (stan(p, listIntencyjny, wMocy, dzien)) {
                    case TAK -> tak = true;
                    case NIE -> nie = true;
                    case NIEZNANE -> otwarte = true;
                    case SPRZECZNE -> sprzeczne = true;
                }
            }
        }
        Stan stan;
        if (tak) {
            stan = Stan.TAK;
        } else if (sprzeczne) {
            stan = Stan.SPRZECZNE;
        } else if (otwarte) {
            stan = Stan.NIEZNANE;
        } else {
            stan = nie || zamknieta() ? Stan.NIE : Stan.NIEZNANE;
        }
        return new Ustalenie(stan, () -> dowody(strony, listIntencyjny, wMocy, dzien, stan));
    }

    private Stan stan(Porozumienie p, boolean listIntencyjny, boolean wMocy, @Nullable LocalDate dzien) {
        for (Porozumienie inne : porozumienia) {
            if (p.przeczy(inne)) {
                return Stan.SPRZECZNE;
            }
        }
        Stan podpisane = p.podpisane(listIntencyjny);
        return wMocy ? podpisane.and(p.wMocy(dzien)) : podpisane;
    }

    private Ustalenie.Dowody dowody(
            Set<String> strony, boolean listIntencyjny, boolean wMocy, @Nullable LocalDate dzien, Stan stan) {
        List<Odczyt> odczyty = new ArrayList<>();
        List<BrakujacaOdpowiedz> pytania = new ArrayList<>();
        for (int i = 0; i < porozumienia.size(); i++) {
            Porozumienie p = porozumienia.get(i);
            if (strony.contains(p.strona().name())) {
                Stan dokumentu = stan(p, listIntencyjny, wMocy, dzien);
                DowodyPorozumienia d = new DowodyPorozumienia(p, i, odczyty, pytania);
                d.podpisy(dokumentu);
                if (wMocy) {
                    d.daty(dzien, dokumentu);
                }
            }
        }
        if (odczyty.isEmpty()) {
            odczyty.add(odczytKompletnosci());
        }
        boolean nierozstrzygniete = stan == Stan.NIEZNANE || stan == Stan.SPRZECZNE;
        if (nierozstrzygniete && pytania.isEmpty()) {
            pytania.add(new BrakujacaOdpowiedz(
                    POROZUMIENIA.lista(), strony.stream().findFirst().orElse(null)));
        }
        return new Ustalenie.Dowody(odczyty, List.of(), List.of(), nierozstrzygniete ? pytania : List.of());
    }

    @Override
    public String wskaznik() {
        return "/wspolpracaLokalna";
    }

    @Override
    public boolean pusta() {
        return porozumienia.stream().allMatch(Porozumienie::milczy);
    }
}
