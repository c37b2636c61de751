package pl.kisstandard.cli.raport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.kisstandard.cli.raport.Wykres.Punkt;
import pl.kisstandard.cli.raport.Wykres.Strona;
import pl.kisstandard.model.karta.Wynik;

/** The bars of the criteria that were missed, most often first. */
record WykresKryteriow(List<Kryterium> kryteria, Liczniki liczniki, Slowa slowa) {

    private static final int SZEROKOSC = 960;
    private static final int WIERSZ = 25;
    private static final int MARGINES = 20;
    /** Parts of the longest bar that the names before it and the numbers behind it take. */
    private static final double NAZWY = 1.05;

    private static final double LICZBY = 0.4;
    private static final double ODSTEP = 0.012;
    private static final double CZCIONKA = 6;

    String svg() {
        List<Integer> chybione = liczniki.odNajczesciejChybionych().stream()
                .filter(i -> liczniki.chybione(i) > 0)
                .toList();
        double najdluzszy = liczniki.chybione(chybione.get(0));
        List<Punkt> slupki = new ArrayList<>();
        List<String> podpowiedzi = new ArrayList<>();
        List<Punkt> nazwy = new ArrayList<>();
        List<Punkt> liczby = new ArrayList<>();
        for (int y = 0; y < chybione.size(); y++) {
            int i = chybione.get(y);
            nazwy.add(new Punkt(-ODSTEP * najdluzszy, y, kryteria.get(i).krotko()));
            liczby.add(new Punkt(liczniki.chybione(i) + ODSTEP * najdluzszy, y, liczby(i)));
        }
        for (Wynik wynik : Liczniki.CHYBIONE) {
            for (int y = 0; y < chybione.size(); y++) {
                int i = chybione.get(y);
                if (liczniki.ile(i, wynik) > 0) {
                    slupki.add(new Punkt(liczniki.ile(i, wynik), y, wynik.name()));
                    podpowiedzi.add(kryteria.get(i).kod() + ", " + slowa.slowo(wynik) + ": "
                            + slowa.liczby().liczba(liczniki.ile(i, wynik)));
                }
            }
        }
        Wykres wykres = new Wykres(
                        SZEROKOSC,
                        WIERSZ * chybione.size() + MARGINES,
                        List.of(-NAZWY * najdluzszy, (1 + LICZBY) * najdluzszy),
                        List.of(-0.5, chybione.size() - 0.5),
                        barwy())
                .slupki(slupki)
                .napisy(nazwy, Strona.PRZED, Barwy.CIEMNY, CZCIONKA)
                .napisy(liczby, Strona.ZA, Barwy.CIEMNY, CZCIONKA);
        return Rysunek.svg(wykres, slowa.get("wykres.nazwa"), podpowiedzi);
    }

    private static Map<String, String> barwy() {
        Map<String, String> barwy = new LinkedHashMap<>();
        Liczniki.CHYBIONE.forEach(wynik -> barwy.put(wynik.name(), Barwy.of(wynik)));
        return barwy;
    }

    /** Such as {@code 12 O + 3 BD}. */
    private String liczby(int i) {
        return String.join(
                " + ",
                Liczniki.CHYBIONE.stream()
                        .filter(wynik -> liczniki.ile(i, wynik) > 0)
                        .map(wynik -> slowa.liczby().liczba(liczniki.ile(i, wynik)) + "\u00A0" + slowa.litera(wynik))
                        .toList());
    }
}
