package pl.kisstandard.cli;

import java.io.Closeable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import pl.kisstandard.cli.dokument.Sklad;
import pl.kisstandard.model.Slownik;

/**
 * Tells on one line of a terminal how far a long run has come: shown once the run has lasted two seconds, written over as
 * it goes, taken away at the end. Thread-safe, so that an interrupted run can take it away too.
 */
final class Postep implements Closeable {

    /**
     * Says {@code true} when standard error is a terminal, which Java cannot ask. {@code bin/kis-standard} sets it; without
     * it there is no progress.
     */
    static final String TERMINAL = "kisstandard.bledyNaTerminalu";

    private static final long NAJPIERW = TimeUnit.SECONDS.toNanos(2);
    private static final long NAJCZESCIEJ = TimeUnit.MILLISECONDS.toNanos(200);
    private static final double SEKUNDA = TimeUnit.SECONDS.toNanos(1);
    private static final double STO_PROCENT = 100;
    private static final int WOLNO = 10;
    private static final long MINUTA = 60;
    private static final long GODZINA = 60 * MINUTA;

    private final Wyjscie terminal;
    private final Komunikaty komunikaty;
    private final LongSupplier zegar;
    private final LongSupplier calosc;
    private final boolean cichy;
    private final long poczatek;
    private long nastepny;
    private int napisane;

    /**
     * Starts the clock.
     *
     * @param zegar nanoseconds from any moment on
     * @param calosc bytes there are to read; 0 as long as that is not known
     * @param cichy whether to show nothing at all
     */
    Postep(Wyjscie terminal, Komunikaty komunikaty, LongSupplier zegar, LongSupplier calosc, boolean cichy) {
        this.terminal = terminal;
        this.komunikaty = komunikaty;
        this.zegar = zegar;
        this.calosc = calosc;
        this.cichy = cichy;
        this.poczatek = zegar.getAsLong();
        this.nastepny = NAJPIERW;
    }

    /** Progress of this process, silent unless its standard error is a terminal. */
    static Postep of(Srodowisko srodowisko, Komunikaty komunikaty, LongSupplier calosc) {
        return new Postep(srodowisko.bledy(), komunikaty, System::nanoTime, calosc, !Boolean.getBoolean(TERMINAL));
    }

    /**
     * Says how far it has come; may be called as often as wanted.
     *
     * @param wnioski how many were judged or found to be no wniosek
     * @param bajty how many bytes of all were read
     */
    synchronized void pokaz(long wnioski, long bajty) {
        if (cichy) {
            return;
        }
        long minelo = zegar.getAsLong() - poczatek;
        if (minelo >= nastepny) {
            nastepny = minelo + NAJCZESCIEJ;
            napisz(tekst(wnioski, bajty, minelo / SEKUNDA));
        }
    }

    /** Takes the line away before something else is written to the terminal. */
    synchronized void zgas() {
        if (napisane > 0) {
            napisz("");
            terminal.pisz("\r");
        }
    }

    @Override
    public void close() {
        zgas();
    }

    private void napisz(String linia) {
        int dlugosc = Sklad.dlugosc(linia);
        terminal.pisz("\r" + linia + " ".repeat(Math.max(0, napisane - dlugosc)));
        napisane = dlugosc;
    }

    private String tekst(long wnioski, long bajty, double sekundy) {
        double tempo = wnioski / sekundy;
        BigDecimal zaokraglone = BigDecimal.valueOf(tempo).setScale(tempo < WOLNO ? 1 : 0, RoundingMode.HALF_UP);
        String naSekunde = Slownik.wartosc(komunikaty.jezyk(), zaokraglone);
        long wszystkie = calosc.getAsLong();
        if (wszystkie <= 0 || bajty <= 0) {
            return komunikaty.get("postep", wnioski, naSekunde);
        }
        double czesc = Math.min(1, (double) bajty / wszystkie);
        int procent = (int) (czesc * STO_PROCENT);
        return komunikaty.get("postep.czesc", wnioski, procent, naSekunde, czas(sekundy * (1 - czesc) / czesc));
    }

    private String czas(double dokladnie) {
        long sekundy = Math.round(dokladnie);
        if (sekundy < MINUTA) {
            return komunikaty.get("postep.sekundy", sekundy);
        }
        return sekundy < GODZINA
                ? komunikaty.get("postep.minuty", sekundy / MINUTA, sekundy % MINUTA)
                : komunikaty.get("postep.godziny", sekundy / GODZINA, sekundy % GODZINA / MINUTA);
    }
}
