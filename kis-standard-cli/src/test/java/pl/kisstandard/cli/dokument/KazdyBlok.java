package pl.kisstandard.cli.dokument;

import java.util.List;
import pl.kisstandard.cli.dokument.Blok.Akapit;
import pl.kisstandard.cli.dokument.Blok.Grupa;
import pl.kisstandard.cli.dokument.Blok.Kolumna;
import pl.kisstandard.cli.dokument.Blok.Komorka;
import pl.kisstandard.cli.dokument.Blok.Naglowek;
import pl.kisstandard.cli.dokument.Blok.Pole;
import pl.kisstandard.cli.dokument.Blok.Tabela;
import pl.kisstandard.cli.dokument.Blok.Wiersz;
import pl.kisstandard.cli.dokument.Fragment.Cytat;
import pl.kisstandard.cli.dokument.Fragment.Kod;
import pl.kisstandard.cli.dokument.Fragment.Mocny;
import pl.kisstandard.cli.dokument.Fragment.Ocena;
import pl.kisstandard.cli.dokument.Fragment.Odnosnik;
import pl.kisstandard.cli.dokument.Fragment.Tekst;
import pl.kisstandard.model.Jezyk;

/** An invented document with every kind of block and of text, and with words that mean harm. */
public final class KazdyBlok {

    /** Would end a script, an attribute, a line, a CDATA section; turns the writing; is half a character, and none. */
    public static final String ZLOSLIWY =
            "</script><img src=x onerror=alert(1)> \"&amp;' ]]> --> \u202Eabc\u0000\u001b[2J\uD800x\uDFFF\uFFFE\u0085\r\n\u2028koniec";

    private KazdyBlok() {}

    public static Dokument dokument(Jezyk jezyk) {
        return new Dokument(
                jezyk,
                "Każdy blok i " + ZLOSLIWY,
                List.of(
                        Akapit.of("Dokument zmyślony, w nim każdy rodzaj bloku i tekstu."),
                        new Blok.Wazne(List.of(Akapit.of(
                                new Mocny("Uwaga. "), new Tekst("Tego nie wolno przeoczyć: " + "z".repeat(300))))),
                        new Naglowek(2, "Pola", "pola"),
                        new Blok.Pola(List.of(
                                Pole.of("Etykieta", "Treść"),
                                Pole.of(
                                        "Wskaźnik",
                                        new Kod(
                                                "/przygotowanieOrganizacyjne/ramyCzasowe/godzinyUczestnictwaWMiesiacu")),
                                new Pole("Dwa akapity", List.of(Akapit.of("Pierwszy."), Akapit.of("Drugi."))))),
                        new Naglowek(3, "Lista i odnośniki", null),
                        Akapit.of(new Fragment.WJezyku("Plain English.", Jezyk.EN)),
                        new Blok.WJezyku(Jezyk.EN, List.of(Akapit.of("More of it."))),
                        new Blok.Lista(List.of(
                                Akapit.of(new Tekst("Wnioskodawca napisał: "), new Cytat("„" + ZLOSLIWY + "”")),
                                Akapit.of(new Tekst("Zobacz "), new Odnosnik("wiersz K1", "#K1"), new Tekst(".")),
                                Akapit.of(new Odnosnik("Nie prowadzi nigdzie", "javascript:alert(1)")))),
                        new Naglowek(2, "Tabele", "tabele"),
                        grupowana(),
                        prosta("Wiersze bez grup"),
                        new Naglowek(2, "Listing", null),
                        new Blok.Listing(
                                "\nrule \"k1\"\n\twhen $k : Kryterium( id < 5 )\n" + ZLOSLIWY + "\nthen\nend\n\n")));
    }

    private static Tabela grupowana() {
        List<Wiersz> wiersze = List.of(
                wiersz("K1", "Lider (kierownik KIS)", Barwa.DOBRA),
                wiersz("K2", "Specjaliści reintegracji (psycholog, prawnik, terapeuta, doradca zawodowy)", Barwa.ZLA),
                wiersz("K3", "Pracownik administracyjno-księgowy", Barwa.NIEPEWNA));
        return new Tabela(
                "Wiersze w grupach",
                List.of(
                        new Kolumna("Kryterium", 20, true),
                        new Kolumna("Poziom wymagalny", 30, true),
                        new Kolumna("Poziom wnioskowany", 30, false),
                        new Kolumna("Wynik porównania", 20, false)),
                List.of(
                        new Grupa("Kryterium Kadry", wiersze),
                        new Grupa("Grupa pusta", List.of()),
                        new Grupa("Kryterium Współpracy", List.of(wiersz("W1", "Porozumienie", Barwa.OBOJETNA)))));
    }

    private static Wiersz wiersz(String kotwica, String wymagany, Barwa barwa) {
        return new Wiersz(
                kotwica,
                List.of(
                        Komorka.of(new Mocny(kotwica), new Tekst(" " + wymagany)),
                        new Komorka(List.of(Akapit.of("tak"), Akapit.of(new Cytat("„umowa zlecenia w klubie”")))),
                        Komorka.of(new Ocena(barwa.name(), barwa))));
    }

    private static Tabela prosta(String podpis) {
        return new Tabela(
                podpis,
                List.of(new Kolumna("Nazwa", 60, true), new Kolumna("Wartość", 40, false)),
                List.of(new Grupa(
                        null,
                        List.of(
                                new Wiersz(
                                        null, List.of(Komorka.of("Awaria"), Komorka.of(new Ocena("x", Barwa.AWARIA)))),
                                new Wiersz(
                                        null,
                                        List.of(Komorka.of("Dlugie" + "x".repeat(300)), Komorka.of("y".repeat(300)))),
                                new Wiersz(null, List.of(Komorka.of("Pusta"), new Komorka(List.of())))))));
    }
}
