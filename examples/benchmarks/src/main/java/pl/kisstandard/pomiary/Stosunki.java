package pl.kisstandard.pomiary;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The aims within one process, and by how much a ratio may be worse than published. */
final class Stosunki {

    private static final double TOLERANCJA_CZASU = 0.30;
    private static final double TOLERANCJA_BAJTOW = 0.05;

    /** Of the short form, whose medians of nine rounds of 0.15 s were up to half as much again on a busy machine. */
    private static final double TOLERANCJA_KROTKA = 1.00;

    private Stosunki() {}

    static List<Stosunek> wszystkie(Seria s) {
        return Stream.of(
                        Arrays.stream(Probka.values()).flatMap(p -> wniosku(s, p).stream()),
                        Stream.of(silnikow(s, Probka.KOMPLETNY)),
                        Stream.of(watkow(s)))
                .flatMap(x -> x)
                .toList();
    }

    /** Of the steps of one wniosek. */
    static List<Stosunek> wniosku(Seria s, Probka p) {
        double[] ocena = s.czasy(Klucz.of("ocena", p, 1));
        double[] jackson = Seria.najmniejsze(Stream.of("jacksonDrzewo", "jacksonRekordy", "odczyt")
                .map(m -> s.czasy(Klucz.of(m, p, 1)))
                .toList());
        double[] bajty = s.bajty(Klucz.of("ocena", p, 1));
        double[] zOcena = s.czasy(Klucz.of("odczytOcenaZapis", p, 1));
        double[] bezOceny = s.czasy(Klucz.of("odczytZapis", p, 1));
        return List.of(
                czas("judging / Jackson parsing", p.opis(), 0.3, Seria.iloraz(ocena, jackson)),
                new Stosunek(
                        "allocated per judgement",
                        p.opis(),
                        "KB",
                        8.0,
                        Rozklad.of(Arrays.stream(bajty).map(b -> b / 1024).toArray()),
                        TOLERANCJA_BAJTOW),
                czas("parse + judge + write / parse + write", p.opis(), 1.4, Seria.iloraz(zOcena, bezOceny)));
    }

    /** Of the short form. */
    static List<Stosunek> krotkie(Seria s) {
        return wniosku(s, Probka.KOMPLETNY).stream()
                .map(x -> new Stosunek(x.nazwa(), x.wariant(), x.jednostka(), x.cel(), x.wartosc(), TOLERANCJA_KROTKA))
                .toList();
    }

    /** Of the engines: at least five times as fast as the best of the others is at most a fifth of its time. */
    static Stosunek silnikow(Seria s, Probka p) {
        List<double[]> inne = Arrays.stream(Uczestnik.values())
                .filter(u -> u.rola() == Uczestnik.Rola.SILNIK)
                .map(u -> s.czasy(Klucz.of(u, p)))
                .toList();
        double[] nasz = s.czasy(Klucz.of(Uczestnik.KIS_STANDARD, p));
        return czas("judging / next best rule engine", p.opis(), 0.2, Seria.iloraz(nasz, Seria.najmniejsze(inne)));
    }

    /** How much two threads give to the loop of reading and writing, over how much they give to judging. */
    static Stosunek watkow(Seria s) {
        Probka p = Probka.KOMPLETNY;
        double[] ocena = Seria.iloraz(s.czasy(Klucz.of("ocena", p, 1)), s.czasy(Klucz.of("ocena", p, 2)));
        double[] petla = Seria.iloraz(s.czasy(Klucz.of("odczytZapis", p, 1)), s.czasy(Klucz.of("odczytZapis", p, 2)));
        return czas("scaling to 2 threads: parse + write / judging", "", 1.0, Seria.iloraz(petla, ocena));
    }

    private static Stosunek czas(String nazwa, String wariant, double cel, double[] wartosci) {
        return new Stosunek(nazwa, wariant, "×", cel, Rozklad.of(wartosci), TOLERANCJA_CZASU);
    }
}
