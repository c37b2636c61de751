package pl.kisstandard.model.wniosek;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what was read about one agreement, and which of its answers are still needed. */
record DowodyPorozumienia(Porozumienie p, int numer, List<Odczyt> odczyty, List<BrakujacaOdpowiedz> pytania) {

    void podpisy(Stan dokumentu) {
        odczyt("rodzaj", p.rodzaj() == null ? null : p.rodzaj().name(), dokumentu);
        odczyt("podpisKlubu", p.podpisKlubu(), dokumentu);
        odczyt("podpisPartnera", p.podpisPartnera(), dokumentu);
    }

    void daty(@Nullable LocalDate dzien, Stan dokumentu) {
        if (p.dataZawarcia() == null && p.obowiazujeDo() == null) {
            return;
        }
        if (p.dataZawarcia() != null) {
            odczyt("dataZawarcia", p.dataZawarcia(), Stan.TAK);
        }
        if (p.obowiazujeDo() != null) {
            odczyt("obowiazujeDo", p.obowiazujeDo(), Stan.TAK);
        }
        odczyty.add(new Odczyt("/dataSporzadzenia", null, dzien, null));
        if (dzien == null && dokumentu == Stan.NIEZNANE) {
            pytania.add(new BrakujacaOdpowiedz("/dataSporzadzenia", null));
        }
    }

    private void odczyt(String nazwa, @Nullable Object wartosc, Stan dokumentu) {
        String pole = WspolpracaLokalna.POROZUMIENIA.pole(numer, nazwa);
        odczyty.add(new Odczyt(pole, p.strona().name(), wartosc, nazwa.equals("rodzaj") ? p.opis() : null));
        boolean doPoprawienia = dokumentu == Stan.SPRZECZNE && nazwa.startsWith("podpis");
        if (doPoprawienia || (dokumentu == Stan.NIEZNANE && wartosc == null)) {
            pytania.add(new BrakujacaOdpowiedz(pole, p.strona().name()));
        }
    }
}
