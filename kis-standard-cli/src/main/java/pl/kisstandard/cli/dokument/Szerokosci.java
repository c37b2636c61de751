package pl.kisstandard.cli.dokument;

import java.util.List;
import pl.kisstandard.cli.dokument.Blok.Grupa;
import pl.kisstandard.cli.dokument.Blok.Tabela;
import pl.kisstandard.cli.dokument.Blok.Wiersz;

/** Widths of the columns of a table on paper: as it asks, but a column too narrow for its longest word takes from the others. */
final class Szerokosci {

    /** A wider word is broken. */
    private static final double NAJSZERSZE_SLOWO = 0.2;

    private final double[] slowa;
    private final double szerokosc;

    private Szerokosci(int kolumn, double szerokosc) {
        this.slowa = new double[kolumn];
        this.szerokosc = szerokosc;
    }

    /**
     * The widths in points.
     *
     * @param szerokosc of the table
     * @param stopien size of the font
     * @param odstep room beside the words of a cell
     */
    static double[] kolumn(Tabela tabela, double szerokosc, double stopien, double odstep) {
        Szerokosci s = new Szerokosci(tabela.kolumny().size(), szerokosc);
        for (int k = 0; k < s.slowa.length; k++) {
            s.zmierz(k, tabela.kolumny().get(k).etykieta(), stopien, odstep);
        }
        for (Grupa grupa : tabela.grupy()) {
            if (grupa.nazwa() != null) {
                s.zmierz(0, grupa.nazwa(), stopien, odstep);
            }
            int pierwsza = grupa.nazwa() == null ? 0 : 1;
            for (Wiersz wiersz : grupa.wiersze()) {
                for (int k = 0; k < wiersz.komorki().size(); k++) {
                    for (Blok.Akapit akapit : wiersz.komorki().get(k).tresc()) {
                        for (Fragment fragment : akapit.tresc()) {
                            s.zmierz(pierwsza + k, fragment.tekst(), stopien, odstep);
                        }
                    }
                }
            }
        }
        return s.rozdziel(tabela.kolumny());
    }

    private void zmierz(int kolumna, String tekst, double stopien, double odstep) {
        Lam.SLOWO
                .matcher(Znaki.widoczne(tekst, Pismo::maKsztalt))
                .results()
                .mapToDouble(slowo -> Pismo.MOCNE.szerokosc(slowo.group()) * stopien / 1000 + odstep)
                .filter(slowo -> slowo <= szerokosc * NAJSZERSZE_SLOWO)
                .forEach(slowo -> slowa[kolumna] = Math.max(slowa[kolumna], slowo));
    }

    private double[] rozdziel(List<Blok.Kolumna> kolumny) {
        double[] wynik = new double[slowa.length];
        double brak = 0;
        double zapas = 0;
        for (int k = 0; k < slowa.length; k++) {
            wynik[k] = szerokosc * kolumny.get(k).udzial() / 100;
            brak += Math.max(0, slowa[k] - wynik[k]);
            zapas += Math.max(0, wynik[k] - slowa[k]);
        }
        if (brak > zapas) {
            return wynik;
        }
        for (int k = 0; k < slowa.length; k++) {
            wynik[k] = wynik[k] < slowa[k] ? slowa[k] : wynik[k] - brak * (wynik[k] - slowa[k]) / Math.max(zapas, 1);
        }
        return wynik;
    }
}
