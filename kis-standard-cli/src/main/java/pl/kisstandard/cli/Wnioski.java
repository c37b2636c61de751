package pl.kisstandard.cli;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.pliki.OpcjeOdczytu;
import pl.kisstandard.model.pliki.PlikWnioskow;
import pl.kisstandard.model.pliki.Zapis;

/** Takes the wnioski out of the inputs, one after another. One thread reads; others may look how far it has come. */
final class Wnioski implements Closeable {

    private final Wejscia wejscia;
    private final OpcjeOdczytu opcje;
    private final InputStream standardowe;
    private final Komunikaty komunikaty;

    private @Nullable Wejscie wejscie;
    private @Nullable PlikWnioskow plik;
    private long wPlikachPrzed;
    private volatile long odczytano;
    private volatile long znaleziono;

    Wnioski(Wejscia wejscia, OpcjeOdczytu opcje, InputStream standardowe, Komunikaty komunikaty) {
        this.wejscia = wejscia;
        this.opcje = opcje;
        this.standardowe = standardowe;
        this.komunikaty = komunikaty;
    }

    /** The next one; null at the end. What keeps a file from being read costs that file only. */
    @Nullable
    Zadanie next() {
        while (true) {
            if (plik == null) {
                wejscie = wejscia.next();
                if (wejscie == null) {
                    return null;
                }
            }
            Zadanie zadanie = zWejscia(Objects.requireNonNull(wejscie));
            if (zadanie != null) {
                policz();
                return zadanie;
            }
            zamknij();
        }
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // one thread writes, others only look
    private void policz() {
        znaleziono++;
        odczytano = wPlikachPrzed + (plik == null ? 0 : plik.odczytano());
    }

    private @Nullable Zadanie zWejscia(Wejscie skad) {
        if (skad.przeszkoda() != null) {
            return przeszkoda(skad, skad.przeszkoda());
        }
        try {
            if (plik == null) {
                plik = open(skad);
            }
            Zapis zapis = plik.next();
            return zapis == null ? null : new Zadanie(skad, zapis, null);
        } catch (IOException e) {
            zamknij();
            return przeszkoda(skad, NieczytelneException.of(e).klucz());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            zamknij();
            return new Zadanie(skad, null, Ocenianie.awaria(skad.nazwa(), e, komunikaty));
        }
    }

    private PlikWnioskow open(Wejscie skad) throws IOException {
        InputStream in = skad.plik() == null ? niezamykane(standardowe) : Files.newInputStream(skad.plik());
        return PlikWnioskow.open(in, skad.nazwa(), opcje);
    }

    private Zadanie przeszkoda(Wejscie skad, String klucz) {
        String powod = komunikaty.get(klucz);
        return new Zadanie(skad, null, WierszWsadu.nieoceniony(skad.nazwa(), WierszWsadu.Klasa.NIECZYTELNY, powod));
    }

    private void zamknij() {
        PlikWnioskow zamykany = plik;
        plik = null;
        if (zamykany != null) {
            wPlikachPrzed += zamykany.odczytano();
            odczytano = wPlikachPrzed;
            try {
                zamykany.close();
            } catch (IOException e) {
                // all that could be read was read
            }
        }
    }

    /** How many were found so far. */
    long znaleziono() {
        return znaleziono;
    }

    /** How many bytes were read so far. */
    long odczytano() {
        return odczytano;
    }

    @Override
    public void close() {
        zamknij();
    }

    private static InputStream niezamykane(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read(byte[] bufor, int od, int ile) throws IOException {
                return in.read(bufor, od, ile);
            }

            @Override
            public void close() {
                // belongs to the process
            }
        };
    }
}
