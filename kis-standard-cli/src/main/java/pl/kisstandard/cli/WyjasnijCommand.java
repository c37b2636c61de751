package pl.kisstandard.cli;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import pl.kisstandard.cli.dokument.Dokument;
import pl.kisstandard.cli.dokument.DokumentTekst;
import pl.kisstandard.cli.dokument.Sklad;
import pl.kisstandard.cli.karta.WyjasnienieDokument;
import pl.kisstandard.model.Podpowiedz;
import pl.kisstandard.model.karta.KartaStandardu;
import pl.kisstandard.model.karta.WynikKryterium;
import pl.kisstandard.model.pliki.OpcjeOdczytu;
import pl.kisstandard.rules.WarunkiOceny;
import pl.kisstandard.rules.ZestawRegul;

/** Explains the verdict of one criterion: what was read, what it was compared with, which rule decided. */
@Command(name = "wyjasnij", aliases = "explain", mixinStandardHelpOptions = true)
final class WyjasnijCommand implements Callable<Integer> {

    private static final Pattern Z_NUMEREM = Pattern.compile("(.+):(\\d{1,18})");

    private final Srodowisko srodowisko;
    private final Komunikaty komunikaty;

    @Parameters(index = "0", paramLabel = "${bundle:etykieta.plik}", descriptionKey = "parametr.plik")
    private String plik = "";

    @Parameters(index = "1", paramLabel = "${bundle:etykieta.kryterium}", descriptionKey = "parametr.kryterium")
    private String kryterium = "";

    @ArgGroup(validate = false, headingKey = "grupa.wejscie", order = 1)
    private OpcjeWejscia wejscie = new OpcjeWejscia();

    @ArgGroup(validate = false, headingKey = "grupa.ocena", order = 2)
    private OpcjeOceny ocena = new OpcjeOceny();

    @ArgGroup(validate = false, headingKey = "grupa.granice", order = 3)
    private OpcjeGranic granice = new OpcjeGranic();

    WyjasnijCommand(Srodowisko srodowisko, Komunikaty komunikaty) {
        this.srodowisko = srodowisko;
        this.komunikaty = komunikaty;
    }

    @Override
    public Integer call() {
        if (!plik.equals(Wejscia.STANDARDOWE) && Wejscia.wiele(plik)) {
            throw new BladUzycia(komunikaty.get("blad.folder", plik));
        }
        ZestawRegul zestaw = ocena.zestaw(komunikaty);
        WarunkiOceny warunki = ocena.warunki(komunikaty);
        Ocenianie ocenianie =
                new Ocenianie(w -> zestaw.evaluate(w, warunki), this::wyjasnienie, (z, w) -> null, komunikaty);
        Oceniony oceniony = ocen(wskazany(), ocenianie);
        oceniony.bledy().forEach(blad -> srodowisko.bledy().linia(Sklad.bezpieczny(blad)));
        if (oceniony.karta() != null) {
            srodowisko.wyjscie().pisz(oceniony.karta().pliki().get(0));
        }
        Podsumowanie podsumowanie = new Podsumowanie(new Pominiete());
        podsumowanie.dodaj(oceniony.wiersz());
        return podsumowanie.kod();
    }

    /** The wniosek asked for: the only one of a file, or the one of a number. */
    private Zadanie wskazany() {
        Matcher zNumerem = Z_NUMEREM.matcher(plik);
        boolean numer = !Wejscia.istnieje(plik) && zNumerem.matches();
        String nazwa = numer ? zNumerem.group(1) : plik;
        OpcjeOdczytu odczyt = new OpcjeOdczytu(wejscie.format, wejscie.kodowanie, granice.limity());
        Wejscia wejscia = new Wejscia(List.of(nazwa), komunikaty, p -> false, new Pominiete());
        try (Wnioski wnioski = new Wnioski(wejscia, odczyt, srodowisko.wejscie(), komunikaty)) {
            return numer ? oNumerze(wnioski, Long.parseLong(zNumerem.group(2))) : jedyny(wnioski);
        }
    }

    private Zadanie jedyny(Wnioski wnioski) {
        Zadanie jedyny = Objects.requireNonNull(wnioski.next(), plik);
        if (wnioski.next() != null) {
            throw new BladUzycia(komunikaty.get("blad.wiele-wnioskow", plik, plik + ":" + jedyny.numer()));
        }
        return jedyny;
    }

    private Zadanie oNumerze(Wnioski wnioski, long numer) {
        for (Zadanie z = wnioski.next(); z != null; z = wnioski.next()) {
            if (z.przeszkoda() != null || z.numer() == numer) {
                return z;
            }
        }
        String powod = komunikaty.get("wejscie.nie-ma-numeru");
        Wejscie brak = Wejscie.niedostepne(plik, "wejscie.nie-ma-numeru");
        return new Zadanie(brak, null, WierszWsadu.nieoceniony(plik, WierszWsadu.Klasa.NIECZYTELNY, powod));
    }

    private Oceniony ocen(Zadanie zadanie, Ocenianie ocenianie) {
        Porcja porcja = new Porcja(List.of(zadanie), ocenianie, granice.sekundy());
        Thread watek = new Thread(porcja::wykonaj, "kis-standard-ocena");
        watek.setDaemon(true);
        watek.start();
        try {
            return Objects.requireNonNull(porcja.czekaj(0, () -> {}));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Przerwano oczekiwanie na ocenę", e);
        }
    }

    private Oceniony.Karta wyjasnienie(Zadanie zadanie, KartaStandardu karta) {
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
