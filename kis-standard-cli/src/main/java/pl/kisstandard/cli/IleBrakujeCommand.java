package pl.kisstandard.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pl.kisstandard.cli.dokument.Sklad;
import pl.kisstandard.cli.warsztat.IleBrakujeDokument;
import pl.kisstandard.cli.warsztat.IleBrakujeJson;
import pl.kisstandard.cli.warsztat.PrzejrzanyWniosek;
import pl.kisstandard.model.pliki.OpcjeOdczytu;
import pl.kisstandard.rules.WarunkiOceny;
import pl.kisstandard.rules.ZestawRegul;
import pl.kisstandard.rules.warsztat.IleBrakuje;
import pl.kisstandard.rules.warsztat.IleBrakuje.Braki;

/** Tells what would have to change in wnioski for them to fulfil what they do not fulfil yet. */
@Command(name = "ile-brakuje", aliases = "what-is-missing", mixinStandardHelpOptions = true)
final class IleBrakujeCommand implements Callable<Integer> {

    /** Searching judges a wniosek many times. */
    private static final int ILE_RAZY_DLUZEJ = 10;

    private final Srodowisko srodowisko;
    private final Komunikaty komunikaty;

    @Parameters(
            index = "0..*",
            arity = "1..*",
            paramLabel = "${bundle:etykieta.plik}",
            descriptionKey = "warsztat.pliki-brakow")
    private List<String> pliki = List.of();

    @Option(names = "--format", paramLabel = "text|md|json|html", descriptionKey = "warsztat.format-odpowiedzi")
    private @Nullable FormatOdpowiedzi format;

    @Mixin
    private OpcjeZapisu zapis = new OpcjeZapisu();

    @ArgGroup(validate = false, headingKey = "grupa.wejscie", order = 1)
    private OpcjeWejscia wejscie = new OpcjeWejscia();

    @ArgGroup(validate = false, headingKey = "grupa.zestaw", order = 2)
    private OpcjeZestawu wybor = new OpcjeZestawu();

    @ArgGroup(validate = false, headingKey = "grupa.granice", order = 3)
    private OpcjeGranic granice = new OpcjeGranic();

    private final Map<Zadanie, Braki> znalezione = Collections.synchronizedMap(new IdentityHashMap<>());
    private final List<PrzejrzanyWniosek> przejrzane = new ArrayList<>();
    private final Podsumowanie podsumowanie = new Podsumowanie(new Pominiete(), null);

    IleBrakujeCommand(Srodowisko srodowisko, Komunikaty komunikaty) {
        this.srodowisko = srodowisko;
        this.komunikaty = komunikaty;
    }

    @Override
    public Integer call() {
        if (Collections.frequency(pliki, Wejscia.STANDARDOWE) > 1) {
            throw new BladUzycia(komunikaty.get("blad.dwa-razy-wejscie"));
        }
        FormatOdpowiedzi wybrany = zapis.format(format, FormatOdpowiedzi.TEXT, komunikaty);
        szukaj();
        boolean wiele = przejrzane.size() != 1 || pliki.size() > 1 || Wejscia.wiele(pliki.get(0));
        if (przejrzane.stream().anyMatch(p -> p.braki() != null)) {
            zapis.pisz(
                    wybrany.bajty(
                            () -> IleBrakujeDokument.of(przejrzane, wiele, komunikaty.jezyk()),
                            () -> IleBrakujeJson.toJson(przejrzane, wiele, komunikaty.jezyk()),
                            !zapis.doPliku() && Kolor.AUTO.wlaczony(srodowisko)),
                    srodowisko);
        }
        return przejrzane.stream()
                        .anyMatch(
                                p -> p.braki() != null && !p.braki().kryteria().isEmpty())
                ? KodWyjscia.worst(podsumowanie.kod(), KodWyjscia.NIE_SPELNIA)
                : podsumowanie.kod();
    }

    private void szukaj() {
        ZestawRegul zestaw = wybor.zestaw(komunikaty);
        WarunkiOceny warunki = WarunkiOceny.DOMYSLNE.withJezyk(komunikaty.jezyk());
        IleBrakuje ileBrakuje = IleBrakuje.of(zestaw, warunki);
        Ocenianie ocenianie = new Ocenianie(
                w -> zestaw.evaluate(w, warunki),
                (zadanie, wniosek, karta) -> {
                    znalezione.put(zadanie, ileBrakuje.szukaj(wniosek.wniosek()));
                    return new Oceniony.Karta(List.of());
                },
                (zadanie, wniosek) -> null,
                komunikaty);
        long sekundy = granice.sekundy() * ILE_RAZY_DLUZEJ;
        if (pliki.size() == 1 && WskazanyWniosek.zNumerem(pliki.get(0))) {
            przyjmij(new WskazanyWniosek(pliki.get(0), wejscie, granice, srodowisko, komunikaty)
                    .oceniony(ocenianie, sekundy));
            return;
        }
        Pominiete pominiete = new Pominiete();
        Wejscia wejscia = new Wejscia(pliki, komunikaty, zapis::pisze, pominiete);
        OpcjeOdczytu odczyt = new OpcjeOdczytu(wejscie.format, wejscie.kodowanie, granice.limity());
        try (Wnioski wnioski = new Wnioski(wejscia, odczyt, srodowisko.wejscie(), komunikaty);
                Wsad wsad = new Wsad(wnioski, ocenianie, 1, sekundy)) {
            wsad.przejdz(this::przyjmij);
        }
        pominiete.wypisz(srodowisko, komunikaty);
    }

    private boolean przyjmij(Oceniony oceniony) {
        Braki braki = znalezione.remove(oceniony.zadanie());
        oceniony.bledy().forEach(blad -> srodowisko.bledy().linia(Sklad.bezpieczny(blad)));
        podsumowanie.dodaj(oceniony.wiersz());
        przejrzane.add(
                oceniony.karta() == null
                        ? new PrzejrzanyWniosek(
                                oceniony.wiersz().plik(),
                                null,
                                oceniony.wiersz().powod())
                        : new PrzejrzanyWniosek(oceniony.zadanie().nazwa(), braki, null));
        return true;
    }
}
