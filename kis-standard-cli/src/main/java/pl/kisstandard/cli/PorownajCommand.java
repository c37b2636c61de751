package pl.kisstandard.cli;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pl.kisstandard.cli.dokument.Sklad;
import pl.kisstandard.cli.warsztat.PorownaneWnioski;
import pl.kisstandard.cli.warsztat.PorownaneZestawy;
import pl.kisstandard.cli.warsztat.PorownanieDokument;
import pl.kisstandard.cli.warsztat.PorownanieJson;
import pl.kisstandard.cli.warsztat.PorownanyWniosek;
import pl.kisstandard.model.pliki.OpcjeOdczytu;
import pl.kisstandard.rules.WarunkiOceny;
import pl.kisstandard.rules.ZestawRegul;
import pl.kisstandard.rules.warsztat.Porownanie;

/** Compares two rule sets: over all wnioski at the boundaries of each criterion, and over wnioski given. */
@Command(name = "porownaj", aliases = "compare", mixinStandardHelpOptions = true)
final class PorownajCommand implements Callable<Integer> {

    private final Srodowisko srodowisko;
    private final Komunikaty komunikaty;

    @Parameters(index = "0", paramLabel = "A", descriptionKey = "warsztat.a")
    private String pierwszy = "";

    @Parameters(index = "1", paramLabel = "B", descriptionKey = "warsztat.b")
    private String drugi = "";

    @Parameters(index = "2..*", paramLabel = "${bundle:etykieta.plik}", descriptionKey = "warsztat.wnioski")
    private List<String> pliki = List.of();

    @Option(names = "--format", paramLabel = "text|md|json|html", descriptionKey = "warsztat.format-odpowiedzi")
    private @Nullable FormatOdpowiedzi format;

    @Mixin
    private OpcjeZapisu zapis = new OpcjeZapisu();

    @Option(
            names = {"--zapisz-kontrprzyklad", "--save-counterexample"},
            descriptionKey = "warsztat.zapisz-kontrprzyklad")
    private boolean zapiszKontrprzyklad;

    @Option(
            names = {"--watki", "--threads"},
            paramLabel = "${bundle:etykieta.liczba}",
            descriptionKey = "opcja.watki")
    private Long watki = (long) Runtime.getRuntime().availableProcessors();

    @ArgGroup(validate = false, headingKey = "grupa.wejscie", order = 1)
    private OpcjeWejscia wejscie = new OpcjeWejscia();

    @ArgGroup(validate = false, headingKey = "grupa.granice", order = 2)
    private OpcjeGranic granice = new OpcjeGranic();

    private int kod = KodWyjscia.SPELNIA;

    PorownajCommand(Srodowisko srodowisko, Komunikaty komunikaty) {
        this.srodowisko = srodowisko;
        this.komunikaty = komunikaty;
    }

    @Override
    public Integer call() {
        FormatOdpowiedzi wybrany = sprawdz();
        ZestawRegul a = Zestawy.open(pierwszy, komunikaty);
        ZestawRegul b = Zestawy.open(drugi, komunikaty);
        PorownaneZestawy porownane = new PorownaneZestawy(
                pierwszy, a, drugi, b, Porownanie.of(a, b, komunikaty.jezyk()), pliki.isEmpty() ? null : wnioski(a, b));
        zapis.pisz(
                wybrany.bajty(
                        () -> PorownanieDokument.of(porownane, komunikaty.jezyk()),
                        () -> PorownanieJson.toJson(porownane, komunikaty.jezyk()),
                        !zapis.doPliku() && Kolor.AUTO.wlaczony(srodowisko)),
                srodowisko);
        if (zapiszKontrprzyklad) {
            new NowePrzypadki(Path.of(drugi), bezFolderow(pierwszy), b)
                    .dopisz(porownane.kryteria(), komunikaty)
                    .forEach(srodowisko.bledy()::linia);
        }
        kod = KodWyjscia.worst(kod, porownane.rozne() ? KodWyjscia.NIE_SPELNIA : KodWyjscia.SPELNIA);
        return KodWyjscia.worst(kod, porownane.nieocenione() ? KodWyjscia.AWARIA : KodWyjscia.SPELNIA);
    }

    /** The last name of a path; a case says nothing of the machine it was made on. */
    private static String bezFolderow(String wskazanie) {
        return wskazanie.replaceFirst("[/\\\\]+$", "").replaceFirst(".*[/\\\\]", "");
    }

    private FormatOdpowiedzi sprawdz() {
        if (Collections.frequency(pliki, Wejscia.STANDARDOWE) > 1) {
            throw new BladUzycia(komunikaty.get("blad.dwa-razy-wejscie"));
        }
        if (watki > OcenCommand.NAJWIECEJ_WATKOW) {
            throw new BladUzycia(komunikaty.get("blad.watki", OcenCommand.NAJWIECEJ_WATKOW));
        }
        if (zapiszKontrprzyklad && !Wejscia.folder(drugi)) {
            throw new BladUzycia(komunikaty.get("warsztat.nie-szkic", drugi));
        }
        return zapis.format(format, FormatOdpowiedzi.TEXT, komunikaty);
    }

    private PorownaneWnioski wnioski(ZestawRegul a, ZestawRegul b) {
        PorownaneWnioski porownane = new PorownaneWnioski();
        WarunkiOceny warunki = WarunkiOceny.DOMYSLNE.withJezyk(komunikaty.jezyk());
        Pominiete pominiete = new Pominiete();
        Wejscia wejscia = new Wejscia(pliki, komunikaty, zapis::pisze, pominiete);
        OpcjeOdczytu odczyt = new OpcjeOdczytu(wejscie.format, wejscie.kodowanie, granice.limity());
        Ocenianie ocenianie = new Ocenianie(
                w -> a.evaluate(w, warunki),
                (zadanie, wniosek, karta) -> new Oceniony.Karta(List.of(
                        PorownanyWniosek.of(zadanie.nazwa(), karta, b.evaluate(wniosek, warunki), komunikaty.jezyk())
                                .toJson())),
                (zadanie, wniosek) -> null,
                komunikaty);
        try (Wnioski wnioski = new Wnioski(wejscia, odczyt, srodowisko.wejscie(), komunikaty);
                Wsad wsad = new Wsad(wnioski, ocenianie, watki.intValue(), granice.sekundy())) {
            wsad.przejdz(oceniony -> przyjmij(oceniony, porownane));
        }
        pominiete.wypisz(srodowisko, komunikaty);
        return porownane;
    }

    private boolean przyjmij(Oceniony oceniony, PorownaneWnioski porownane) {
        Oceniony.Karta para = oceniony.karta();
        if (para != null) {
            porownane.dodaj(PorownanyWniosek.fromJson(para.pliki().get(0)));
            return true;
        }
        oceniony.bledy().forEach(blad -> srodowisko.bledy().linia(Sklad.bezpieczny(blad)));
        porownane.dodajNieporownany(
                oceniony.wiersz().plik() + ": " + oceniony.wiersz().powod());
        boolean awaria = oceniony.wiersz().klasa() == WierszWsadu.Klasa.AWARIA;
        kod = KodWyjscia.worst(kod, awaria ? KodWyjscia.AWARIA : KodWyjscia.NIE_OCENIONO);
        return true;
    }
}
