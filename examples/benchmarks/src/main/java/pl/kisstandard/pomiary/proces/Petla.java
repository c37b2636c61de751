package pl.kisstandard.pomiary.proces;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.kisstandard.model.json.KartaWriter;
import pl.kisstandard.model.karta.KartaStandardu;
import pl.kisstandard.model.pliki.OpcjeOdczytu;
import pl.kisstandard.model.pliki.PlikWnioskow;
import pl.kisstandard.model.pliki.Zapis;
import pl.kisstandard.rules.ZestawRegul;

/** Reads every wniosek of a file and writes a karta that was made before: all of a batch but the judging. */
final class Petla {

    private final PlikWnioskow plik;
    private final OutputStream wyjscie;
    private final KartaStandardu karta;

    private Petla(PlikWnioskow plik, OutputStream wyjscie, KartaStandardu karta) {
        this.plik = plik;
        this.wyjscie = wyjscie;
        this.karta = karta;
    }

    /**
     * Rewrites a file.
     *
     * @param args file of wnioski, file of kartas, number of threads
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path wejscie = Path.of(args[0]);
        KartaStandardu karta;
        try (PlikWnioskow pierwszy = open(wejscie)) {
            Zapis zapis = pierwszy.next();
            if (zapis == null) {
                throw new IllegalArgumentException("Nie ma wniosków w " + wejscie);
            }
            karta = ZestawRegul.load("sc-kis:2014.1").evaluate(zapis.read());
        }
        try (PlikWnioskow plik = open(wejscie);
                OutputStream wyjscie = new BufferedOutputStream(Files.newOutputStream(Path.of(args[1])))) {
            Petla petla = new Petla(plik, wyjscie, karta);
            List<Thread> watki = new ArrayList<>();
            for (int i = 0; i < Integer.parseInt(args[2]); i++) {
                Thread watek = new Thread(petla::przepisz);
                watki.add(watek);
                watek.start();
            }
            for (Thread watek : watki) {
                watek.join();
            }
        }
    }

    private static PlikWnioskow open(Path plik) throws IOException {
        return PlikWnioskow.open(Files.newInputStream(plik), plik.toString(), OpcjeOdczytu.DOMYSLNE);
    }

    private void przepisz() {
        try {
            for (Zapis zapis = next(); zapis != null; zapis = next()) {
                if (zapis.read().suma().isEmpty()) {
                    throw new IllegalStateException(zapis.nazwa());
                }
                write(KartaWriter.toJson(karta));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized @Nullable Zapis next() throws IOException {
        return plik.next();
    }

    private void write(byte[] bajty) throws IOException {
        synchronized (wyjscie) {
            wyjscie.write(bajty);
            wyjscie.write('\n');
        }
    }
}
