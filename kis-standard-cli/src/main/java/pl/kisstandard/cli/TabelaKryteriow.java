package pl.kisstandard.cli;

import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import pl.kisstandard.model.karta.Wynik;
import pl.kisstandard.model.karta.WynikKryterium;

/** The table of Formularz 3: scope, group, code, required level, verdict, in official order. */
record TabelaKryteriow(Styl styl, Sklad sklad) {

    private static final int GRUPA = 2;
    private static final int KOD = 4;
    private static final int TRESC = 9;
    private static final int POZIOM = 61;

    void pisz(List<WynikKryterium> kryteria) {
        sklad.kreska('─');
        sklad.linia(Sklad.dopelnij(styl.get("tabela.kod"), TRESC)
                + Sklad.dopelnij(styl.get("tabela.poziom"), POZIOM)
                + styl.get("tabela.wynik"));
        sklad.kreska('─');
        String zakres = "";
        String grupa = "";
        for (WynikKryterium k : kryteria) {
            if (!k.zakres().equals(zakres)) {
                sklad.linia(styl.duze(k.zakres()));
            }
            if (!k.grupa().equals(grupa)) {
                sklad.linia(" ".repeat(GRUPA) + k.grupa());
            }
            zakres = k.zakres();
            grupa = k.grupa();
            wiersz(k);
        }
        sklad.kreska('─');
        przypisy(kryteria);
    }

    private void wiersz(WynikKryterium k) {
        Iterator<String> poziom = Sklad.zlam(k.poziomWymagalny(), POZIOM - 2).iterator();
        String dopisek = k.wynik() == Wynik.BRAK_DANYCH ? " " + styl.get("tabela.do-uzupelnienia") : "";
        sklad.linia(" ".repeat(KOD)
                + Sklad.dopelnij(k.kod(), TRESC - KOD)
                + Sklad.dopelnij(poziom.next(), POZIOM)
                + styl.wynik(k.wynik())
                + dopisek);
        poziom.forEachRemaining(dalej -> sklad.linia(" ".repeat(TRESC) + dalej));
    }

    private void przypisy(List<WynikKryterium> kryteria) {
        Set<Wynik> wyniki = EnumSet.noneOf(Wynik.class);
        kryteria.forEach(k -> wyniki.add(k.wynik()));
        wyniki.removeIf(Wynik::urzedowy);
        if (!wyniki.isEmpty()) {
            sklad.akapit(0, "* ", styl.get("przypis"));
        }
        for (Wynik wynik : wyniki) {
            sklad.akapit(2, styl.slowo(wynik) + " – ", styl.get("przypis." + wynik));
        }
    }
}
