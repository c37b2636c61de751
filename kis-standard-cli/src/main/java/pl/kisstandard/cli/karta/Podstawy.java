package pl.kisstandard.cli.karta;

import java.util.List;
import java.util.regex.Pattern;
import pl.kisstandard.cli.dokument.Blok;
import pl.kisstandard.cli.dokument.Blok.Akapit;
import pl.kisstandard.cli.dokument.Blok.Grupa;
import pl.kisstandard.cli.dokument.Blok.Kolumna;
import pl.kisstandard.cli.dokument.Blok.Komorka;
import pl.kisstandard.cli.dokument.Blok.Naglowek;
import pl.kisstandard.cli.dokument.Blok.Wiersz;
import pl.kisstandard.cli.dokument.Fragment;
import pl.kisstandard.model.karta.WartoscParametru;
import pl.kisstandard.model.karta.WynikKryterium;

/** Clause, parameters and reason code of each criterion. */
record Podstawy(SlowaKarty slowa) {

    private static final Pattern DALSZE_ZDANIA = Pattern.compile("\\.( \\p{Lu}.*)?$");
    private static final int KRYTERIUM = 10;
    private static final int PODSTAWA = 30;
    private static final int PARAMETRY = 38;
    private static final int KOD = 22;

    List<Blok> bloki(List<WynikKryterium> kryteria) {
        List<Kolumna> kolumny = List.of(
                new Kolumna(slowa.get("podstawy.kryterium"), KRYTERIUM, true),
                new Kolumna(slowa.get("podstawy.podstawa"), PODSTAWA, false),
                new Kolumna(slowa.get("podstawy.parametry"), PARAMETRY, false),
                new Kolumna(slowa.get("podstawy.kod"), KOD, false));
        List<Wiersz> wiersze = kryteria.stream().map(this::wiersz).toList();
        return List.of(
                new Naglowek(2, slowa.get("podstawy"), null),
                new Blok.Tabela(slowa.get("podstawy.podpis"), kolumny, List.of(new Grupa(null, wiersze))));
    }

    private Wiersz wiersz(WynikKryterium k) {
        return new Wiersz(
                KartaDokument.kotwica("podstawa", k),
                List.of(
                        Komorka.of(k.kod()),
                        Komorka.of(slowa.polski(k.podstawa())),
                        parametry(k.parametry()),
                        Komorka.of(new Fragment.Kod(k.przyczyna()))));
    }

    private Komorka parametry(List<WartoscParametru> parametry) {
        return parametry.isEmpty()
                ? Komorka.of(slowa.get("podstawy.bez-parametrow"))
                : new Komorka(parametry.stream().map(this::parametr).toList());
    }

    /** What a parameter settles, its value, what it was before it was changed, and its name. */
    Akapit parametr(WartoscParametru p) {
        String wartosc = slowa.wartosc(p.wartosc()) + (p.jednostka() == null ? "" : " " + p.jednostka());
        String zmiana = p.zmieniony() ? " – " + slowa.get("zmieniony", slowa.wartosc(p.opublikowana())) : "";
        return Akapit.of(
                new Fragment.Tekst(oCzym(p.opis()) + ": " + wartosc + zmiana + " ("),
                new Fragment.Kod(p.nazwa()),
                new Fragment.Tekst(")"));
    }

    /** The first sentence of what a parameter settles, without its full stop. */
    static String oCzym(String opis) {
        return DALSZE_ZDANIA.matcher(opis).replaceFirst("");
    }
}
