package pl.kisstandard.cli.raport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import pl.kisstandard.cli.raport.Pasma.Pasmo;
import pl.kisstandard.cli.raport.Wykres.Punkt;
import pl.kisstandard.cli.raport.Wykres.Strona;
import pl.kisstandard.model.karta.Wynik;

/** The heat map: criteria across, wnioski or bands of them down. */
final class MapaWsadu {

    private static final int SZEROKOSC = 960;
    private static final int WIERSZ = 18;
    /** The room before the tiles for names of files and for numbers, in tiles. */
    private static final double MIEJSCE_NAZW = 9;

    private static final double MIEJSCE_NUMEROW = 4;
    private static final double POCZATEK_KAFELKOW = -0.5;
    private static final int NAJDLUZSZA_ETYKIETA = 36;
    private static final double CZCIONKA = 5.5;
    private static final double CZCIONKA_ETYKIET = 6;

    private final List<Kryterium> kryteria;
    private final List<Pasmo> pasma;
    private final Slowa slowa;
    private final List<Punkt> kafelki = new ArrayList<>();
    private final List<String> podpowiedzi = new ArrayList<>();
    private final List<Punkt> jasne = new ArrayList<>();
    private final List<Punkt> ciemne = new ArrayList<>();
    private final List<Punkt> etykiety = new ArrayList<>();

    private MapaWsadu(List<Kryterium> kryteria, List<Pasmo> pasma, Slowa slowa) {
        this.kryteria = kryteria;
        this.pasma = pasma;
        this.slowa = slowa;
    }

    static String svg(List<Kryterium> kryteria, Pasma pasma, Slowa slowa) {
        MapaWsadu mapa = new MapaWsadu(kryteria, pasma.lista(), slowa);
        return pasma.pojedyncze() ? mapa.wnioski() : mapa.pasma();
    }

    /** A row for each wniosek, letters in the tiles that are not fulfilled. */
    private String wnioski() {
        for (int y = 0; y < pasma.size(); y++) {
            OcenionyWniosek wniosek = Objects.requireNonNull(pasma.get(y).jedyny());
            etykieta(y, koncowka(Html.czysty(wniosek.plik())));
            for (int x = 0; x < kryteria.size(); x++) {
                Wynik wynik = wniosek.wyniki().get(x);
                boolean napis = wynik != Wynik.SPELNIENIE;
                kafelek(x, y, wynik.name(), napis ? slowa.litera(wynik) : "", Barwy.naTle(wynik));
                podpowiedzi.add(wniosek.plik() + ", " + kryteria.get(x).kod() + ": " + slowa.slowo(wynik));
            }
        }
        Map<String, String> barwy = new LinkedHashMap<>();
        for (Wynik wynik : Wynik.values()) {
            barwy.put(wynik.name(), Barwy.of(wynik));
        }
        return rysuj(barwy, MIEJSCE_NAZW);
    }

    /** A row for each band, the percentage in its tiles. */
    private String pasma() {
        for (int y = 0; y < pasma.size(); y++) {
            Pasmo pasmo = pasma.get(y);
            String numery = numery(pasmo, slowa);
            etykieta(y, numery);
            for (int x = 0; x < kryteria.size(); x++) {
                long chybione = pasmo.chybione().get(x);
                int stopien = Barwy.stopien(chybione, pasmo.ile());
                String procent = chybione == 0 ? "" : String.valueOf(Math.round(100.0 * chybione / pasmo.ile()));
                kafelek(x, y, String.valueOf(stopien), procent, Barwy.naTle(stopien));
                podpowiedzi.add(slowa.get("mapa.podpowiedz", kryteria.get(x).kod(), numery, chybione, pasmo.ile()));
            }
        }
        Map<String, String> barwy = new LinkedHashMap<>();
        for (int i = 0; i < Barwy.STOPNIE.size(); i++) {
            barwy.put(String.valueOf(i), Barwy.STOPNIE.get(i));
        }
        return rysuj(barwy, MIEJSCE_NUMEROW);
    }

    static String numery(Pasmo pasmo, Slowa slowa) {
        Liczby liczby = slowa.liczby();
        return pasmo.ile() == 1
                ? liczby.liczba(pasmo.od())
                : liczby.liczba(pasmo.od()) + "–" + liczby.liczba(pasmo.doNumeru());
    }

    private void etykieta(int y, String tekst) {
        etykiety.add(new Punkt(POCZATEK_KAFELKOW - 0.2, y, tekst));
    }

    private void kafelek(int x, int y, String barwa, String napis, String barwaNapisu) {
        kafelki.add(new Punkt(x, y, barwa));
        if (!napis.isEmpty()) {
            (barwaNapisu.equals(Barwy.JASNY) ? jasne : ciemne).add(new Punkt(x, y, napis));
        }
    }

    /** The end of a name tells more than its folders. */
    private static String koncowka(String nazwa) {
        int dlugosc = nazwa.codePointCount(0, nazwa.length());
        if (dlugosc <= NAJDLUZSZA_ETYKIETA) {
            return nazwa;
        }
        String koniec = nazwa.substring(nazwa.offsetByCodePoints(0, dlugosc - NAJDLUZSZA_ETYKIETA + 1));
        return "…" + koniec.substring(Math.max(0, koniec.indexOf('/')));
    }

    private String rysuj(Map<String, String> barwy, double miejsceEtykiet) {
        List<Punkt> kody = new ArrayList<>();
        for (int x = 0; x < kryteria.size(); x++) {
            kody.add(new Punkt(x, -1, kryteria.get(x).kod()));
        }
        Wykres wykres = new Wykres(
                        SZEROKOSC,
                        WIERSZ * (pasma.size() + 1) + 20,
                        List.of(POCZATEK_KAFELKOW - miejsceEtykiet, kryteria.size() - 0.5),
                        List.of(-1.5, pasma.size() - 0.5),
                        barwy)
                .kafelki(kafelki)
                .napisy(ciemne, Strona.NA, Barwy.CIEMNY, CZCIONKA)
                .napisy(jasne, Strona.NA, Barwy.JASNY, CZCIONKA)
                .napisy(kody, Strona.NA, Barwy.CIEMNY, CZCIONKA_ETYKIET)
                .napisy(etykiety, Strona.PRZED, Barwy.CIEMNY, CZCIONKA_ETYKIET);
        return Rysunek.svg(wykres, slowa.get("mapa.nazwa"), podpowiedzi);
    }
}
