package pl.kisstandard.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import pl.kisstandard.model.Podpowiedz;
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

    @Mixin
    private OpcjeOceny opcje = new OpcjeOceny();

    WyjasnijCommand(Srodowisko srodowisko, Komunikaty komunikaty) {
        this.srodowisko = srodowisko;
        this.komunikaty = komunikaty;
    }

    @Override
    public Integer call() {
        if (Wejscia.folder(plik)) {
            throw new BladUzycia(komunikaty.get("blad.folder", plik));
        }
        ZestawRegul zestaw = opcje.zestaw(komunikaty);
        WarunkiOceny warunki = opcje.warunki(komunikaty.jezyk());
        Wsad wsad = new Wsad(srodowisko, komunikaty, wniosek -> zestaw.evaluate(wniosek, warunki), this::wyjasnienie);
        return wsad.ocen(Wejscia.of(List.of(plik), komunikaty), srodowisko.wyjscie());
    }

    private String wyjasnienie(String nazwa, KartaStandardu karta) {
        Styl styl = new Styl(komunikaty.jezyk(), Kolor.AUTO.paleta(srodowisko));
        Sklad sklad = new Sklad();
        new OpisKryterium(styl, sklad).wyjasnienie(nazwa, wskazane(karta.kryteria()));
        return sklad.toString();
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
