package pl.kisstandard.cli;

import java.io.Closeable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The engine of a run: one thread finds wnioski, some judge them, and the one that calls hears of the outcomes in the
 * order in which the wnioski were found. Never more than a few portions are in memory, and of big ones fewer.
 */
final class Wsad implements Closeable {

    private static final int NAJWIECEJ_W_PORCJI = 16;
    private static final long NAJWIECEJ_BAJTOW_PORCJI = 1024 * 1024;
    private static final int PAMIEC_KB = 32 * 1024;

    private final Wnioski wnioski;
    private final Ocenianie ocenianie;
    private final long sekundy;
    private final BlockingQueue<Porcja> poKolei;
    private final BlockingQueue<Porcja> doZrobienia = new LinkedBlockingQueue<>();
    private final Semaphore wolneKb = new Semaphore(PAMIEC_KB);
    private final List<Thread> watki = new ArrayList<>();
    private volatile boolean koniec;

    /**
     * Starts finding and judging.
     *
     * @param ile threads that judge
     * @param sekundy how long judging one wniosek may take
     */
    Wsad(Wnioski wnioski, Ocenianie ocenianie, int ile, long sekundy) {
        this.wnioski = wnioski;
        this.ocenianie = ocenianie;
        this.sekundy = sekundy;
        this.poKolei = new ArrayBlockingQueue<>(2 * ile + 2);
        uruchom("kis-standard-odczyt", this::czytaj);
        for (int i = 0; i < ile; i++) {
            uruchom("kis-standard-ocena", () -> pracuj(null));
        }
    }

    /**
     * Tells of every outcome until there are no more, or the listener wants no more.
     *
     * @throws BladUzycia when the report finds that the command line asks for something impossible
     */
    void przejdz(Predicate<Oceniony> sluchacz) {
        try {
            while (true) {
                Porcja porcja = poKolei.take();
                Runnable zastepstwo = () -> uruchom("kis-standard-ocena", () -> pracuj(porcja));
                int ktore = 0;
                for (Oceniony o = porcja.czekaj(0, zastepstwo); o != null; o = porcja.czekaj(ktore, zastepstwo)) {
                    ktore++;
                    if (!sluchacz.test(o)) {
                        return;
                    }
                }
                if (ktore == 0) {
                    return;
                }
                wolneKb.release(kilobajty(porcja));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Przerwano oczekiwanie na ocenę", e);
        }
    }

    /** What a portion takes of the memory set aside for wnioski: one that is too big for it waits until it is alone. */
    private static int kilobajty(Porcja porcja) {
        return (int) Math.min(PAMIEC_KB, porcja.bajty() / 1024);
    }

    private void czytaj() {
        try {
            Porcja porcja = porcja();
            while (porcja != null) {
                wolneKb.acquire(kilobajty(porcja));
                poKolei.put(porcja);
                doZrobienia.add(porcja);
                porcja = porcja();
            }
            poKolei.put(new Porcja(List.of(), ocenianie, sekundy));
        } catch (InterruptedException e) {
            // nobody waits any more
        }
    }

    /** The next portion; null at the end. What comes through a pipe is not held back. */
    private @Nullable Porcja porcja() {
        try {
            List<Zadanie> zadania = new ArrayList<>();
            long od = wnioski.odczytano();
            long bajty = 0;
            boolean dosc = false;
            while (!dosc) {
                Zadanie zadanie = wnioski.next();
                if (zadanie == null) {
                    break;
                }
                zadania.add(zadanie);
                bajty += zadanie.zapis() == null ? 0 : zadanie.zapis().bajty();
                dosc = zadania.size() == NAJWIECEJ_W_PORCJI
                        || zadanie.wejscie().standardowe()
                        || Math.max(bajty, wnioski.odczytano() - od) > NAJWIECEJ_BAJTOW_PORCJI;
            }
            return zadania.isEmpty() ? null : new Porcja(zadania, ocenianie, sekundy);
        } catch (RuntimeException e) {
            return Porcja.nieudana(ocenianie, e);
        } catch (Error e) {
            return Porcja.nieudana(ocenianie, new IllegalStateException(e));
        }
    }

    private void pracuj(@Nullable Porcja pierwsza) {
        try {
            boolean dalej = pierwsza == null || pierwsza.wykonaj();
            while (dalej && !koniec) {
                dalej = doZrobienia.take().wykonaj();
            }
        } catch (InterruptedException e) {
            // nothing more to judge
        }
    }

    /** A daemon: one that is stuck must not keep the program from ending. */
    private void uruchom(String nazwa, Runnable praca) {
        Thread watek = new Thread(praca, nazwa);
        watek.setDaemon(true);
        synchronized (watki) {
            watki.add(watek);
        }
        watek.start();
    }

    @Override
    public void close() {
        koniec = true;
        synchronized (watki) {
            watki.forEach(Thread::interrupt);
        }
    }
}
