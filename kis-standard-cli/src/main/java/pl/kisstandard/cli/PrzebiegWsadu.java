package pl.kisstandard.cli;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.cli.Wyjscie.NiezapisaneException;
import pl.kisstandard.cli.dokument.Sklad;

/**
 * One run: every outcome goes to standard error, to where kartas are written, to the table and to the summary. An
 * interruption waits for the outcome that is being written, and then says what was done.
 */
final class PrzebiegWsadu {

    private static final long CZEKANIE_PRZERWANIA = 2;

    private final Srodowisko srodowisko;
    private final Komunikaty komunikaty;
    private final Podsumowanie podsumowanie;
    private final Odbiorca odbiorca;
    private final @Nullable Zbiorczo zbiorczo;
    private final Supplier<Map<String, String>> nazwyKryteriow;
    private final Postep postep;
    private final ReentrantLock zapis = new ReentrantLock();
    private boolean zakonczony;

    PrzebiegWsadu(
            Srodowisko srodowisko,
            Komunikaty komunikaty,
            Podsumowanie podsumowanie,
            Odbiorca odbiorca,
            @Nullable Zbiorczo zbiorczo,
            Supplier<Map<String, String>> nazwyKryteriow,
            Postep postep) {
        this.srodowisko = srodowisko;
        this.komunikaty = komunikaty;
        this.podsumowanie = podsumowanie;
        this.odbiorca = odbiorca;
        this.zbiorczo = zbiorczo;
        this.nazwyKryteriow = nazwyKryteriow;
        this.postep = postep;
    }

    /**
     * Judges everything and closes what it writes to.
     *
     * @param podsumowujacy where the summary goes, when there is more to say than one karta says
     * @return the exit code; of what was judged so far when the reader of standard output has gone and no table is written
     * @throws NiezapisaneException when something cannot be written
     */
    int wykonaj(Wnioski wnioski, Ocenianie ocenianie, int watki, long sekundy, Wyjscie podsumowujacy) {
        Thread przerwanie = new Thread(this::przerwano, "kis-standard-przerwanie");
        Runtime.getRuntime().addShutdownHook(przerwanie);
        try (odbiorca;
                zbiorczo;
                postep;
                Wsad wsad = new Wsad(wnioski, ocenianie, watki, sekundy)) {
            wsad.przejdz(oceniony -> przyjmij(oceniony, wnioski.odczytano()));
            if (chcianeDalsze()) {
                zakoncz(wnioski.znaleziono(), podsumowujacy);
            }
            return podsumowanie.kod();
        } catch (IOException e) {
            throw new NiezapisaneException(e);
        } finally {
            zwolnij(przerwanie);
        }
    }

    /** Takes an outcome; says whether to go on. */
    private boolean przyjmij(Oceniony nowy, long odczytano) {
        zapis.lock();
        try {
            Oceniony oceniony = odbiorca.przyjmij(nowy);
            if (!oceniony.bledy().isEmpty() || srodowisko.kolorowyTerminal()) {
                postep.zgas();
            }
            for (String blad : oceniony.bledy()) {
                srodowisko.bledy().linia(Sklad.bezpieczny(blad));
            }
            if (zbiorczo != null) {
                zbiorczo.dodaj(oceniony.wiersz());
            }
            podsumowanie.dodaj(oceniony.wiersz());
            postep.pokaz(podsumowanie.ocenione() + podsumowanie.nieocenione(), odczytano);
            return chcianeDalsze();
        } catch (IOException e) {
            throw new NiezapisaneException(e);
        } finally {
            zapis.unlock();
        }
    }

    /** Once nobody reads standard output, the table may still be wanted. */
    private boolean chcianeDalsze() {
        return zbiorczo != null || !odbiorca.zamkniety();
    }

    private void zakoncz(long znaleziono, Wyjscie podsumowujacy) throws IOException {
        zapis.lock();
        try {
            postep.zgas();
            podsumowanie.sprawdz(znaleziono);
            odbiorca.zakoncz();
            if (zbiorczo != null) {
                zbiorczo.zakoncz();
            }
            if (podsumowanie.potrzebne() || odbiorca.zawszePodsumowanie()) {
                podsumowujacy.pisz(podsumowanie.tekst(komunikaty, nazwyKryteriow));
                odbiorca.uwagi().forEach(podsumowujacy::linia);
            }
            zakonczony = true;
        } finally {
            zapis.unlock();
        }
    }

    /** Runs when the process is told to end. Whoever writes waits for good once this has the lock. */
    private void przerwano() {
        try {
            boolean nikNiePisze = zapis.tryLock(CZEKANIE_PRZERWANIA, TimeUnit.SECONDS);
            if (nikNiePisze && zakonczony) {
                return;
            }
            Thread pozegnanie = new Thread(this::pozegnaj, "kis-standard-pozegnanie");
            pozegnanie.setDaemon(true);
            pozegnanie.start();
            pozegnanie.join(TimeUnit.SECONDS.toMillis(CZEKANIE_PRZERWANIA)); // nobody may be reading
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void pozegnaj() {
        postep.zgas();
        srodowisko.bledy().linia(komunikaty.get("przerwano"));
        srodowisko.bledy().pisz(podsumowanie.tekst(komunikaty, nazwyKryteriow));
    }

    private static void zwolnij(Thread przerwanie) {
        try {
            Runtime.getRuntime().removeShutdownHook(przerwanie);
        } catch (IllegalStateException e) {
            // the process is ending already, and says so itself
        }
    }
}
