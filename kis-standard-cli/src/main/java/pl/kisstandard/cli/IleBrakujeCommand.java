package pl.kisstandard.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pl.kisstandard.cli.dokument.Dokument;
import pl.kisstandard.cli.dokument.DokumentHtml;
import pl.kisstandard.cli.dokument.DokumentMarkdown;
import pl.kisstandard.cli.dokument.DokumentTekst;
import pl.kisstandard.cli.warsztat.IleBrakujeDokument;
import pl.kisstandard.cli.warsztat.IleBrakujeJson;
import pl.kisstandard.rules.WarunkiOceny;
import pl.kisstandard.rules.ZestawRegul;
import pl.kisstandard.rules.warsztat.IleBrakuje;
import pl.kisstandard.rules.warsztat.IleBrakuje.Braki;

/** Tells what would have to change in a wniosek for it to fulfil what it does not fulfil yet. */
@Command(name = "ile-brakuje", aliases = "what-is-missing", mixinStandardHelpOptions = true)
final class IleBrakujeCommand implements Callable<Integer> {

    /** Searching judges a wniosek many times. */
    private static final int ILE_RAZY_DLUZEJ = 10;

    /** Format of the answer. */
    enum Format {
        TEXT,
        MD,
        JSON,
        HTML
    }

    private final Srodowisko srodowisko;
    private final Komunikaty komunikaty;

    @Parameters(index = "0", paramLabel = "${bundle:etykieta.plik}", descriptionKey = "parametr.plik")
    private String plik = "";

    @Option(names = "--format", paramLabel = "text|md|json|html", descriptionKey = "warsztat.format")
    private Format format = Format.TEXT;

    @ArgGroup(validate = false, headingKey = "grupa.wejscie", order = 1)
    private OpcjeWejscia wejscie = new OpcjeWejscia();

    @ArgGroup(validate = false, headingKey = "grupa.zestaw", order = 2)
    private OpcjeZestawu wybor = new OpcjeZestawu();

    @ArgGroup(validate = false, headingKey = "grupa.ocena", order = 3)
    private OpcjeOceny ocena = new OpcjeOceny();

    @ArgGroup(validate = false, headingKey = "grupa.granice", order = 4)
    private OpcjeGranic granice = new OpcjeGranic();

    IleBrakujeCommand(Srodowisko srodowisko, Komunikaty komunikaty) {
        this.srodowisko = srodowisko;
        this.komunikaty = komunikaty;
    }

    @Override
    public Integer call() {
        ZestawRegul zestaw = wybor.zestaw(komunikaty);
        WarunkiOceny warunki = ocena.warunki(komunikaty);
        IleBrakuje ileBrakuje = IleBrakuje.of(zestaw, warunki);
        AtomicInteger ile = new AtomicInteger();
        Ocenianie ocenianie = new Ocenianie(
                w -> zestaw.evaluate(w, warunki),
                (zadanie, wniosek, karta) -> {
                    Braki braki = ileBrakuje.szukaj(wniosek.wniosek());
                    ile.set(braki.kryteria().size());
                    return new Oceniony.Karta(List.of(bajty(zadanie.nazwa(), braki)));
                },
                (zadanie, wniosek) -> null,
                komunikaty);
        int kod = new WskazanyWniosek(plik, wejscie, granice, srodowisko, komunikaty)
                .ocen(ocenianie, granice.sekundy() * ILE_RAZY_DLUZEJ);
        return KodWyjscia.worst(kod, ile.get() > 0 ? KodWyjscia.NIE_SPELNIA : KodWyjscia.SPELNIA);
    }

    private byte[] bajty(String nazwa, Braki braki) {
        if (format == Format.JSON) {
            return Wydruk.utf8(IleBrakujeJson.toJson(nazwa, braki, komunikaty.jezyk()));
        }
        Dokument dokument = IleBrakujeDokument.of(nazwa, braki, komunikaty.jezyk());
        return switch (format) {
            case TEXT -> Wydruk.utf8(DokumentTekst.render(dokument, Kolor.AUTO.wlaczony(srodowisko)));
            case MD -> Wydruk.utf8(DokumentMarkdown.render(dokument));
            case HTML, JSON -> DokumentHtml.toBytes(dokument);
        };
    }
}
