package pl.kisstandard.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pl.kisstandard.cli.dokument.Dokument;
import pl.kisstandard.cli.dokument.DokumentHtml;
import pl.kisstandard.cli.dokument.DokumentMarkdown;
import pl.kisstandard.cli.dokument.DokumentTekst;
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

    /** Format of the comparison. */
    enum Format {
        TEXT,
        MD,
        JSON,
        HTML
    }

    private final Srodowisko srodowisko;
    private final Komunikaty komunikaty;

    @Parameters(index = "0", paramLabel = "A", descriptionKey = "warsztat.a")
    private String pierwszy = "";

    @Parameters(index = "1", paramLabel = "B", descriptionKey = "warsztat.b")
    private String drugi = "";

    @Parameters(index = "2..*", paramLabel = "${bundle:etykieta.plik}", descriptionKey = "warsztat.wnioski")
    private List<String> pliki = List.of();

    @Option(names = "--format", paramLabel = "text|md|json|html", descriptionKey = "warsztat.format-porownania")
    private @Nullable Format format;

    @Option(
            names = {"--wyjscie", "--output"},
            paramLabel = "${bundle:etykieta.plik}",
            descriptionKey = "warsztat.wyjscie")
    private @Nullable Path wyjscie;

    @Option(
            names = {"--nadpisz", "--overwrite"},
            descriptionKey = "opcja.nadpisz")
    private boolean nadpisz;

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
        Format wybrany = sprawdz();
        ZestawRegul a = Zestawy.open(pierwszy, komunikaty);
        ZestawRegul b = Zestawy.open(drugi, komunikaty);
        PorownaneZestawy porownane = new PorownaneZestawy(
                pierwszy, a, drugi, b, Porownanie.of(a, b, komunikaty.jezyk()), pliki.isEmpty() ? null : wnioski(a, b));
        byte[] wynik = bajty(porownane, wybrany);
        if (wyjscie == null) {
            srodowisko.wyjscie().pisz(wynik);
        } else {
            PlikAtomowy.zapisz(wyjscie, wynik);
        }
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

    private Format sprawdz() {
        if (Collections.frequency(pliki, Wejscia.STANDARDOWE) > 1) {
            throw new BladUzycia(komunikaty.get("blad.dwa-razy-wejscie"));
        }
        if (watki > OcenCommand.NAJWIECEJ_WATKOW) {
            throw new BladUzycia(komunikaty.get("blad.watki", OcenCommand.NAJWIECEJ_WATKOW));
        }
        if (zapiszKontrprzyklad && !Wejscia.folder(drugi)) {
            throw new BladUzycia(komunikaty.get("warsztat.nie-szkic", drugi));
        }
        if (wyjscie == null) {
            return format == null ? Format.TEXT : format;
        }
        PlikAtomowy.sprawdz(wyjscie, nadpisz, komunikaty);
        return format == null ? zNazwy(wyjscie) : format;
    }

    private Format zNazwy(Path plik) {
        String nazwa = String.valueOf(plik.getFileName()).toLowerCase(Locale.ROOT);
        for (Format znany : Format.values()) {
            if (nazwa.endsWith("." + znany.name().toLowerCase(Locale.ROOT))) {
                return znany;
            }
        }
        if (nazwa.endsWith(".txt")) {
            return Format.TEXT;
        }
        throw new BladUzycia(komunikaty.get("warsztat.rozszerzenie", plik));
    }

    private PorownaneWnioski wnioski(ZestawRegul a, ZestawRegul b) {
        PorownaneWnioski porownane = new PorownaneWnioski();
        WarunkiOceny warunki = WarunkiOceny.DOMYSLNE.withJezyk(komunikaty.jezyk());
        Pominiete pominiete = new Pominiete();
        Wejscia wejscia = new Wejscia(pliki, komunikaty, this::wynikPrzebiegu, pominiete);
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
        if (pominiete.ile() > 0) {
            srodowisko.bledy().linia(komunikaty.get("podsumowanie.pominiete", pominiete.ile()));
            pominiete.nazwy().forEach(n -> srodowisko.bledy().linia("  – " + Sklad.bezpieczny(n)));
        }
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

    /** What this run writes is nothing to read, when it lies in a folder that is read. */
    private boolean wynikPrzebiegu(Path sciezka) {
        try {
            return wyjscie != null && Files.exists(wyjscie) && Files.isSameFile(sciezka, wyjscie);
        } catch (IOException e) {
            return false;
        }
    }

    private byte[] bajty(PorownaneZestawy porownane, Format wybrany) {
        if (wybrany == Format.JSON) {
            return Wydruk.utf8(PorownanieJson.toJson(porownane, komunikaty.jezyk()));
        }
        Dokument dokument = PorownanieDokument.of(porownane, komunikaty.jezyk());
        return switch (wybrany) {
            case TEXT ->
                Wydruk.utf8(DokumentTekst.render(dokument, wyjscie == null && Kolor.AUTO.wlaczony(srodowisko)));
            case MD -> Wydruk.utf8(DokumentMarkdown.render(dokument));
            case HTML, JSON -> DokumentHtml.toBytes(dokument);
        };
    }
}
