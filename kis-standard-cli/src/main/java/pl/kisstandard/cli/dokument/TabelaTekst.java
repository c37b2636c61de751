package pl.kisstandard.cli.dokument;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import pl.kisstandard.cli.dokument.Blok.Akapit;
import pl.kisstandard.cli.dokument.Blok.Grupa;
import pl.kisstandard.cli.dokument.Blok.Kolumna;
import pl.kisstandard.cli.dokument.Blok.Komorka;
import pl.kisstandard.cli.dokument.Blok.Tabela;
import pl.kisstandard.cli.dokument.Blok.Wiersz;

/**
 * A table in columns of fixed width. The name of a group stands on a line of its own above its rows.
 *
 * @param linie breaks a paragraph into lines of a width
 */
record TabelaTekst(Tabela tabela, Sklad sklad, BiFunction<Akapit, Integer, List<String>> linie) {

    private static final int ODSTEP = 2;
    private static final Pattern STEROWANIE = Pattern.compile("\u001b\\[[0-9;]*m");

    void pisz() {
        List<Kolumna> kolumny = kolumnyWierszy();
        List<Integer> szerokosci = szerokosci(kolumny);
        sklad.akapit(0, "", tabela.podpis());
        sklad.kreska('─');
        wiersz(kolumny.stream().map(k -> Komorka.of(k.etykieta())).toList(), szerokosci);
        sklad.kreska('─');
        for (Grupa grupa : tabela.grupy()) {
            if (grupa.nazwa() != null) {
                sklad.akapit(0, "", grupa.nazwa());
            }
            for (Wiersz wiersz : grupa.wiersze()) {
                wiersz(wiersz.komorki(), szerokosci);
            }
        }
        sklad.kreska('─');
        sklad.pusta();
    }

    private boolean grupowana() {
        return tabela.grupy().stream().anyMatch(grupa -> grupa.nazwa() != null);
    }

    private List<Kolumna> kolumnyWierszy() {
        List<Kolumna> kolumny = tabela.kolumny();
        return grupowana() ? kolumny.subList(1, kolumny.size()) : kolumny;
    }

    private int wciecie() {
        return grupowana() ? ODSTEP : 0;
    }

    private List<Integer> szerokosci(List<Kolumna> kolumny) {
        int suma = kolumny.stream().mapToInt(Kolumna::udzial).sum();
        int miejsce = Sklad.SZEROKOSC - wciecie() - ODSTEP * (kolumny.size() - 1);
        List<Integer> szerokosci = new ArrayList<>();
        for (Kolumna kolumna : kolumny) {
            szerokosci.add(Math.max(1, miejsce * kolumna.udzial() / suma));
        }
        return szerokosci;
    }

    private void wiersz(List<Komorka> komorki, List<Integer> szerokosci) {
        List<List<String>> kolumny = new ArrayList<>();
        for (int i = 0; i < komorki.size(); i++) {
            kolumny.add(linie(komorki.get(i), szerokosci.get(i)));
        }
        int wysokosc = kolumny.stream().mapToInt(List::size).max().orElse(0);
        for (int n = 0; n < wysokosc; n++) {
            StringBuilder linia = new StringBuilder(" ".repeat(wciecie()));
            for (int i = 0; i < kolumny.size(); i++) {
                String tekst = n < kolumny.get(i).size() ? kolumny.get(i).get(n) : "";
                linia.append(tekst).append(" ".repeat(Math.max(1, szerokosci.get(i) - widoczne(tekst) + ODSTEP)));
            }
            sklad.linia(linia.toString());
        }
    }

    private List<String> linie(Komorka komorka, int szerokosc) {
        List<String> wszystkie = new ArrayList<>();
        komorka.tresc().forEach(akapit -> wszystkie.addAll(linie.apply(akapit, szerokosc)));
        return wszystkie;
    }

    private static int widoczne(String tekst) {
        boolean kolorowy = tekst.indexOf('\u001b') >= 0;
        return Sklad.dlugosc(kolorowy ? STEROWANIE.matcher(tekst).replaceAll("") : tekst);
    }
}
