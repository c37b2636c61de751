package pl.kisstandard.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A few wnioski that one thread judges one after another while another waits for them. The one that waits watches the
 * clock: what takes too long is given up together with the thread that is stuck in it.
 */
final class Porcja {

    private final List<Zadanie> zadania;
    private final Ocenianie ocenianie;
    private final long sekundy;
    private final List<Oceniony> oceny = new ArrayList<>();
    private long poczatek;
    private boolean trwa;
    private @Nullable RuntimeException blad;

    Porcja(List<Zadanie> zadania, Ocenianie ocenianie, long sekundy) {
        this.zadania = List.copyOf(zadania);
        this.ocenianie = ocenianie;
        this.sekundy = sekundy;
    }

    /** A portion that only says that finding wnioski failed. */
    static Porcja nieudana(Ocenianie ocenianie, RuntimeException blad) {
        Porcja porcja = new Porcja(List.of(), ocenianie, 1);
        porcja.blad = blad;
        return porcja;
    }

    /** How many bytes of wnioski it holds in memory. */
    long bajty() {
        return zadania.stream()
                .mapToLong(z -> z.zapis() == null ? 0 : z.zapis().bajty())
                .sum();
    }

    /** Judges what is left of it. False when this thread was given up meanwhile, and must end. */
    boolean wykonaj() {
        int ktore = zacznij();
        while (ktore < zadania.size()) {
            try {
                if (!oddaj(ktore, ocenianie.ocen(zadania.get(ktore)))) {
                    return false;
                }
            } catch (BladUzycia e) {
                przerwij(e);
                return true;
            }
            ktore = zacznij();
        }
        return true;
    }

    private synchronized int zacznij() {
        poczatek = System.nanoTime();
        trwa = true;
        notifyAll(); // whoever waits watches the clock from now on
        return oceny.size();
    }

    private synchronized boolean oddaj(int ktore, Oceniony ocena) {
        if (ktore != oceny.size()) {
            return false;
        }
        oceny.add(pozostalo() > 0 ? ocena : ocenianie.ponadCzas(zadania.get(ktore), sekundy));
        trwa = false;
        notifyAll();
        return true;
    }

    private synchronized void przerwij(RuntimeException powod) {
        blad = powod;
        notifyAll();
    }

    private long pozostalo() {
        return TimeUnit.SECONDS.toNanos(sekundy) - (System.nanoTime() - poczatek);
    }

    /**
     * Waits for the outcome of a wniosek; null when there is no such one.
     *
     * @param zastepstwo is run when a thread was given up, to go on with this portion
     */
    synchronized @Nullable Oceniony czekaj(int ktore, Runnable zastepstwo) throws InterruptedException {
        while (oceny.size() <= ktore && ktore < zadania.size() && blad == null) {
            if (!trwa) {
                wait();
            } else if (pozostalo() > 0) {
                wait(TimeUnit.NANOSECONDS.toMillis(pozostalo()) + 1);
            } else {
                oceny.add(ocenianie.ponadCzas(zadania.get(ktore), sekundy));
                trwa = false;
                zastepstwo.run();
            }
        }
        if (blad != null) {
            throw blad;
        }
        return ktore < zadania.size() ? oceny.get(ktore) : null;
    }
}
