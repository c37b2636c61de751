package pl.kisstandard.cli;

import java.util.List;
import pl.kisstandard.model.Slownik;
import pl.kisstandard.model.karta.Uwaga;
import pl.kisstandard.model.karta.WartoscParametru;
import pl.kisstandard.model.karta.WynikKryterium;

/** Writes about one criterion: at length where something is to be done, shortly where it is fulfilled. */
record OpisKryterium(Styl styl, Sklad sklad) {

    private static final int WCIECIE = 5;
    private static final int KOLUMNA = 26;

    /** Verdict, sentence, remedy, missing answers, what was read, clause. */
    void pelny(WynikKryterium k) {
        naglowek(k);
        dlaczego(k);
        lista("poziom-wnioskowany", odczyty().szczegolowo(k.odczyty()));
        pole("podstawa", k.podstawa());
        pole("kod-przyczyny", k.przyczyna());
        sklad.pusta();
    }

    /** Sentence, what was read, clause. */
    void krotki(WynikKryterium k) {
        wymaganie(k);
        pole("przyczyna", k.zdanie());
        lista("poziom-wnioskowany", odczyty().krotko(k.odczyty()));
        pole("podstawa", k.podstawa());
        sklad.pusta();
    }

    /** Everything, the rule and the parameters too. */
    void wyjasnienie(String plik, WynikKryterium k) {
        naglowek(k);
        dlaczego(k);
        lista("poziom-wnioskowany", odczyty().szczegolowo(k.odczyty()));
        lista("parametry", k.parametry().stream().map(this::parametr).toList());
        k.uwagi().forEach(this::uwaga);
        pole("podstawa", k.podstawa());
        pole("regula", k.regula() == null ? styl.get("regula.brak") : k.regula());
        pole("kod-przyczyny", k.przyczyna());
        pole("kryterium", k.id() + " (" + k.zakres() + ", " + k.grupa() + ")");
        pole("plik", plik);
    }

    private void dlaczego(WynikKryterium k) {
        pole("przyczyna", k.zdanie());
        if (k.zalecenie() != null) {
            pole("zalecenie", k.zalecenie());
        }
        lista("brakuje", odczyty().brakujace(k.brakujaceOdpowiedzi()));
    }

    /** A remark for the person who decides, with what it rests on. */
    void uwaga(Uwaga uwaga) {
        pole("uwaga", uwaga.zdanie() + " (" + uwaga.kod() + ")");
        lista("uwaga.odczyty", odczyty().krotko(uwaga.odczyty()));
    }

    /** Code, required level in the official words, verdict. */
    void naglowek(WynikKryterium k) {
        wymaganie(k);
        sklad.linia(" ".repeat(WCIECIE) + Sklad.dopelnij(styl.get("wynik"), KOLUMNA - WCIECIE) + styl.wynik(k.wynik()));
    }

    private void wymaganie(WynikKryterium k) {
        sklad.akapit(0, Sklad.dopelnij(k.kod(), WCIECIE), k.poziomWymagalny());
    }

    private String parametr(WartoscParametru p) {
        String wartosc = p.nazwa() + ": " + Slownik.wartosc(styl.jezyk(), p.wartosc())
                + (p.jednostka() == null ? "" : " " + p.jednostka());
        return p.zmieniony()
                ? wartosc + " – " + styl.get("zmieniony", Slownik.wartosc(styl.jezyk(), p.opublikowana()))
                : wartosc;
    }

    private OpisOdczytow odczyty() {
        return new OpisOdczytow(styl);
    }

    private void pole(String etykieta, String tresc) {
        sklad.etykieta(WCIECIE, KOLUMNA, styl.get(etykieta), tresc);
    }

    private void lista(String etykieta, List<String> linie) {
        String przed = linie.isEmpty() ? "" : styl.get(etykieta);
        for (String linia : linie) {
            int wciecie = linia.startsWith("  ") ? 2 : 0;
            sklad.etykieta(WCIECIE, KOLUMNA + wciecie, przed, linia);
            przed = "";
        }
    }
}
