package pl.kisstandard.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import pl.kisstandard.cli.dokument.Dokument;
import pl.kisstandard.cli.dokument.DokumentTekst;
import pl.kisstandard.cli.karta.WyjasnienieDokument;
import pl.kisstandard.model.Podpowiedz;
import pl.kisstandard.model.json.WczytanyWniosek;
import pl.kisstandard.model.karta.KartaStandardu;
import pl.kisstandard.model.karta.WynikKryterium;
import pl.kisstandard.rules.WarunkiOceny;
import pl.kisstandard.rules.ZestawRegul;

/** Explains the verdict of one criterion: what was read, what it was compared with, which rule decided. */
@Command(name = "wyjasnij", aliases = "explain", mixinStandardHelpOptions = true)
final class WyjasnijCommand implements Callable<Integer> {

    private final Srodowisko srodowisko;
    private final Komunikaty komunikaty;

    @Parameters(index = "0", paramLabel = "${bundle:etykieta.plik}", descriptionKey = "parametr.plik")
    private String plik = "";

    @Parameters(index = "1", paramLabel = "${bundle:etykieta.kryterium}", descriptionKey = "parametr.kryterium")
    private String kryterium = "";

    @ArgGroup(validate = false, headingKey = "grupa.wejscie", order = 1)
    private OpcjeWejscia wejscie = new OpcjeWejscia();

    @ArgGroup(validate = false, headingKey = "grupa.zestaw", order = 2)
    private OpcjeZestawu wybor = new OpcjeZestawu();

    @ArgGroup(validate = false, headingKey = "grupa.ocena", order = 3)
    private OpcjeOceny ocena = new OpcjeOceny();

    @ArgGroup(validate = false, headingKey = "grupa.granice", order = 4)
    private OpcjeGranic granice = new OpcjeGranic();

    WyjasnijCommand(Srodowisko srodowisko, Komunikaty komunikaty) {
        this.srodowisko = srodowisko;
        this.komunikaty = komunikaty;
    }

    @Override
    public Integer call() {
        ZestawRegul zestaw = wybor.zestaw(komunikaty);
        WarunkiOceny warunki = ocena.warunki(komunikaty);
        Ocenianie ocenianie =
                new Ocenianie(w -> zestaw.evaluate(w, warunki), this::wyjasnienie, (z, w) -> null, komunikaty);
        return new WskazanyWniosek(plik, wejscie, granice, srodowisko, komunikaty).ocen(ocenianie, granice.sekundy());
    }

    private Oceniony.Karta wyjasnienie(Zadanie zadanie, WczytanyWniosek wniosek, KartaStandardu karta) {
        Dokument wyjasnienie =
                WyjasnienieDokument.of(zadanie.nazwa(), karta, wskazane(karta.kryteria()), komunikaty.jezyk());
        String tekst = DokumentTekst.render(wyjasnienie, Kolor.AUTO.wlaczony(srodowisko));
        return new Oceniony.Karta(List.of(Wydruk.utf8(tekst)));
    }

    /** The criterion asked for, by id or by code. */
    private WynikKryterium wskazane(List<WynikKryterium> kryteria) {
        for (WynikKryterium k : kryteria) {
            if (k.id().equalsIgnoreCase(kryterium) || k.kod().equalsIgnoreCase(kryterium)) {
                return k;
            }
        }
        String najblizsze = Podpowiedz.najblizsza(
                kryterium,
                kryteria.stream().flatMap(k -> Stream.of(k.id(), k.kod())).toList());
        String podpowiedz = najblizsze == null ? "" : " " + komunikaty.get("blad.podpowiedz", najblizsze);
        String lista = kryteria.stream().map(k -> k.kod() + " " + k.id()).collect(Collectors.joining(", "));
        throw new BladUzycia(
                komunikaty.get("blad.kryterium", kryterium) + podpowiedz + " " + komunikaty.get("blad.lista", lista));
    }
}
