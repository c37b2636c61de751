package pl.kisstandard.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import pl.kisstandard.model.json.WniosekReader;
import pl.kisstandard.model.karta.KartaStandardu;
import pl.kisstandard.model.karta.WynikKryterium;
import pl.kisstandard.rules.WarunkiOceny;
import pl.kisstandard.rules.ZestawRegul;

/** Explains the verdict of one criterion: what was read, what it was compared with, which rule decided. */
@Command(name = "wyjasnij", aliases = "explain", mixinStandardHelpOptions = true)
final class WyjasnijCommand implements Callable<Integer> {

    private static final byte[] PUSTY_WNIOSEK = "{\"wersjaModelu\": \"1.0\"}".getBytes(StandardCharsets.UTF_8);

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
        String id = id(zestaw);
        Styl styl = new Styl(komunikaty.jezyk(), Kolor.AUTO.paleta(srodowisko));
        Wsad wsad = new Wsad(
                srodowisko,
                komunikaty,
                wniosek -> zestaw.evaluate(wniosek, warunki),
                (nazwa, karta) -> wyjasnienie(nazwa, karta, id, styl));
        return wsad.ocen(Wejscia.of(List.of(plik), komunikaty), srodowisko.wyjscie());
    }

    private static String wyjasnienie(String nazwa, KartaStandardu karta, String id, Styl styl) {
        Sklad sklad = new Sklad();
        new OpisKryterium(styl, sklad).wyjasnienie(nazwa, karta.kryterium(id));
        return sklad.toString();
    }

    /** The criterion asked for; which there are, any karta tells. */
    private String id(ZestawRegul zestaw) {
        List<WynikKryterium> kryteria =
                zestaw.evaluate(WniosekReader.read(PUSTY_WNIOSEK, "")).kryteria();
        for (WynikKryterium k : kryteria) {
            if (k.id().equalsIgnoreCase(kryterium) || k.kod().equalsIgnoreCase(kryterium)) {
                return k.id();
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
