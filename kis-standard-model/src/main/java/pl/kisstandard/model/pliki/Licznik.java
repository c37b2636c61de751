package pl.kisstandard.model.pliki;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is read from a stream. */
class Licznik extends FilterInputStream {

    private volatile long bajty;

    Licznik(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int bajt = super.read();
        dodaj(bajt < 0 ? 0 : 1);
        return bajt;
    }

    @Override
    public int read(byte[] bufor, int od, int ile) throws IOException {
        int odczytane = super.read(bufor, od, ile);
        dodaj(Math.max(odczytane, 0));
        return odczytane;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // one thread reads, others only look
    void dodaj(int ile) throws IOException {
        bajty += ile;
    }

    final long bajty() {
        return bajty;
    }
}
