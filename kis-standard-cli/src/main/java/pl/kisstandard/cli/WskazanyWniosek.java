package pl.kisstandard.cli;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.kisstandard.cli.dokument.Sklad;
import pl.kisstandard.model.pliki.OpcjeOdczytu;

/** The one wniosek a command is about: the only one of a file, or the one of a number, {@code file:17}. */
record WskazanyWniosek(
        String plik, OpcjeWejscia wejscie, OpcjeGranic granice, Srodowisko srodowisko, Komunikaty komunikaty) {

    private static final Pattern Z_NUMEREM = Pattern.compile("(.+):(\\d{1,18})");

    /**
     * Judges it, tells what is wrong with it, and writes what is to be told of it.
     *
     * @param sekundy how long that may take
     * @return the exit code: of the opinion, or why there is none
     * @throws BladUzycia when it is not one wniosek that is pointed at
     */
    int ocen(Ocenianie ocenianie, long sekundy) {
        if (!plik.equals(Wejscia.STANDARDOWE) && Wejscia.wiele(plik)) {
            throw new BladUzycia(komunikaty.get("blad.folder", plik));
        }
        Oceniony oceniony = oceniony(ocenianie, sekundy);
        oceniony.bledy().forEach(blad -> srodowisko.bledy().linia(Sklad.bezpieczny(blad)));
        if (oceniony.karta() != null) {
            srodowisko.wyjscie().pisz(oceniony.karta().pliki().get(0));
        }
        Podsumowanie podsumowanie = new Podsumowanie(new Pominiete(), null);
        podsumowanie.dodaj(oceniony.wiersz());
        return podsumowanie.kod();
    }

    /** Whether a wniosek of a file is pointed at by its number. */
    static boolean zNumerem(String plik) {
        return !Wejscia.istnieje(plik) && Z_NUMEREM.matcher(plik).matches();
    }

    /** Judges it; what is told of it is for the caller to write. */
    Oceniony oceniony(Ocenianie ocenianie, long sekundy) {
        return ocen(wskazany(), ocenianie, sekundy);
    }

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

    private static Oceniony ocen(Zadanie zadanie, Ocenianie ocenianie, long sekundy) {
        Porcja porcja = new Porcja(List.of(zadanie), ocenianie, sekundy);
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
}
