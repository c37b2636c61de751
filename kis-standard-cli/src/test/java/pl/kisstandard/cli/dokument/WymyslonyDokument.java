package pl.kisstandard.cli.dokument;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pl.kisstandard.cli.dokument.Blok.Akapit;
import pl.kisstandard.cli.dokument.Blok.Grupa;
import pl.kisstandard.cli.dokument.Blok.Kolumna;
import pl.kisstandard.cli.dokument.Blok.Komorka;
import pl.kisstandard.cli.dokument.Blok.Wiersz;
import pl.kisstandard.cli.dokument.Fragment.Cytat;
import pl.kisstandard.cli.dokument.Fragment.Kod;
import pl.kisstandard.cli.dokument.Fragment.Mocny;
import pl.kisstandard.cli.dokument.Fragment.Ocena;
import pl.kisstandard.cli.dokument.Fragment.Odnosnik;
import pl.kisstandard.cli.dokument.Fragment.Tekst;
import pl.kisstandard.model.Jezyk;

/** Invented documents that use every block and every fragment. */
final class WymyslonyDokument {

    /** Letters that break what is careless: control, damaged, from right to left, without a shape, wide. */
    static final String ZLOSLIWY =
            "a\u0000b\u0007c \uD83D d\uDE00 \u202Eod prawej\u202C שלום مرحبا 😀 漢字 <b>&amp; ]]> \u2028 "
                    + "\uFFFE \u0085 \uE000 e\u0301 ż→☺→ż " + "Ł".repeat(300);

    private WymyslonyDokument() {}

    static Dokument kazdyBlok() {
        return new Dokument(
                Jezyk.PL,
                "Karta standardu KIS",
                List.of(
                        new Blok.Pola(List.of(
                                Blok.Pole.of(
                                        "Klub", "Wymyślony Klub Integracji Społecznej „Źródło” w Łączkach Górnych"),
                                Blok.Pole.of("Zestaw reguł", new Kod("sc-kis:2014.1")),
                                new Blok.Pole("Uwagi", List.of(Akapit.of("Pierwszy akapit."), Akapit.of("Drugi."))))),
                        new Blok.Wazne(
                                List.of(
                                        Akapit.of(
                                                new Mocny("Propozycja. "),
                                                new Tekst("Rozstrzyga jednostka certyfikująca.")),
                                        Akapit.of(
                                                "Zażółć gęślą jaźń – ŻÓŁTĄ; 40 godz. ≥ 3 miesiące, 1\u00A0000,50\u00A0zł → tak."))),
                        new Blok.Naglowek(2, "Kryteria", "kryteria"),
                        tabela(),
                        new Blok.Naglowek(2, "Co poprawić", null),
                        new Blok.Naglowek(3, "K3 Specjaliści reintegracji", "co-k3"),
                        Akapit.of(
                                new Tekst("Wynik: "),
                                new Ocena("odchylenie", Barwa.ZLA),
                                new Tekst(", zob. "),
                                new Odnosnik("wiersz K3", "#k3"),
                                new Tekst(" i "),
                                new Odnosnik("opis kryterium", "reguly/kadra-specjalisci-reintegracji.html#opis"),
                                new Tekst(".")),
                        new Blok.Lista(List.of(
                                Akapit.of("Zatrudnij terapeutę."),
                                Akapit.of(new Cytat("„Mamy psychologa i prawnika”"), new Tekst(" – to za mało.")))),
                        new Blok.Naglowek(2, "Parametry", null),
                        new Blok.Listing("{\n    \"minGodzin\": 40,\n\t\"dlugi\": \"" + "x".repeat(140) + "\"\n}")));
    }

    private static Blok.Tabela tabela() {
        return new Blok.Tabela(
                "Zakres instytucjonalny",
                List.of(
                        new Kolumna("Kryterium", 16, true),
                        new Kolumna("Poziom wymagalny", 30, true),
                        new Kolumna("Poziom wnioskowany", 30, false),
                        new Kolumna("Wynik porównania", 24, false)),
                List.of(
                        new Grupa("Kryterium Bazy Lokalowej", wiersze(Barwa.DOBRA, "l1", "l2", "l3")),
                        new Grupa("Kryterium Kadry", wiersze(Barwa.ZLA, "k1", "k2", "k3", "k4")),
                        new Grupa(
                                "Bez kotwicy",
                                List.of(new Wiersz(
                                        null,
                                        List.of(
                                                Komorka.of(new Kod("ind-poradnictwo-socjalno-pedagogiczne")),
                                                new Komorka(List.of()),
                                                Komorka.of(new Ocena("nie dotyczy", Barwa.OBOJETNA)))))),
                        new Grupa("Kryterium Współpracy", wiersze(Barwa.NIEPEWNA, "w1", "w2")),
                        new Grupa("Kryterium usług grupowych", wiersze(Barwa.AWARIA, "g1", "g2", "g3", "g4", "g5"))));
    }

    private static List<Wiersz> wiersze(Barwa barwa, String... kotwice) {
        return java.util.Arrays.stream(kotwice)
                .map(kotwica -> new Wiersz(
                        kotwica,
                        List.of(
                                new Komorka(List.of(
                                        Akapit.of("Posiadanie formularzy pozwalających przeprowadzić diagnozę sytuacji"
                                                + " uczestnika (ankieta, kwestionariusz)"),
                                        Akapit.of(new Odnosnik("Co poprawić " + kotwica, "#co-k3")))),
                                Komorka.of(
                                        new Cytat("„Ankieta wstępna, kwestionariusz zainteresowań”"),
                                        new Tekst(" " + kotwica)),
                                Komorka.of(
                                        new Ocena("odchylenie", barwa), new Tekst(" – brak testów psychologicznych")))))
                .toList();
    }

    /** Hostile text in every place that takes text. */
    static Dokument zlosliwy() {
        Akapit akapit = Akapit.of(
                new Tekst(ZLOSLIWY),
                new Mocny(ZLOSLIWY),
                new Kod(ZLOSLIWY),
                new Cytat(ZLOSLIWY),
                new Ocena(ZLOSLIWY, Barwa.ZLA),
                new Odnosnik(ZLOSLIWY, "#" + ZLOSLIWY));
        return new Dokument(
                Jezyk.EN,
                ZLOSLIWY,
                List.of(
                        new Blok.Naglowek(2, ZLOSLIWY, ZLOSLIWY),
                        akapit,
                        new Blok.Wazne(List.of(akapit)),
                        new Blok.Pola(List.of(new Blok.Pole(ZLOSLIWY, List.of(akapit)))),
                        new Blok.Lista(List.of(akapit)),
                        new Blok.Listing(ZLOSLIWY),
                        new Blok.Tabela(
                                ZLOSLIWY,
                                List.of(new Kolumna("Lp.", 8, true), new Kolumna("Treść", 92, false)),
                                List.of(
                                        new Grupa(
                                                ZLOSLIWY,
                                                List.of(new Wiersz(null, List.of(new Komorka(List.of(akapit)))))),
                                        new Grupa("Wysoka", List.of(new Wiersz(null, List.of(dlugi()))))))));
    }

    /** A cell that is higher than a page. */
    private static Komorka dlugi() {
        return Komorka.of(IntStream.range(0, 1200).mapToObj(i -> "słowo" + i).collect(Collectors.joining(" ")));
    }
}
